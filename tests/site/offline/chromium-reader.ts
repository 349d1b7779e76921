import { chromium } from 'playwright';
import { findChromium } from '../../../src/browsers/find.ts';
import { noteViolations, type Reader } from './reader.ts';

/** Opens Chromium with the network cut off. @param root address that every request must begin with */
export async function chromiumReader(
  root: string,
  online = false,
): Promise<Reader & { close(): Promise<void> }> {
  const executablePath = findChromium();
  const browser = await chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    args: ['--no-sandbox', '--disable-background-networking'],
  });
  const context = await browser.newContext({ offline: !online });
  await context.addInitScript(noteViolations);
  const page = await context.newPage();
  const problems: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => problems.push(`error: ${error.message}`));
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(root) && !url.startsWith('data:')) problems.push(`request: ${url}`);
  });
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? '';
    // A page that is left stops what it still loads.
    if (reason !== 'net::ERR_ABORTED') problems.push(`failed: ${request.url()} ${reason}`);
  });
  return {
    problems,
    async open(address) {
      await page.goto(address);
    },
    run: (action, given) => page.evaluate(action as never, given) as never,
    async follow(selector) {
      const before = page.url();
      await page.locator(selector).first().click();
      await page.waitForURL((url) => url.href !== before);
    },
    click: (selector) => page.locator(selector).first().click(),
    press: (key) => page.keyboard.press(key),
    type: (text) => page.keyboard.type(text),
    async until(holds, given) {
      await page.waitForFunction(holds as never, given);
    },
    async choose(selector, value) {
      await page.selectOption(selector, value);
    },
    close: () => browser.close(),
  };
}
