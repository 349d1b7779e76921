import type { BadCases } from '../../kit/faults.ts';

export const translations: BadCases = {
  'translation-other-code': [
    {
      file: 'fr/chapters/mandate.mdx',
      at: 'code: MDT',
      problem: 'The code is MDT here and MAN in English.',
      mend: 'Write code: MAN, as in the original.',
    },
  ],
  'translation-other-guideline': [
    {
      file: 'fr/chapters/mandate.mdx',
      at: 1,
      problem: 'MAN-02 is in the English chapter and not here.',
      mend: 'Translate it. (A translation that lags behind',
    },
    {
      file: 'fr/chapters/mandate.mdx',
      at: '<Guideline id="MAN-03" l',
      problem: 'MAN-03 is not in the English chapter.',
      mend: 'Take it out, or add it to the English chapter',
    },
  ],
  'translation-other-level': [
    {
      file: 'fr/chapters/mandate.mdx',
      at: '<Guideline id="MAN-01" l',
      problem: 'MAN-01 has another level than in English.',
      mend: 'Write level="good-practice", as in the original.',
    },
  ],
  'translation-record-wrong': [
    {
      file: 'fr/chapters/mandate.mdx',
      at: 'translation:',
      problem: '"translation.source" is missing.',
      mend: 'Add the field "translation.source".',
    },
    {
      file: 'fr/chapters/mandate.mdx',
      at: 'by: robot',
      problem: '"translation.by" is "robot".',
      mend: 'It is one of: machine, person.',
    },
  ],
  'translation-without-original': [
    {
      file: 'fr/chapters/controle.mdx',
      at: 0,
      problem: 'There is no English page "controle" of which this is the translation.',
      mend: 'A translation has the same file name as its',
    },
  ],
  'translation-without-record': [
    {
      file: 'fr/chapters/mandate.mdx',
      at: 1,
      problem: 'The page does not say how it was translated.',
      mend: 'Add "translation:" with "by: machine" or "by:',
    },
  ],
};
