import { describe, expect, test } from 'vitest';
import { ContentError, formatFaults, type Fault } from '../../../src/faults/fault.ts';
import { didYouMean, nearest } from '../../../src/faults/suggest.ts';

const fault = (file: string, line: number, column?: number): Fault => ({
  file,
  line,
  ...(column ? { column } : {}),
  problem: 'It is wrong.',
  mend: 'Put it right.',
});

describe('faults in a terminal', () => {
  test('have place, problem and mend', () => {
    expect(formatFaults([fault('a.mdx', 3, 7)])).toBe(
      'a.mdx:3:7\n  It is wrong.\n  To mend: Put it right.\n\n1 fault in the content.',
    );
  });

  test('show no line for a file as a whole', () => {
    expect(formatFaults([fault('a.mdx', 0)])).toMatch(/^a\.mdx\n/);
  });

  test('are sorted by file and by number of the line, and counted', () => {
    const shown = formatFaults([fault('b', 2), fault('a', 10), fault('b', 0), fault('a', 9)]);
    expect(shown.match(/^[ab].*$/gm)).toEqual(['a:9', 'a:10', 'b', 'b:2']);
    expect(shown).toContain('4 faults in the content.');
  });

  test('are all in the error', () => {
    const error = new ContentError([fault('a', 1), fault('b', 1)]);
    expect(error.faults).toHaveLength(2);
    expect(error.message).toContain('b:1');
  });
});

describe('a suggestion', () => {
  test.each([
    ['mandat', 'mandate'],
    ['T40', 'T04'],
    ['good-practise', 'good-practice'],
    ['zebra-crossing', undefined],
  ])('for %s is %s', (wrong, right) => {
    expect(nearest(wrong, ['mandate', 'T04', 'good-practice'])).toBe(right);
  });

  test('is a sentence, or nothing', () => {
    expect(didYouMean('mandat', ['mandate'])).toBe('Did you mean "mandate"? ');
    expect(didYouMean('mandat', [])).toBe('');
  });
});
