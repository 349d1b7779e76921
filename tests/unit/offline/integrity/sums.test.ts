import { execFileSync, spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { compareFolders } from '../../../../src/offline/reproduce/compare-folders.ts';
import { hashBytes, hashFile } from '../../../../src/offline/integrity/hash-file.ts';
import { formatSums, parseSums, SumsError } from '../../../../src/offline/integrity/sums.ts';
import { useRoom } from '../archive/by-hand.ts';
import { listOf, oldContents, writeFolder } from './copies.ts';

const room = useRoom();
const hash = hashBytes('');
const coreutils = spawnSync('sha256sum', ['--version']).stdout?.toString().includes('GNU') ?? false;

describe('a list of check sums', () => {
  test('is written sorted, in the format of sha256sum', () => {
    const sums = new Map([
      ['b', hash],
      ['a/é', hash],
    ]);
    expect(formatSums(sums)).toBe(`${hash}  a/é\n${hash}  b\n`);
    expect([...parseSums(formatSums(sums))]).toEqual([...sums].reverse());
  });

  test.skipIf(!coreutils)('is accepted by sha256sum (skipped where it is missing)', () => {
    writeFolder(room.path('copy'), oldContents);
    execFileSync('sha256sum', ['--quiet', '--strict', '-c', 'SHA256SUMS'], {
      cwd: room.path('copy'),
    });
  });

  test('may come from Windows', () => {
    const text = `${hash.toUpperCase()} *a b.html\r\n${hash}  c\r\n`;
    expect([...parseSums(text)]).toEqual([
      ['a b.html', hash],
      ['c', hash],
    ]);
  });

  test.each([
    ['a short hash', `${hash}  a\n${hash.slice(1)}  b\n`, /line 2: it is not 64/],
    ['one space', `${hash} a\n`, /line 1/],
    ['no name', `${hash}  \n`, /line 1/],
    ['an empty line', `${hash}  a\n\n${hash}  b\n`, /line 2/],
    ['a mark at the beginning', `\ufeff${hash}  a\n`, /line 1/],
    ['an escaped name', `\\${hash}  a\\nb\n`, /line 1/],
    ['a cut last line', `${hash}  a\n${hash}  index.h`, /line 2: the list is cut off/],
    ['a path that leads out', `${hash}  ../a\n`, /line 1: the name "\.\.\/a" is refused/],
    ['an absolute path', `${hash}  /a\n`, /absolute/],
    ['a backslash', `${hash}  a\\b\n`, /backslash/],
    ['a name twice', `${hash}  a\n${hash}  a\n`, /line 2: "a" stands there twice/],
    ['names that differ in case', `${hash}  a\n${hash}  A\n`, /one file on some computers/],
    ['nothing', '', /lists no files|cut off/],
    ['a web page', '<!doctype html>\n', /line 1/],
  ])('with %s is refused', (_, text, expected) => {
    expect(() => parseSums(text, 'the list')).toThrow(SumsError);
    expect(() => parseSums(text, 'the list')).toThrow(expected);
  });

  test('can not be written with a name that others could not read', () => {
    expect(() => formatSums(new Map([['a\nb', hash]]))).toThrow(/control character/);
  });
});

test('hashes of files are those of their bytes', async () => {
  writeFileSync(room.path('a'), 'abc');
  expect(await hashFile(room.path('a'))).toBe(
    'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
  );
});

test('two folders are compared file by file', async () => {
  const [a, b] = [room.path('a'), room.path('b')];
  writeFolder(a, { same: '1', other: '1', first: '1' }, '');
  writeFolder(b, { same: '1', other: '2', second: '1' }, '');
  expect(await compareFolders(a, b)).toEqual({
    same: 2,
    changed: ['other'],
    onlyFirst: ['first'],
    onlySecond: ['second'],
  });
  expect(listOf({ a: '' })).toBe(`${hash}  a\n`);
});
