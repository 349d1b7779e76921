import type { LanguageCode } from '../../languages/table.ts';
import { arabicBare } from './stem.ts';

/**
 * Other written forms of a word that Pagefind's stemmer does not join: in Arabic, article and "and"
 * are written together with the word, and بيانات, البيانات and والبيانات have three stems.
 */
export function formsOf(word: string, code: LanguageCode): string[] {
  if (code !== 'ar') return [word];
  const bare = arabicBare(word);
  return [...new Set([word, bare, `ال${bare}`, `وال${bare}`])];
}
