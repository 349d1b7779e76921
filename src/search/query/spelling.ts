import { editDistance } from './distance.ts';

/** The site's own vocabulary: folded words with the number of pages that use each. */
export type Vocabulary = ReadonlyMap<string, number>;

/** How many slips a word of a length may hold and still be recognised. */
function slipsAllowed(length: number): number {
  return length < 4 ? 0 : length < 7 ? 1 : 2;
}

/** Endings that make another form of the same word; Pagefind's stemmer joins such forms. */
const sameStem = /^(?:s|es|e|ed|ing|d|er|ers|ly|al|ment|ments|tion|nt|r|nts|x|ux)$/;

/** True when the word, or a form of it that differs by its ending only, is used on the site. */
export function isKnown(word: string, vocabulary: Vocabulary): boolean {
  if (word.length < 4 || /\d/.test(word) || vocabulary.has(word)) return true;
  for (let cut = 1; cut <= 4 && word.length - cut >= 4; cut += 1) {
    const stem = word.slice(0, -cut);
    if (!sameStem.test(word.slice(-cut))) continue;
    if (vocabulary.has(stem) || vocabulary.has(`${stem}e`)) return true;
  }
  return false;
}

/**
 * The word of the vocabulary that a mistyped word most probably stands for: the fewest slips, then
 * the same first letter, then the word that more pages use.
 */
export function corrected(word: string, vocabulary: Vocabulary): string | undefined {
  const limit = slipsAllowed(word.length);
  let best: { word: string; cost: number; pages: number } | undefined;
  for (const [candidate, pages] of vocabulary) {
    if (candidate.length < 4) continue;
    const slips = editDistance(word, candidate, limit);
    if (slips > limit) continue;
    const cost = slips + (candidate[0] === word[0] ? 0 : 0.5);
    if (!best || cost < best.cost || (cost === best.cost && pages > best.pages)) {
      best = { word: candidate, cost, pages };
    }
  }
  return best?.word;
}
