import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { readCompendium } from '../../../src/model/index.ts';

/** A fault that has to be reported: its file, a piece of its line, and words of the message. */
export interface Expected {
  file: string;
  /** Text that stands on the line, or the number of the line; 0 for the file as a whole. */
  at: string | number;
  problem: string;
  mend: string;
}

/** A bad compendium of `tests/fixtures/bad`, by name, with every fault that it has. */
export type BadCases = Readonly<Record<string, readonly Expected[]>>;

/** Expects that a folder has these faults, each once, and no other. */
export function expectFaults(dir: string, expected: readonly Expected[]): void {
  const { compendium, faults } = readCompendium(dir, '.');
  expect(compendium).toBeUndefined();
  const found = [...faults].sort(byPlace).map((fault) => ({ ...fault, column: undefined }));
  const wanted = expected
    .map(({ file, at, problem, mend }) => ({
      file: `./${file}`,
      line: lineIn(dir, file, at),
      problem: expect.stringContaining(problem),
      mend: expect.stringContaining(mend),
      column: undefined,
    }))
    .sort(byPlace);
  expect(found).toEqual(wanted);
}

function byPlace(a: { file: string; line: number }, b: { file: string; line: number }): number {
  return (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) || a.line - b.line;
}

function lineIn(dir: string, file: string, at: string | number): number {
  if (typeof at === 'number') return at;
  const lines = readFileSync(join(dir, file), 'utf8').split(/\r?\n/);
  const found = lines.flatMap((line, index) => (line.includes(at) ? [index + 1] : []));
  if (found.length !== 1) throw new Error(`"${at}" stands on ${found.length} lines of ${file}.`);
  return found[0]!;
}
