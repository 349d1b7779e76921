import { parse, type DefaultTreeAdapterMap, type Token } from 'parse5';
import { attributeValue, type Edit } from './splice.ts';

export type Node = DefaultTreeAdapterMap['node'];
export type Element = DefaultTreeAdapterMap['element'];

/** The tree of a page with the place of everything; what stands in `<noscript>` belongs to it. */
export function parsePage(html: string): DefaultTreeAdapterMap['document'] {
  return parse(html, { sourceCodeLocationInfo: true, scriptingEnabled: false });
}

export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((attr) => attr.name === name)?.value;
}

/** The child elements of an element, without text. */
export function children(element: Element): Element[] {
  return element.childNodes.filter((node): node is Element => 'tagName' in node);
}

export function textOf(element: Element): string {
  return element.childNodes.map((child) => ('value' in child ? child.value : '')).join('');
}

/** Takes an element out of the page. */
export function cut(element: Element, text = ''): Edit {
  const { startOffset, endOffset } = element.sourceCodeLocation!;
  return { start: startOffset, end: endOffset, text };
}

/** Gives an attribute another value, or takes it away with the space in front of it. */
export function setAttribute(
  element: Element,
  attr: Token.Attribute,
  value: string | undefined,
): Edit {
  const name = attr.prefix ? `${attr.prefix}:${attr.name}` : attr.name;
  const { startOffset, endOffset } = element.sourceCodeLocation!.attrs![name]!;
  if (value === undefined) return { start: startOffset - 1, end: endOffset, text: '' };
  return { start: startOffset, end: endOffset, text: `${name}="${attributeValue(value)}"` };
}

/** Puts a text right after the start of an element. */
export function putInside(element: Element, text: string): Edit {
  const at = (element.sourceCodeLocation!.startTag ?? element.sourceCodeLocation!).endOffset;
  return { start: at, end: at, text };
}
