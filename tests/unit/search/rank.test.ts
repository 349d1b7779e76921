import { expect, test } from 'vitest';
import { planQuery } from '../../../src/search/query/plan.ts';
import { rank } from '../../../src/search/query/rank.ts';
import { sample, searchSample } from './sample.ts';

async function found(query: string): Promise<string[]> {
  const ranked = await rank(planQuery(query, sample), sample, searchSample);
  return ranked.map(({ record }) => record.path);
}

test('a chapter with the index term comes before the glossary entry of that name', async () => {
  expect((await found('sunset clause')).slice(0, 2)).toEqual([
    '/mandate/',
    '/glossary/#sunset-clause',
  ]);
});

test('a query that is just a term, and nothing else is named so, leads to the term', async () => {
  expect((await found('clause'))[0]).toBe('/glossary/#clause');
});

test('a template comes before the glossary entry of the same name, by abbreviation as well', async () => {
  expect((await found('data protection impact assessment'))[0]).toBe('/templates/T20/');
  expect((await found('DPIA')).slice(0, 2)).toContain('/templates/T20/');
});

test('an entry that holds all words comes before one that holds the rarer only', async () => {
  const paths = await found('parliament report');
  expect(paths[0]).toBe('/oversight/');
  expect(paths).toContain('/g/OVE-01/');
});

test('a kind that the query asks for is lifted', async () => {
  expect((await found('data course'))[0]).toBe('/courses/#excel');
  expect((await found('data'))[0]).not.toBe('/courses/#excel');
});

test('a number and a country name their entry', async () => {
  expect((await found('directive 2016/680'))[0]).toBe('/sources/#eu-led');
  expect((await found('Belgium parliament'))[0]).toBe('/models/#belgium-cuta');
});

test('nothing is found for words that no text holds', async () => {
  expect(await found('zzqx')).toEqual([]);
});

test('each entry comes once, best first', async () => {
  const ranked = await rank(planQuery('cell mandate', sample), sample, searchSample);
  const scores = ranked.map(({ score }) => score);
  expect(scores).toEqual([...scores].sort((a, b) => b - a));
  expect(new Set(ranked.map(({ record }) => record.id)).size).toBe(ranked.length);
});
