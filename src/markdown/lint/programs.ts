import { visit } from 'unist-util-visit';
import { lineOf } from '../tree.ts';
import type { Finding, Rule } from './rule.ts';

const mend =
  'Chapters are text, not programs: take it out. Components such as <Guideline> are available by name. ' +
  'A brace that you want to print can be left out or written in words.';

/** An MDX file is a program; an author's text must not be one. No import, export or expression. */
export const noPrograms: Rule = (tree) => {
  const findings: Finding[] = [];
  visit(tree, (node) => {
    const line = lineOf(node);
    if (node.type === 'mdxjsEsm') {
      findings.push({ line, problem: 'This line is an `import` or `export`.', mend });
    } else if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') {
      const comment = /^\s*\/\*/.test(node.value);
      const what = comment ? 'a comment in braces' : `a JavaScript expression, {${node.value}}`;
      findings.push({ line, problem: `Here stands ${what}.`, mend });
    } else if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
      const computed = node.attributes.some(
        (a) => a.type === 'mdxJsxExpressionAttribute' || (a.value && typeof a.value !== 'string'),
      );
      if (computed) {
        const problem = `An attribute of <${node.name}> is an expression in braces.`;
        findings.push({ line, problem, mend: `Write it as text in quotes. ${mend}` });
      }
    }
  });
  return findings;
};
