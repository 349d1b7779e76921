import { describe, expect, test } from 'vitest';
import { explainSyntax } from '../../../src/markdown/explain-syntax.ts';
import { MarkdownSyntaxError, parseMarkdown } from '../../../src/markdown/parse.ts';
import { renderMarkdown } from '../../../src/markdown/render.ts';
import { remarkLabelledTables } from '../../../src/markdown/tables/plugin.ts';
import { htmlOf } from './trees.ts';

describe('rendering outside Astro', () => {
  test('drops component tags and keeps their content', () => {
    expect(htmlOf('<Why>\n  A *reason*.\n</Why>')).toBe('<p>A <em>reason</em>.</p>');
  });

  test('escapes text', () => {
    expect(htmlOf('1 &lt; 2 & "three"')).toBe('<p>1 &#x3C; 2 &#x26; "three"</p>');
  });

  test('leaves the tree of the caller as it is', () => {
    const { children } = parseMarkdown('A text.');
    const before = structuredClone(children);
    const step = (tree: { children: unknown[] }) => void tree.children.pop();
    expect(renderMarkdown(children, [step])).toBe('');
    expect(children).toEqual(before);
  });

  test('runs the steps in their order', () => {
    const said: number[] = [];
    htmlOf(
      'x',
      () => void said.push(1),
      () => void said.push(2),
    );
    expect(said).toEqual([1, 2]);
  });
});

describe('tables', () => {
  const html = htmlOf(
    '| step | *who* |\n|---|---|\n| one | head |\n| two |',
    remarkLabelledTables(),
  );

  test('name the column in each cell', () => {
    expect(html).toContain('<td role="cell" data-label="step">one</td>');
    expect(html).toContain('<td role="cell" data-label="who">head</td>');
  });

  test('keep their meaning when the layout changes', () => {
    expect(html).toContain('<table role="table">');
    expect(html.match(/<tr role="row">/g)).toHaveLength(3);
    expect(html.match(/<th role="columnheader" scope="col">/g)).toHaveLength(2);
  });
});

describe('a syntax error', () => {
  const errorOf = (text: string): MarkdownSyntaxError => {
    try {
      parseMarkdown(text);
    } catch (error) {
      if (error instanceof MarkdownSyntaxError) return error;
    }
    throw new Error(`"${text}" can be read.`);
  };

  test('has its place', () => {
    expect(errorOf('a\n\nb <5')).toMatchObject({ line: 3, column: 4 });
  });

  test.each([
    ['a\n\n<Case title=x>\nb\n</Case>', 3, 'without quotes'],
    ['a\n\n<Case {x}>', 3, 'brace {'],
    ['a\n\n<Case title={}>\nb\n</Case>', 3, 'brace {'],
    ['a\n\nb {c', 3, 'brace {'],
    ['a <b', 1, 'is not complete'],
    ['a\n\n<a@b.org>', 3, 'angle brackets'],
    ['a\n\n<Case title="b">c', 3, '<Case> is opened here and not closed'],
    ['a\n\nimport b from', 3, '"import" or "export"'],
    ['a\n\nexport control\nis law', 3, '"import" or "export"'],
  ])('in %j is explained on its line', (text, line, words) => {
    const { problem, mend, ...place } = explainSyntax(errorOf(text), text);
    expect(problem).toContain(words);
    expect(mend.length).toBeGreaterThan(10);
    expect(place.line).toBe(line);
  });

  test('of a new kind is given as the parser says it', () => {
    const error = new MarkdownSyntaxError('Something new', 2, 3);
    expect(explainSyntax(error, '')).toMatchObject({
      line: 2,
      column: 3,
      problem: "This can't be read: Something new",
    });
  });
});
