import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { ModuleBundles } from '../../../../src/offline/copy/page-modules.ts';
import { emptyFolder, write } from '../../kit/folders.ts';

/** Bundles one module with others beside it. */
async function bundled(
  code: string,
  others: Readonly<Record<string, string>> = {},
): Promise<string> {
  const site = emptyFolder();
  const all = { '_astro/page.js': code, ...others };
  for (const [path, content] of Object.entries(all)) write(site, path, content);
  const bundles = new ModuleBundles(site, new Set(Object.keys(all)));
  return (await bundles.bundle([{ file: '_astro/page.js' }], 'a/index.html')).code;
}

/** Runs a bundle as a browser runs a classic script. */
async function ran(code: string): Promise<unknown> {
  const seen: unknown[] = [];
  const offlineCopy = {
    fetch: (path: string) => Promise.resolve(`fetched ${path}`),
    import: (path: string) => Promise.resolve(`imported ${path}`),
  };
  runInNewContext(code, { note: (value: unknown) => seen.push(value), offlineCopy });
  await new Promise((done) => setTimeout(done));
  return seen;
}

describe('a bundle', () => {
  test('holds what is imported, now and later', async () => {
    const code = await bundled(
      "import { one } from './part.js'; note(one); import('/_astro/late.js').then(({ two }) => note(two));",
      {
        '_astro/part.js': "export const one = 'ONE'",
        '_astro/late.js': "export const two = 'TWO'",
      },
    );
    expect(await ran(code)).toEqual(['ONE', 'TWO']);
    expect(code).not.toMatch(/\bimport\b|\bexport\b/);
  });
  test('asks the copy for what is only known when it runs', async () => {
    const code = await bundled(
      'const at = `/pagefind/${"en"}/`; import(at + "pagefind.js").then(note); fetch(at).then(note); window.fetch("b").then(note);',
    );
    expect((await ran(code)) as string[]).toEqual([
      'imported /pagefind/en/pagefind.js',
      'fetched /pagefind/en/',
      'fetched b',
    ]);
  });
  test('leaves a fetch of its own alone', async () => {
    expect(
      await ran(await bundled('const door = { fetch: () => "own" }; note(door.fetch())')),
    ).toEqual(['own']);
  });
});

test.each([
  ['import "preact"', '_astro/page.js imports "preact", which can\'t be resolved'],
  ['import "./gone.js"', '_astro/page.js imports "./gone.js", which can\'t be resolved'],
  ['import("/pagefind/en/pagefind.js")', 'which is not a module of Vite'],
  ['new Worker("/w.js")', '_astro/page.js uses a worker'],
  ['navigator.serviceWorker.register("/sw.js")', '_astro/page.js uses a service worker'],
  ['new XMLHttpRequest()', '_astro/page.js uses XMLHttpRequest'],
  ['history.pushState({}, "", "/")', 'uses the history of addresses'],
  ['const __vite__mapDeps = (i) => i;', 'loaded ahead by Vite'],
  ['const x = "a"; import(x, { with: { type: "json" } })', 'imports with attributes'],
  ['await 1', "The scripts of a/index.html can't be made a classic script"],
  ['let = ;', "The scripts of a/index.html can't be made a classic script"],
])('%s is refused', async (code, message) => {
  await expect(bundled(code, { 'pagefind/en/pagefind.js': '' })).rejects.toThrow(message);
});
