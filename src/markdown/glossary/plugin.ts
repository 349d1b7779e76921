import { h } from 'hastscript';
import type { Nodes, PhrasingContent, Root, Text } from 'mdast';
import { SKIP } from 'unist-util-visit';
import { visitParents } from 'unist-util-visit-parents';
import { isComponent } from '../tree.ts';
import { termMatcher, type MatchableTerm } from './matcher.ts';

/** A term as the text needs it. */
export interface LinkedTerm extends MatchableTerm {
  /** Full name, for the head of the definition. */
  name: string;
  /** Definition in plain text. */
  definition: string;
  /** Address of the term in the glossary. */
  href: string;
}

/** Places in which a term is not marked: headings, links, code and ticked lines stay plain. */
function staysPlain(node: Nodes): boolean {
  if (isComponent(node)) return ['Check', 'Statement', 'Figure'].includes(node.name ?? '');
  return ['heading', 'link', 'linkReference', 'inlineCode', 'code', 'strong'].includes(node.type);
}

/**
 * Marks the first use of each glossary term in a text. The definition opens on hover, on focus and
 * on a tap, without script (a button that opens a popover), and links to the glossary.
 */
export function remarkGlossary(options: {
  terms: readonly LinkedTerm[];
  /** "In the glossary": text of the link below each definition. */
  linkText: string;
}) {
  const find = termMatcher(options.terms);
  return (tree: Root): void => {
    const used = new Set<string>();
    visitParents(tree, (node, ancestors) => {
      if (staysPlain(node)) return SKIP;
      if (node.type !== 'text') return undefined;
      const parent = ancestors.at(-1)!;
      const pieces = markTerms(node, find, used, options.linkText);
      if (pieces.every(({ type }) => type === 'text')) return undefined;
      const index = parent.children.findIndex((child) => child === node);
      (parent.children as Nodes[]).splice(index, 1, ...pieces);
      return [SKIP, index + pieces.length];
    });
  };
}

function markTerms(
  node: Text,
  find: (text: string) => { start: number; end: number; term: LinkedTerm }[],
  used: Set<string>,
  linkText: string,
): PhrasingContent[] {
  const pieces: PhrasingContent[] = [];
  let from = 0;
  for (const { start, end, term } of find(node.value)) {
    if (used.has(term.id)) continue;
    used.add(term.id);
    if (start > from) pieces.push({ type: 'text', value: node.value.slice(from, start) });
    pieces.push(marked(node.value.slice(start, end), term, linkText));
    from = end;
  }
  if (from < node.value.length) pieces.push({ type: 'text', value: node.value.slice(from) });
  return pieces;
}

function marked(text: string, term: LinkedTerm, linkText: string): PhrasingContent {
  const id = `term-${term.id}`;
  const button = h('button', { type: 'button', className: ['term'], popovertarget: id }, text);
  const definition = h(
    'span',
    { id, className: ['definition'], popover: 'auto', dataPagefindIgnore: '' },
    [
      h('b', term.name),
      ` ${term.definition} `,
      h('a', { href: term.href, ariaLabel: `${linkText}: ${term.name}` }, linkText),
    ],
  );
  return {
    type: 'emphasis',
    children: [],
    data: {
      hName: 'span',
      hProperties: { className: ['term-use'], dataKind: 'term', dataId: term.id },
      hChildren: [button, definition],
    },
  };
}
