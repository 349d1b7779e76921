import type { BadCases } from '../../kit/faults.ts';

export const guidelines: BadCases = {
  'check-of-unknown-guideline': [
    {
      file: 'en/chapters/oversight.mdx',
      at: '<Guideline id="OVE-02" l',
      problem: 'OVE-02 has no line in the checklist.',
      mend: 'Add <Check for="OVE-02"> with a line that can',
    },
    {
      file: 'en/chapters/oversight.mdx',
      at: '<Check for="OVE-20">',
      problem: 'This line of the checklist belongs to "OVE-20", which is no guideline.',
      mend: 'Did you mean "OVE-01"?',
    },
  ],
  'check-without-for': [
    {
      file: 'en/chapters/oversight.mdx',
      at: '<Check>',
      problem: '<Check> has no for.',
      mend: 'Write <Check for="…">.',
    },
  ],
  'code-of-other-letter': [
    {
      file: 'en/chapters/oversight.mdx',
      at: 'code: SUP',
      problem: 'The code SUP does not begin with the letter of the title, O.',
      mend: 'Choose a code that begins with O and that no',
    },
  ],
  'code-twice': [
    {
      file: 'en/chapters/oversight.mdx',
      at: 'code: OVE',
      problem: 'The code OVE stands twice; first in ./en/chapters/openness.mdx, line',
      mend: 'Give the newer one the next free number. An ID',
    },
  ],
  'guideline-audience-unknown': [
    {
      file: 'en/chapters/oversight.mdx',
      at: '<Guideline id="OVE-02" l',
      problem: 'There is no audience "analist".',
      mend: 'Did you mean "analyst"?',
    },
  ],
  'guideline-id-malformed': [
    {
      file: 'en/chapters/oversight.mdx',
      at: '<Guideline id="OVE-2" le',
      problem: '"OVE-2" is no guideline ID.',
      mend: 'Write the code of the chapter and two digits,',
    },
  ],
  'guideline-id-twice': [
    {
      file: 'en/chapters/oversight.mdx',
      at: '<Guideline id="OVE-01" level="good-pract',
      problem: 'The guideline OVE-01 stands twice; first in',
      mend: 'Give the newer one the next free number. An ID',
    },
  ],
  'guideline-in-box': [
    {
      file: 'en/chapters/oversight.mdx',
      at: '<Guideline id="OVE-02" l',
      problem: '<Guideline> stands inside <Case>.',
      mend: 'Close <Case> first: <Guideline> stands on its',
    },
  ],
  'guideline-in-template': [
    {
      file: 'en/templates/t04-mandate-instrument.mdx',
      at: '<Checklist>',
      problem: '<Checklist> stands outside a chapter.',
      mend: 'Move it into a chapter.',
    },
  ],
  'guideline-level-unknown': [
    {
      file: 'en/chapters/oversight.mdx',
      at: '<Guideline id="OVE-02" l',
      problem: 'The level of OVE-02 is "good-practise".',
      mend: 'Did you mean "good-practice"?',
    },
  ],
  'guideline-of-other-code': [
    {
      file: 'en/chapters/oversight.mdx',
      at: '<Guideline id="MAN-07" l',
      problem: 'The guideline MAN-07 stands in the chapter with the code OVE.',
      mend: 'Give it an ID that begins with OVE-, or move it',
    },
  ],
  'guideline-without-check': [
    {
      file: 'en/chapters/oversight.mdx',
      at: '<Guideline id="OVE-02" l',
      problem: 'OVE-02 has no line in the checklist.',
      mend: 'Add <Check for="OVE-02"> with a line that can',
    },
  ],
  'guideline-without-citation': [
    {
      file: 'en/chapters/oversight.mdx',
      at: '<Guideline id="OVE-02" l',
      problem: 'OVE-02 is called "good-practice" but cites no source.',
      mend: 'Cite what it rests on inside the guideline, or',
    },
  ],
  'guideline-without-id': [
    {
      file: 'en/chapters/oversight.mdx',
      at: '<Guideline level="good-p',
      problem: '<Guideline> has no id.',
      mend: 'Write <Guideline id="…">.',
    },
  ],
  'guideline-without-level': [
    {
      file: 'en/chapters/oversight.mdx',
      at: '<Guideline id="OVE-02">',
      problem: '<Guideline> has no level.',
      mend: 'Write <Guideline level="…">.',
    },
  ],
  'letter-wrong': [
    {
      file: 'en/chapters/oversight.mdx',
      at: 'letter: P',
      problem: 'The letter is "P", but the title "Oversight" begins with O.',
      mend: 'Write letter: O, or take the line out.',
    },
  ],
  'template-id-twice': [
    {
      file: 'en/templates/t05-copy.mdx',
      at: 'id: T04',
      problem: 'The template T04 stands twice; first in',
      mend: 'Give the newer one the next free number. An ID',
    },
  ],
};
