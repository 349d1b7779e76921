import { compareIn, letterOf, rootLanguage, type LanguageCode } from '../languages/index.ts';
import type { LanguageFolder, ReadContent } from './read/folder.ts';
import { citationsInText } from './read/lists.ts';
import type { Citing, CompendiumView } from './types.ts';

/** The Compendium in one language: what is translated, and English for the rest. */
export function viewIn(code: LanguageCode, content: ReadContent): CompendiumView {
  const root = content.folders.find((folder) => folder.language === rootLanguage)!;
  const own = content.folders.find((folder) => folder.language === code);
  const merge = <T>(
    pick: (folder: LanguageFolder) => readonly T[],
    key: (item: T) => string,
  ): T[] => {
    const translated = new Map((own ? pick(own) : []).map((item) => [key(item), item]));
    return pick(root).map((item) => translated.get(key(item)) ?? item);
  };
  // A text that is not translated is filed under its letter in the alphabet of this view.
  const chapters = merge(
    (f) => f.chapters,
    (c) => c.slug,
  )
    .map((chapter) => ({ ...chapter, letter: letterOf(code, chapter.title) }))
    .sort((a, b) => compareIn(code, a.title, b.title));
  return {
    language: code,
    chapters,
    guidelines: chapters.flatMap((chapter) => chapter.guidelines),
    templates: merge(
      (f) => f.templates,
      (t) => t.id,
    ).sort((a, b) => a.id.localeCompare(b.id, 'en')),
    courses: merge(
      (f) => f.courses,
      (c) => c.slug,
    ).sort((a, b) => a.order - b.order),
    models: merge(
      (f) => f.models,
      (m) => m.slug,
    ).sort((a, b) => compareIn(code, a.country, b.country)),
    glossary: merge(
      (f) => f.glossary,
      (t) => t.id,
    )
      .map((term) => ({ ...term, letter: letterOf(code, term.term) }))
      .sort((a, b) => compareIn(code, a.term, b.term)),
    questions: merge(
      (f) => f.questions,
      (q) => q.id,
    ),
  };
}

/** Where each source is cited, in the order of the pages. */
export function citedInOf(view: CompendiumView): Map<string, Citing[]> {
  const cited = new Map<string, Citing[]>();
  const note = (key: string, citing: Citing) => {
    const places = cited.get(key) ?? [];
    if (!places.some((place) => place.path === citing.path)) places.push(citing);
    cited.set(key, places);
  };
  const noteAll = (keys: readonly string[], citing: Citing) =>
    keys.forEach((key) => note(key, citing));
  const keysIn = (page: { citations: readonly { sources: readonly { key: string }[] }[] }) =>
    page.citations.flatMap(({ sources }) => sources.map(({ key }) => key));
  for (const c of view.chapters) noteAll(keysIn(c), { path: `/${c.slug}/`, title: c.title });
  for (const t of view.templates) {
    noteAll(keysIn(t), { path: `/templates/${t.id}/`, title: `${t.id} ${t.title}` });
  }
  for (const m of view.models) {
    noteAll([...m.sources, ...keysIn(m)], { path: `/models/#${m.slug}`, title: m.title });
  }
  for (const c of view.courses) {
    noteAll(keysIn(c), { path: `/courses/#${c.slug}`, title: c.title });
  }
  for (const q of view.questions) {
    const citations = citationsInText(q.answer, 0);
    noteAll(keysIn({ citations }), { path: `/questions/#${q.id}`, title: q.question });
  }
  return cited;
}
