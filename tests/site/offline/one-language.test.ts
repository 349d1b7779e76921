/** A copy in one language: it opens in that language and leads to no other. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { filesBelow } from '../../../src/files/files-below.ts';
import { language, type LanguageCode } from '../../../src/languages/index.ts';
import { fileURLToPath } from 'node:url';
import { chromiumReader } from './chromium-reader.ts';
import { testCopy, type TestCopy } from './places.ts';
import { searchFor } from './search-window.ts';

const cases: readonly [LanguageCode, home: string, query: string][] = [
  ['en', 'index.html', 'mandate'],
  ['fr', 'fr/index.html', 'mandat'],
  ['ar', 'ar/index.html', 'الولاية'],
];

describe.each(cases)('%s', (code, home, query) => {
  let copy: TestCopy;
  let root: string;
  let reader: Awaited<ReturnType<typeof chromiumReader>>;
  beforeAll(async () => {
    copy = await testCopy(code);
    root = copy.moveTo('one language');
    reader = await chromiumReader(root);
  });
  afterAll(async () => {
    await reader.close();
    copy.remove();
  });

  test('opens its home from the top', async () => {
    await reader.open(`${root}index.html`);
    await reader.until((address) => location.href === address, root + home);
    expect(await reader.run(() => document.documentElement.lang, undefined)).toBe(code);
    expect(await reader.run(() => document.documentElement.dir, undefined)).toBe(
      language(code).dir,
    );
    expect(await reader.run(() => document.querySelectorAll('.languages').length, undefined)).toBe(
      0,
    );
    expect(reader.problems.splice(0)).toEqual([]);
  });
  test('searches', async () => {
    await reader.press('/');
    const { results } = await searchFor(reader, query);
    expect(results.length).toBeGreaterThan(1);
    await reader.follow('.search-results .result-title');
    expect(
      await reader.run(() => document.querySelectorAll('main mark').length, undefined),
    ).toBeGreaterThan(0);
    expect(reader.problems.splice(0)).toEqual([]);
  });
  test('holds nothing of other languages, and nothing of a server', () => {
    const files = filesBelow(fileURLToPath(root));
    const others = (['en', 'fr', 'ar'] as const).filter((other) => other !== code);
    for (const other of others) {
      const foreign = new RegExp(`^(?:${other}/|pagefind/${other}/|search/${other}\\.)`);
      expect(files.filter((file) => foreign.test(file))).toEqual([]);
    }
    expect(
      files.filter((file) => /^_headers|robots\.txt|404\.html|^_astro\/.*\.js$/.test(file)),
    ).toEqual([]);
  });
});

test('inside an archive a page says that it must be unpacked', async () => {
  const copy = await testCopy('fr');
  const root = copy.moveTo('archive');
  const reader = await chromiumReader('file:');
  try {
    // A viewer takes one file out of the archive and opens it alone.
    const { cpSync, mkdirSync } = await import('node:fs');
    const alone = new URL('../alone/', root);
    mkdirSync(fileURLToPath(alone), { recursive: true });
    for (const [name, from] of [
      ['top', 'index.html'],
      ['page', 'fr/mandate/index.html'],
    ] as const) {
      cpSync(fileURLToPath(root + from), fileURLToPath(new URL(`${name}.html`, alone)));
      await reader.open(new URL(`${name}.html`, alone).href);
      const shown = await reader.run(() => {
        const notice = document.querySelector<HTMLElement>('.unpack-first')!;
        return notice.getClientRects().length > 0 ? notice.innerText : '';
      }, undefined);
      expect(shown).toContain('Décompressez');
    }
  } finally {
    await reader.close();
    copy.remove();
  }
});
