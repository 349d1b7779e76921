import { expect, test } from 'vitest';
import { attributeValue, splice } from '../../../../src/offline/copy/splice.ts';

test('edits leave everything between them as it is', () => {
  const edits = [
    { start: 8, end: 9, text: '' },
    { start: 2, end: 4, text: 'XYZ' },
    { start: 2, end: 2, text: '+' },
  ];
  expect(splice('0123456789', edits)).toBe('01+XYZ45679');
});
test('edits that touch the same place are refused', () => {
  const edits = [
    { start: 2, end: 5, text: '' },
    { start: 4, end: 6, text: '' },
  ];
  expect(() => splice('0123456789', edits)).toThrow('overlap at 4');
});
test('a value can’t leave its attribute', () => {
  expect(attributeValue('a&b"<c>')).toBe('a&amp;b&quot;&lt;c>');
});
