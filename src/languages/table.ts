/**
 * The languages of the Compendium. One more language is one more row here, one file of interface
 * strings and one folder in `content/next/`.
 */
export interface Language {
  /** Folder name in `content/next/` and first part of the URL; the root language has none. */
  code: string;
  /** Name of the language in the language itself. */
  name: string;
  dir: 'ltr' | 'rtl';
  /** Letters of the thumb index, in alphabetical order. */
  alphabet: readonly string[];
  /** Words that are passed over when a title is put under its letter. */
  articles: readonly RegExp[];
}

const latin = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

export const languages = [
  { code: 'en', name: 'English', dir: 'ltr', alphabet: latin, articles: [/^(the|an?)\s+/i] },
  {
    code: 'fr',
    name: 'Français',
    dir: 'ltr',
    alphabet: latin,
    articles: [/^(le|la|les|une?|des)\s+/i, /^l[’']/i],
  },
  {
    code: 'ar',
    name: 'العربية',
    dir: 'rtl',
    alphabet: [...'ابتثجحخدذرزسشصضطظعغفقكلمنهوي'],
    articles: [/^ال(?=\p{L}{2})/u],
  },
] as const satisfies readonly Language[];

export type LanguageCode = (typeof languages)[number]['code'];

/** The language of the originals. Its pages stand at the root of the site. */
export const rootLanguage: LanguageCode = 'en';

export const languageCodes: readonly LanguageCode[] = languages.map((l) => l.code);

/** The row of a language. */
export function language(code: LanguageCode): Language {
  return languages.find((l) => l.code === code)!;
}

/** True when a folder or URL part is the code of a language. */
export function isLanguageCode(value: string | undefined): value is LanguageCode {
  return languageCodes.some((code) => code === value);
}

/** Path of a page in a language: `/mandate/` in English is `/fr/mandate/` in French. */
export function pathIn(code: LanguageCode, path: string): string {
  return code === rootLanguage ? path : `/${code}${path}`;
}
