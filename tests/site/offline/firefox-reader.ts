import puppeteer from 'puppeteer-core';
import { findFirefox } from '../../../src/browsers/find.ts';
import { noteViolations, type Reader } from './reader.ts';

/**
 * Opens Firefox as a reader has it. Automation turns the protection of files off by default, and a
 * broken copy would pass: both preferences put it back. Every connection goes to a closed port.
 */
export async function firefoxReader(root: string): Promise<Reader & { close(): Promise<void> }> {
  const closedPort = 9;
  const proxies = ['http', 'ssl', 'socks'].flatMap((kind) => [
    [`network.proxy.${kind}`, '127.0.0.1'],
    [`network.proxy.${kind}_port`, closedPort],
  ]);
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: findFirefox()!,
    headless: true,
    defaultViewport: { width: 1280, height: 720 },
    extraPrefsFirefox: {
      'security.fileuri.strict_origin_policy': true,
      'remote.prefs.recommended': false,
      'network.proxy.type': 1,
      'network.proxy.allow_hijacking_localhost': true,
      ...Object.fromEntries(proxies),
    },
  });
  const page = await browser.newPage();
  const problems: string[] = [];
  await page.evaluateOnNewDocument(noteViolations);
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => problems.push(`error: ${String(error)}`));
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(root) && !/^(?:data|about):/.test(url)) problems.push(`request: ${url}`);
  });
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? '';
    // A page that is left stops what it still loads.
    if (!reason.includes('NS_BINDING_ABORTED')) problems.push(`failed: ${request.url()} ${reason}`);
  });
  return {
    problems,
    async open(address) {
      await page.goto(address);
    },
    run: (action, given) => page.evaluate(action as never, given) as never,
    async follow(selector) {
      const opened = page.waitForNavigation();
      await page.locator(selector).click();
      await opened;
    },
    click: (selector) => page.locator(selector).click(),
    press: (key) => page.keyboard.press(key as never),
    type: (text) => page.keyboard.type(text),
    async until(holds, given) {
      await page.waitForFunction(holds as never, {}, given);
    },
    async choose(selector, value) {
      await page.select(selector, value);
    },
    close: () => browser.close(),
  };
}
