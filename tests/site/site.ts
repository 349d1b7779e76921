import type { Server } from 'node:http';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright';
import { findChromium } from '../../src/browsers/find.ts';
import { listen, siteServer } from '../../src/serve/serve.ts';

/** Folder of the built site that the tests read. */
export const siteDist = process.env['SITE_DIST'] ?? 'dist';

/** The built site, served, and a browser to read it with. */
export interface ServedSite {
  origin: string;
  server: Server;
  browser: Browser;
  close(): Promise<void>;
}

export async function openSite(): Promise<ServedSite> {
  const server = siteServer(siteDist);
  const port = await listen(server, 0);
  const executablePath = findChromium();
  const browser = await chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    args: ['--no-sandbox', '--disable-background-networking'],
  });
  return {
    origin: `http://localhost:${port}`,
    server,
    browser,
    async close() {
      await browser.close();
      server.closeAllConnections();
      server.close();
    },
  };
}

/** Collects what a reader must never meet: errors, policy violations, requests to elsewhere. */
export function watchPage(page: Page, origin: string): string[] {
  const problems: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => problems.push(`error: ${error.message}`));
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(origin) && !url.startsWith('data:')) problems.push(`request: ${url}`);
  });
  return problems;
}

/** A page with a watch on it. */
export async function openPage(
  site: ServedSite,
  path: string,
  options: Parameters<Browser['newContext']>[0] = {},
): Promise<{ page: Page; context: BrowserContext; problems: string[] }> {
  const context = await site.browser.newContext(options);
  const page = await context.newPage();
  const problems = watchPage(page, site.origin);
  await page.goto(site.origin + path);
  return { page, context, problems };
}
