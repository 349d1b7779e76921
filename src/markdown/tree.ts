import type { Nodes } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';

export type ComponentNode = MdxJsxFlowElement | MdxJsxTextElement;

/** True for a component tag in the tree, on its own lines or inside a sentence. */
export function isComponent(node: Nodes, name?: string): node is ComponentNode {
  const jsx = node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
  return jsx && (name === undefined || node.name === name);
}

/** The text of an attribute; undefined when it is missing or is not plain text. */
export function attribute(node: ComponentNode, name: string): string | undefined {
  const found = node.attributes.find((a) => a.type === 'mdxJsxAttribute' && a.name === name);
  return typeof found?.value === 'string' ? found.value : undefined;
}

/** Line of a node in the text that was parsed, from 1. */
export function lineOf(node: Nodes): number {
  return node.position?.start.line ?? 1;
}
