import type { Reader } from './reader.ts';

/** What the search window shows for a query. */
export interface Shown {
  status: string;
  results: { kind: string; title: string; href: string; excerpt: string; places: string[] }[];
}

/** Types a query into the open window and waits for its results. */
export async function searchFor(reader: Reader, query: string): Promise<Shown> {
  await reader.run(() => {
    document.querySelector('.search-status')!.textContent = '';
    const input = document.querySelector<HTMLInputElement>('.search-dialog input')!;
    input.value = '';
    input.focus();
  }, undefined);
  await reader.type(query);
  return shown(reader, query);
}

/** Waits for the window to settle on a query and reads it. */
export async function shown(reader: Reader, query: string): Promise<Shown> {
  // Each letter starts a search: the answer to the last one is there when nothing changes any more.
  await reader.until((typed) => {
    const seen = window as unknown as { lastShown?: string; since?: number };
    // A result is filled in when it comes into sight.
    document.querySelector('.search-results > li[data-kind]:not(:has(p))')?.scrollIntoView();
    const list = document.querySelector('.search-results')!.innerHTML;
    const status = document.querySelector('.search-status')!.textContent;
    const now = `${typed} ${status} ${list}`;
    if (status === '' || seen.lastShown !== now) {
      seen.lastShown = now;
      seen.since = performance.now();
    }
    return performance.now() - seen.since! > 250;
  }, query);
  return reader.run(
    () => ({
      status: document.querySelector('.search-status')!.textContent ?? '',
      results: [...document.querySelectorAll<HTMLElement>('.search-results > li:has(> a)')].map(
        (item) => ({
          kind: item.dataset['kind'] ?? '',
          title: item.querySelector('.result-title')!.textContent ?? '',
          href: item.querySelector<HTMLAnchorElement>('.result-title')!.href,
          excerpt: item.querySelector('p')?.innerHTML ?? '',
          places: [...item.querySelectorAll<HTMLAnchorElement>('ul a')].map(
            (a) => `${a.textContent} ${a.href}`,
          ),
        }),
      ),
    }),
    undefined,
  );
}
