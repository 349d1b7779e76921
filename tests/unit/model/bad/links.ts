import type { BadCases } from '../../kit/faults.ts';

export const links: BadCases = {
  image: [
    {
      file: 'en/chapters/oversight.mdx',
      at: '![A map](map.png)',
      problem: 'A picture stands here, and pages can show figures only.',
      mend: 'Use <Figure name="…" caption="…" />, or say it',
    },
  ],
  'image-without-alternative': [
    {
      file: 'en/chapters/oversight.mdx',
      at: '![](https://example.org/',
      problem: 'This image has no alternative text.',
      mend: 'Say in the square brackets what it shows: ![The',
    },
    {
      file: 'en/chapters/oversight.mdx',
      at: '![](https://example.org/',
      problem: 'A picture stands here, and pages can show figures only.',
      mend: 'Use <Figure name="…" caption="…" />, or say it',
    },
  ],
  'link-anchor-unknown': [
    {
      file: 'en/chapters/oversight.mdx',
      at: 'See [the rule](../mandat',
      problem: 'The page "mandate" has no place "#MAN-09".',
      mend: 'Did you mean "MAN-01"?',
    },
    {
      file: 'en/chapters/oversight.mdx',
      at: 'See [the rule](../mandat',
      problem: 'The page "oversight" has no place "#what-an-inspector-see".',
      mend: 'Did you mean "what-an-inspector-sees"?',
    },
  ],
  'link-anchor-unreadable': [
    {
      file: 'en/chapters/oversight.mdx',
      at: 'See [the rule](../mandat',
      problem: 'The page "mandate" has no place "#MAN%ZZ".',
      mend: 'Use the ID of a guideline or the heading in',
    },
  ],
  'link-data': [
    {
      file: 'en/chapters/oversight.mdx',
      at: 'See [the rule](data:text',
      problem: 'The address "data:text/html,x" is of a kind that is not allowed.',
      mend: 'Link to https://… or to a page of the',
    },
  ],
  'link-form': [
    {
      file: 'en/chapters/oversight.mdx',
      at: 'See [a](/mandate/), [b](',
      problem: 'The address "/mandate/" is not written as links between pages are.',
      mend: 'Write ../ before the name of the page and /',
    },
    {
      file: 'en/chapters/oversight.mdx',
      at: 'See [a](/mandate/), [b](',
      problem: 'The address "mandate" is not written as links between pages are.',
      mend: 'Write ../ before the name of the page and /',
    },
    {
      file: 'en/chapters/oversight.mdx',
      at: 'See [a](/mandate/), [b](',
      problem: 'The address "//example.org/" is not written as links between pages',
      mend: 'Write ../ before the name of the page and /',
    },
    {
      file: 'en/chapters/oversight.mdx',
      at: 'See [a](/mandate/), [b](',
      problem: 'The address "../mandate" is not written as links between pages are.',
      mend: 'Write ../ before the name of the page and /',
    },
  ],
  'link-incomplete': [
    {
      file: 'en/chapters/oversight.mdx',
      at: 'See [the rule](https://)',
      problem: 'The address "https://" is not complete.',
      mend: 'Copy it again from the address bar of a browser.',
    },
  ],
  'link-javascript': [
    {
      file: 'en/chapters/oversight.mdx',
      at: 'See [the rule](javascrip',
      problem: 'The address "javascript:alert(1)" is of a kind that is not allowed.',
      mend: 'Link to https://… or to a page of the',
    },
    {
      file: 'en/chapters/oversight.mdx',
      at: 'See [the rule](javascrip',
      problem: 'The address "JavaScript:alert(1)" is of a kind that is not allowed.',
      mend: 'Link to https://… or to a page of the',
    },
  ],
  'link-page-unknown': [
    {
      file: 'en/chapters/oversight.mdx',
      at: 'See [the mandate](../man',
      problem: 'The link leads to "mandat", and there is no such page.',
      mend: 'Did you mean "mandate"?',
    },
  ],
  'link-text-vague': [
    {
      file: 'en/chapters/oversight.mdx',
      at: 'See [click here](../mand',
      problem: 'The link text "click here" says nothing.',
      mend: 'Say where the link leads:',
    },
    {
      file: 'en/chapters/oversight.mdx',
      at: 'See [click here](../mand',
      problem: 'The link text "Here" says nothing.',
      mend: 'Say where the link leads:',
    },
  ],
  'link-without-text': [
    {
      file: 'en/chapters/oversight.mdx',
      at: 'See [](../mandate/).',
      problem: 'This link has no text.',
      mend: 'Say where the link leads:',
    },
  ],
  'links-elsewhere': [
    {
      file: 'en/courses/introduction.mdx',
      at: 'New staff of the cell le',
      problem: 'The link leads to "words", and there is no such page.',
      mend: 'Correct the address, or take the link out.',
    },
    {
      file: 'en/glossary.yaml',
      at: '- id: mandate',
      problem: 'The address "javascript:x" is of a kind that is not allowed.',
      mend: 'Link to https://… or to a page of the',
    },
    {
      file: 'en/questions.yaml',
      at: '- id: Q2',
      problem: 'The link leads to "oversite", and there is no such page.',
      mend: 'Correct the address, or take the link out.',
    },
    {
      file: 'en/templates/t04-mandate-instrument.mdx',
      at: 'The [Cell](#nothing) rec',
      problem: 'The page "t04-mandate-instrument" has no place "#nothing".',
      mend: 'Use the ID of a guideline or the heading in',
    },
  ],
};
