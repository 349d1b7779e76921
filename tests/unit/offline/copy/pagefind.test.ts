import { runInNewContext } from 'node:vm';
import { close, createIndex } from 'pagefind';
import { describe, expect, test } from 'vitest';
import { filesBelow } from '../../../../src/files/files-below.ts';
import { classicPagefind, pagefindScripts } from '../../../../src/offline/copy/pagefind.ts';
import { emptyFolder, write } from '../../kit/folders.ts';
import { madeSite, smallPagefind } from './made-site.ts';

const module = 'pagefind/en/pagefind.js';

interface Small {
  init(): Promise<string>;
  options(): Promise<string>;
  search(): Promise<unknown>;
}

describe('the module', () => {
  test('runs as a classic script, knows its place and fetches through the copy', async () => {
    const fetched: string[] = [];
    const defined = new Map<string, Small>();
    const fetch = (path: string) => {
      fetched.push(path);
      return Promise.resolve({ json: () => 'entry' });
    };
    const define = (path: string, made: Small) => defined.set(path, made);
    runInNewContext(await classicPagefind(madeSite(), module), {
      offlineCopy: { fetch, define },
      Worker: 1,
    });
    const small = defined.get(module)!;
    expect(await small.options()).toBe('/pagefind/en/');
    expect(await small.search()).toBe('entry');
    expect(fetched).toEqual(['/pagefind/en/pagefind-entry.json?ts=1']);
    expect(await small.init()).toBe('undefined');
  });
  test('is the one of the Pagefind that is installed', async () => {
    const site = emptyFolder();
    const { index } = await createIndex({ forceLanguage: 'en' });
    await index!.addCustomRecord({ url: '/a/', content: 'one word', language: 'en' });
    await index!.writeFiles({ outputPath: `${site}/pagefind/en` });
    await close();
    const names = filesBelow(site).filter((name) => !/pagefind-(?!entry|worker)/.test(name));
    const scripts = await pagefindScripts(site, 'en', names);
    expect(scripts.get(module)).toContain('"/pagefind/en/pagefind.js"');
    const kinds = [...scripts.keys()].map((name) => name.replace(/^.*?\.(?=\w+(?:\.js)?$)/, ''));
    expect(new Set(kinds)).toEqual(
      new Set(['js', 'pagefind.js', 'pf_meta.js', 'pf_index.js', 'pf_fragment.js', 'json.js']),
    );
  });
  test.each([
    [
      'import.meta.url',
      'globalThis.place',
      'it no longer finds its folder through import.meta.url',
    ],
    ['import.meta.url.match', 'import.meta.dirname.match', 'it no longer finds its folder'],
    [
      'export async function init',
      'import.meta.env; export async function init',
      'it uses more of import.meta than its url',
    ],
    ['fetch(', 'read(', 'it no longer reads its index with fetch()'],
    ['export async function search', 'async function search', 'it no longer exports "search"'],
    [
      'export async function init',
      'import("./more.js"); export async function init',
      'it now imports other modules',
    ],
    [
      'export async function init',
      'new XMLHttpRequest(); export async function init',
      'it now uses XMLHttpRequest',
    ],
    [
      'export async function search() {',
      'export async function search() { const fetch = String;',
      'its fetch() could not be replaced',
    ],
  ])('with %s as %s it is refused', async (from, to, message) => {
    const site = madeSite({ [module]: smallPagefind.replace(from, to) });
    await expect(classicPagefind(site, module)).rejects.toThrow(message);
  });
});

describe('the index', () => {
  const index = (site: string) =>
    filesBelow(site).filter((name) => name.startsWith('pagefind/en/'));
  test('becomes scripts; what nothing asks for is left out', async () => {
    const site = madeSite();
    const scripts = await pagefindScripts(site, 'en', index(site));
    expect([...scripts.keys()].sort()).toEqual([
      'pagefind/en/fragment/en_1.pf_fragment.js',
      'pagefind/en/pagefind-entry.json.js',
      'pagefind/en/pagefind.js',
      'pagefind/en/wasm.en.pagefind.js',
    ]);
    expect(scripts.get('pagefind/en/fragment/en_1.pf_fragment.js')).toBe(
      `offlineCopy.register("pagefind/en/fragment/en_1.pf_fragment","${btoa('fragment')}")\n`,
    );
  });
  test.each([
    [
      { 'pagefind/en/en_1.pf_vector': 'x' },
      'pf_vector is a kind of index file that the offline copy does not know',
    ],
    [{ 'pagefind/en/wasm.en.pagefind': undefined }, 'wasm.en.pagefind is missing'],
    [{ 'pagefind/en/pagefind.js': undefined }, 'pagefind.js is missing'],
    [{ 'pagefind/en/pagefind-entry.json': undefined }, 'pagefind-entry.json is missing'],
    [
      { 'pagefind/en/pagefind-entry.json': '{"languages":{"en":{},"fr":{}}}' },
      'does not name exactly one language',
    ],
  ])('with %o it is refused', async (changes, message) => {
    const site = madeSite(changes);
    await expect(pagefindScripts(site, 'en', index(site))).rejects.toThrow(message);
  });
  test('a file with other content gives another script', async () => {
    const site = madeSite();
    write(site, 'pagefind/en/wasm.en.pagefind', 'changed');
    const scripts = await pagefindScripts(site, 'en', index(site));
    expect(scripts.get('pagefind/en/wasm.en.pagefind.js')).toContain(btoa('changed'));
  });
});
