import { expect, test } from 'vitest';
import { packLexicon, unpackLexicon } from '../../../src/search/packing.ts';
import { packWords, unpackWords } from '../../../src/search/word-list.ts';
import { sample } from './sample.ts';

test('a lexicon comes out of its packing as it went in', () => {
  const wire = JSON.stringify(packLexicon(sample));
  expect(unpackLexicon(JSON.parse(wire) as ReturnType<typeof packLexicon>)).toEqual(sample);
});

test('paths of other languages keep their folder', () => {
  const records = sample.records.map((record) => ({ ...record, path: `/fr${record.path}` }));
  const french = { ...sample, language: 'fr' as const, records };
  expect(unpackLexicon(packLexicon(french)).records.map(({ path }) => path)).toEqual(
    records.map(({ path }) => path),
  );
});

test('what the names say is not sent twice', () => {
  const packed = packLexicon(sample);
  expect(packed.words).toBe('0arrest\n0parliament\n0report');
  expect(JSON.stringify(packed).match(/expiry clause/g)).toHaveLength(1);
});

test('words keep their levels, in any script and order', () => {
  const words = new Map([
    ['retention', 2],
    ['retain', 1],
    ['مرسوم', 3],
    ['مرسومين', 3],
    ['zebra', 1],
  ]);
  expect(new Map([...unpackWords(packWords(words))].sort())).toEqual(new Map([...words].sort()));
  expect(unpackWords('')).toEqual(new Map());
});
