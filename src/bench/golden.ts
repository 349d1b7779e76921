import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';
import { pathIn, type LanguageCode } from '../languages/index.ts';
import type { Lexicon } from '../search/lexicon.ts';
import { unpackLexicon, type PackedLexicon } from '../search/packing.ts';
import { planQuery } from '../search/query/plan.ts';
import { rank, type WordSearch } from '../search/query/rank.ts';
import { withPagefind } from './pagefind.ts';
import { swapped } from './swap.ts';

/** A query with the pages of which any one answers it. */
export interface GoldenQuery {
  query: string;
  expect: string[];
}

/** How well search answers the golden queries of a language. */
export interface GoldenScore {
  queries: number;
  /** Share of the queries that the first result answers; the first three results. */
  successAt1: number;
  successAt3: number;
  meanReciprocalRank: number;
  /** Queries that the first result does not answer, with the first three results. */
  misses: { query: string; expected: string[]; found: string[] }[];
}

/**
 * Runs the golden queries of a language through the real Pagefind and the site's own ranking.
 * @param dist folder of a built site
 * @param options `swapped` exchanges two neighbouring letters in the longest word of each query
 * @throws Error when a query expects a page that the site does not have
 */
export async function scoreGolden(
  dist: string,
  code: LanguageCode,
  options: { swapped: boolean },
): Promise<GoldenScore> {
  const queries = goldenQueries(code);
  const packed = readFileSync(join(dist, 'search', `${code}.json`), 'utf8');
  const lexicon = unpackLexicon(JSON.parse(packed) as PackedLexicon);
  refuseUnknown(queries, lexicon, dist);
  return withPagefind(resolve(dist), code, (search) =>
    score(queries, lexicon, search, options.swapped),
  );
}

/** The golden queries of a language. */
export function goldenQueries(code: LanguageCode): GoldenQuery[] {
  const file = join(import.meta.dirname, '../../tests/golden', `${code}.yaml`);
  return parse(readFileSync(file, 'utf8')) as GoldenQuery[];
}

async function score(
  queries: readonly GoldenQuery[],
  lexicon: Lexicon,
  search: WordSearch,
  slip: boolean,
): Promise<GoldenScore> {
  const places: number[] = [];
  const misses: GoldenScore['misses'] = [];
  for (const { query: asked, expect } of queries) {
    const query = slip ? swapped(asked) : asked;
    const plan = planQuery(query, lexicon);
    const found = (await rank(plan, lexicon, search)).map(({ record }) => record.path);
    if (plan.goTo) found.unshift(pathIn(lexicon.language, plan.goTo));
    const place = found.findIndex((path) => answers(path, expect, lexicon)) + 1;
    places.push(place === 0 ? Infinity : place);
    if (place !== 1) misses.push({ query, expected: expect, found: found.slice(0, 3) });
  }
  const share = (within: number) =>
    places.filter((place) => place <= within).length / places.length;
  return {
    queries: places.length,
    successAt1: share(1),
    successAt3: share(3),
    meanReciprocalRank: places.reduce((sum, place) => sum + 1 / place, 0) / places.length,
    misses,
  };
}

/** True when a page is expected, stands on an expected page or is a guideline of an expected chapter. */
function answers(path: string, expect: readonly string[], { records }: Lexicon): boolean {
  const code = /\/g\/([A-Z]{3})-\d+\/$/.exec(path)?.[1];
  const chapter = records.find(
    ({ kind, names }) => kind === 'chapter' && code && names[0] === code,
  );
  return [path, path.replace(/#.*$/, ''), chapter?.path].some((one) => one && expect.includes(one));
}

function refuseUnknown(queries: readonly GoldenQuery[], { records }: Lexicon, dist: string): void {
  const known = new Set(records.map(({ path }) => path));
  const unknown = queries.flatMap(({ query, expect }) =>
    expect
      .filter(
        (path) =>
          !known.has(path) && (path.includes('#') || !existsSync(join(dist, path, 'index.html'))),
      )
      .map((path) => `${path} (${query})`),
  );
  if (unknown.length > 0)
    throw new Error(`Golden queries expect pages that are not there: ${unknown.join(', ')}.`);
}
