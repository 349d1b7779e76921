import type { Lexicon, SearchRecord } from '../lexicon.ts';
import { stemOf } from './stem.ts';
import { stopWords } from './stop-words.ts';
import { wordsOf } from './words.ts';

/** An entry with its names as stems, made once for a lexicon. */
interface NamedEntry {
  record: SearchRecord;
  title: readonly string[];
  names: readonly (readonly string[])[];
}

/** How far a query and the names of an entry are the same words, from 0 to 1. */
export interface NameMatch {
  title: number;
  names: number;
}

const entriesByLexicon = new WeakMap<Lexicon, NamedEntry[]>();

function entriesOf(lexicon: Lexicon): NamedEntry[] {
  const known = entriesByLexicon.get(lexicon);
  if (known) return known;
  const stops = stopWords(lexicon.language);
  const stems = (name: string) => {
    const words = wordsOf(name);
    const telling = words.filter((word) => !stops.has(word));
    return (telling.length > 0 ? telling : words).map((word) => stemOf(word, lexicon.language));
  };
  const made = lexicon.records.map((record) => ({
    record,
    title: stems(record.title.replace(/ \([^()]*\)$/, '')),
    names: record.names.map(stems),
  }));
  entriesByLexicon.set(lexicon, made);
  return made;
}

/**
 * Compares the words of a query with all titles and names. A rare word that both hold counts more
 * than a common one; a name with words that the query lacks counts less.
 * @param rarity weight of each word of the query
 */
export function matchNames(
  rarity: ReadonlyMap<string, number>,
  lexicon: Lexicon,
  { surplus, other }: { surplus: number; other: number },
): Map<SearchRecord, NameMatch> {
  const query = new Map(
    [...rarity].map(([word, weight]) => [stemOf(word, lexicon.language), weight]),
  );
  const whole = sum([...query.values()]);
  const likeness = (name: readonly string[]): number => {
    const shared = sum(name.map((stem) => query.get(stem) ?? 0));
    if (shared === 0) return 0;
    const all = sum(name.map((stem) => query.get(stem) ?? other));
    return Math.min(1, (shared / whole) * (shared / all) ** surplus);
  };
  const matches = new Map<SearchRecord, NameMatch>();
  for (const { record, title, names } of entriesOf(lexicon)) {
    const match = { title: likeness(title), names: Math.max(0, ...names.map(likeness)) };
    if (match.title > 0 || match.names > 0) matches.set(record, match);
  }
  return matches;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
