import type { BadCases } from '../../kit/faults.ts';

export const lists: BadCases = {
  'glossary-form-twice': [
    {
      file: 'en/glossary.yaml',
      at: '- id: oversight',
      problem: 'The form "Mandate" is matched by two terms, mandate and oversight.',
      mend: 'Take it out of "match" in one of the two.',
    },
  ],
  'glossary-id-twice': [
    {
      file: 'en/glossary.yaml',
      at: 21,
      problem: 'The id "mandate" stands twice; first on line 8.',
      mend: 'Give one of them another id.',
    },
  ],
  'glossary-see-unknown': [
    {
      file: 'en/glossary.yaml',
      at: '- id: mou',
      problem: 'There is no glossary term "fusion-cells".',
      mend: 'Did you mean "fusion-cell"?',
    },
  ],
  'list-empty': [
    {
      file: 'en/glossary.yaml',
      at: 1,
      problem: 'The file is not a list of entries.',
      mend: 'Begin each entry with "- id: …", as the other',
    },
  ],
  'list-not-a-list': [
    {
      file: 'en/questions.yaml',
      at: 1,
      problem: 'The file is not a list of entries.',
      mend: 'Begin each entry with "- id: …", as the other',
    },
    {
      file: 'sources.yaml',
      at: 1,
      problem: 'The file has no list "references:".',
      mend: 'Begin each entry with "- id: …", as the other',
    },
  ],
  'question-chapter-unknown': [
    {
      file: 'en/questions.yaml',
      at: '- id: Q2',
      problem: 'There is no chapter "oversite".',
      mend: 'Correct it, or take it out.',
    },
  ],
  'question-id-unknown': [
    {
      file: 'en/questions.yaml',
      at: '- id: Q9',
      problem: '"id" is not right: "Q9".',
      mend: 'Expected: Q1 to Q8.',
    },
  ],
  'question-with-html': [
    {
      file: 'en/questions.yaml',
      at: 1,
      problem: '<b> is raw HTML, which content may not contain.',
      mend: 'Use Markdown, for example **bold**, a list or a',
    },
  ],
  'question-with-open-tag': [
    {
      file: 'en/questions.yaml',
      at: 1,
      problem: '<b> is opened here and not closed.',
      mend: 'Write </b> at its end. Put the opening tag, the',
    },
  ],
  'question-without-chapters': [
    {
      file: 'en/questions.yaml',
      at: 'chapters: []',
      problem: '"chapters" is empty.',
      mend: 'Write what belongs in it.',
    },
  ],
  'source-fields': [
    {
      file: 'sources.yaml',
      at: '- name: United Nations G',
      problem: '"author", entry 1, is not right: {"name":"United Nations General',
      mend: 'Expected: a name as "literal: …", or as',
    },
    {
      file: 'sources.yaml',
      at: 'URL: ftp://example.org/i',
      problem: '"URL" is not right: "ftp://example.org/iccpr".',
      mend: 'Expected: an address that begins with https://.',
    },
    {
      file: 'sources.yaml',
      at: 'date-parts: 2001',
      problem: '"issued.date-parts" is not right: 2001.',
      mend: 'Expected: a list, such as [one, two].',
    },
    {
      file: 'sources.yaml',
      at: 'kind: guidline',
      problem: '"kind" is "guidline".',
      mend: 'Did you mean "guideline"?',
    },
    {
      file: 'sources.yaml',
      at: 'verified: maybe',
      problem: '"verified" is "maybe".',
      mend: 'It is one of: seen, recall.',
    },
    {
      file: 'sources.yaml',
      at: 'volume:',
      problem: '"volume" is empty.',
      mend: 'Write what belongs in it.',
    },
  ],
  'source-id-twice': [
    {
      file: 'sources.yaml',
      at: 85,
      problem: 'The id "iccpr" stands twice; first on line 2.',
      mend: 'Give one of them another id.',
    },
  ],
};
