/** What the first script of an offline copy offers to every other script, as `offlineCopy`. */
export interface OfflineCopy {
  /** Address of the file that stands for a path of the site, such as `/g/MAN-03/`. */
  address(path: string): string;
  /** In the place of `fetch`: reads a file of the site that was wrapped as a script. */
  fetch(path: string): Promise<Response>;
  /** In the place of `import()`: the module of a path that was made a classic script. */
  import(path: string): Promise<unknown>;
  /** Called by wrapped files: bytes in base 64. */
  register(path: string, base64: string): void;
  /** Called by wrapped files that hold text. */
  registerText(path: string, text: string): void;
  /** Called by modules that were made classic scripts. */
  define(path: string, module: unknown): void;
}

declare global {
  var offlineCopy: OfflineCopy | undefined;
}
