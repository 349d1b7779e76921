/** The search window as a reader uses it. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Page } from 'playwright';
import { openPage, openSite, type ServedSite } from './site.ts';

let site: ServedSite;
let page: Page;
let problems: string[];

beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());
beforeEach(async () => {
  ({ page, problems } = await openPage(site, '/'));
});

async function search(query: string): Promise<void> {
  await page.keyboard.press('/');
  await page.locator('.search-dialog input').fill(query);
  await page.waitForFunction(() => document.querySelector('.search-status')?.textContent !== '');
}
const titles = () => page.locator('.search-results .result-title').allTextContents();
const status = () => page.locator('.search-status').innerText();

describe('opening', () => {
  for (const keys of ['/', 'Control+k']) {
    test(`opens with ${keys} and takes what is typed`, async () => {
      await page.keyboard.press(keys);
      expect(
        await page.locator('.search-dialog input').evaluate((e) => e === document.activeElement),
      ).toBe(true);
      await page.keyboard.press('Escape');
      expect(await page.locator('.search-dialog').evaluate((d: HTMLDialogElement) => d.open)).toBe(
        false,
      );
    });
  }
  test('loads nothing of the search before it is opened', async () => {
    const urls: string[] = [];
    page.on('request', (request) => urls.push(request.url()));
    await page.goto(`${site.origin}/mandate/`);
    expect(urls.filter((url) => /pagefind|search\//.test(url))).toEqual([]);
  });
});

describe('results', () => {
  test('tell their kinds apart and show where in the page the words are', async () => {
    await search('data protection impact assessment');
    await page.locator('.search-results li').first().waitFor();
    const kinds = await page
      .locator('.search-results > li')
      .evaluateAll((items) => items.map((i) => i.getAttribute('data-kind')));
    expect(new Set(kinds).size).toBeGreaterThan(2);
    expect(await page.locator('.search-results mark').count()).toBeGreaterThan(0);
    expect(await page.locator('[data-kind="chapter"] ul a').count()).toBeGreaterThan(0);
    expect(problems).toEqual([]);
  });
  test('an ID goes straight there', async () => {
    await search('man 3');
    await page.locator('[data-go-to]').waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/g\/MAN-03\/$/);
  });
  test('a misspelt word is corrected, says so, and can be searched as it was typed', async () => {
    await search('retenion');
    await page.getByText('Showing results for retention').waitFor();
    expect((await titles()).length).toBeGreaterThan(0);
    await page.getByRole('button', { name: 'Search for retenion instead' }).click();
    await page.waitForFunction(
      () => !document.querySelector('.search-status')?.textContent?.includes('Showing results'),
    );
  });
  test('nothing found offers the A to Z', async () => {
    await search('zzqqxxyy');
    await page.locator('.search-status a[href="/a-z/"]').waitFor();
    expect(await status()).toContain('zzqqxxyy');
  });
  test('filters by kind and part', async () => {
    await search('retention');
    await page.locator('.search-results li').first().waitFor();
    await page.locator('[data-search-filter="kind"]').selectOption('template');
    await page.waitForFunction(() =>
      [...document.querySelectorAll('.search-results > li[data-kind]')].every(
        (li) => li.getAttribute('data-kind') === 'template',
      ),
    );
    expect((await titles()).length).toBeGreaterThan(0);
  });
  test('the arrow keys walk through them and back to the field', async () => {
    await search('oversight');
    await page.locator('.search-results li').first().waitFor();
    await page.keyboard.press('ArrowDown');
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('result-title');
    await page.keyboard.press('ArrowUp');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT');
  });
  test('the page that opens has the words marked', async () => {
    await search('sunset clause');
    await page.locator('.search-results li').first().waitFor();
    await page.locator('[data-search-filter="kind"]').selectOption('chapter');
    await page.locator('[data-kind="chapter"] .result-title').first().click();
    await page.waitForURL(/mark=sunset/);
    expect(await page.locator('main mark').count()).toBeGreaterThan(0);
    expect(problems).toEqual([]);
  });
});

test.each([
  ['/fr/', 'mandat'],
  ['/ar/', 'بيانات'],
  ['/ar/', 'البيانات'],
])('%s finds pages of its own language for %s', async (prefix, query) => {
  await page.goto(site.origin + prefix);
  await search(query);
  await page.locator('.search-results a.result-title').first().waitFor();
  const hrefs = await page
    .locator('.search-results a.result-title')
    .evaluateAll((links) =>
      links.map((link) => new URL((link as HTMLAnchorElement).href).pathname),
    );
  expect(hrefs.length).toBeGreaterThan(0);
  expect(hrefs.every((href) => href.startsWith(prefix))).toBe(true);
});
