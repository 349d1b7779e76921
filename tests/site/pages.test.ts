/** Every page of the built site, opened in a real browser. */
import AxeBuilder from '@axe-core/playwright';
import type { BrowserContext, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { filesBelow } from '../../src/files/files-below.ts';
import { deadLinks } from '../../src/links/dead-links.ts';
import { openPage, openSite, siteDist, watchPage, type ServedSite } from './site.ts';

let site: ServedSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const paths = filesBelow(siteDist)
  .filter((file) => file.endsWith('.html') && !file.startsWith('downloads/'))
  .map((file) => `/${file.replace(/index\.html$/, '')}`);

/** Guidelines of one language, and templates that are not translated, differ by their text alone. */
const kindOf = (path: string) =>
  path.replace(/\/g\/[^/]+\/$/, '/g/*/').replace(/^(\/\w\w\/templates)\/[^/]+\/$/, '$1/*/');
const oneOfEachKind = [...new Map(paths.map((path) => [kindOf(path), path])).values()];

/** Of the chapters of a language, one more is enough in other colours and widths. */
const chapters = new Set(
  filesBelow('content/next/en/chapters').map((file) => file.replace(/\.mdx$/, '')),
);
const isOtherChapter = (path: string) => {
  const slug = path.split('/').filter(Boolean).at(-1) ?? '';
  return chapters.has(slug) && slug !== 'civil-liberties';
};
const fewer = oneOfEachKind.filter((path) => !isOtherChapter(path));

const schemes = [
  { name: 'light', read: oneOfEachKind, colorScheme: 'light', width: 1280 },
  { name: 'dark', read: fewer, colorScheme: 'dark', width: 1280 },
  { name: 'narrow', read: fewer, colorScheme: 'light', width: 360 },
] as const;

describe.each(schemes)('$name', ({ read, colorScheme, width }) => {
  let context: BrowserContext;
  let page: Page;
  let problems: string[];
  beforeAll(async () => {
    context = await site.browser.newContext({
      colorScheme,
      reducedMotion: 'reduce',
      viewport: { width, height: 900 },
    });
    page = await context.newPage();
    problems = watchPage(page, site.origin);
  });
  afterAll(() => context.close());

  test.each(read)('%s', async (path) => {
    problems.length = 0;
    await page.goto(site.origin + path);
    const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze();
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    const axe = violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target.join(' ')}`);
    const wide = overflow > 0 ? [`wider than the screen by ${overflow} px`] : [];
    expect([...axe, ...wide, ...problems]).toEqual([]);
  });
});

test('every page carries the one-line status, its language and its direction', async () => {
  const { page, context } = await openPage(site, '/', { javaScriptEnabled: false });
  for (const path of paths) {
    await page.goto(site.origin + path, { waitUntil: 'commit' });
    const status = await page.locator('[data-kind="status"]').innerText();
    expect(status.length, path).toBeGreaterThan(30);
    const arabic = path.startsWith('/ar/');
    expect(await page.locator('html').getAttribute('dir'), path).toBe(arabic ? 'rtl' : 'ltr');
    expect(await page.locator('h1').count(), path).toBe(1);
  }
  await context.close();
});

test('every internal link and anchor resolves', () => {
  expect(deadLinks(siteDist)).toEqual([]);
});
