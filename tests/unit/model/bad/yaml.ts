import type { BadCases } from '../../kit/faults.ts';

export const yaml: BadCases = {
  'head-empty': [
    {
      file: 'en/chapters/oversight.mdx',
      at: 1,
      problem: 'The page does not begin with its fields between two lines of ---.',
      mend: 'Copy the head of another page of the same kind',
    },
  ],
  'head-missing': [
    {
      file: 'en/chapters/oversight.mdx',
      at: 1,
      problem: 'The page does not begin with its fields between two lines of ---.',
      mend: 'Copy the head of another page of the same kind',
    },
  ],
  'yaml-anchor-bomb': [
    {
      file: 'en/chapters/oversight.mdx',
      at: '- &a [x, x, x, x, x, x,',
      problem: 'Here stands an anchor, &a, which content may not use.',
      mend: 'Write the value itself, in quotes when it',
    },
    {
      file: 'en/chapters/oversight.mdx',
      at: '- &b [*a, *a, *a, *a, *a',
      problem: 'Here stands an anchor, &b, which content may not use.',
      mend: 'Write the value itself, in quotes when it',
    },
    {
      file: 'en/chapters/oversight.mdx',
      at: '- [*b, *b, *b, *b, *b, *',
      problem: 'Here stands a reference, *b, which content may not use.',
      mend: 'Write the value itself, in quotes when it',
    },
  ],
  'yaml-broken-head': [
    {
      file: 'en/chapters/oversight.mdx',
      at: 'question: Checks: who do',
      problem: 'This is not valid YAML: Nested mappings are not allowed in compact',
      mend: 'Compare the indentation and quotes with a',
    },
  ],
  'yaml-broken-list': [
    {
      file: 'en/glossary.yaml',
      at: 'term: mandate',
      problem: 'This is not valid YAML: Nested mappings are not allowed in compact',
      mend: 'Compare the indentation and quotes with a',
    },
  ],
  'yaml-broken-sources': [
    {
      file: 'sources.yaml',
      at: 'title: @udit of a centre',
      problem: 'This is not valid YAML: Plain value cannot start with reserved',
      mend: 'Compare the indentation and quotes with a',
    },
  ],
  'yaml-quote-open': [
    {
      file: 'en/glossary.yaml',
      at: 'definition: "The legal t',
      problem: 'This is not valid YAML: Missing closing quote.',
      mend: 'Compare the indentation and quotes with a',
    },
  ],
  'yaml-tag': [
    {
      file: 'en/chapters/oversight.mdx',
      at: 'question: !!js/function',
      problem: 'Here stands a tag, !!js/function, which content may not use.',
      mend: 'Write the value itself, in quotes when it',
    },
  ],
  'yaml-two-documents': [
    {
      file: 'en/glossary.yaml',
      at: '---',
      problem: 'This is not valid YAML: Source contains multiple documents.',
      mend: 'Compare the indentation and quotes with a',
    },
  ],
};
