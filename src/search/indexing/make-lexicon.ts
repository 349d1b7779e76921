import type { LanguageCode } from '../../languages/index.ts';
import { idOf, resultKinds, type Lexicon, type SearchRecord } from '../lexicon.ts';
import { isOrdinary, nameWords, synonymsOf } from '../names.ts';
import { isInflection } from '../query/spelling.ts';
import { stemOf } from '../query/stem.ts';
import { wordsOf } from '../query/words.ts';
import type { IndexedEntry } from './entries.ts';

/** Makes the lexicon of a language from its entries and from the text that Pagefind indexed. */
export function lexiconOf(
  language: LanguageCode,
  entries: readonly IndexedEntry[],
  fragments: ReadonlyMap<string, { id: string; text: string }>,
): Lexicon {
  const length = idLength([...fragments.values()].map(({ id }) => id));
  const records = entries
    .map(({ path, title, kind, part, names }): SearchRecord => ({
      id: idOf(fragments.get(path)!.id, length),
      path,
      title: kind === 'guideline' ? '' : title,
      kind,
      part,
      names: kind === 'guideline' ? [] : names,
    }))
    .sort((a, b) => resultKinds.indexOf(a.kind) - resultKinds.indexOf(b.kind));
  const texts = entries.map((entry) =>
    [fragments.get(entry.path)!.text, entry.title, ...entry.names, ...(entry.longNames ?? [])].join(
      ' ',
    ),
  );
  const vocabulary = vocabularyOf(texts, nameWords(records), language);
  return { language, records, vocabulary, synonyms: synonymsOf(records) };
}

/** The fewest digits that keep all names of Pagefind's apart. */
function idLength(ids: readonly string[]): number {
  const apart = (length: number) => new Set(ids.map((id) => idOf(id, length))).size === ids.length;
  let length = 1;
  while (!apart(length)) length += 1;
  return length;
}

/**
 * Words of the texts by how common they are. A word that is an inflection of another is left out,
 * by the same test that later keeps it from being corrected.
 */
function vocabularyOf(
  texts: readonly string[],
  named: ReadonlySet<string>,
  code: LanguageCode,
): Map<string, number> {
  const pages = new Map<string, number>();
  for (const text of texts) {
    for (const word of new Set(wordsOf(text).filter(isOrdinary))) {
      pages.set(word, (pages.get(word) ?? 0) + 1);
    }
  }
  const kept = new Map([...named].map((word) => [word, 2]));
  const stems = new Set([...named].map((word) => stemOf(word, code)));
  const rest = [...pages].filter(([word]) => !named.has(word));
  rest.sort(([a], [b]) => a.length - b.length || (a < b ? -1 : 1));
  for (const [word, count] of rest) {
    if (word.length > 4 && isInflection(word, stems, code)) continue;
    kept.set(word, count > 9 ? 3 : count > 2 ? 2 : 1);
    stems.add(stemOf(word, code));
  }
  return kept;
}
