import type { ResultKind } from '../lexicon.ts';

/**
 * Weights of the ranking. An entry's score is the sum of the evidence (text, coverage, phrase, title
 * or names, exact), each part between 0 and 1 before its weight, times the weight of its kind. They
 * were tuned on the golden queries in `tests/golden/`; `npm run bench` reports what a change does.
 */
export const weights = {
  /** Pagefind's score of the words, beside the best entry for each word. */
  text: 3.1,
  /** How far the best entry is that of the same kind: long and short texts compare badly. */
  within: 0.35,
  /** Share of the query's words that the entry holds, rare words counting more. */
  coverage: 5,
  /** Below 1, the first words count more than the last. */
  coverageCurve: 0.42,
  /** Power of the rarity of a word: at 0 all words count the same. */
  rarity: 0.29,
  /** Share of the neighbouring words of the query that stand side by side in the entry. */
  phrase: 0.12,
  /** How far the title and the query are the same words. */
  title: 2.3,
  /** The same for the best of the other names: index terms, synonyms, number. */
  names: 1.9,
  /** What words of a name that the query lacks take away: a power, and the rarity of such a word. */
  surplus: 0.22,
  other: 4.3,
  /** For a title or name that is the query. */
  exact: 0.93,
  /** Share of its score that a guideline lends to its chapter, and a chapter to its guidelines. */
  kin: 0.24,
  /** What a variant with the text's own name of a thing counts beside what was typed. */
  variant: 1,
  /** A kind that the query itself names: "course", "template", "countries". */
  asked: 1.5,
  /** In place of its kind, for a term that alone is named as the query says. */
  loneTerm: 0.7,
  /** A term explains a thing; chapter, template and source are about it. */
  kind: {
    chapter: 1.1,
    guideline: 0.34,
    term: 0.57,
    template: 1,
    source: 1,
    model: 1.1,
    course: 0.75,
    question: 0.65,
  } satisfies Record<ResultKind, number>,
};

export type Weights = typeof weights;

/** What Pagefind adds to a score for a word in a field of an entry; other settings are its own. */
export const pagefindRanking = { metaWeights: { title: 2, names: 0.5, summary: 0.5 } };
