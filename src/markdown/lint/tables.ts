import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { lineOf } from '../tree.ts';
import type { Finding, Rule } from './rule.ts';

/** Every column has a name: a screen reader says it, and a narrow screen prints it before the value. */
export const columnNames: Rule = (tree) => {
  const findings: Finding[] = [];
  visit(tree, 'table', (table) => {
    const cells = table.children[0]?.children ?? [];
    if (cells.every((cell) => toString(cell).trim() !== '')) return;
    findings.push({
      line: lineOf(table),
      problem: 'A column of this table has no name.',
      mend: 'Write in the first row what the column holds.',
    });
  });
  return findings;
};
