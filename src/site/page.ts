import {
  isLanguageCode,
  pathIn,
  rootLanguage,
  translatorFor,
  type LanguageCode,
  type Translate,
} from '../languages/index.ts';
import type { Chapter, CompendiumView } from '../model/index.ts';
import { compendium, viewOf } from './compendium.ts';

/** What every page and component needs of its language. */
export interface PageContext {
  code: LanguageCode;
  t: Translate;
  view: CompendiumView;
  /** Path of a page of this language: `to('/glossary/')`. */
  to: (path: string) => string;
}

/** The context of a page from the part of the URL that names its language. */
export function pageContext(locale: string | undefined): PageContext {
  const code = isLanguageCode(locale) ? locale : rootLanguage;
  return {
    code,
    t: translatorFor(code),
    view: viewOf(code),
    to: (path) => pathIn(code, path),
  };
}

/** The context of the page at an address, from the first part of its path. */
export function contextAt(url: URL): PageContext {
  return pageContext(url.pathname.split('/')[1]);
}

/** Static paths of a page that exists in every language: `src/pages/[...locale]/…`. */
export function localePaths(): { params: { locale: string | undefined } }[] {
  return compendium().edition.languages.map((code) => ({
    params: { locale: code === rootLanguage ? undefined : code },
  }));
}

/** Static paths of a page that exists for every item in every language. */
export function itemPaths<T>(
  items: (view: CompendiumView) => readonly T[],
  id: (item: T) => string,
): { params: { locale: string | undefined; id: string } }[] {
  return localePaths().flatMap(({ params: { locale } }) =>
    items(pageContext(locale).view).map((item) => ({ params: { locale, id: id(item) } })),
  );
}

/** The chapter that a path shows, if it shows one: `/fr/mandate/`. */
export function chapterAt(pathname: string, view: CompendiumView): Chapter | undefined {
  const slug = pathname.split('/').filter(Boolean).at(-1);
  const depth = pathname.split('/').filter(Boolean).length;
  const expected = view.language === rootLanguage ? 1 : 2;
  return depth === expected ? view.chapters.find((chapter) => chapter.slug === slug) : undefined;
}

/** Path of a page without its language: `/fr/mandate/` is `/mandate/`. */
export function pathWithoutLanguage(pathname: string): string {
  const [first, ...rest] = pathname.split('/').filter(Boolean);
  if (!isLanguageCode(first)) return pathname;
  return rest.length > 0 ? `/${rest.join('/')}/` : '/';
}
