import {
  compareIn,
  language,
  letterOf,
  rootLanguage,
  type LanguageCode,
} from '../languages/index.ts';
import type { Guideline } from '../model/index.ts';
import { pageContext } from './page.ts';

/** A line of the A to Z. */
export interface IndexEntry {
  kind: 'chapter' | 'term' | 'subject' | 'template';
  letter: string;
  title: string;
  href: string;
  /** Language of the title, where it differs from the page's. */
  lang?: LanguageCode;
  /** Abbreviation of a term, ID of a template. */
  detail?: string;
  /** Chapters that treat a subject. */
  chapters?: readonly { title: string; href: string }[];
  guidelines?: readonly Guideline[];
}

/** Letters of the thumb index. A last tab holds what begins with
 * no letter of the alphabet, where there is such an entry. */
export function thumbLetters(
  code: LanguageCode,
): { letter: string; label: string; anchor: string }[] {
  const { alphabet } = language(code);
  const letters = alphabet.map((letter) => ({ letter, label: letter, anchor: letter }));
  const latin = language(rootLanguage).alphabet;
  const others = alphabet === latin ? '#' : `${latin[0]}–${latin.at(-1)}`;
  const last = { letter: '#', label: others, anchor: 'other' };
  return lettersInUse(code).has('#') ? [...letters, last] : letters;
}

const entriesByLanguage = new Map<LanguageCode, IndexEntry[]>();

/** Every entry of the A to Z of a language, in its alphabetical order. */
export function indexEntries(code: LanguageCode): IndexEntry[] {
  const known = entriesByLanguage.get(code);
  if (known && process.env['NODE_ENV'] === 'production') return known;
  const entries = collectEntries(code);
  entriesByLanguage.set(code, entries);
  return entries;
}

function collectEntries(code: LanguageCode): IndexEntry[] {
  const { view, to } = pageContext(code);
  const entry = (
    kind: IndexEntry['kind'],
    title: string,
    href: string,
    lang: LanguageCode,
    more: Partial<IndexEntry> = {},
  ): IndexEntry => ({
    kind,
    title,
    href: to(href),
    letter: letterOf(code, title),
    ...(lang === code ? {} : { lang }),
    ...more,
  });
  const entries = [
    ...view.chapters.flatMap((c) => [
      entry('chapter', c.title, `/${c.slug}/`, c.language, { guidelines: c.guidelines }),
      ...c.indexTerms.map((subject) =>
        entry('subject', subject, `/${c.slug}/`, c.language, {
          chapters: [{ title: c.title, href: to(`/${c.slug}/`) }],
        }),
      ),
    ]),
    ...view.glossary.map((term) =>
      entry(
        'term',
        term.term,
        `/glossary/#${term.id}`,
        term.language,
        term.abbreviation ? { detail: term.abbreviation } : {},
      ),
    ),
    ...view.templates.map((template) =>
      entry('template', template.title, `/templates/${template.id}/`, template.language, {
        detail: template.id,
      }),
    ),
  ];
  return merged(entries).sort((a, b) => compareIn(code, a.title, b.title));
}

/** One line for each name: a term that is also a subject of chapters names them behind it. */
function merged(entries: readonly IndexEntry[]): IndexEntry[] {
  const lines = new Map<string, IndexEntry>();
  for (const entry of entries) {
    const ownLine = entry.kind === 'chapter' || entry.kind === 'template';
    const name = `${ownLine ? entry.href : ''} ${entry.title.toLocaleLowerCase('en')}`;
    const known = lines.get(name);
    const term = known && entry.kind !== 'term' ? known : entry;
    const chapters = [...(known?.chapters ?? []), ...(entry.chapters ?? [])];
    lines.set(name, { ...term, ...(chapters.length > 0 ? { chapters } : {}) });
  }
  return [...lines.values()];
}

/** Letters under which there is an entry. */
export function lettersInUse(code: LanguageCode): Set<string> {
  return new Set(indexEntries(code).map(({ letter }) => letter));
}
