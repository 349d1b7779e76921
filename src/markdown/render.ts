import type { Element, Root as HastRoot } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Root, RootContent } from 'mdast';
import { toHast } from 'mdast-util-to-hast';
import { isComponent } from './tree.ts';

/** A step that changes a tree in place, such as the citations or the glossary. */
export type TreeStep = (tree: Root) => void;

/**
 * Renders part of a tree to HTML, outside Astro: the text of a guideline, a definition, an answer.
 * Component tags are dropped and their content kept, so it serves parts that hold Markdown only.
 */
export function renderMarkdown(nodes: readonly RootContent[], steps: readonly TreeStep[]): string {
  const tree: Root = { type: 'root', children: structuredClone([...nodes]) };
  for (const step of steps) step(tree);
  const hast = toHast(tree, {
    handlers: {
      mdxJsxFlowElement: (state, node: RootContent) =>
        isComponent(node) ? (state.all(node) as Element[]) : [],
    },
  });
  return toHtml(hast as HastRoot);
}
