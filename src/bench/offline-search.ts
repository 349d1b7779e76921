import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright';
import { openZip } from '../offline/archive/read-zip.ts';
import { median, typeQuery } from './search-cost.ts';

/** First and later searches, in milliseconds from the last key; medians. */
export interface SearchTimes {
  first: number;
  later: number;
}

/** Rounds of a fresh browser each: a first search is one only once. */
const rounds = 5;

/** Unpacks a ZIP of a copy and hands over the address of a page in it. */
export async function withUnpacked<T>(zip: string, work: (home: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'copy-'));
  const archive = await openZip(zip);
  try {
    for (const path of archive.files.keys()) {
      const chunks: Uint8Array[] = [];
      for await (const chunk of archive.content(path)) chunks.push(chunk);
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), Buffer.concat(chunks));
    }
    return await work(pathToFileURL(folder).href);
  } finally {
    await archive.close();
    rmSync(folder, { recursive: true });
  }
}

/** Searches from a page, each round in a browser context that has loaded nothing before. */
export async function searchTimes(
  browser: Browser,
  pageUrl: string,
  queries: readonly string[],
): Promise<SearchTimes> {
  const first: number[] = [];
  const later: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(pageUrl);
    await page.locator('[data-search-open]').first().click();
    first.push(await typeQuery(page, queries[0]!));
    for (const query of queries.slice(1)) later.push(await typeQuery(page, query));
    await context.close();
  }
  return { first: median(first), later: median(later) };
}
