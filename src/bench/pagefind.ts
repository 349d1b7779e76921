import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { LanguageCode } from '../languages/index.ts';
import type { WordSearch } from '../search/query/rank.ts';
import { pagefindRanking } from '../search/query/weights.ts';

interface PagefindModule {
  options(options: object): Promise<void>;
  init(): Promise<void>;
  destroy(): Promise<void>;
  search(query: string): Promise<{ results: { id: string; score: number }[] }>;
}

/** What Pagefind's browser module takes from the browser. */
const needed = ['fetch', 'location', 'document', 'window'] as const;

/**
 * Lends Pagefind's own browser module, run in Node on the index of a built site; its requests are
 * answered from the folder. What that needs on globalThis is taken back at the end.
 */
export async function withPagefind<T>(
  dist: string,
  code: LanguageCode,
  use: (search: WordSearch) => Promise<T>,
): Promise<T> {
  const before = needed.map(
    (name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)] as const,
  );
  const set = (name: string, value: unknown) =>
    Object.defineProperty(globalThis, name, {
      value,
      configurable: true,
      writable: true,
      enumerable: true,
    });
  const answer = (address: unknown) => {
    const path = String(address).replace(/[?#].*$/, '');
    return Promise.resolve(new Response(new Uint8Array(readFileSync(join(dist, path)))));
  };
  set('fetch', answer);
  set('location', { href: 'http://site.invalid/', origin: 'http://site.invalid', pathname: '/' });
  set('document', { querySelector: () => null, currentScript: null });
  set('window', globalThis);
  try {
    const file = pathToFileURL(join(dist, 'pagefind', code, 'pagefind.js'));
    const pagefind = (await import(file.href)) as PagefindModule;
    await pagefind.options({ basePath: `/pagefind/${code}/`, ranking: pagefindRanking });
    await pagefind.init();
    const known = new Map<string, Promise<readonly { id: string; score: number }[]>>();
    const search: WordSearch = (word) => {
      const asked = known.get(word) ?? pagefind.search(word).then(({ results }) => results);
      known.set(word, asked);
      return asked;
    };
    const result = await use(search);
    await pagefind.destroy();
    return result;
  } finally {
    for (const [name, descriptor] of before) {
      if (descriptor) Object.defineProperty(globalThis, name, descriptor);
      else Reflect.deleteProperty(globalThis, name);
    }
  }
}
