import { visit } from 'unist-util-visit';
import { lineOf } from '../tree.ts';
import type { Finding, Rule } from './rule.ts';

/** Syntax that the form-based editor can't open and save without loss (see CONTRIBUTING.md). */
export const editorSyntax: Rule = (tree) => {
  const findings: Finding[] = [];
  const report = (line: number, problem: string, mend: string) =>
    findings.push({ line, problem, mend });
  visit(tree, (node) => {
    const line = lineOf(node);
    switch (node.type) {
      case 'footnoteReference':
      case 'footnoteDefinition':
        report(line, 'Here stands a footnote.', 'Cite a source: [@key, pinpoint].');
        break;
      case 'definition':
      case 'linkReference':
      case 'imageReference':
        report(line, 'This link is written by reference.', 'Write it as [text](address).');
        break;
      case 'html':
        report(line, 'Here stands raw HTML.', 'Use Markdown or a component.');
        break;
      case 'text':
        for (const { index } of node.value.matchAll(/^[ \t]*:::/gm)) {
          const above = node.value.slice(0, index).split('\n').length - 1;
          report(
            line + above,
            'Here stands a ::: block.',
            'Use <Caution title="…"> or another box.',
          );
        }
        break;
    }
  });
  return findings;
};
