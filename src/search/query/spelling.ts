import type { LanguageCode } from '../../languages/table.ts';
import { editDistance } from './distance.ts';
import { arabicBare, stemOf } from './stem.ts';

/** The site's own vocabulary: folded words with a number for how common each is. */
export type Vocabulary = ReadonlyMap<string, number>;

/** Shorter words are never corrected: too many of them are one slip from another word. */
const shortest = 5;

/** How many slips a word of a length may hold and still be recognised. */
function slipsAllowed(length: number): number {
  return length < shortest ? 0 : length < 8 ? 1 : 2;
}

const stemsByVocabulary = new WeakMap<Vocabulary, ReadonlySet<string>>();

/** The stems of all words of a vocabulary, made once. */
export function stemsOf(vocabulary: Vocabulary, code: LanguageCode): ReadonlySet<string> {
  let stems = stemsByVocabulary.get(vocabulary);
  if (!stems) {
    stems = new Set([...vocabulary.keys()].map((known) => stemOf(known, code)));
    stemsByVocabulary.set(vocabulary, stems);
  }
  return stems;
}

/** True when the word, or another inflection of it, is used on the site. */
export function isKnown(word: string, vocabulary: Vocabulary, code: LanguageCode): boolean {
  if (word.length < shortest || /\d/.test(word) || vocabulary.has(word)) return true;
  return isInflection(word, stemsOf(vocabulary, code), code);
}

/** True when the word, or what it is derived from, has one of the stems. */
export function isInflection(
  word: string,
  stems: ReadonlySet<string>,
  code: LanguageCode,
): boolean {
  return [word, ...derivedFrom(word, code)].some((form) => stems.has(stemOf(form, code)));
}

/** Endings of adverbs, agents, comparisons and tenses that a plain stem does not take away. */
const endings: Readonly<Record<LanguageCode, RegExp>> = {
  en: /(?:ly|est|ers?|ness|able)$/,
  fr: /(?:e?ment|ons|ez|ait|aient|era|eront|ees)$/,
  ar: /(?:هما|كم|نا)$/,
};

/** Words that a word may be derived from. */
function derivedFrom(word: string, code: LanguageCode): string[] {
  const base = word.replace(endings[code], '');
  const forms = [`${base}e`, base.replace(/i$/, 'y'), base.replace(/(.)\1$/, '$1')];
  const all = [...(base === word ? [] : [base, ...forms]), ...withoutParticle(word, code)];
  return all.filter((form) => form.length >= 4);
}

/** An Arabic word without "and", "by", "for" or "like", of which the first letter may stand. */
export function withoutParticle(word: string, code: LanguageCode): string[] {
  return code === 'ar' && /^[وفبلك]\p{L}{4}/u.test(word) ? [word.slice(1)] : [];
}

/**
 * The word that a mistyped word most probably stands for: the fewest slips; then letters only
 * swapped, the same first letter, the more common word. An inflection is mended as its plain form.
 */
export function corrected(
  word: string,
  vocabulary: Vocabulary,
  code: LanguageCode,
): string | undefined {
  const limit = slipsAllowed(word.length);
  const wanted = [word, ...(code === 'en' ? uninflected(word) : [])];
  // Short Arabic words of different meaning are a letter apart: only exchanged letters are mended.
  const swapsOnly = code === 'ar' && arabicBare(word).length < 7;
  let best: { word: string; cost: number } | undefined;
  for (const [candidate, commonness] of vocabulary) {
    if (candidate.length < 4) continue;
    for (const [form, typed] of wanted.entries()) {
      const slips = editDistance(typed, candidate, limit);
      if (slips > limit || (swapsOnly && !sameLetters(typed, candidate))) continue;
      const cost =
        slips +
        (form > 0 ? 0.3 : 0) +
        (sameLetters(typed, candidate) ? 0 : 0.2) +
        (candidate[0] === typed[0] ? 0 : 0.4) -
        commonness / 20;
      if (!best || cost < best.cost) best = { word: candidate, cost };
    }
  }
  return best?.word;
}

function sameLetters(a: string, b: string): boolean {
  return a.length === b.length && [...a].sort().join('') === [...b].sort().join('');
}

/** The plain forms that an English plural, past or -ing form may belong to. */
function uninflected(word: string): string[] {
  const rules: readonly (readonly [RegExp, string])[] = [
    [/ies$/, 'y'],
    [/s$/, ''],
    [/es$/, ''],
    [/e?d$/, 'e'],
    [/ed$/, ''],
    [/ing$/, ''],
    [/ing$/, 'e'],
  ];
  const forms = rules
    .filter(([ending]) => ending.test(word))
    .map(([ending, to]) => word.replace(ending, to));
  return forms.filter((form) => form.length >= 4);
}
