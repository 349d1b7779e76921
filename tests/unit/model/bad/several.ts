import type { BadCases } from '../../kit/faults.ts';

export const several: BadCases = {
  several: [
    {
      file: 'en/chapters/mandate.mdx',
      at: '[here](../nowhere/) test',
      problem: 'The link text "here" says nothing.',
      mend: 'Say where the link leads:',
    },
    {
      file: 'en/chapters/mandate.mdx',
      at: '[here](../nowhere/) test',
      problem: 'The link leads to "nowhere", and there is no such page.',
      mend: 'Correct the address, or take the link out.',
    },
    {
      file: 'en/chapters/mandate.mdx',
      at: 'The Security Council ask',
      problem: 'The source "unsc-1373" is not in the bibliography.',
      mend: 'Correct the key, or add the source to',
    },
    {
      file: 'en/chapters/oversight.mdx',
      at: 'code: ove',
      problem: '"code" is not right: "ove".',
      mend: 'Expected: three capital letters, like MAN.',
    },
    {
      file: 'en/chapters/oversight.mdx',
      at: '##### What an inspector',
      problem: 'The heading "What an inspector sees" has level 5 under a heading of',
      mend: 'Give it ### so that no level is skipped.',
    },
    {
      file: 'en/chapters/oversight.mdx',
      at: 'An interference with pri',
      problem: 'The source "nobody" is not in the bibliography.',
      mend: 'Correct the key, or add the source to',
    },
    {
      file: 'en/glossary.yaml',
      at: 1,
      problem: 'There is no glossary term "nothing".',
      mend: 'Correct it, or take it out.',
    },
    {
      file: 'en/readme.md',
      at: 0,
      problem: 'Nothing reads a file in this place.',
      mend: 'Chapters stand in <language>/chapters/,',
    },
    {
      file: 'fr/chapters/mandate.mdx',
      at: '<Guideline id="MAN-02" l',
      problem: 'The level of MAN-02 is "wish".',
      mend: 'It is one of: obligation, good-practice, option.',
    },
  ],
};
