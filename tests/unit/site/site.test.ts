import { beforeAll, afterAll, describe, expect, test, vi } from 'vitest';
import { parseMarkdown } from '../../../src/markdown/parse.ts';
import { indexEntries, lettersInUse, thumbLetters } from '../../../src/site/alphabetical.ts';
import { viewOf } from '../../../src/site/compendium.ts';
import { componentsByName } from '../../../src/site/components-by-name.ts';
import { relinked } from '../../../src/site/links.ts';
import { languageOfFile } from '../../../src/site/markdown.ts';
import {
  chapterAt,
  contextAt,
  itemPaths,
  localePaths,
  pageContext,
  pathWithoutLanguage,
} from '../../../src/site/page.ts';
import { linkedTerms, plainDefinition, renderEntry, renderTexts } from '../../../src/site/text.ts';
import { sound } from '../kit/folders.ts';
import { htmlOf } from '../markdown/trees.ts';

beforeAll(() => void vi.stubEnv('CONTENT_DIR', sound));
afterAll(() => void vi.unstubAllEnvs());

describe('the A to Z', () => {
  const lines = (code: 'en' | 'fr' | 'ar') =>
    indexEntries(code).map(({ letter, kind, title, lang }) =>
      [letter, kind, title, lang].filter(Boolean).join(' '),
    );

  test('has chapters, subjects, terms and templates in alphabetical order, each name once', () => {
    expect(lines('en')).toEqual(
      [
        'F subject founding instrument',
        'F term fusion cell',
        'I subject inspection',
        'M chapter Mandate',
        'M term mandate',
        'M template Mandate instrument',
        'M term memorandum of understanding',
        'M subject mission creep',
        'M subject model clauses',
        'O chapter Oversight',
        'O term oversight',
      ].filter((line) => line !== 'M subject model clauses'),
    );
  });

  test('says which lines are in another language', () => {
    expect(lines('fr')).toContain('M chapter Mandat');
    expect(lines('fr')).toContain('O chapter Oversight en');
  });

  test('leads to the pages of its language', () => {
    const href = (code: 'en' | 'ar', title: string) =>
      indexEntries(code).find((e) => e.title === title)!.href;
    expect(href('en', 'fusion cell')).toBe('/glossary/#fusion-cell');
    expect(href('en', 'Mandate instrument')).toBe('/templates/T04/');
    expect(href('ar', 'الولاية')).toBe('/ar/mandate/');
  });

  test('has a tab for each letter, and one for the rest only where there is a rest', () => {
    expect(lettersInUse('en')).toEqual(new Set(['F', 'I', 'M', 'O']));
    expect(
      thumbLetters('en')
        .map(({ label }) => label)
        .join(''),
    ).toBe('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
    expect(thumbLetters('ar').at(-1)).toEqual({ letter: '#', label: 'A–Z', anchor: 'other' });
  });
});

describe('links of a text that is shown elsewhere', () => {
  const moved = (from: string, to: string, href: string) =>
    /href="([^"]*)"/.exec(htmlOf(`[text](${href})`, relinked(from, to)))![1];

  test.each([
    ['/mandate/', '/g/MAN-03/', '../oversight/', '../../oversight/'],
    ['/mandate/', '/g/MAN-03/', '../oversight/#OVE-01', '../../oversight/#OVE-01'],
    ['/mandate/', '/g/MAN-03/', '#MAN-01', '../../mandate/#MAN-01'],
    ['/fr/mandate/', '/fr/g/MAN-03/', '../oversight/', '../../oversight/'],
    ['/mandate/', '/fr/g/MAN-03/', '../oversight/', '../../../oversight/'],
    ['/x/', '/questions/', '../questions/#Q1', '#Q1'],
    ['/x/', '/questions/', '../questions/', './'],
    ['/mandate/', '/g/MAN-03/', 'https://example.org/a', 'https://example.org/a'],
    ['/mandate/', '/g/MAN-03/', 'mailto:a@example.org', 'mailto:a@example.org'],
  ])('from %s on %s: %s', (from, to, href, expected) => {
    expect(moved(from, to, href)).toBe(expected);
  });
});

