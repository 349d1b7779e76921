import { visit } from 'unist-util-visit';
import { lineOf } from '../tree.ts';
import type { Finding, Rule } from './rule.ts';

/** Every image says in words what it shows (WCAG 2.2, 1.1.1). */
export const imageAlternatives: Rule = (tree) => {
  const findings: Finding[] = [];
  visit(tree, ['image', 'imageReference'], (node) => {
    if ('alt' in node && node.alt?.trim()) return;
    findings.push({
      line: lineOf(node),
      problem: 'This image has no alternative text.',
      mend: 'Say in the square brackets what it shows: ![The cell and its three lines](…).',
    });
  });
  return findings;
};
