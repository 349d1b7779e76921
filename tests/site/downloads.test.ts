/** The downloads page, the page that verifies a file, and the ZIPs themselves. */
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { verifyCopy } from '../../src/offline/integrity/verify-copy.ts';
import { openPage, openSite, siteDist, type ServedSite } from './site.ts';

const folder = join(siteDist, 'downloads', 'next');
const zips = readdirSync(folder).filter((name) => name.endsWith('.zip'));

let site: ServedSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

test('there is a ZIP for each language and one with all', () => {
  expect(zips.map((name) => /-(\w+)\.zip$/.exec(name)?.[1]).sort()).toEqual([
    'all',
    'ar',
    'en',
    'fr',
  ]);
});

test.each(zips)('%s is complete and unchanged', async (zip) => {
  const report = await verifyCopy(join(folder, zip));
  expect(report).toMatchObject({ changed: [], missing: [], extra: [], beside: 'same' });
});

test.each(['/', '/fr/', '/ar/'])(
  '%s: the page lists each file with its size and SHA-256',
  async (home) => {
    const { page, context } = await openPage(site, `${home}downloads/`);
    const rows = await page.locator('[data-fill="downloads"] tbody tr').allInnerTexts();
    for (const zip of zips) {
      const hash = createHash('sha256')
        .update(readFileSync(join(folder, zip)))
        .digest('hex');
      const row = rows.find((text) => text.includes(zip));
      expect(row, zip).toContain(hash);
      expect(row, zip).toMatch(/\d MB/);
    }
    await context.close();
  },
);

test('the verify page recognises a file, a changed file and an unknown one', async () => {
  const { page, context, problems } = await openPage(site, '/verify.html');
  const name = zips[0]!;
  const genuine = readFileSync(join(folder, name));
  const changed = Buffer.from(genuine);
  changed[changed.length >> 1]! ^= 1;
  const choose = async (files: { name: string; buffer: Buffer }[]) => {
    const payload = files.map((file) => ({ ...file, mimeType: 'application/octet-stream' }));
    await page.locator('[data-verify-files]').setInputFiles(payload);
    await page.locator('[data-verify-results] [data-verdict^="verify"]').first().waitFor();
    return page.locator('[data-verify-results] li').getAttribute('data-verdict');
  };
  expect(await choose([{ name, buffer: genuine }])).toBe('verifyMatches');
  expect(await choose([{ name, buffer: changed }])).toBe('verifyDiffers');
  expect(await choose([{ name: 'other.zip', buffer: changed }])).toBe('verifyUnknown');
  const sums = `${createHash('sha256').update('x').digest('hex')}  a/page.html\n`;
  const own = [
    { name: 'SHA256SUMS', buffer: Buffer.from(sums) },
    { name: 'page.html', buffer: Buffer.from('x') },
  ];
  expect(await choose(own)).toBe('verifyMatches');
  expect(problems).toEqual([]);
  await context.close();
});
