import { renameSync, writeFileSync } from 'node:fs';

/** Writes a file whole or not at all: a crash half-way leaves what was there. */
export function writeWhole(path: string, text: string): void {
  const draft = `${path}.draft`;
  writeFileSync(draft, text, { flag: 'w' });
  renameSync(draft, path);
}
