import type { BadCases } from '../../kit/faults.ts';

export const components: BadCases = {
  'component-attribute-empty': [
    {
      file: 'en/chapters/oversight.mdx',
      at: '<Caution title=" ">',
      problem: '<Caution> has no title.',
      mend: 'Write <Caution title="…">.',
    },
  ],
  'component-attribute-missing': [
    {
      file: 'en/chapters/oversight.mdx',
      at: '<Figure name="oversight-',
      problem: '<Figure> has no caption.',
      mend: 'Write <Figure caption="…">.',
    },
  ],
  'component-attribute-unknown': [
    {
      file: 'en/chapters/oversight.mdx',
      at: '<Caution titel="Not the',
      problem: '<Caution> has no title.',
      mend: 'Write <Caution title="…">.',
    },
    {
      file: 'en/chapters/oversight.mdx',
      at: '<Caution titel="Not the',
      problem: '<Caution> has no attribute "titel".',
      mend: 'Did you mean "title"?',
    },
  ],
  'component-empty': [
    {
      file: 'en/chapters/oversight.mdx',
      at: '<Caution title="Not the',
      problem: '<Caution> is empty.',
      mend: 'Write its text, or take it out.',
    },
  ],
  'component-in-sentence': [
    {
      file: 'en/chapters/oversight.mdx',
      at: 'Oversight, <Caution titl',
      problem: '<Caution> stands inside a line of text.',
      mend: 'Put the opening tag, the text and the closing',
    },
  ],
  'component-outside-parent': [
    {
      file: 'en/chapters/oversight.mdx',
      at: 19,
      problem: '<Why> stands outside <Guideline>.',
      mend: 'Move it into <Guideline>.',
    },
  ],
  'component-part-missing': [
    {
      file: 'en/chapters/oversight.mdx',
      at: '<Guideline id="OVE-02" l',
      problem: '<Guideline> has no <How>.',
      mend: 'It needs exactly one <How>…</How>.',
    },
  ],
  'component-part-on-one-line': [
    {
      file: 'en/chapters/oversight.mdx',
      at: '<How>Leave out names and',
      problem: '<How> stands inside a line of text.',
      mend: 'Put the opening tag, the text and the closing',
    },
  ],
  'component-part-twice': [
    {
      file: 'en/chapters/oversight.mdx',
      at: '<Guideline id="OVE-02" l',
      problem: '<Guideline> has 2 <How>.',
      mend: 'It needs exactly one <How>…</How>.',
    },
  ],
  'component-unknown': [
    {
      file: 'en/chapters/oversight.mdx',
      at: '<Cuation title="Not the',
      problem: 'There is no component <Cuation>.',
      mend: 'Did you mean "Caution"?',
    },
  ],
  'figure-unknown': [
    {
      file: 'en/chapters/oversight.mdx',
      at: '<Figure name="oversigt-m',
      problem: 'There is no figure "oversigt-map".',
      mend: 'Did you mean "oversight-map"?',
    },
    {
      file: 'en/templates/t04-mandate-instrument.mdx',
      at: '<Figure name="map" capti',
      problem: 'There is no figure "map".',
      mend: 'The figures are: lines-of-authority,',
    },
  ],
};
