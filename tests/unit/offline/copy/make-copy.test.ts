import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { filesBelow } from '../../../../src/files/files-below.ts';
import type { LanguageCode } from '../../../../src/languages/index.ts';
import { makeOfflineCopy } from '../../../../src/offline/copy/index.ts';
import { emptyFolder, write } from '../../kit/folders.ts';
import { madePage, madeSite } from './made-site.ts';

async function made(languages: LanguageCode[], changes: Parameters<typeof madeSite>[0] = {}) {
  const target = join(emptyFolder(), 'copy');
  const summary = await makeOfflineCopy(madeSite(changes), target, { languages, edition: '2.0.0' });
  const read = (file: string) => readFileSync(join(target, file), 'utf8');
  // The name of a bundle is a hash of it.
  const files = filesBelow(target).map((file) => file.replace(/page-[0-9a-f]{10}/, 'page-x'));
  return { target, summary, files, read };
}
const pagefindOf = (code: string) => [
  `pagefind/${code}/fragment/${code}_1.pf_fragment.js`,
  `pagefind/${code}/pagefind-entry.json.js`,
  `pagefind/${code}/pagefind.js`,
  `pagefind/${code}/wasm.${code}.pagefind.js`,
];

describe('a copy', () => {
  test('of all languages holds what is used and nothing else', async () => {
    const { files, summary } = await made(['en', 'fr']);
    expect(files).toEqual(
      [
        'READ-ME-FIRST.txt',
        '_astro/dot.png',
        '_astro/site.css',
        '_offline/copy.css',
        '_offline/page-x.js',
        '_offline/start.js',
        'fr/index.html',
        'fr/term/index.html',
        'index.html',
        ...pagefindOf('en'),
        ...pagefindOf('fr'),
        'search/en.json.js',
        'search/fr.json.js',
        'term/index.html',
      ].sort(),
    );
    expect(summary).toMatchObject({
      pages: 4,
      files: files.length,
      kinds: { images: { files: 1, bytes: 3 } },
    });
  });
  test('of the root language holds none of the others', async () => {
    const { files, read } = await made(['en']);
    expect(files.filter((file) => /^fr\b|\/fr\b/.test(file))).toEqual([]);
    expect(read('index.html')).not.toContain('hreflang');
  });
  test('of another language opens it from the top', async () => {
    const { files, read } = await made(['fr']);
    expect(files.filter((file) => file.endsWith('.html'))).toEqual([
      'fr/index.html',
      'fr/term/index.html',
      'index.html',
    ]);
    expect(files).toContain('_offline/open.js');
    expect(read('index.html')).toContain('<a href="fr/index.html" data-open>');
    expect(read('index.html')).toContain('class="unpack-first" lang="fr"');
    expect(read('fr/term/index.html')).toContain('<a href="index.html#one">');
  });
  test('is the same, byte for byte, wherever and whenever it is made', async () => {
    const [first, second] = [await made(['en', 'fr']), await made(['en', 'fr'])];
    const names = filesBelow(first.target);
    expect(filesBelow(second.target)).toEqual(names);
    for (const name of names) {
      expect(
        readFileSync(join(first.target, name)).equals(readFileSync(join(second.target, name))),
        name,
      ).toBe(true);
      expect(first.read(name)).not.toContain(first.target);
    }
  });
  test('says first what it is, how to open it and how to check it, in every language', async () => {
    const text = (await made(['en'])).read('READ-ME-FIRST.txt');
    expect(text.startsWith('\uFEFF')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toContain('\n');
    for (const words of [
      'edition 2.0.0',
      'not a United Nations publication',
      'pas une publication des',
      'ليس من منشورات الأمم المتحدة',
    ]) {
      expect(text).toContain(words);
    }
    expect(text.match(/sha256sum --check SHA256SUMS/g)).toHaveLength(3);
  });
});

describe('a site that would break', () => {
  test.each<[string, LanguageCode[], Record<string, string | undefined>, string]>([
    ['a language it does not have', ['ar'], {}, 'no pages in العربية'],
    ['no language', [], {}, 'at least one language'],
    [
      'a dead link',
      ['en'],
      { 'x/index.html': madePage('en', { body: '<a href="/gone/">x</a>' }) },
      'x/index.html: /gone/ leads to no page',
    ],
    [
      'a dead place',
      ['en'],
      { 'x/index.html': madePage('en', { body: '<a href="/term/#two">x</a>' }) },
      'no such place on the page',
    ],
    [
      'a script file that fetches',
      ['en'],
      {
        'x/index.html': madePage('en', { body: '<script src="/x.js"></script>' }),
        'x.js': 'fetch("/")',
      },
      'x.js: it uses fetch()',
    ],
    [
      'a copy to download',
      ['en'],
      { 'x/index.html': madePage('en', { body: '<a href="/x.zip">x</a>' }), 'x.zip': 'zip' },
      'x.zip: a copy holds no other copy',
    ],
    ['a missing lexicon', ['en'], { 'search/en.json': undefined }, 'search/en.json is missing'],
    [
      'a search file of no language',
      ['en'],
      { 'search/words.json': '{}' },
      'search/words.json is a search file',
    ],
    ['a folder of its own name', ['en'], { '_offline/x.js': '' }, '_offline/x.js'],
    [
      'a style sheet that leads nowhere',
      ['en'],
      { '_astro/site.css': 'i { background: url(/x.png) }' },
      '_astro/site.css: url(/x.png)',
    ],
  ])('%s is refused', async (_name, languages, changes, message) => {
    await expect(made(languages, changes)).rejects.toThrow(message);
  });
  test('leaves an older copy as it was, and nothing beside it', async () => {
    const folder = emptyFolder();
    const target = join(folder, 'copy');
    write(target, 'index.html', 'older');
    const site = madeSite({ 'search/en.json': undefined });
    await expect(
      makeOfflineCopy(site, target, { languages: ['en'], edition: 'next' }),
    ).rejects.toThrow();
    expect(readdirSync(folder)).toEqual(['copy']);
    expect(readFileSync(join(target, 'index.html'), 'utf8')).toBe('older');
    await makeOfflineCopy(madeSite(), target, { languages: ['en'], edition: 'next' });
    expect(existsSync(join(target, 'term/index.html'))).toBe(true);
    expect(readdirSync(folder)).toEqual(['copy']);
  });
  test('names every fault in one run', async () => {
    const body = '<a href="/one/">x</a><a href="/two/">x</a>';
    const changes = {
      'x/index.html': madePage('en', { body }),
      'y/index.html': madePage('en', { body }),
    };
    await expect(made(['en'], changes)).rejects.toThrow(
      /x\/index.html: \/one\/[^]*\/two\/[^]*y\/index.html: \/one\//,
    );
  });
});
