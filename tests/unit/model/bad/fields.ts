import type { BadCases } from '../../kit/faults.ts';

export const fields: BadCases = {
  'chapter-references-unknown': [
    {
      file: 'en/chapters/oversight.mdx',
      at: 'answers: [Q7]',
      problem: 'There is no question "Q7".',
      mend: 'Did you mean "Q1"?',
    },
    {
      file: 'en/chapters/oversight.mdx',
      at: '- introdution',
      problem: 'There is no course "introdution".',
      mend: 'Did you mean "introduction"?',
    },
    {
      file: 'en/chapters/oversight.mdx',
      at: 'templates: [T40]',
      problem: 'There is no template "T40".',
      mend: 'Did you mean "T04"?',
    },
    {
      file: 'en/chapters/oversight.mdx',
      at: 'related: [mandat]',
      problem: 'There is no chapter "mandat".',
      mend: 'Did you mean "mandate"?',
    },
  ],
  'day-unknown': [
    {
      file: 'en/chapters/mandate.mdx',
      at: 'reviewed: 2026-02-30',
      problem: '"reviewed" is not right: "2026-02-30".',
      mend: 'Expected: a day of the calendar, like',
    },
    {
      file: 'en/chapters/oversight.mdx',
      at: 'reviewed: 2026-13-45',
      problem: '"reviewed" is not right: "2026-13-45".',
      mend: 'Expected: a day of the calendar, like',
    },
    {
      file: 'en/courses/introduction.mdx',
      at: 'reviewed: 21 November 20',
      problem: '"reviewed" is not right: "21 November 2026".',
      mend: 'Expected: a day of the calendar, like',
    },
  ],
  'edition-languages': [
    {
      file: 'edition.yaml',
      at: 'languages: [fr, de]',
      problem: '"languages", entry 2, is "de".',
      mend: 'Did you mean "en"?',
    },
  ],
  'edition-without-english': [
    {
      file: 'edition.yaml',
      at: 'languages: [fr]',
      problem: '"languages" is not right: ["fr"].',
      mend: 'Expected: a list with "en" in it.',
    },
  ],
  'field-empty': [
    {
      file: 'en/chapters/oversight.mdx',
      at: "question: ''",
      problem: '"question" is empty.',
      mend: 'Write what belongs in it.',
    },
    {
      file: 'en/chapters/oversight.mdx',
      at: 'summary:',
      problem: '"summary" is empty.',
      mend: 'Write what belongs in it.',
    },
  ],
  'field-missing': [
    {
      file: 'en/chapters/oversight.mdx',
      at: 'title: Oversight',
      problem: '"question" is missing.',
      mend: 'Add the field "question".',
    },
  ],
  'field-twice': [
    {
      file: 'en/chapters/oversight.mdx',
      at: 'question: Who checks it?',
      problem: 'A field stands twice in one entry.',
      mend: 'Take one of the two out.',
    },
  ],
  'field-unknown': [
    {
      file: 'en/chapters/oversight.mdx',
      at: 'sumary: x',
      problem: 'Unknown field "sumary".',
      mend: 'Did you mean "summary"?',
    },
  ],
  'field-value-unknown': [
    {
      file: 'en/chapters/oversight.mdx',
      at: 'part: rights',
      problem: '"part" is "rights".',
      mend: 'It is one of: case-and-mandate,',
    },
    {
      file: 'en/chapters/oversight.mdx',
      at: 'audience: [overseer, hea',
      problem: '"audience", entry 2, is "head-of-cel".',
      mend: 'Did you mean "head-of-cell"?',
    },
  ],
  'field-wrong-type': [
    {
      file: 'en/chapters/oversight.mdx',
      at: 'question: 2026',
      problem: '"question" is not right: 2026.',
      mend: 'Expected: a text; a number or a yes stands in',
    },
    {
      file: 'en/chapters/oversight.mdx',
      at: 'answers: [2]',
      problem: '"answers", entry 1, is not right: 2.',
      mend: 'Expected: a text; a number or a yes stands in',
    },
    {
      file: 'en/chapters/oversight.mdx',
      at: 'audience: overseer',
      problem: '"audience" is not right: "overseer".',
      mend: 'Expected: a list, such as [one, two].',
    },
  ],
  'model-source-unknown': [
    {
      file: 'en/models/belgium.mdx',
      at: 'sources: [belgian-low]',
      problem: 'There is no source "belgian-low".',
      mend: 'Did you mean "belgian-law"?',
    },
  ],
};
