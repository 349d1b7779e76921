import type { BadCases } from '../../kit/faults.ts';

export const files: BadCases = {
  'address-taken': [
    {
      file: 'en/chapters/about.mdx',
      at: 0,
      problem: 'The address /about/ belongs to a page of the site itself.',
      mend: 'Give the file another name',
    },
  ],
  'file-name': [
    {
      file: 'en/chapters/Threat levels.mdx',
      at: 0,
      problem: 'The file name "Threat levels.mdx" is no good as an address.',
      mend: 'Use small Latin letters, digits and hyphens,',
    },
  ],
  'stray-file': [
    {
      file: 'de/chapters/mandat.mdx',
      at: 0,
      problem: 'Nothing reads a file in this place.',
      mend: 'Chapters stand in <language>/chapters/,',
    },
    {
      file: 'en/chapters/draft.md',
      at: 0,
      problem: 'Nothing reads a file in this place.',
      mend: 'Chapters stand in <language>/chapters/,',
    },
    {
      file: 'en/chapters/more/deep.mdx',
      at: 0,
      problem: 'Nothing reads a file in this place.',
      mend: 'Chapters stand in <language>/chapters/,',
    },
    {
      file: 'en/sources.yaml',
      at: 0,
      problem: 'Nothing reads a file in this place.',
      mend: 'Chapters stand in <language>/chapters/,',
    },
    {
      file: 'notes.txt',
      at: 0,
      problem: 'Nothing reads a file in this place.',
      mend: 'Chapters stand in <language>/chapters/,',
    },
  ],
};
