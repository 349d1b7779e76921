/** One page in a browser, as both drivers can serve it. */
export interface Reader {
  open(address: string): Promise<void>;
  /** Runs in the page. */
  run<Result, Given>(
    action: (given: Given) => Result | Promise<Result>,
    given: Given,
  ): Promise<Result>;
  /** Follows a link or presses a button with a real click; waits for the page that opens. */
  follow(selector: string): Promise<void>;
  /** A real click that opens no other page. */
  click(selector: string): Promise<void>;
  press(key: string): Promise<void>;
  type(text: string): Promise<void>;
  /** Waits until something holds in the page. */
  until<Given>(holds: (given: Given) => boolean, given: Given): Promise<void>;
  choose(selector: string, value: string): Promise<void>;
  /** What a reader must never meet: errors, policy violations, requests to other places. */
  readonly problems: string[];
}

/** Notes violations of the policy of a page; runs in the page before its own scripts. */
export function noteViolations(): void {
  addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
    console.error(`policy: ${effectiveDirective} ${blockedURI}`);
  });
}
