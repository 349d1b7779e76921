import type { Root } from 'mdast';
import { parseMarkdown } from '../../../src/markdown/parse.ts';
import { renderMarkdown, type TreeStep } from '../../../src/markdown/render.ts';

/** The HTML of a Markdown text after some steps. */
export function htmlOf(text: string, ...steps: TreeStep[]): string {
  return renderMarkdown(parseMarkdown(text).children, steps);
}

/** The tree of a Markdown text after a step. */
export function treeOf(text: string, step: TreeStep): Root {
  const tree = parseMarkdown(text);
  step(tree);
  return tree;
}

/** The text of some HTML, without tags. */
export function plain(html: string): string {
  return html.replace(/<[^>]*>/g, '');
}
