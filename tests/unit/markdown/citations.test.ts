import { describe, expect, test } from 'vitest';
import { remarkCitations, type Note } from '../../../src/markdown/citations/plugin.ts';
import { findCitations, type CitedSource } from '../../../src/markdown/citations/syntax.ts';
import { htmlOf, plain } from './trees.ts';

const sourcesIn = (text: string) => findCitations(text).map(({ sources }) => sources);

describe('the syntax of citations', () => {
  test.each<[string, CitedSource[]]>([
    ['[@iccpr]', [{ key: 'iccpr' }]],
    ['[@iccpr, art. 17]', [{ key: 'iccpr', pinpoint: 'art. 17' }]],
    ['[@iccpr,art. 17, para. 2]', [{ key: 'iccpr', pinpoint: 'art. 17, para. 2' }]],
    ['[@iccpr، المادة 17]', [{ key: 'iccpr', pinpoint: 'المادة 17' }]],
    ['[@a; @b, p. 3]', [{ key: 'a' }, { key: 'b', pinpoint: 'p. 3' }]],
    ['[@a؛ @b]', [{ key: 'a' }, { key: 'b' }]],
    ['[@unsc-res-1373, op. para. 2(b)]', [{ key: 'unsc-res-1373', pinpoint: 'op. para. 2(b)' }]],
    ['[@iccpr,\n  art.\n  17]', [{ key: 'iccpr', pinpoint: 'art. 17' }]],
    ['[@sr-14-46, practices 6 and 7]', [{ key: 'sr-14-46', pinpoint: 'practices 6 and 7' }]],
  ])('%j is read', (text, sources) => {
    expect(sourcesIn(text)).toEqual([sources]);
  });

  test.each(['[@]', '[@a b]', '[@a; b]', '[@a;]', '[@-a]', '[@a, [1]]', '[@a, p. 3'])(
    '%j is found and can not be read',
    (text) => {
      expect(sourcesIn(`See ${text}.`)).toEqual([[]]);
    },
  );

  test.each(['a@b.org', '[a]', '[see]', '@a', '(@a)'])('%j is none', (text) => {
    expect(findCitations(text)).toEqual([]);
  });

  test('each has its place in the text', () => {
    const text = 'One [@a] and two [@b].';
    expect(findCitations(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      '[@a]',
      '[@b]',
    ]);
  });
});

describe('citations in a text', () => {
  const citer = {
    short: (sources: readonly CitedSource[]) =>
      sources
        .map(({ key, pinpoint }) => [key.toUpperCase(), pinpoint].filter(Boolean).join(', '))
        .join('; '),
  };
  const render = (text: string) => {
    const notes: Note[] = [];
    const html = htmlOf(text, remarkCitations({ citer, words: { note: 'Note %' }, notes }));
    return { html, notes };
  };

  test('are numbered in the order of first use', () => {
    const { html, notes } = render('One [@b]. Two [@a, p. 1].\n\nThree [@c].');
    expect([...html.matchAll(/href="#note-(\d)"/g)].map(([, n]) => n)).toEqual(['1', '2', '3']);
    expect(notes).toEqual([
      { number: 1, sources: [{ key: 'b' }] },
      { number: 2, sources: [{ key: 'a', pinpoint: 'p. 1' }] },
      { number: 3, sources: [{ key: 'c' }] },
    ]);
  });

  test('keep the number of the same bracket, and only the first has the anchor and the side note', () => {
    const { html, notes } = render('One [@a, p. 1]. Two [@b]. Three [@a, p. 1]. Four [@a, p. 2].');
    expect([...html.matchAll(/href="#note-(\d)"/g)].map(([, n]) => n)).toEqual([
      '1',
      '2',
      '1',
      '3',
    ]);
    expect(html.match(/id="cite-1"/g)).toHaveLength(1);
    expect(html.match(/class="sidenote"[^>]*>1 /g)).toHaveLength(1);
    expect(notes).toHaveLength(3);
  });

  test('name several sources in one note', () => {
    const { html, notes } = render('Both [@a; @b, art. 2] say so.');
    expect(notes).toEqual([
      { number: 1, sources: [{ key: 'a' }, { key: 'b', pinpoint: 'art. 2' }] },
    ]);
    expect(html).toContain('aria-label="Note 1: A; B, art. 2"');
  });

  test('lose the space before them and keep the text behind', () => {
    expect(plain(render('One [@a], two\n[@b].').html)).toBe('One11 A, two22 B.');
  });

  test('hide the side note from search and from screen readers', () => {
    expect(render('One [@a].').html).toContain(
      '<small class="sidenote" aria-hidden="true" data-pagefind-ignore="">1 A</small>',
    );
  });

  test('that can not be read stay as they are', () => {
    const { html, notes } = render('One [@a b].');
    expect(html).toBe('<p>One [@a b].</p>');
    expect(notes).toEqual([]);
  });

  test('escape what stands in a source', () => {
    const { html } = render('One [@a, \\<i onclick="x"\\>].');
    expect(html).toContain('aria-label="Note 1: A, <i onclick=&#x22;x&#x22;>"');
    expect(html).toContain('>1 A, &#x3C;i onclick="x"></small>');
  });
});
