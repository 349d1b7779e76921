import type { SearchRecord } from '../lexicon.ts';

/** A chapter and its guidelines are one subject: each lends a share of its score to the other. */
export function withKin(
  scores: ReadonlyMap<SearchRecord, number>,
  share: number,
): Map<SearchRecord, number> {
  const chapters = bestByCode(scores, 'chapter');
  const guidelines = bestByCode(scores, 'guideline');
  return new Map(
    [...scores].map(([record, score]) => {
      const others = record.kind === 'chapter' ? guidelines : chapters;
      return [record, score + share * (others.get(codeOf(record)) ?? 0)];
    }),
  );
}

/** The highest score of a kind for each chapter code. */
function bestByCode(
  scores: ReadonlyMap<SearchRecord, number>,
  kind: 'chapter' | 'guideline',
): Map<string, number> {
  const best = new Map<string, number>();
  for (const [record, score] of scores) {
    if (record.kind !== kind) continue;
    const code = codeOf(record);
    best.set(code, Math.max(best.get(code) ?? 0, score));
  }
  return best;
}

/** The code of a chapter, or of a guideline's chapter: MAN; empty for other kinds. */
function codeOf({ kind, path, names }: SearchRecord): string {
  if (kind === 'chapter') return names[0] ?? '';
  return kind === 'guideline' ? (/([A-Z]{3})-\d+\/$/.exec(path)?.[1] ?? '') : '';
}
