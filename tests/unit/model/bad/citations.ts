import type { BadCases } from '../../kit/faults.ts';

export const citations: BadCases = {
  'citation-in-attribute': [
    {
      file: 'en/chapters/oversight.mdx',
      at: '<Figure name="oversight-',
      problem: 'A citation stands in the caption of <Figure>.',
      mend: 'Move it into the text.',
    },
  ],
  'citation-in-field': [
    {
      file: 'en/chapters/oversight.mdx',
      at: 'summary: A body outside',
      problem: '"summary" is not right: "A body outside the cell may see every record',
      mend: 'Expected: text without a citation; cite in the',
    },
  ],
  'citation-in-heading': [
    {
      file: 'en/chapters/oversight.mdx',
      at: '### What an inspector se',
      problem: 'A citation stands in a heading.',
      mend: 'Move it into the text below.',
    },
  ],
  'citation-in-link': [
    {
      file: 'en/chapters/oversight.mdx',
      at: 'Every record, at any tim',
      problem: 'A citation stands in the text of a link.',
      mend: 'Move it behind the link.',
    },
  ],
  'citation-not-closed': [
    {
      file: 'en/chapters/oversight.mdx',
      at: 'An interference with pri',
      problem: 'This citation can not be read.',
      mend: 'Write it as [@key], [@key, art. 17] or [@key-a;',
    },
  ],
  'citation-unknown': [
    {
      file: 'en/chapters/oversight.mdx',
      at: 'An interference with pri',
      problem: 'The source "icpr" is not in the bibliography.',
      mend: 'Did you mean "iccpr"?',
    },
  ],
  'citation-unknown-in-lists': [
    {
      file: 'en/glossary.yaml',
      at: 1,
      problem: 'The source "god-practices" is not in the bibliography.',
      mend: 'Did you mean "good-practices"?',
    },
    {
      file: 'en/models/belgium.mdx',
      at: 'The duty to supply infor',
      problem: 'The source "belgian-lav" is not in the bibliography.',
      mend: 'Did you mean "belgian-law"?',
    },
    {
      file: 'en/questions.yaml',
      at: 1,
      problem: 'The source "belgium-law" is not in the bibliography.',
      mend: 'Did you mean "belgian-law"?',
    },
  ],
  'citation-unreadable': [
    {
      file: 'en/chapters/oversight.mdx',
      at: 'Oversight is a review [@',
      problem: 'This citation can not be read.',
      mend: 'Write it as [@key], [@key, art. 17] or [@key-a;',
    },
    {
      file: 'en/chapters/oversight.mdx',
      at: 'It is old [@iccpr, art.',
      problem: 'This citation can not be read.',
      mend: 'Write it as [@key], [@key, art. 17] or [@key-a;',
    },
    {
      file: 'en/chapters/oversight.mdx',
      at: 'it is wide [@].',
      problem: 'This citation can not be read.',
      mend: 'Write it as [@key], [@key, art. 17] or [@key-a;',
    },
  ],
  'citation-with-bracket': [
    {
      file: 'en/chapters/oversight.mdx',
      at: 'An interference with pri',
      problem: 'This citation can not be read.',
      mend: 'Write it as [@key], [@key, art. 17] or [@key-a;',
    },
  ],
};