describe('texts of the site', () => {
  test('number their notes on from piece to piece', () => {
    const pieces = ['One [@iccpr].', 'Two [@good-practices].', 'Three [@iccpr].'];
    const nodes = pieces.map((text) => parseMarkdown(text).children);
    const { html, notes } = renderTexts(nodes, 'en', '/x/', '/y/');
    expect(html).toHaveLength(3);
    expect(html.map((part) => /#note-(\d)/.exec(part)![1])).toEqual(['1', '2', '1']);
    expect(notes.map(({ sources }) => sources[0]!.key)).toEqual(['iccpr', 'good-practices']);
  });

  test('that are empty keep their place', () => {
    expect(renderTexts([[], parseMarkdown('x').children, []], 'en', '/x/', '/y/').html).toEqual([
      '',
      '<p>x</p>',
      '',
    ]);
  });

  test('of an entry have their links for the page', () => {
    expect(renderEntry('See [it](../mandate/).', 'en', '/questions/').html[0]).toContain(
      'href="../mandate/"',
    );
  });

  test('show terms of their own language only, without citations', () => {
    expect(linkedTerms('fr', '../').map(({ id, href }) => `${id} ${href}`)).toEqual([
      'mandate ../glossary/#mandate',
    ]);
    const [cell, mou] = ['fusion-cell', 'mou'].map((id) =>
      linkedTerms('en', '../').find((t) => t.id === id)!,
    );
    expect(cell!.definition).toBe(
      'A joint unit in which several agencies put information together.',
    );
    expect(mou!.name).toBe('memorandum of understanding (MOU)');
    expect(plainDefinition(viewOf('en').glossary[0]!)).not.toContain('@');
  });
});

describe('paths', () => {
  test('have their language in the first part', () => {
    expect(localePaths().map(({ params }) => params.locale)).toEqual([undefined, 'fr', 'ar']);
    expect(pageContext('fr').to('/glossary/')).toBe('/fr/glossary/');
    expect(pageContext(undefined).code).toBe('en');
    expect(pageContext('nonsense').code).toBe('en');
    expect(contextAt(new URL('http://x/ar/mandate/')).code).toBe('ar');
    expect(contextAt(new URL('http://x/mandate/')).code).toBe('en');
  });

  test('are there for each item in each language', () => {
    const paths = itemPaths(
      (view) => view.templates,
      ({ id }) => id,
    );
    expect(paths.map(({ params }) => [params.locale, params.id].join(' '))).toEqual([
      ' T04',
      'fr T04',
      'ar T04',
    ]);
  });

  test.each([
    ['en', '/mandate/', 'mandate'],
    ['en', '/g/mandate/', undefined],
    ['en', '/', undefined],
    ['fr', '/fr/mandate/', 'mandate'],
    ['fr', '/mandate/', undefined],
  ] as const)('in %s %s shows the chapter %s', (code, path, slug) => {
    expect(chapterAt(path, viewOf(code))?.slug).toBe(slug);
  });

  test.each([
    ['/fr/mandate/', '/mandate/'],
    ['/fr/', '/'],
    ['/mandate/', '/mandate/'],
    ['/', '/'],
  ])('%s is %s without its language', (path, expected) => {
    expect(pathWithoutLanguage(path)).toBe(expected);
  });

  test('of files tell their language', () => {
    expect(languageOfFile(`${sound}/fr/chapters/mandate.mdx`)).toBe('fr');
    expect(languageOfFile(`${sound}/sources.yaml`)).toBe('en');
  });
});

describe('components by name', () => {
  const { transform } = componentsByName('/content');
  const changed = (head: string) => transform(`${head}\nText.`, '/content/en/chapters/a.mdx')!.code;

  test.each([
    ['plain', '---\ntitle: x\n---\n'],
    ['with Windows line ends', '---\r\ntitle: x\r\n---\r\n'],
    ['with a byte order mark', '\uFEFF---\ntitle: x\n---\n'],
  ])('are imported below the head, %s', (_name, head) => {
    const code = changed(head);
    expect(code.startsWith(head)).toBe(true);
    expect(code).toContain("import Guideline from '/src/components/content/Guideline.astro';");
    expect(code.endsWith('Text.')).toBe(true);
  });

  test('are imported in content only', () => {
    expect(transform('x', '/src/pages/a.mdx')).toBeUndefined();
    expect(transform('x', '/content/en/glossary.yaml')).toBeUndefined();
  });
});
