import type { Lexicon, SearchRecord } from '../lexicon.ts';
import { highestByKind, hitsOf, phrasesIn, type WordSearch } from './hits.ts';
import { withKin } from './kin.ts';
import { matchNames } from './name-match.ts';
import type { QueryPlan } from './plan.ts';
import { weights as usual, type Weights } from './weights.ts';

export type { WordSearch } from './hits.ts';

/** An entry that was found. */
export interface Ranked {
  record: SearchRecord;
  score: number;
}

/** Ranks the entries for a plan. The order is the same for the same index, in every browser. */
export async function rank(
  plan: QueryPlan,
  lexicon: Lexicon,
  search: WordSearch,
  weights: Weights = usual,
): Promise<Ranked[]> {
  const { scores, namesakes } = await scoreWords(plan.words, lexicon, search, weights);
  for (const words of plan.variants) {
    const variant = await scoreWords(words, lexicon, search, weights);
    for (const [record, score] of variant.scores) {
      scores.set(record, Math.max(scores.get(record) ?? 0, score * weights.variant));
    }
  }
  // A query that is just a term leads to the term, unless something else is named so too.
  const onlyTerms = [...namesakes].every(({ kind }) => kind === 'term');
  for (const [record, score] of scores) {
    const lone = onlyTerms && namesakes.has(record);
    const asked = plan.asked.has(record.kind) ? weights.asked : 1;
    scores.set(record, score * asked * (lone ? weights.loneTerm : weights.kind[record.kind]));
  }
  return [...withKin(scores, weights.kin)]
    .map(([record, score]) => ({ record, score }))
    .sort((a, b) => b.score - a.score || (a.record.path < b.record.path ? -1 : 1));
}

interface Scored {
  scores: Map<SearchRecord, number>;
  /** Entries of which a title or name is the query. */
  namesakes: Set<SearchRecord>;
}

/** The sum of the evidence for every entry that holds at least one of the words. */
async function scoreWords(
  words: readonly string[],
  lexicon: Lexicon,
  search: WordSearch,
  weights: Weights,
): Promise<Scored> {
  const rarity = new Map<string, number>();
  const text = new Map<SearchRecord, number>();
  const covered = new Map<SearchRecord, number>();
  const add = (sums: Map<SearchRecord, number>, record: SearchRecord, value: number) =>
    sums.set(record, (sums.get(record) ?? 0) + value);
  for (const word of words) {
    const hits = await hitsOf(word, lexicon, search);
    const share = Math.log(lexicon.records.length / (1 + hits.size));
    const rare = Math.max(0.1, share) ** weights.rarity;
    rarity.set(word, rare);
    const best = Math.max(...hits.values());
    const bestOf = highestByKind(hits);
    for (const [record, score] of hits) {
      const besideAll = score / best;
      const besideKind = score / bestOf.get(record.kind)!;
      add(text, record, rare * (besideAll + (besideKind - besideAll) * weights.within));
      add(covered, record, rare);
    }
  }
  const scored: Scored = { scores: new Map(), namesakes: new Set() };
  const whole = [...rarity.values()].reduce((total, rare) => total + rare, 0);
  if (whole === 0) return scored;
  const names = matchNames(rarity, lexicon, weights);
  const phrases = await phrasesIn(words, rarity, lexicon, search);
  for (const record of new Set([...text.keys(), ...names.keys()])) {
    const name = names.get(record) ?? { title: 0, names: 0 };
    const exact = Math.max(name.title, name.names) > 0.999;
    if (exact) scored.namesakes.add(record);
    scored.scores.set(
      record,
      (weights.text * (text.get(record) ?? 0)) / whole +
        weights.coverage * ((covered.get(record) ?? 0) / whole) ** weights.coverageCurve +
        weights.phrase * (phrases.get(record) ?? 0) +
        Math.max(weights.title * name.title, weights.names * name.names) +
        (exact ? weights.exact : 0),
    );
  }
  return scored;
}
