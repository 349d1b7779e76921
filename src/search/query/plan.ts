import type { Lexicon } from '../lexicon.ts';
import { pathOfIdentifier, type Identifiers } from './identifier.ts';
import { corrected, isKnown } from './spelling.ts';
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
}

/** Works out what to search. `literal` takes the query as it stands, without correction. */
export function planQuery(query: string, lexicon: Lexicon, literal = false): QueryPlan {
  const goTo = pathOfIdentifier(query, identifiersOf(lexicon));
  const stops = stopWords(lexicon.language);
  const typed = wordsOf(query);
  const mended = typed.map((word) => (literal ? word : mend(word, lexicon)));
  const changed = mended.some((word, index) => word !== typed[index]);
  const words = telling(mended, stops);
  return {
    ...(goTo ? { goTo } : {}),
    words,
    ...(changed ? { understood: mended.join(' ') } : {}),
    variants: variantsOf(mended, lexicon).map((variant) => telling(variant, stops)),
  };
}

function mend(word: string, lexicon: Lexicon): string {
  if (isKnown(word, lexicon.vocabulary, lexicon.language) || stopWords(lexicon.language).has(word)) return word;
  return corrected(word, lexicon.vocabulary, lexicon.language) ?? word;
}

/** The words that a search should look for; all of them when none is telling. */
function telling(words: readonly string[], stops: ReadonlySet<string>): string[] {
  const kept = words.filter((word) => !stops.has(word) && (word.length > 1 || /\d/.test(word)));
  return [...new Set(kept.length > 0 ? kept : words)];
}

/**
 * Replaces a name that readers use by the text's own. The longest names win: in "traffic light
 * protocol" nothing stands for "protocol" alone.
 */
function variantsOf(words: readonly string[], lexicon: Lexicon): string[][] {
  const text = ` ${words.join(' ')} `;
  const names = lexicon.synonyms.filter(([typed]) => text.includes(` ${typed} `));
  const terms = lexicon.records
    .filter(({ kind }) => kind === 'term')
    .map(({ title }) => wordsOf(title.replace(/ \(.*\)$/, '')).join(' '))
    .filter((term) => text.includes(` ${term} `));
  const longer = (typed: string) =>
    [...terms, ...names.map(([other]) => other)].some(
      (other) => other.length > typed.length && ` ${other} `.includes(` ${typed} `),
    );
  const variants = names
    .filter(([typed]) => !longer(typed) && !terms.includes(typed))
    .map(([typed, said]) => text.replace(` ${typed} `, ` ${said} `).trim());
  return [...new Set(variants)].map((variant) => variant.split(' '));
}

const identifiersByLexicon = new WeakMap<Lexicon, Identifiers>();

function identifiersOf(lexicon: Lexicon): Identifiers {
  const known = identifiersByLexicon.get(lexicon);
  if (known) return known;
  const last = (kind: string) =>
    lexicon.records
      .filter((record) => record.kind === kind)
      .map(({ path }) => path.split('/').filter(Boolean).at(-1)!);
  const guidelines = new Set(last('guideline'));
  const made = {
    guidelines,
    templates: new Set(last('template')),
    codes: new Set([...guidelines].map((id) => id.slice(0, 3))),
  };
  identifiersByLexicon.set(lexicon, made);
  return made;
}
