import type { BadCases } from '../../kit/faults.ts';

export const text: BadCases = {
  'table-column-without-name': [
    {
      file: 'en/chapters/oversight.mdx',
      at: '| | who |',
      problem: 'A column of this table has no name.',
      mend: 'Write in the first row what the column holds.',
    },
  ],
  'colon-block': [
    {
      file: 'en/chapters/oversight.mdx',
      at: ':::caution',
      problem: 'Here stands a ::: block.',
      mend: 'Use <Caution title="…"> or another box.',
    },
    {
      file: 'en/chapters/oversight.mdx',
      at: 24,
      problem: 'Here stands a ::: block.',
      mend: 'Use <Caution title="…"> or another box.',
    },
  ],
  footnote: [
    {
      file: 'en/chapters/oversight.mdx',
      at: 'Oversight is the review',
      problem: 'Here stands a footnote.',
      mend: 'Cite a source: [@key, pinpoint].',
    },
    {
      file: 'en/chapters/oversight.mdx',
      at: '[^1]: A note.',
      problem: 'Here stands a footnote.',
      mend: 'Cite a source: [@key, pinpoint].',
    },
  ],
  'heading-empty': [
    {
      file: 'en/chapters/oversight.mdx',
      at: 19,
      problem: 'A heading has no text.',
      mend: 'Write it, or take it out.',
    },
  ],
  'heading-first-level': [
    {
      file: 'en/chapters/oversight.mdx',
      at: '# A title',
      problem: '"A title" is a first-level heading (#). The title of the page is the',
      mend: 'Begin the line with ## instead.',
    },
  ],
  'heading-level-skipped': [
    {
      file: 'en/chapters/oversight.mdx',
      at: '#### What an inspector s',
      problem: 'The heading "What an inspector sees" has level 4 under a heading of',
      mend: 'Give it ### so that no level is skipped.',
    },
  ],
  'html-comment': [
    {
      file: 'en/chapters/oversight.mdx',
      at: '<!-- to be checked -->',
      problem: 'Here stands a comment, <!-- … -->.',
      mend: 'Take it out: everything in a page is for its',
    },
  ],
  'html-fragment': [
    {
      file: 'en/chapters/oversight.mdx',
      at: '<>',
      problem: '<> is raw HTML, which content may not contain.',
      mend: 'Use Markdown, for example **bold**, a list or a',
    },
  ],
  'html-handler': [
    {
      file: 'en/chapters/oversight.mdx',
      at: 'Oversight is the review',
      problem: '<a> is raw HTML, which content may not contain.',
      mend: 'Use Markdown, for example **bold**, a list or a',
    },
  ],
  'html-script': [
    {
      file: 'en/chapters/oversight.mdx',
      at: '<script>alert(1)</script',
      problem: '<script> is raw HTML, which content may not contain.',
      mend: 'Use Markdown, for example **bold**, a list or a',
    },
    {
      file: 'en/chapters/oversight.mdx',
      at: '<style>p</style>',
      problem: '<style> is raw HTML, which content may not contain.',
      mend: 'Use Markdown, for example **bold**, a list or a',
    },
    {
      file: 'en/chapters/oversight.mdx',
      at: '<img src="x" onerror="al',
      problem: '<img> is raw HTML, which content may not contain.',
      mend: 'Use Markdown, for example **bold**, a list or a',
    },
  ],
  'html-tags': [
    {
      file: 'en/chapters/oversight.mdx',
      at: 'One line,<br />another,',
      problem: '<br> is raw HTML, which content may not contain.',
      mend: 'Use Markdown, for example **bold**, a list or a',
    },
    {
      file: 'en/chapters/oversight.mdx',
      at: 'One line,<br />another,',
      problem: '<b> is raw HTML, which content may not contain.',
      mend: 'Use Markdown, for example **bold**, a list or a',
    },
    {
      file: 'en/chapters/oversight.mdx',
      at: '<div>',
      problem: '<div> is raw HTML, which content may not contain.',
      mend: 'Use Markdown, for example **bold**, a list or a',
    },
  ],
  'mdx-address-in-angle-brackets': [
    {
      file: 'en/chapters/oversight.mdx',
      at: 'Oversight is the review',
      problem: 'An address stands in angle brackets.',
      mend: 'Write it as a link with a text:',
    },
  ],
  'mdx-brace-open': [
    {
      file: 'en/chapters/oversight.mdx',
      at: 'A brace { stands open.',
      problem: 'A brace { begins a piece of program here.',
      mend: 'Chapters are text, not programs: take it out,',
    },
  ],
  'mdx-closing-tag-alone': [
    {
      file: 'en/chapters/oversight.mdx',
      at: '</Case>',
      problem: 'A closing tag stands here, and nothing is open.',
      mend: 'Take it out, or write the opening tag before it.',
    },
  ],
  'mdx-other-tag-closed': [
    {
      file: 'en/chapters/oversight.mdx',
      at: 21,
      problem: '</Caution> stands here while <Case> of line 19 is open.',
      mend: 'Write </Case> before it. Put the opening tag,',
    },
  ],
  'mdx-quote-missing': [
    {
      file: 'en/chapters/oversight.mdx',
      at: '<Case title="Open>',
      problem: 'A tag that begins here is not complete, or a < stands in the text.',
      mend: 'Look for a missing quote or >. A < in the text',
    },
  ],
  'mdx-stray-less-than': [
    {
      file: 'en/chapters/oversight.mdx',
      at: 'A cell with staff <5 is',
      problem: 'Here stands a < before "5", where no tag begins.',
      mend: 'Write it in words, such as "less than", or as',
    },
  ],
  'mdx-tag-not-closed': [
    {
      file: 'en/chapters/oversight.mdx',
      at: '<Case title="Open">',
      problem: '<Case> is opened here and not closed.',
      mend: 'Write </Case> at its end. Put the opening tag,',
    },
  ],
  'program-attribute': [
    {
      file: 'en/chapters/oversight.mdx',
      at: '<Caution title={title}>',
      problem: 'An attribute of <Caution> is an expression in braces.',
      mend: 'Write it as text in quotes. Chapters are text,',
    },
    {
      file: 'en/chapters/oversight.mdx',
      at: '<Guideline id="OVE-02" l',
      problem: 'An attribute of <Guideline> is an expression in braces.',
      mend: 'Write it as text in quotes. Chapters are text,',
    },
  ],
  'program-comment': [
    {
      file: 'en/chapters/oversight.mdx',
      at: '{/* to be checked */}',
      problem: 'Here stands a comment in braces.',
      mend: 'Chapters are text, not programs: take it out.',
    },
  ],
  'program-export': [
    {
      file: 'en/chapters/oversight.mdx',
      at: 'export const a = 1',
      problem: 'This line is an `import` or `export`.',
      mend: 'Chapters are text, not programs: take it out.',
    },
  ],
  'program-expression': [
    {
      file: 'en/chapters/oversight.mdx',
      at: 'Oversight is the review',
      problem: 'Here stands a JavaScript expression, {1 + 1}.',
      mend: 'Chapters are text, not programs: take it out.',
    },
    {
      file: 'en/chapters/oversight.mdx',
      at: '{process.exit()}',
      problem: 'Here stands a JavaScript expression, {process.exit()}.',
      mend: 'Chapters are text, not programs: take it out.',
    },
  ],
  'program-import': [
    {
      file: 'en/chapters/oversight.mdx',
      at: "import x from './x.js'",
      problem: 'This line is an `import` or `export`.',
      mend: 'Chapters are text, not programs: take it out.',
    },
  ],
  'program-spread': [
    {
      file: 'en/chapters/oversight.mdx',
      at: '<Caution title="Not the',
      problem: 'An attribute of <Caution> is an expression in braces.',
      mend: 'Write it as text in quotes. Chapters are text,',
    },
  ],
  'reference-link': [
    {
      file: 'en/chapters/oversight.mdx',
      at: 'Oversight is the review',
      problem: 'This link is written by reference.',
      mend: 'Write it as [text](address).',
    },
    {
      file: 'en/chapters/oversight.mdx',
      at: '[site]: https://example.',
      problem: 'This link is written by reference.',
      mend: 'Write it as [text](address).',
    },
  ],
  'sentence-begins-with-import': [
    {
      file: 'en/chapters/oversight.mdx',
      at: 'export control lists are',
      problem: 'This line begins with "import" or "export", as a program does.',
      mend: 'Take it out, or begin the sentence with another',
    },
  ],
};
