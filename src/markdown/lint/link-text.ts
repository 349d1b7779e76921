import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { lineOf } from '../tree.ts';
import type { Finding, Rule } from './rule.ts';

const vague =
  /^(click here|here|this|this page|link|read more|more|ici|cliquez ici|lien|هنا|اضغط هنا)$/i;

/** Link text says where the link leads: a screen reader reads it alone, from a list of links. */
export const linkText: Rule = (tree) => {
  const findings: Finding[] = [];
  visit(tree, 'link', (node) => {
    const text = toString(node).trim();
    if (text !== '' && !vague.test(text)) return;
    findings.push({
      line: lineOf(node),
      problem: text === '' ? 'This link has no text.' : `The link text "${text}" says nothing.`,
      mend: 'Say where the link leads: [Oversight](../oversight/).',
    });
  });
  return findings;
};
