import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { findCitations } from '../citations/syntax.ts';
import { isComponent, lineOf } from '../tree.ts';
import type { Finding, Rule } from './rule.ts';

/** A citation becomes a link with a note, so it can't stand in a heading, a link or an attribute. */
export const citationPlaces: Rule = (tree) => {
  const findings: Finding[] = [];
  const report = (line: number, place: string, mend: string) =>
    findings.push({ line, problem: `A citation stands in ${place}.`, mend });
  visit(tree, (node) => {
    if (node.type === 'heading' && cites(toString(node))) {
      report(lineOf(node), 'a heading', 'Move it into the text below.');
    } else if (node.type === 'link' && cites(toString(node))) {
      report(lineOf(node), 'the text of a link', 'Move it behind the link.');
    } else if (isComponent(node)) {
      for (const { name, value } of node.attributes.filter((a) => a.type === 'mdxJsxAttribute')) {
        if (typeof value === 'string' && cites(value)) {
          report(lineOf(node), `the ${name} of <${node.name}>`, 'Move it into the text.');
        }
      }
    }
  });
  return findings;
};

function cites(text: string): boolean {
  return findCitations(text).length > 0;
}
