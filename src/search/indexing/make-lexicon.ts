import type { CompendiumView } from '../../model/index.ts';
import type { Lexicon, SearchRecord } from '../lexicon.ts';
import { wordsOf } from '../query/words.ts';
import type { IndexedEntry } from './entries.ts';

/** Makes the lexicon of a language from its entries and from the text that Pagefind indexed. */
export function lexiconOf(
  view: CompendiumView,
  entries: readonly IndexedEntry[],
  fragments: ReadonlyMap<string, { id: string; text: string }>,
): Lexicon {
  const records = entries.map(
    ({ path, title, kind, part, names }): SearchRecord => ({
      id: fragments.get(path)!.id,
      path,
      title: title.length > 90 ? `${title.slice(0, 88).replace(/\s+\S*$/, '')} …` : title,
      kind,
      part,
      names: kind === 'guideline' ? [] : names,
    }),
  );
  const texts = entries.map((entry) =>
    [fragments.get(entry.path)!.text, entry.title, ...entry.names].join(' '),
  );
  const vocabulary = vocabularyOf(texts);
  return { language: view.language, records, vocabulary, synonyms: synonymsOf(view) };
}

/** Words of at least four letters with the number of entries that use each. */
function vocabularyOf(texts: readonly string[]): Map<string, number> {
  const pages = new Map<string, number>();
  for (const text of texts) {
    for (const word of new Set(wordsOf(text))) {
      if (word.length < 4 || /\d/.test(word)) continue;
      pages.set(word, (pages.get(word) ?? 0) + 1);
    }
  }
  return pages;
}

/** What readers type for a term, and the term's own name. */
function synonymsOf(view: CompendiumView): [typed: string, said: string][] {
  const pairs = view.glossary
    .filter(({ language }) => language === view.language)
    .flatMap((term) => {
      const said = wordsOf(term.term).join(' ');
      const typed = [...term.synonyms, ...(term.abbreviation ? [term.abbreviation] : [])];
      return typed.map((synonym) => [wordsOf(synonym).join(' '), said] as [string, string]);
    })
    .filter(([typed, said]) => typed !== '' && !said.includes(typed));
  return pairs.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
}
