/** Reading: without script, in another language, in other colours, on paper. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openPage, openSite, type ServedSite } from './site.ts';

let site: ServedSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

test('without script: text, register, A to Z, definitions and languages work', async () => {
  const { page, context } = await openPage(site, '/mandate/', { javaScriptEnabled: false });
  expect(await page.locator('.guideline').count()).toBe(6);
  expect(await page.locator('.search-open').first().isVisible()).toBe(false);
  const term = page.locator('.term').first();
  await term.click();
  expect(await page.locator('.definition:popover-open').count()).toBe(1);
  await page.goto(`${site.origin}/guidelines/`);
  expect(await page.locator('.register tbody tr').count()).toBeGreaterThan(80);
  expect(await page.locator('.register-filter').isVisible()).toBe(false);
  await page.locator('.languages a[hreflang="fr"]').click();
  expect(new URL(page.url()).pathname).toBe('/fr/guidelines/');
  await context.close();
});

test('a definition shows on hover and on focus', async () => {
  const { page, context } = await openPage(site, '/mandate/');
  const term = page.locator('.term').first();
  const definition = page.locator('.definition').first();
  expect(await definition.isVisible()).toBe(false);
  await term.hover();
  expect(await definition.isVisible()).toBe(true);
  await page.mouse.move(0, 0);
  await term.focus();
  expect(await definition.isVisible()).toBe(true);
  await context.close();
});

test('the choice of colours is kept from page to page', async () => {
  const { page, context } = await openPage(site, '/', { colorScheme: 'light' });
  await page.locator('[data-theme-choice]').selectOption('dark');
  await page.goto(`${site.origin}/mandate/`);
  expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(
    'rgb(22, 21, 19)',
  );
  expect(await page.locator('[data-theme-choice]').inputValue()).toBe('dark');
  await context.close();
});

test('the register filters by level, part and readers', async () => {
  const { page, context } = await openPage(site, '/guidelines/');
  const shown = () => page.locator('.register tbody tr:visible').count();
  const all = await shown();
  await page.locator('[data-filter="level"]').selectOption('obligation');
  const obligations = await shown();
  expect(obligations).toBeGreaterThan(0);
  expect(obligations).toBeLessThan(all);
  await page.locator('[data-filter="audience"]').selectOption('overseer');
  expect(await shown()).toBeLessThanOrEqual(obligations);
  expect(await page.locator('.register-filter [role="status"]').innerText()).toContain(String(all));
  await context.close();
});

test('citations are numbered, lead to a note, and the note leads to its source', async () => {
  const { page, context } = await openPage(site, '/mandate/');
  const numbers = await page.locator('.cite sup a[id]').allTextContents();
  expect(numbers).toEqual(numbers.map((_number, index) => String(index + 1)));
  await page.locator('#cite-1').click();
  expect(new URL(page.url()).hash).toBe('#note-1');
  await page.locator('#note-1 a').first().click();
  await page.waitForURL(/\/sources\/#/);
  expect(await page.locator(':target').count()).toBe(1);
  await context.close();
});

test('a translation says what it is, an untranslated page says that it is English', async () => {
  const { page, context } = await openPage(site, '/fr/mandate/');
  expect(await page.locator('[data-kind="translation"]').innerText()).toContain('automatique');
  await page.goto(`${site.origin}/ar/oversight/`);
  expect(await page.locator('main').getAttribute('lang')).toBe('en');
  expect(await page.locator('[data-kind="untranslated"]').count()).toBe(1);
  await context.close();
});

test('the thumb index marks the letter of the chapter and works by keyboard', async () => {
  const { page, context } = await openPage(site, '/mandate/');
  expect(await page.locator('.thumb-index [aria-current]').innerText()).toBe('M');
  await page.locator('.thumb-index a', { hasText: 'B' }).focus();
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/a-z\/#B$/);
  await page.goto(`${site.origin}/ar/mandate/`);
  expect(await page.locator('.thumb-index [aria-current]').innerText()).toBe('و');
  await context.close();
});

test('on paper there is no navigation, and the text is black on white', async () => {
  const { page, context } = await openPage(site, '/mandate/', { colorScheme: 'dark' });
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.site-nav').isVisible()).toBe(false);
  expect(await page.locator('.thumb-index').isVisible()).toBe(false);
  expect(await page.locator('[data-kind="status"]').isVisible()).toBe(true);
  expect(await page.evaluate(() => getComputedStyle(document.body).color)).toBe('rgb(0, 0, 0)');
  await context.close();
});

test('a lost address shows the way', async () => {
  const { page, context } = await openPage(site, '/no-such-page/');
  expect(await page.locator('main a[href="/a-z/"]').count()).toBeGreaterThan(0);
  await context.close();
});
