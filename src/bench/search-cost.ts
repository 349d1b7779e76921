import type { Browser, Page } from 'playwright';
import { transferDuring, type Transfer } from './page-weight.ts';

export interface SearchCost {
  /** From opening the window to the first results, with an empty cache. */
  opening: Transfer;
  /** Median time from the last key to the results, in milliseconds, of later searches. */
  medianMilliseconds: number;
}

/** Types a query and waits for its results; returns the milliseconds from the last key. */
export async function typeQuery(page: Page, query: string): Promise<number> {
  return page.evaluate(async (text) => {
    const input = document.querySelector<HTMLInputElement>('.search-dialog input')!;
    const list = document.querySelector('.search-results')!;
    list.replaceChildren();
    input.value = text;
    const started = performance.now();
    const shown = new Promise<number>((done) => {
      const observer = new MutationObserver(() => {
        if (list.children.length === 0) return;
        observer.disconnect();
        done(performance.now() - started);
      });
      observer.observe(list, { childList: true });
    });
    input.dispatchEvent(new Event('input', { bubbles: true }));
    return shown;
  }, query);
}

/** Opens the search of a page and measures the first and the later searches. */
export async function measureSearch(
  browser: Browser,
  pageUrl: string,
  queries: readonly string[],
): Promise<SearchCost> {
  const page = await browser.newPage();
  await page.goto(pageUrl, { waitUntil: 'networkidle' });
  const opening = await transferDuring(page, new URL(pageUrl).origin, async () => {
    await page.locator('[data-search-open]').first().click();
    await typeQuery(page, queries[0]!);
  });
  const times: number[] = [];
  for (const query of queries.slice(1)) times.push(await typeQuery(page, query));
  await page.close();
  return { opening, medianMilliseconds: median(times) };
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
