import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { filesBelow } from '../../../src/files/files-below.ts';
import { replaceFolder } from '../../../src/files/replace-folder.ts';
import { emptyFolder, write } from '../kit/folders.ts';

test('files below a folder have paths with slashes, in a fixed order', () => {
  const dir = emptyFolder();
  for (const path of ['b.txt', 'a/c.txt', 'a/b/d.txt', 'Z']) write(dir, path, '');
  expect(filesBelow(dir)).toEqual(['Z', 'a/b/d.txt', 'a/c.txt', 'b.txt']);
});

describe('a folder that takes the place of another', () => {
  const folders = () => {
    const dir = emptyFolder();
    write(dir, 'new/page', 'new');
    write(dir, 'dist/page', 'old');
    write(dir, 'dist/only-old', 'old');
    return { dir, finished: join(dir, 'new'), place: join(dir, 'dist') };
  };

  test('leaves nothing of it', () => {
    const { dir, finished, place } = folders();
    replaceFolder(finished, place);
    expect(filesBelow(place)).toEqual(['page']);
    expect(readFileSync(join(place, 'page'), 'utf8')).toBe('new');
    expect(readdirSync(dir)).toEqual(['dist']);
  });

  test('may come to a place where there was none', () => {
    const { dir, finished } = folders();
    replaceFolder(finished, join(dir, 'deep/er'));
    expect(filesBelow(join(dir, 'deep/er'))).toEqual(['page']);
  });

  test('clears away what a crash has left beside it', () => {
    const { dir, finished, place } = folders();
    write(dir, 'dist.old/page', 'older');
    replaceFolder(finished, place);
    expect(existsSync(`${place}.old`)).toBe(false);
  });

  test('keeps the old one when it fails', () => {
    const { dir, place } = folders();
    expect(() => replaceFolder(join(dir, 'missing'), place)).toThrow('ENOENT');
    expect(filesBelow(place)).toEqual(['only-old', 'page']);
    expect(readFileSync(join(place, 'page'), 'utf8')).toBe('old');
    expect(existsSync(`${place}.old`)).toBe(false);
  });
});
