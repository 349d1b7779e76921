import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathIn, type LanguageCode } from '../../languages/index.ts';
import { partIds, type Compendium, type CompendiumView, type Heading } from '../../model/index.ts';
import type { ResultKind } from '../lexicon.ts';

/** One thing that search can find, before Pagefind has read it. */
export interface IndexedEntry {
  path: string;
  kind: ResultKind;
  title: string;
  part: number;
  /** Other words by which readers know it. */
  names: readonly string[];
  /** Names that only Pagefind needs: too long for anybody to type as a whole. */
  longNames?: readonly string[];
  /** What it is about, in a sentence or two and its headings. */
  summary?: string;
  /** Rendered page that is indexed with its headings, or plain text. */
  html?: string;
  text?: string;
}

/**
 * Everything of one language that search can find. What is shown in that language as a fallback only
 * is left out: a French index holds French text.
 * @param dist folder of the built site
 */
export function entriesOf(
  compendium: Compendium,
  code: LanguageCode,
  dist: string,
): IndexedEntry[] {
  const view = compendium.views.get(code)!;
  const own = <T extends { language: LanguageCode }>(items: readonly T[]) =>
    items.filter(({ language }) => language === code);
  const page = (path: string) => readFileSync(join(dist, pathIn(code, path), 'index.html'), 'utf8');
  const partOf = (slug: string) =>
    partIds.indexOf(view.chapters.find((chapter) => chapter.slug === slug)!.part);
  const entry = (
    kind: ResultKind,
    path: string,
    title: string,
    names: readonly string[],
    rest: Pick<IndexedEntry, 'html' | 'text' | 'longNames' | 'summary'> & { part?: number },
  ): IndexedEntry => ({ part: -1, ...rest, kind, path: pathIn(code, path), title, names });

  return [
    ...own(view.chapters).map((c) =>
      entry('chapter', `/${c.slug}/`, c.title, [c.code, c.question, ...c.indexTerms], {
        html: page(`/${c.slug}/`),
        part: partIds.indexOf(c.part),
        summary: [c.summary, ...subheadings(c)].join(' '),
      }),
    ),
    ...own(view.guidelines).map((g) =>
      entry('guideline', `/g/${g.id}/`, `${g.id}: ${g.text}`, [g.id], {
        html: page(`/g/${g.id}/`),
        part: partOf(g.chapter),
      }),
    ),
    ...own(view.templates).map((t) =>
      entry('template', `/templates/${t.id}/`, `${t.id} ${t.title}`, [t.id, ...t.indexTerms], {
        html: page(`/templates/${t.id}/`),
        summary: t.summary,
      }),
    ),
    ...listEntries(view, own, entry),
    ...(code === 'en' ? sourceEntries(compendium, entry) : []),
  ];
}

/** Headings below the level that is the same in every chapter. */
function subheadings({ headings }: { headings: readonly Heading[] }): string[] {
  return headings.filter(({ depth }) => depth > 2).map(({ text }) => text);
}

type MakeEntry = (
  kind: ResultKind,
  path: string,
  title: string,
  names: readonly string[],
  rest: Pick<IndexedEntry, 'text' | 'longNames'>,
) => IndexedEntry;

function listEntries(
  view: CompendiumView,
  own: <T extends { language: LanguageCode }>(items: readonly T[]) => readonly T[],
  entry: MakeEntry,
): IndexedEntry[] {
  const plain = (text: string) =>
    text.replace(/\s*\[@[^\]]*\]/g, '').replace(/\[([^\]]*)\]\([^)]*\)/g, '$1');
  return [
    ...own(view.glossary).map((t) => {
      const names = [t.abbreviation ?? '', ...t.synonyms].filter(Boolean);
      const title = t.abbreviation ? `${t.term} (${t.abbreviation})` : t.term;
      const text = `${title}. ${plain(t.definition)} ${names.join(', ')}`;
      return entry('term', `/glossary/#${t.id}`, title, names, { text });
    }),
    ...own(view.courses).map((c) =>
      entry('course', `/courses/#${c.slug}`, c.title, [], {
        text: `${c.title}. ${c.duration}. ${c.summary}`,
      }),
    ),
    ...own(view.models).map((m) => {
      const facts = [m.country, m.title, m.established, m.legalBasis, m.parent, m.members];
      const text = [...facts, ...m.functions, m.oversight, m.threatLevels].join('. ');
      return entry('model', `/models/#${m.slug}`, `${m.country}: ${m.title}`, [m.country], {
        text,
      });
    }),
    ...own(view.questions).map((q) =>
      entry('question', `/questions/#${q.id}`, q.question, [q.id], {
        text: `${q.question} ${q.short} ${plain(q.answer)}`,
      }),
    ),
  ];
}

function sourceEntries(compendium: Compendium, entry: MakeEntry): IndexedEntry[] {
  return [...compendium.sources.values()].map((source) => {
    const short = source['title-short'];
    const names = [source.number ?? ''].filter(Boolean);
    const text = [short, source.title, source.issuer, source.number ?? '', source.summary].join(
      '. ',
    );
    return entry('source', `/sources/#${source.id}`, short, names, {
      text,
      longNames: [source.title],
    });
  });
}
