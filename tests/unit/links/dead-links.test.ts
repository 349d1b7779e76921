import { describe, expect, test } from 'vitest';
import { deadLinks } from '../../../src/links/dead-links.ts';
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
