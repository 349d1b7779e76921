import { idOf, type Lexicon, type ResultKind, type SearchRecord } from '../lexicon.ts';
import { formsOf } from './forms.ts';

/** Pagefind, as far as ranking needs it: entries that hold a word or a "phrase", with their scores. */
export interface WordSearch {
  (wordOrPhrase: string): Promise<readonly { id: string; score: number }[]>;
}

/** Entries that hold a word, in any of its written forms, with Pagefind's score. */
export async function hitsOf(
  word: string,
  lexicon: Lexicon,
  search: WordSearch,
): Promise<Map<SearchRecord, number>> {
  const hits = new Map<SearchRecord, number>();
  for (const form of formsOf(word, lexicon.language)) {
    for (const [record, score] of await found(form, lexicon, search)) {
      hits.set(record, Math.max(hits.get(record) ?? 0, score));
    }
  }
  return hits;
}

/**
 * For each entry, the share of the pairs of neighbouring words that it holds side by side. It costs
 * no byte more: the places of the words have come with the words.
 */
export async function phrasesIn(
  words: readonly string[],
  rarity: ReadonlyMap<string, number>,
  lexicon: Lexicon,
  search: WordSearch,
): Promise<Map<SearchRecord, number>> {
  const shares = new Map<SearchRecord, number>();
  const pairs = words.slice(1).map((word, index) => [words[index]!, word] as const);
  const weight = ([a, b]: readonly [string, string]) => rarity.get(a)! + rarity.get(b)!;
  const whole = pairs.reduce((total, pair) => total + weight(pair), 0);
  for (const pair of pairs) {
    for (const [record] of await found(`"${pair.join(' ')}"`, lexicon, search)) {
      shares.set(record, (shares.get(record) ?? 0) + weight(pair) / whole);
    }
  }
  return shares;
}

/** The best score of each kind of entry. */
export function highestByKind(hits: ReadonlyMap<SearchRecord, number>): Map<ResultKind, number> {
  const highest = new Map<ResultKind, number>();
  for (const [{ kind }, score] of hits) highest.set(kind, Math.max(highest.get(kind) ?? 0, score));
  return highest;
}

const recordsByLexicon = new WeakMap<Lexicon, Map<string, SearchRecord>>();

async function found(
  asked: string,
  lexicon: Lexicon,
  search: WordSearch,
): Promise<[SearchRecord, number][]> {
  const known = recordsByLexicon.get(lexicon) ?? new Map(lexicon.records.map((r) => [r.id, r]));
  recordsByLexicon.set(lexicon, known);
  const length = lexicon.records[0]?.id.length ?? 0;
  return (await search(asked)).flatMap(({ id, score }) => {
    const record = known.get(idOf(id, length));
    return record ? [[record, score] as [SearchRecord, number]] : [];
  });
}
