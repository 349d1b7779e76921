import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Puts a finished folder in the place of another: by renaming, so that a reader of the place sees the
 * old one or the new one and never half of each. A crash in between leaves the old one beside it.
 */
export function replaceFolder(finished: string, place: string): void {
  const aside = `${place}.old`;
  rmSync(aside, { recursive: true, force: true });
  mkdirSync(dirname(place), { recursive: true });
  if (existsSync(place)) renameSync(place, aside);
  try {
    renameSync(finished, place);
  } catch (error) {
    if (existsSync(aside)) renameSync(aside, place);
    throw error;
  }
  rmSync(aside, { recursive: true, force: true });
}
