import type { LanguageCode } from './table.ts';

/**
 * A day as a reader of a language writes it: "21 November 2026". Western digits everywhere, as in
 * the documents of the United Nations.
 * @param day as `2026-11-21`
 */
export function formatDay(code: LanguageCode, day: string): string {
  const locale = { en: 'en-GB', fr: 'fr', ar: 'ar-u-nu-latn' }[code];
  const format = new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  return format.format(new Date(`${day}T00:00:00Z`));
}
