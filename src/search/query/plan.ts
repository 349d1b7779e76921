import type { Lexicon, ResultKind } from '../lexicon.ts';
import { pathOfIdentifier, type Identifiers } from './identifier.ts';
import { kindsAsked, withoutKindWords } from './kind-words.ts';
import { corrected, isKnown, stemsOf, withoutParticle } from './spelling.ts';
import { arabicBare, stemOf } from './stem.ts';
import { stopWords } from './stop-words.ts';
import { wordsOf } from './words.ts';

/** What is to be searched for a query. */
export interface QueryPlan {
  /** Path of the page that the query names by its ID. */
  goTo?: string;
  /** Words to search, most telling ones only, after correction. */
  words: readonly string[];
  /** The query as it was understood, when a word was corrected. */
  understood?: string;
  /** The same query with the text's own name of a thing in place of the reader's. */
  variants: readonly (readonly string[])[];
  /** Kinds of page that the query asks for: "course", "countries". */
  asked: ReadonlySet<ResultKind>;
}

/** Works out what to search. `literal` takes the query as it stands, without correction. */
export function planQuery(query: string, lexicon: Lexicon, literal = false): QueryPlan {
  const { language } = lexicon;
  const typed = wordsOf(query).map((word) => parted(word, lexicon));
  const mended = typed.map((word) => (literal ? word : mend(word, lexicon)));
  const changed = mended.some((word, index) => word !== typed[index]);
  const known = identifiersOf(lexicon);
  const goTo =
    pathOfIdentifier(query, known) ??
    (changed ? pathOfIdentifier(mended.join(' '), known) : undefined);
  const telling = (words: readonly string[]) => {
    const stops = stopWords(language);
    const kept = words.filter((word) => !stops.has(word) && (word.length > 1 || /\d/.test(word)));
    return [...new Set(kept.length > 0 ? kept : words)].filter((word) => isFindable(word, lexicon));
  };
  return {
    ...(goTo ? { goTo } : {}),
    words: withoutKindWords(telling(mended), language),
    ...(changed ? { understood: mended.join(' ') } : {}),
    variants: variantsOf(mended, lexicon).map((variant) =>
      withoutKindWords(telling(variant), language),
    ),
    asked: kindsAsked(mended, language),
  };
}

/** A word without a particle that is written together with it, where only the rest is a known word. */
function parted(word: string, { vocabulary, language }: Lexicon): string {
  const [rest] = withoutParticle(word, language);
  if (!rest) return word;
  const known = stemsOf(vocabulary, language);
  return !known.has(stemOf(word, language)) && known.has(stemOf(rest, language)) ? rest : word;
}

function mend(word: string, { vocabulary, language }: Lexicon): string {
  if (stopWords(language).has(word) || isKnown(word, vocabulary, language)) return word;
  return corrected(word, vocabulary, language) ?? word;
}

/**
 * False for a word that no text of the site holds, not even as the beginning of a word. Pagefind
 * would search shorter and shorter beginnings of it and answer with something unrelated.
 */
function isFindable(word: string, { vocabulary, language }: Lexicon): boolean {
  if (/\d/.test(word) || vocabulary.has(word)) return true;
  if (word.length > 4 && isKnown(word, vocabulary, language)) return true;
  const bare = language === 'ar' ? arabicBare(word) : word;
  return [...vocabulary.keys()].some((known) => known.startsWith(bare));
}

/**
 * Replaces a name that readers use by the text's own. Names are compared by the stems of their words:
 * "silos" is also "silo". The longest names win: in "traffic light protocol" nothing stands for
 * "protocol" alone.
 */
function variantsOf(words: readonly string[], lexicon: Lexicon): string[][] {
  const stems = (text: string) =>
    text
      .split(' ')
      .map((word) => stemOf(word, lexicon.language))
      .join(' ');
  const text = ` ${stems(words.join(' '))} `;
  const inText = (name: string) => text.includes(` ${name} `);
  const terms = namesOf(lexicon, stems);
  const found = terms.synonyms.filter(({ typed }) => inText(typed));
  const own = terms.own.filter(inText);
  const longer = (typed: string) =>
    [...own, ...found.map((other) => other.typed)].some(
      (other) => other.length > typed.length && ` ${other} `.includes(` ${typed} `),
    );
  const variants = found
    .filter(({ typed }) => !longer(typed) && !own.includes(typed))
    .map(({ typed, said }) => {
      const before = text.slice(1, text.indexOf(` ${typed} `) + 1).split(' ').length - 1;
      return [
        ...words.slice(0, before),
        said,
        ...words.slice(before + typed.split(' ').length),
      ].join(' ');
    });
  return [...new Set(variants)].map((variant) => variant.split(' '));
}

interface TermNames {
  synonyms: readonly { typed: string; said: string }[];
  /** What the text itself calls its terms. */
  own: readonly string[];
}

const namesByLexicon = new WeakMap<Lexicon, TermNames>();

function namesOf(lexicon: Lexicon, stems: (text: string) => string): TermNames {
  const known = namesByLexicon.get(lexicon);
  if (known) return known;
  const made = {
    synonyms: lexicon.synonyms.map(([typed, said]) => ({ typed: stems(typed), said })),
    own: [...new Set(lexicon.synonyms.map(([, said]) => stems(said)))],
  };
  namesByLexicon.set(lexicon, made);
  return made;
}

const identifiersByLexicon = new WeakMap<Lexicon, Identifiers>();

function identifiersOf(lexicon: Lexicon): Identifiers {
  const known = identifiersByLexicon.get(lexicon);
  if (known) return known;
  const last = (kind: string) =>
    lexicon.records
      .filter((record) => record.kind === kind)
      .map(({ path }) => path.split('/').filter(Boolean).at(-1)!);
  const made = { guidelines: new Set(last('guideline')), templates: new Set(last('template')) };
  identifiersByLexicon.set(lexicon, made);
  return made;
}
