import type { LanguageCode } from '../languages/index.ts';

/** Kinds of result that a reader can tell apart and filter by. */
export const resultKinds = [
  'chapter',
  'guideline',
  'term',
  'template',
  'source',
  'model',
  'course',
  'question',
] as const;
export type ResultKind = (typeof resultKinds)[number];

/** A page or entry that search can find. */
export interface SearchRecord {
  /** Pagefind's name of the entry. */
  id: string;
  path: string;
  title: string;
  kind: ResultKind;
  /** Number of the part in building order, from 0; -1 for an entry of no part. */
  part: number;
  /** Other words that name it: abbreviation, synonyms, index terms. */
  names: readonly string[];
}

/** What search knows of a language beside Pagefind's index; one file a language. */
export interface Lexicon {
  language: LanguageCode;
  records: readonly SearchRecord[];
  vocabulary: ReadonlyMap<string, number>;
  /** What readers type, folded, and what the text says. */
  synonyms: readonly (readonly [typed: string, said: string])[];
}

/** The lexicon as it travels: columns instead of objects, sorted words that share beginnings. */
export interface PackedLexicon {
  language: LanguageCode;
  records: [id: string, path: string, title: string, kind: number, part: number, names: string][];
  /** Each word as: length of the beginning shared with the word before (one digit, base 36), the rest, pages. */
  words: string;
  synonyms: string;
}

/** Packs a lexicon for the wire. */
export function packLexicon(lexicon: Lexicon): PackedLexicon {
  let before = '';
  const words = [...lexicon.vocabulary]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([word, pages]) => {
      let shared = 0;
      while (shared < 35 && shared < word.length && word[shared] === before[shared]) shared += 1;
      before = word;
      return `${shared.toString(36)}${word.slice(shared)}${pages > 1 ? `:${pages}` : ''}`;
    });
  return {
    language: lexicon.language,
    records: lexicon.records.map(({ id, path, title, kind, part, names }) => [
      id,
      path,
      title,
      resultKinds.indexOf(kind),
      part,
      names.join('|'),
    ]),
    words: words.join(' '),
    synonyms: lexicon.synonyms.map(([typed, said]) => `${typed}=${said}`).join('|'),
  };
}

/** The reverse of `packLexicon`. */
export function unpackLexicon(packed: PackedLexicon): Lexicon {
  const vocabulary = new Map<string, number>();
  let before = '';
  for (const entry of packed.words.split(' ').filter(Boolean)) {
    const [rest = '', pages] = entry.slice(1).split(':');
    before = before.slice(0, parseInt(entry[0]!, 36)) + rest;
    vocabulary.set(before, Number(pages ?? 1));
  }
  return {
    language: packed.language,
    records: packed.records.map(([id, path, title, kind, part, names]) => ({
      id,
      path,
      title,
      kind: resultKinds[kind]!,
      part,
      names: names === '' ? [] : names.split('|'),
    })),
    vocabulary,
    synonyms: packed.synonyms
      .split('|')
      .filter(Boolean)
      .map((pair) => {
        const [typed = '', said = ''] = pair.split('=');
        return [typed, said] as const;
      }),
  };
}
