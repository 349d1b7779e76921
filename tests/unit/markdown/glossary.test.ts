import { describe, expect, test } from 'vitest';
import { termMatcher } from '../../../src/markdown/glossary/matcher.ts';
import { remarkGlossary, type LinkedTerm } from '../../../src/markdown/glossary/plugin.ts';
import { htmlOf } from './trees.ts';

describe('the matcher of terms', () => {
  const found = (forms: Record<string, string[]>, text: string) =>
    termMatcher(Object.entries(forms).map(([id, list]) => ({ id, forms: list })))(text).map(
      ({ start, end, term }) => `${term.id}: ${text.slice(start, end)}`,
    );

  test.each<[string, string[], string, string[]]>([
    ['a word', ['audit'], 'An audit. Audit!', ['t: audit', 't: Audit']],
    ['no part of a word', ['cell'], 'Cellar, excell, cells, cell2', []],
    ['no part of a hyphenated word', ['cell'], 'A sub-cell, a cell-like thing', []],
    ['a word before a dash', ['cell'], 'A cell - or a cell- and more', ['t: cell', 't: cell']],
    ['several words over a line end', ['fusion cell'], 'A fusion\n  cell.', ['t: fusion\n  cell']],
    [
      'signs of patterns as they stand',
      ['s. 3 (a)', 'C+'],
      'See s. 3 (a), not sx 3 a.',
      ['t: s. 3 (a)'],
    ],
    ['abbreviations in capitals', ['IT', 'MOU'], 'It is an MOU on IT; a mou', ['t: MOU', 't: IT']],
    ['their plural', ['MOUs'], 'Two MOUs', ['t: MOUs']],
    ['a word after an apostrophe', ['analyse'], 'L’analyse', ['t: analyse']],
    ['accents as letters', ['é'], 'été', []],
    ['nothing without forms', [], 'text', []],
  ])('finds %s', (_name, forms, text, expected) => {
    expect(found({ t: forms }, text)).toEqual(expected);
  });

  test('prefers the longest form and finds no overlap', () => {
    const forms = { cell: ['cell'], fusion: ['fusion cell'] };
    expect(found(forms, 'A fusion cell is a cell.')).toEqual(['fusion: fusion cell', 'cell: cell']);
  });

  test.each([
    ['ولاية', 'ولاية'],
    ['ولاية', 'الولاية'],
    ['ولاية', 'والولاية'],
    ['ولاية', 'بولاية'],
    ['ولاية', 'للولاية'],
    ['ولاية', 'وولاية'],
    ['الولاية', 'والولاية'],
    ['الولاية', 'ولاية'],
    ['خلية الدمج', 'لخلية الدمج'],
  ])('finds the Arabic form %s in %s, with its particles', (form, text) => {
    expect(found({ t: [form] }, `في ${text}.`)).toEqual([`t: ${text}`]);
  });

  test.each(['ولايته', 'الولايات', 'مولاية'])('does not find ولاية in %s', (text) => {
    expect(found({ t: ['ولاية'] }, text)).toEqual([]);
  });
});

describe('terms in a text', () => {
  const term = (id: string, ...forms: string[]): LinkedTerm => ({
    id,
    forms,
    name: `${id} in full`,
    definition: `What <${id}> means.`,
    href: `/glossary/#${id}`,
  });
  const step = () =>
    remarkGlossary({
      terms: [term('cell', 'cell', 'cells'), term('mou', 'MOU')],
      linkText: 'More',
    });
  const used = (text: string) =>
    [...htmlOf(text, step()).matchAll(/<button[^>]*>([^<]*)<\/button>/g)].map(([, word]) => word);

  test('are marked at their first use only', () => {
    expect(used('A cell, an MOU.\n\nTwo cells and *an MOU*; a cell.')).toEqual(['cell', 'MOU']);
  });

  test('stay plain in headings, links, code, bold and ticked lines, and are marked later', () => {
    const places = ['## A cell', '[a cell](../a/)', '`cell`', '**cell**', '```\ncell\n```'];
    for (const place of places) expect(used(place), place).toEqual([]);
    const boxes = ['Check', 'Statement'].map((name) => `<${name}>\n  A cell.\n</${name}>`);
    for (const box of boxes) expect(used(box), box).toEqual([]);
    expect(used([...places, ...boxes, 'Cells.'].join('\n\n'))).toEqual(['Cells']);
  });

  test('are marked in lists, tables and emphasis', () => {
    for (const text of ['- a cell', '| a |\n|---|\n| cell |', '*the cell*']) {
      expect(used(text), text).toEqual(['cell']);
    }
  });

  test('keep the text around them', () => {
    const html = htmlOf('The cell works, an MOU too.', step());
    const text = html.replace(/<span id=[\s\S]*?<\/a><\/span>/g, '').replace(/<[^>]*>/g, '');
    expect(text).toBe('The cell works, an MOU too.');
  });

  test('open their definition without script', () => {
    const html = htmlOf('A cell.', step());
    expect(html).toContain(
      '<button type="button" class="term" popovertarget="term-cell">cell</button>',
    );
    expect(html).toContain('<span id="term-cell" class="definition" popover="auto"');
    expect(html).toContain('<b>cell in full</b> What &#x3C;cell> means.');
    expect(html).toContain('<a href="/glossary/#cell" aria-label="More: cell in full">More</a>');
  });

  test('each page begins anew', () => {
    const plugin = step();
    expect(htmlOf('A cell.', plugin)).toBe(htmlOf('A cell.', plugin));
  });
});
