import { describe, expect, test } from 'vitest';
import { leadOf, wayTo } from '../../../../src/offline/copy/links.ts';

const files = new Set([
  'index.html',
  'a/index.html',
  'fr/a/index.html',
  'icon.svg',
  'une fête/été.html',
  'a/x.txt',
]);

describe('leadOf', () => {
  test.each([
    ['/', 'index.html', ''],
    ['/a/', 'a/index.html', ''],
    ['/a', 'a/index.html', ''],
    ['/a/?mark=x#top', 'a/index.html', '?mark=x#top'],
    ['../', 'index.html', ''],
    ['x.txt', 'a/x.txt', ''],
    ['/une%20f%C3%AAte/%C3%A9t%C3%A9.html', 'une fête/été.html', ''],
  ])('%s on a page of a folder leads to %s', (address, file, suffix) => {
    expect(leadOf(address, 'a/index.html', files)).toEqual({ to: 'file', file, suffix });
  });
  test.each([
    ['#top', 'same page'],
    ['', 'same page'],
    ['https://example.org/a/', 'elsewhere'],
    ['//example.org/a/', 'elsewhere'],
    ['mailto:a@example.org', 'elsewhere'],
    ['/b/', 'nothing'],
    ['/%E0%A4%A/', 'nothing'],
    ['http://[', 'nothing'],
  ])('%s: %s', (address, to) => {
    expect(leadOf(address, 'a/index.html', files)).toEqual({ to });
  });
  test('takes the stand-in only where the file itself is missing', () => {
    const standIn = (file: string) => `fr/${file}`;
    expect(leadOf('/a/', 'fr/a/index.html', new Set(['fr/a/index.html']), standIn)).toMatchObject({
      file: 'fr/a/index.html',
    });
    expect(leadOf('/a/', 'fr/a/index.html', files, standIn)).toMatchObject({
      file: 'a/index.html',
    });
  });
});

test.each([
  ['index.html', 'index.html', 'index.html'],
  ['a/index.html', 'index.html', 'a/index.html'],
  ['index.html', 'a/b/index.html', '../../index.html'],
  ['a/c.html', 'a/b.html', 'c.html'],
  ['ü/a:b #1?.html', 'index.html', '%C3%BC/a%3Ab%20%231%3F.html'],
])('the way to %s from %s is %s', (file, from, way) => {
  expect(wayTo(file, from)).toBe(way);
});
