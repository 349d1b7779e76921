import { expect, test } from 'vitest';
import { planQuery } from '../../../src/search/query/plan.ts';
import { sample } from './sample.ts';

const plan = (query: string, literal = false) => planQuery(query, sample, literal);

test('stop words and words for a kind of page are not searched', () => {
  expect(plan('what is the mandate').words).toEqual(['mandate']);
  const asked = plan('template for a data protection assessment');
  expect(asked.words).toEqual(['data', 'protection', 'assessment']);
  expect([...asked.asked]).toEqual(['template']);
});

test('a query of such words only is searched as it stands', () => {
  expect(plan('who watches').words).toEqual(['watches']);
  expect(plan('why').words).toEqual(['why']);
  expect(plan('course').asked).toEqual(new Set(['course']));
});

test('a slip is mended and told, unless the reader insists', () => {
  expect(plan('overisght report')).toMatchObject({
    words: ['oversight', 'report'],
    understood: 'oversight report',
  });
  expect(plan('oversight reports').understood).toBeUndefined();
  expect(plan('overisght', true)).toMatchObject({ words: [], variants: [] });
});

test('a word that no text holds is not searched; the beginning of a word is', () => {
  expect(plan('zzqx parliament').words).toEqual(['parliament']);
  expect(plan('parlia').words).toEqual(['parlia']);
});

test("a reader's name for a thing is also searched by the text's own, in any inflection", () => {
  expect(plan('expiry clauses').variants).toEqual([['sunset', 'clause']]);
  expect(plan('silos in the cell').variants).toEqual([['sunset', 'clause', 'cell']]);
  expect(plan('sunset clause').variants).toEqual([]);
});

test('the longest name wins', () => {
  expect(plan('privacy impact assessment').variants).toEqual([
    ['data', 'protection', 'impact', 'assessment'],
  ]);
});

test('an identifier leads to its page, also when the word before the number is mistyped', () => {
  expect(plan('man 3').goTo).toBe('/g/MAN-03/');
  expect(plan('T20').goTo).toBe('/templates/T20/');
  expect(plan('mandate').goTo).toBeUndefined();
});
