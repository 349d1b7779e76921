import type { LanguageCode } from '../../languages/table.ts';
import { arabicBare } from './stem.ts';

/**
 * Other written forms of a word that Pagefind's stemmer does not join. In Arabic the article and the
 * particles are written together with the word: بيانات and البيانات and والبيانات.
 */
export function formsOf(word: string, code: LanguageCode): string[] {
  if (code !== 'ar') return [word];
  const stem = arabicBare(word);
  return [...new Set([word, stem, `ال${stem}`, `وال${stem}`, `لل${stem}`, `بال${stem}`])];
}
