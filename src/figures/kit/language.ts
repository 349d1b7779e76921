/** Languages in which the figures are lettered. A page in another language shows the English. */
export const figureLanguages = ['en', 'fr', 'ar'] as const;
export type FigureLanguage = (typeof figureLanguages)[number];

/** The same labels in every language, so that none can lack one. */
export type Labels<T> = Readonly<Record<FigureLanguage, T>>;

/** `fr-CA` is lettered as `fr`. */
export function figureLanguage(tag: string): FigureLanguage {
  const code = tag.toLowerCase().split('-')[0];
  return figureLanguages.find((language) => language === code) ?? 'en';
}

/** Joins a name and what is said of it; French sets a space before the colon. */
export function say(lang: FigureLanguage, name: string, what: string): string {
  return `${name}${lang === 'fr' ? '\u00a0' : ''}: ${what}`;
}

/** Joins parts of one sentence with the semicolon of the language. */
export function join(lang: FigureLanguage, parts: readonly string[]): string {
  return parts.join({ en: '; ', fr: '\u00a0; ', ar: '؛ ' }[lang]);
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A label as a sentence of the figure in words: a capital before it, one full stop after it. */
export function sentence(text: string): string {
  return capital(/[.?!؟][”»\s]*$/u.test(text) ? text : `${text}.`);
}
