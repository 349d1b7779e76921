/** The same questions get the same answers on a server and in a folder: results, order, excerpts. */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { findFirefox } from '../../../src/browsers/find.ts';
import { languageCodes, pathIn, type LanguageCode } from '../../../src/languages/index.ts';
import { listen, siteServer } from '../../../src/serve/serve.ts';
import { siteDist } from '../site.ts';
import { chromiumReader } from './chromium-reader.ts';
import { firefoxReader } from './firefox-reader.ts';
import { testCopy, type TestCopy } from './places.ts';
import type { Reader } from './reader.ts';
import { searchFor, type Shown } from './search-window.ts';

const perLanguage: Readonly<Record<LanguageCode, number>> = { en: 20, fr: 12, ar: 12 };

/** Queries spread over the whole list of a language. */
function queriesIn(code: LanguageCode): string[] {
  const list = parse(readFileSync(`tests/golden/${code}.yaml`, 'utf8')) as { query: string }[];
  const count = Math.min(perLanguage[code], list.length);
  return Array.from(
    { length: count },
    (_, n) => list[Math.floor((n * list.length) / count)]!.query,
  );
}

/** What is shown, with addresses as paths of the site. */
function asPaths(shown: Shown, root: string): Shown {
  const path = (address: string) => `/${address.replaceAll(root, '').replaceAll('index.html', '')}`;
  const results = shown.results.map(({ href, places, ...others }) => ({
    ...others,
    href: path(href),
    places: places.map(path),
  }));
  return { ...shown, results };
}

let copy: TestCopy;
let folder: string;
let served: string;
let web: Reader & { close(): Promise<void> };
/** Readers of the copy, by browser. */
const files = new Map<string, Reader & { close(): Promise<void> }>();
const server = siteServer(siteDist);

beforeAll(async () => {
  copy = await testCopy('all');
  folder = copy.moveTo('copy to compare');
  served = `http://localhost:${await listen(server, 0)}/`;
  web = await chromiumReader(served, true);
  files.set('Chromium', await chromiumReader(folder));
  if (findFirefox()) files.set('Firefox', await firefoxReader(folder));
});
afterAll(async () => {
  await web.close();
  for (const file of files.values()) await file.close();
  server.closeAllConnections();
  server.close();
  copy.remove();
});

test('at least 40 queries are compared', () => {
  expect(languageCodes.flatMap(queriesIn).length).toBeGreaterThanOrEqual(40);
});

describe.each([...languageCodes])('%s', (code) => {
  beforeAll(async () => {
    const home = pathIn(code, '/').slice(1);
    await web.open(served + home);
    await web.press('/');
    for (const file of files.values()) {
      await file.open(`${folder}${home}index.html`);
      await file.press('/');
    }
  });
  test.each(queriesIn(code))('%s', async (query) => {
    const onWeb = asPaths(await searchFor(web, query), served);
    expect(onWeb.status).not.toBe('');
    expect(web.problems.splice(0)).toEqual([]);
    for (const [browser, file] of files) {
      expect(asPaths(await searchFor(file, query), folder), browser).toEqual(onWeb);
      expect(file.problems.splice(0), browser).toEqual([]);
    }
  });
});
