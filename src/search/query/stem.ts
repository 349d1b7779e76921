import type { LanguageCode } from '../../languages/table.ts';

/**
 * A word without the endings of its inflection, for comparing the words of a query with names and
 * with the vocabulary. Pagefind stems by itself when it searches; its stemmer can't be called.
 */
export function stemOf(word: string, code: LanguageCode): string {
  return stemmers[code](word);
}

const stemmers: Readonly<Record<LanguageCode, (word: string) => string>> = {
  en: englishStem,
  fr: frenchStem,
  ar: arabicStem,
};

function englishStem(word: string): string {
  if (word.length < 4) return word;
  let stem = word
    .replace(/ies$/, 'y')
    .replace(/(?<=[^su])s$/, '')
    .replace(/(?<=ss)es$/, '');
  const root = stem.replace(/(?:ing|ed)$/, '');
  if (root !== stem && root.length >= 3 && /[aeiouy]/.test(root)) {
    // Only a doubled consonant was doubled for the ending: stopped, but not added or assessed.
    stem = /([bdgmnprt])\1$/.test(root) && root.length > 3 ? root.slice(0, -1) : root;
  }
  return stem.length > 3 ? stem.replace(/e$/, '').replace(/y$/, 'i') : stem;
}

function frenchStem(word: string): string {
  if (word.length < 4) return word;
  const stem = word.replace(/aux$/, 'al').replace(/[sx]$/, '');
  return stem.length > 4 ? stem.replace(/(?:ee|er|ent|ant|e)$/, '') : stem;
}

function arabicStem(word: string): string {
  const bare = arabicBare(word);
  const stem = bare.replace(/(?:ات|ون|ين|ان|ها|هم|ية|ه|ة|ي)$/u, '');
  return stem.length >= 3 ? stem : bare;
}

/** An Arabic word without the article and the particles before it, which are written together. */
export function arabicBare(word: string): string {
  const bare = word.replace(/^[وف]?(?:[بك]?ال|لل)/u, '');
  return bare.length >= 3 ? bare : word;
}
