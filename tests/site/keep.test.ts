/** "Keep on this device": install, no server, search, interruption, update, removal. */
import { appendFileSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { writeOfflineWorker } from '../../src/offline/worker/build-worker.ts';
import { listen, siteServer } from '../../src/serve/serve.ts';
import { openSite, siteDist, watchPage, type ServedSite } from './site.ts';

let site: ServedSite;
let folder: string;
let server: Server;
let port: number;
let origin: string;
let context: BrowserContext;
let page: Page;
let problems: string[];

beforeAll(async () => {
  site = await openSite();
  folder = mkdtempSync(join(tmpdir(), 'kept-'));
  const noCopies = (source: string) => !source.endsWith('.zip');
  cpSync(siteDist, folder, { recursive: true, filter: noCopies });
});
afterAll(async () => {
  await site.close();
  rmSync(folder, { recursive: true });
});
beforeEach(async () => {
  server = siteServer(folder);
  port = await listen(server, port ?? 0);
  origin = `http://localhost:${port}`;
  context = await site.browser.newContext();
  page = await context.newPage();
  problems = watchPage(page, origin);
  await page.goto(`${origin}/downloads/`);
});
afterEach(async () => {
  await context.close();
  stop();
});

const action = (key: string) => page.locator(`[data-keep-action="${key}"]`);
const text = () => page.locator('[data-keep-body]').innerText();

function stop(): void {
  server.closeAllConnections();
  server.close();
}
async function restart(): Promise<void> {
  server = siteServer(folder);
  await listen(server, port);
}
async function keep(): Promise<void> {
  await page.locator('[data-keep-open]').click();
  await action('keepStart').click();
  await action('keepRemove').waitFor();
}
const caches = () => page.evaluate(() => window.caches.keys());

test('stores nothing unasked', async () => {
  await page.goto(`${origin}/mandate/`);
  expect(await caches()).toEqual([]);
  const workers = await page.evaluate(
    async () => (await navigator.serviceWorker.getRegistrations()).length,
  );
  expect(workers).toBe(0);
});

test('says the size first, keeps the edition, and works with the server stopped, search included', async () => {
  await page.locator('[data-keep-open]').click();
  expect(await action('keepStart').innerText()).toMatch(/\d.*MB/);
  await action('keepStart').click();
  await action('keepRemove').waitFor();
  stop();
  await page.goto(`${origin}/mandate/?mark=sunset`);
  expect(await page.locator('h1').innerText()).toBe('Mandate');
  await page.goto(`${origin}/g/MAN-03/`);
  expect(await page.locator('.guideline').count()).toBe(1);
  await page.keyboard.press('/');
  await page.locator('.search-dialog input').fill('retention period');
  await page.locator('.search-results .result-title').first().waitFor();
  expect(problems.filter((problem) => !problem.includes('ERR_CONNECTION_REFUSED'))).toEqual([]);
});

test('an interrupted download says so, keeps what is there and goes on', async () => {
  await page.route('**/glossary/', (route) => route.abort());
  await page.locator('[data-keep-open]').click();
  await action('keepStart').click();
  await action('keepResume').waitFor();
  expect(await text()).toContain('The download stopped');
  await page.unroute('**/glossary/');
  await page.reload();
  await action('keepResume').waitFor();
  expect(await text()).toMatch(/Half-finished: \d+ of \d+/);
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
  await action('keepResume').click();
  await page.locator('[data-keep-body]').getByText('It works without a network').waitFor();
  const files = await page.evaluate(async () => {
    const manifest = (await (await fetch('/offline/en.json')).json()) as { files: unknown[] };
    return manifest.files.length;
  });
  expect(fetched.length).toBeLessThan(files);
});

test('can be paused', async () => {
  await page.locator('[data-keep-open]').click();
  await page.route('**/sources/', () => undefined);
  await action('keepStart').click();
  await action('keepPause').click();
  await action('keepResume').waitFor();
  expect(await text()).toContain('Half-finished');
});

test('a newer version is announced; the update fetches only what changed', async () => {
  await keep();
  appendFileSync(join(folder, 'about', 'index.html'), '<!-- changed -->');
  await writeOfflineWorker(folder, ['en', 'fr', 'ar']);
  await page.reload();
  await page.getByText('A newer version is there').waitFor();
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
  await action('keepUpdateStart').click();
  await action('keepPause').waitFor();
  await action('keepRemove').waitFor();
  expect(fetched.filter((path) => path === '/about/')).toHaveLength(1);
  expect(fetched.filter((path) => path === '/mandate/')).toHaveLength(0);
  expect((await caches()).length).toBe(1);
});

test('is removed without a trace', async () => {
  await keep();
  await action('keepRemove').click();
  await action('keepStart').waitFor();
  expect(await caches()).toEqual([]);
  stop();
  await expect(page.goto(`${origin}/mandate/`, { timeout: 5000 })).rejects.toThrow();
  await restart();
});

test('too little space is said before anything is stored', async () => {
  await page.evaluate(() => {
    navigator.storage.estimate = () => Promise.resolve({ quota: 1000, usage: 0 });
  });
  await page.locator('[data-keep-open]').click();
  await action('keepStart').click();
  await page.getByText('not enough free space').waitFor();
  expect(await caches()).toEqual([]);
});
