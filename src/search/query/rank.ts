import type { Lexicon, ResultKind, SearchRecord } from '../lexicon.ts';
import { formsOf } from './forms.ts';
import type { QueryPlan } from './plan.ts';
import { wordsOf } from './words.ts';

/** Pagefind, as far as ranking needs it: entries that hold a word, with their scores. */
export interface WordSearch {
  (word: string): Promise<readonly { id: string; score: number }[]>;
}

/** An entry that was found. */
export interface Ranked {
  record: SearchRecord;
  score: number;
}

/**
 * Weights of the ranking. They were tuned on the golden queries in `tests/golden/`; `npm run bench`
 * reports what a change does to them.
 */
export const weights = {
  /** For the share of the query's words that stand in the title or names of an entry. */
  title: 3,
  names: 2,
  /** For a title or name that is the whole query. */
  exact: 4,
  /** Share of the score that rests on how many of the words an entry holds. */
  coverage: 3,
  /** What a variant with the text's own name of a thing counts beside what was typed. */
  variant: 0.9,
  kind: {
    chapter: 1.15,
    guideline: 0.95,
    term: 0.9,
    template: 1,
    source: 0.85,
    model: 0.9,
    course: 0.8,
    question: 0.85,
  } satisfies Record<ResultKind, number>,
};

/** Ranks the entries for a plan. The order is the same for the same index, in every browser. */
export async function rank(
  plan: QueryPlan,
  lexicon: Lexicon,
  search: WordSearch,
): Promise<Ranked[]> {
  const typed = await scoreWords(plan.words, lexicon, search);
  for (const variant of plan.variants) {
    const found = await scoreWords(variant, lexicon, search);
    for (const [id, score] of found) {
      typed.set(id, Math.max(typed.get(id) ?? 0, score * weights.variant));
    }
  }
  const byId = new Map(lexicon.records.map((record) => [record.id, record]));
  const ranked = [...typed].flatMap(([id, score]) => {
    const record = byId.get(id);
    return record ? [{ record, score: score * weights.kind[record.kind] }] : [];
  });
  return ranked.sort(
    (a, b) => b.score - a.score || (a.record.path < b.record.path ? -1 : 1),
  );
}

/** Scores every entry that holds at least one of the words. */
async function scoreWords(
  words: readonly string[],
  lexicon: Lexicon,
  search: WordSearch,
): Promise<Map<string, number>> {
  const total = lexicon.records.length;
  const scores = new Map<string, number>();
  const covered = new Map<string, number>();
  let weightOfAll = 0;
  for (const word of words) {
    const hits = await hitsOf(word, lexicon, search);
    const rarity = Math.log(1 + total / (1 + hits.size));
    weightOfAll += rarity;
    const highest = Math.max(1e-9, ...hits.values());
    for (const [id, score] of hits) {
      scores.set(id, (scores.get(id) ?? 0) + rarity * (0.3 + (0.7 * score) / highest));
      covered.set(id, (covered.get(id) ?? 0) + rarity);
    }
  }
  if (weightOfAll === 0) return scores;
  const byId = new Map(lexicon.records.map((record) => [record.id, record]));
  for (const [id, score] of scores) {
    const record = byId.get(id);
    if (!record) continue;
    const coverage = (covered.get(id) ?? 0) / weightOfAll;
    const named = nameScore(words, record);
    scores.set(id, score / weightOfAll + weights.coverage * coverage ** 2 + named);
  }
  return scores;
}

async function hitsOf(
  word: string,
  lexicon: Lexicon,
  search: WordSearch,
): Promise<Map<string, number>> {
  const hits = new Map<string, number>();
  for (const form of formsOf(word, lexicon.language)) {
    for (const { id, score } of await search(form)) {
      hits.set(id, Math.max(hits.get(id) ?? 0, score));
    }
  }
  return hits;
}

/** How far the words are the name of an entry. */
function nameScore(words: readonly string[], record: SearchRecord): number {
  const query = words.map(stem);
  const share = (text: string): { share: number; exact: boolean } => {
    const own = wordsOf(text).map(stem);
    const held = query.filter((word) => own.includes(word)).length;
    const telling = own.filter((word) => word.length > 2).length;
    return {
      share: (held / query.length) * (0.6 + (0.4 * Math.min(held, telling)) / Math.max(1, telling)),
      exact: held === query.length && telling <= query.length,
    };
  };
  const title = share(record.title);
  const names = record.names.map(share);
  const bestName = Math.max(0, ...names.map((name) => name.share));
  const exact = title.exact || names.some((name) => name.exact);
  return (
    weights.title * title.share +
    (exact ? weights.exact : 0) +
    weights.names * bestName
  );
}

/** A crude stem for comparing names: the plural and a few endings taken away. */
function stem(word: string): string {
  const bare = word.replace(/^(?:[وفبلك]?ال|لل)(?=\p{L}{3})/u, '');
  return bare.length > 4 ? bare.replace(/(?:ies|es|s|e|y|ing|ed)$/, '') : bare;
}
