import type { Finding } from './lint/index.ts';
import type { MarkdownSyntaxError } from './parse.ts';

/** What the parser says, and the same for a person who writes text and no programs. */
interface Explanation {
  said: RegExp;
  problem: (match: RegExpExecArray) => string;
  mend: (match: RegExpExecArray) => string;
  /** Line on which to begin, where the parser names the place at which it gave up. */
  line?: (match: RegExpExecArray, lines: readonly string[], line: number) => number;
}

const closeFirst = 'Put the opening tag, the text and the closing tag on lines of their own.';
const noProgram = 'Chapters are text, not programs: take it out, or write it in words.';

const explanations: readonly Explanation[] = [
  {
    said: /^Unexpected character `!`.* before name/,
    problem: () => 'Here stands a comment, <!-- … -->.',
    mend: () => 'Take it out: everything in a page is for its readers.',
  },
  {
    said: /to create a link in MDX/,
    problem: () => 'An address stands in angle brackets.',
    mend: () => 'Write it as a link with a text: [text](https://…).',
  },
  {
    said: /^Unexpected character `(.+?)` .* before name/,
    problem: ([, next]) => `Here stands a < before "${next}", where no tag begins.`,
    mend: () => 'Write it in words, such as "less than", or as &lt;.',
  },
  {
    said: /^Expected a closing tag for `<(.*?)>` \((\d+):/,
    problem: ([, name]) => `<${name}> is opened here and not closed.`,
    mend: ([, name]) => `Write </${name}> at its end. ${closeFirst}`,
    line: ([, , line]) => Number(line),
  },
  {
    said: /^Unexpected closing tag `(.*?)`.* for `<(.*?)>` \((\d+):/,
    problem: ([, tag, open, line]) => `${tag} stands here while <${open}> of line ${line} is open.`,
    mend: ([, , open]) => `Write </${open}> before it. ${closeFirst}`,
  },
  {
    said: /^Unexpected closing slash/,
    problem: () => 'A closing tag stands here, and nothing is open.',
    mend: () => 'Take it out, or write the opening tag before it.',
  },
  {
    said: /expression|only spread elements/,
    problem: () => 'A brace { begins a piece of program here.',
    mend: () => noProgram,
  },
  {
    said: /import\/exports/,
    problem: () => 'This line begins with "import" or "export", as a program does.',
    mend: () => 'Take it out, or begin the sentence with another word.',
    line: (_match, lines, line) => 1 + lines.slice(0, line).findLastIndex(isImport),
  },
  {
    said: /before attribute value/,
    problem: () => 'The value of an attribute stands without quotes.',
    mend: () => 'Write it in quotes: title="…".',
  },
  {
    said: /attribute|in name|in (local|member) name/,
    problem: () => 'A tag that begins here is not complete, or a < stands in the text.',
    mend: () => 'Look for a missing quote or >. A < in the text is written as &lt; or in words.',
    line: (_match, lines, line) => {
      const open = lines.slice(0, line).findIndex(hasOpenQuote);
      return open < 0 ? line : open + 1;
    },
  },
];

function isImport(line: string): boolean {
  return /^(import|export)\b/.test(line);
}

/** True for a line with a tag in which a quote is opened and not closed. */
function hasOpenQuote(line: string): boolean {
  const tag = /<[A-Za-z].*/.exec(line)?.[0] ?? '';
  return (tag.match(/"/g) ?? []).length % 2 === 1;
}

/** Says in words for authors why a text can't be read, and on which line to begin. */
export function explainSyntax(error: MarkdownSyntaxError, text: string): Finding {
  for (const { said, problem, mend, line } of explanations) {
    const match = said.exec(error.message);
    if (!match) continue;
    const begin = line?.(match, text.split('\n'), error.line) ?? error.line;
    const place = begin === error.line ? { line: begin, column: error.column } : { line: begin };
    return { ...place, problem: problem(match), mend: mend(match) };
  }
  return {
    line: error.line,
    column: error.column,
    problem: `This can't be read: ${error.message}`,
    mend: 'Look for a tag that is not closed, or a < or a brace in the text; write it in words.',
  };
}
