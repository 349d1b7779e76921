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
  /** Pagefind's name of the entry, without the language; cut short where that stays unique. */
  id: string;
  path: string;
  /** Empty for a guideline: its title is the whole statement, which Pagefind's fragment holds. */
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
  /** Folded words of the site, plain forms for inflections, by how common: 1 rare to 3 frequent. */
  vocabulary: ReadonlyMap<string, number>;
  /** What readers type, folded, and what the text says. */
  synonyms: readonly (readonly [typed: string, said: string])[];
}

/** The record of a Pagefind result; Pagefind writes `en_1a2b3c4`, a record keeps its first digits. */
export function idOf(pagefindId: string, length: number): string {
  return pagefindId.replace(/^[a-z-]+_/, '').slice(0, length);
}
