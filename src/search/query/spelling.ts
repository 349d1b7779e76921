import type { LanguageCode } from '../../languages/table.ts';
import { editDistance } from './distance.ts';
import { stemOf } from './stem.ts';

/** The site's own vocabulary: folded words with a number for how common each is. */
export type Vocabulary = ReadonlyMap<string, number>;

/** Shorter words are never corrected: too many of them are one slip from another word. */
const shortest = 5;

/** How many slips a word of a length may hold and still be recognised. */
function slipsAllowed(length: number): number {
  return length < shortest ? 0 : length < 8 ? 1 : 2;
}

const stemsByVocabulary = new WeakMap<Vocabulary, ReadonlySet<string>>();

/** True when the word, or another inflection of it, is used on the site. */
export function isKnown(word: string, vocabulary: Vocabulary, code: LanguageCode): boolean {
  if (word.length < shortest || /\d/.test(word) || vocabulary.has(word)) return true;
  let stems = stemsByVocabulary.get(vocabulary);
  if (!stems) {
    stems = new Set([...vocabulary.keys()].map((known) => stemOf(known, code)));
    stemsByVocabulary.set(vocabulary, stems);
  }
  return isInflection(word, stems, code);
}

/** True when the word, or what it is derived from, has one of the stems. */
export function isInflection(word: string, stems: ReadonlySet<string>, code: LanguageCode): boolean {
  return [word, ...derivedFrom(word, code)].some((form) => stems.has(stemOf(form, code)));
}

/** Words that an adverb, a noun or a comparison may be made from. */
function derivedFrom(word: string, code: LanguageCode): string[] {
  const endings = code === 'en' ? /(?:ly|est|ers|ness|able)$/ : code === 'fr' ? /(?:ement|ment|ons|ez|ait|aient|era|eront|ees|es)$/ : undefined;
  const base = endings ? word.replace(endings, '') : word;
  if (base === word || base.length < 4) return [];
  return [base, `${base}e`, base.replace(/i$/, 'y'), base.replace(/(.)\1$/, '$1')];
}

/**
 * The word that a mistyped word most probably stands for: the fewest slips; then letters only
 * swapped, the same first letter, the more common word. An inflection is mended as its plain form.
 */
export function corrected(word: string, vocabulary: Vocabulary, code: LanguageCode): string | undefined {
  const limit = slipsAllowed(word.length);
  const wanted = [word, ...(code === 'en' ? uninflected(word) : [])];
  let best: { word: string; cost: number } | undefined;
  for (const [candidate, commonness] of vocabulary) {
    if (candidate.length < 4) continue;
    for (const [form, typed] of wanted.entries()) {
      const slips = editDistance(typed, candidate, limit);
      if (slips > limit) continue;
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
  const forms = rules.filter(([ending]) => ending.test(word)).map(([ending, to]) => word.replace(ending, to));
  return forms.filter((form) => form.length >= 4);
}
