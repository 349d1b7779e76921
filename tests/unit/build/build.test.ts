import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { deadLinks } from '../../../src/build/check-links.ts';
import { filesBelow } from '../../../src/build/files.ts';
import { replaceFolder } from '../../../src/build/replace-folder.ts';
import { emptyFolder, write } from '../kit/folders.ts';

describe('dead links', () => {
  const site = (body: string) => {
    const dist = emptyFolder();
    write(dist, 'index.html', '<p id="top">Home</p>');
    write(dist, 'mandate/index.html', '<h2 id="MAN-01">x</h2><h2 id="المادة">y</h2>');
    write(dist, 'icon.svg', '<svg id="a"/>');
    write(dist, 'a b/index.html', '');
    write(dist, 'page/index.html', body);
    return deadLinks(dist);
  };

  test.each([
    '../mandate/',
    '/mandate/#MAN-01',
    '../mandate/index.html',
    '../mandate/#%D8%A7%D9%84%D9%85%D8%A7%D8%AF%D8%A9',
    '/',
    '../#top',
    '#',
    '',
    '/a%20b/',
    '/icon.svg#a',
    'https://example.org/nowhere/',
    'mailto:a@example.org',
    'data:image/png;base64,AA',
    '?q=1',
  ])('%j lives', (href) => {
    expect(site(`<a href="${href}">x</a>`)).toEqual([]);
  });

  test.each([
    ['../oversight/', 'no such page'],
    ['/mandate/MAN-01/', 'no such page'],
    ['mandate/', 'no such page'],
    ['/mandate/#MAN-02', 'no such place on the page'],
    ['#here', 'no such place on the page'],
    ['/mandate/#%', 'no such place on the page'],
    ['/%', 'no such page'],
    ['https://[', 'no such page'],
  ])('%j is dead: %s', (href, reason) => {
    expect(site(`<a href="${href}">x</a>`)).toEqual([{ page: 'page/index.html', href, reason }]);
  });

  test('are found in scripts, styles and pictures too', () => {
    const body =
      '<script src="/a.js"></script><link href="/b.css"><img src="/c.png"><img src="/icon.svg">';
    expect(site(body).map(({ href }) => href)).toEqual(
      ['/b.css', '/a.js', '/c.png'].sort((a, b) => body.indexOf(a) - body.indexOf(b)),
    );
  });
});

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
