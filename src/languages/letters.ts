import { language, type LanguageCode } from './table.ts';

/** Forms of one Arabic letter that an index files together, and Latin letters joined in one. */
const letterForms: Readonly<Record<string, string>> = {
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ؤ: 'و',
  ئ: 'ي',
  ى: 'ي',
  ة: 'ه',
  Œ: 'O',
  œ: 'O',
  Æ: 'A',
  æ: 'A',
};

/**
 * The letter under which a title or term is filed, or `#` when it begins with no letter of the
 * language's alphabet (a figure, or a word in another script).
 */
export function letterOf(code: LanguageCode, title: string): string {
  const { alphabet } = language(code);
  const first =
    [...withoutArticle(code, title).normalize('NFC')].find((c) => /\p{L}|\p{N}/u.test(c)) ?? '';
  const form = letterForms[first];
  if (form && alphabet.includes(form)) return form;
  const base = first.normalize('NFD').replace(/\p{M}/gu, '').toLocaleUpperCase('en');
  return alphabet.includes(base) ? base : alphabet.includes(first) ? first : '#';
}

const collators = new Map<LanguageCode, Intl.Collator>();

/** A title without the article at its beginning. */
function withoutArticle(code: LanguageCode, title: string): string {
  return language(code).articles.reduce((text, article) => text.replace(article, ''), title.trim());
}

/** Compares two titles in the alphabetical order of a language; articles do not count. */
export function compareIn(code: LanguageCode, a: string, b: string): number {
  let collator = collators.get(code);
  if (!collator) {
    collator = new Intl.Collator(code, { numeric: true, sensitivity: 'base' });
    collators.set(code, collator);
  }
  return collator.compare(withoutArticle(code, a), withoutArticle(code, b));
}
