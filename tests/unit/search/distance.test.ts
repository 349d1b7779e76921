import { expect, test } from 'vitest';
import { editDistance } from '../../../src/search/query/distance.ts';

test.each([
  ['data', 'data', 0],
  ['mandate', 'mandte', 1],
  ['mandate', 'manndate', 1],
  ['mandate', 'mendate', 1],
  ['mandate', 'madnate', 1],
  ['kitten', 'sitting', 3],
  ['', 'abc', 3],
  ['ca', 'abc', 3],
])('%s and %s are %i apart', (a, b, slips) => {
  expect(editDistance(a, b, 5)).toBe(slips);
  expect(editDistance(b, a, 5)).toBe(slips);
});

test('stops at the limit', () => {
  expect(editDistance('kitten', 'sitting', 2)).toBe(3);
  expect(editDistance('a', 'abcdefgh', 2)).toBe(3);
  expect(editDistance('abcdef', 'uvwxyz', 1)).toBe(2);
});
