import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { onTestFinished } from 'vitest';

export const sound = resolve('tests/fixtures/sound');
export const bad = resolve('tests/fixtures/bad');

/** An empty folder that is gone when the test is over. */
export function emptyFolder(): string {
  const dir = mkdtempSync(join(tmpdir(), 'compendium-'));
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }));
  return dir;
}

/** A copy of the sound compendium, with an overlay of `tests/fixtures/bad` over it. */
export function soundCopy(overlay?: string): string {
  const dir = emptyFolder();
  cpSync(sound, dir, { recursive: true });
  if (overlay) cpSync(join(bad, overlay), dir, { recursive: true });
  return dir;
}

/** Writes a file below a folder, with the folders above it. */
export function write(dir: string, path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(dir, path)), { recursive: true });
  writeFileSync(join(dir, path), content);
}

/** Changes a file; the text to be replaced must be there. */
export function edit(dir: string, path: string, from: string, to: string): void {
  const text = readFileSync(join(dir, path), 'utf8');
  if (!text.includes(from)) throw new Error(`${path} has no "${from}".`);
  writeFileSync(
    join(dir, path),
    text.replace(from, () => to),
  );
}
