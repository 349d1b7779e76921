import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { lineOf } from '../tree.ts';
import type { Finding, Rule } from './rule.ts';

/** The page's title is its only first-level heading; below it no level is skipped. */
export const headingOrder: Rule = (tree) => {
  const findings: Finding[] = [];
  let above = 1;
  visit(tree, 'heading', (node) => {
    const line = lineOf(node);
    const text = toString(node);
    if (node.depth === 1) {
      findings.push({
        line,
        problem: `"${text}" is a first-level heading (#). The title of the page is the only one.`,
        mend: 'Begin the line with ## instead.',
      });
    } else if (node.depth > above + 1) {
      findings.push({
        line,
        problem: `The heading "${text}" has level ${node.depth} under a heading of level ${above}.`,
        mend: `Give it ${'#'.repeat(above + 1)} so that no level is skipped.`,
      });
    }
    if (text.trim() === '') {
      findings.push({ line, problem: 'A heading has no text.', mend: 'Write it, or take it out.' });
    }
    above = Math.max(node.depth, 2);
  });
  return findings;
};
