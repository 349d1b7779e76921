import { expect, test } from 'vitest';
import { formsOf } from '../../../src/search/query/forms.ts';
import { arabicBare, stemOf } from '../../../src/search/query/stem.ts';

test('Arabic is searched with and without article and particles', () => {
  for (const word of ['بيانات', 'البيانات', 'والبيانات', 'بالبيانات', 'للبيانات']) {
    expect(formsOf(word, 'ar')).toEqual(
      expect.arrayContaining(['بيانات', 'البيانات', 'والبيانات']),
    );
  }
  expect(formsOf('البيانات', 'ar')).toHaveLength(new Set(formsOf('البيانات', 'ar')).size);
});

test('a short Arabic word keeps its first letters', () => {
  expect(arabicBare('الى')).toBe('الى');
  expect(arabicBare('ولد')).toBe('ولد');
});

test('English and French are left to Pagefind', () => {
  expect(formsOf('retention', 'en')).toEqual(['retention']);
  expect(formsOf('durees', 'fr')).toEqual(['durees']);
});

test.each([
  ['agencies', 'agency'],
  ['stopped', 'stop'],
  ['sharing', 'share'],
  ['assessed', 'assesses'],
  ['minimised', 'minimise'],
  ['analysts', 'analyst'],
])('%s and %s have one stem', (a, b) => expect(stemOf(a, 'en')).toBe(stemOf(b, 'en')));

test.each([
  ['mandate', 'mandatory'],
  ['police', 'policy'],
  ['status', 'state'],
])('%s and %s keep their own stems', (a, b) => expect(stemOf(a, 'en')).not.toBe(stemOf(b, 'en')));

test('French and Arabic plurals have the stem of the singular', () => {
  expect(stemOf('libertes', 'fr')).toBe(stemOf('liberte', 'fr'));
  expect(stemOf('legaux', 'fr')).toBe(stemOf('legal', 'fr'));
  expect(stemOf('الارشادات', 'ar')).toBe(stemOf('ارشاد', 'ar'));
});
