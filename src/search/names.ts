import type { Lexicon, SearchRecord } from './lexicon.ts';
import { wordsOf } from './query/words.ts';

/** The abbreviation that the title of a term ends with: DPIA in "… impact assessment (DPIA)". */
export function abbreviationOf(title: string): string {
  return / \(([^()]+)\)$/.exec(title)?.[1] ?? '';
}

/** Every word of a title or name that the vocabulary holds. */
export function nameWords(records: readonly SearchRecord[]): Set<string> {
  const words = records.flatMap(({ title, names }) => wordsOf([title, ...names].join(' ')));
  return new Set(words.filter(isOrdinary));
}

/** True for what the vocabulary holds: words, not numbers or single letters. */
export function isOrdinary(word: string): boolean {
  return word.length >= 2 && !/\d/.test(word);
}

/** What readers type for a term, and the term's own name, both folded. */
export function synonymsOf(records: readonly SearchRecord[]): Lexicon['synonyms'] {
  return records
    .filter(({ kind }) => kind === 'term')
    .flatMap(({ title, names }) => {
      const said = wordsOf(title.replace(/ \([^()]+\)$/, '')).join(' ');
      const typed = names.map((name) => wordsOf(name).join(' '));
      return typed
        .filter((name) => name !== '' && name !== said)
        .map((name) => [name, said] as const);
    });
}
