import { language, type LanguageCode } from './table.ts';

/** Forms of one Arabic letter that an index files together. */
const arabicForms: Readonly<Record<string, string>> = {
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ؤ: 'و',
  ئ: 'ي',
  ى: 'ي',
  ة: 'ه',
};

/**
 * The letter under which a title or term is filed, or `#` when it begins with no letter of the
 * language's alphabet (a figure, or a word in another script).
 */
export function letterOf(code: LanguageCode, title: string): string {
  const { alphabet, articles } = language(code);
  let text = title.trim();
  for (const article of articles) text = text.replace(article, '');
  const first = [...text.normalize('NFC')].find((c) => /\p{L}|\p{N}/u.test(c)) ?? '';
  const form = arabicForms[first];
  if (form) return form;
  const base = first.normalize('NFD').replace(/\p{M}/gu, '').toLocaleUpperCase('en');
  return alphabet.includes(base) ? base : alphabet.includes(first) ? first : '#';
}

const collators = new Map<LanguageCode, Intl.Collator>();

/** Compares two titles in the alphabetical order of a language. */
export function compareIn(code: LanguageCode, a: string, b: string): number {
  let collator = collators.get(code);
  if (!collator) {
    collator = new Intl.Collator(code, { numeric: true, sensitivity: 'base' });
    collators.set(code, collator);
  }
  return collator.compare(a, b);
}
