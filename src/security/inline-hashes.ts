import { createHash } from 'node:crypto';
import { parse, type DefaultTreeAdapterMap } from 'parse5';
import type { InlineHashes } from './policy.ts';

type Node = DefaultTreeAdapterMap['node'];
type Element = DefaultTreeAdapterMap['element'];

/** The hash of a piece of inline code as a policy names it. */
export function hashSource(code: string): string {
  return `'sha256-${createHash('sha256').update(code).digest('base64')}'`;
}

/**
 * Collects what a page has inline.
 * @throws Error for an inline event handler: no hash is given to those
 */
export function inlineHashes(html: string, file: string): InlineHashes {
  const scripts = new Set<string>();
  const styles = new Set<string>();
  const styleAttributes = new Set<string>();
  const visit = (node: Node): void => {
    if ('tagName' in node) {
      for (const { name, value } of node.attrs) {
        if (name.startsWith('on')) {
          throw new Error(`${file}: <${node.tagName}> has the inline handler "${name}".`);
        }
        if (name === 'style') styleAttributes.add(hashSource(value));
      }
      if (isCode(node)) scripts.add(hashSource(textOf(node)));
      if (node.tagName === 'style') styles.add(hashSource(textOf(node)));
    }
    if ('childNodes' in node) node.childNodes.forEach(visit);
    if ('content' in node) visit(node.content);
  };
  visit(parse(html));
  const sorted = (hashes: Set<string>) => [...hashes].sort();
  return {
    scripts: sorted(scripts),
    styles: sorted(styles),
    styleAttributes: sorted(styleAttributes),
  };
}

function isCode(node: Element): boolean {
  if (node.tagName !== 'script') return false;
  const attribute = (name: string) => node.attrs.find((a) => a.name === name)?.value;
  return attribute('src') === undefined && !/json/.test(attribute('type') ?? '');
}

function textOf(node: Element): string {
  return node.childNodes.map((child) => ('value' in child ? child.value : '')).join('');
}
