import { mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { writeZip } from '../../../../src/offline/archive/write-zip.ts';
import { hashBytes } from '../../../../src/offline/integrity/hash-file.ts';
import { formatSums, sumsName } from '../../../../src/offline/integrity/sums.ts';

/** Contents of a copy by path. */
export type Contents = Record<string, string>;

export const oldContents: Contents = {
  'index.html': '<h1>Compendium</h1>'.repeat(20),
  'fr/mandat/index.html': '<h1>Mandat</h1>'.repeat(20),
  'ar/تفويض.html': '<h1>تفويض</h1>'.repeat(20),
  'gone/page.html': 'gone',
  'turn/a.html': 'a file in a folder that becomes a file',
  swap: 'a file that becomes a folder',
  'picture.webp': 'picture',
};

export const newContents: Contents = {
  'index.html': '<h1>Compendium, second printing</h1>'.repeat(20),
  'fr/mandat/index.html': oldContents['fr/mandat/index.html']!,
  'ar/تفويض.html': oldContents['ar/تفويض.html']!,
  turn: 'the file that was a folder',
  'swap/b.html': 'the folder that was a file',
  'picture.webp': 'picture',
  'new/chapter/index.html': '<h1>New</h1>',
};

export function listOf(contents: Contents): string {
  return formatSums(
    new Map(Object.entries(contents).map(([path, text]) => [path, hashBytes(text)])),
  );
}

/** Writes a copy with its list as a folder. */
export function writeFolder(folder: string, contents: Contents, list = listOf(contents)): string {
  for (const [path, text] of Object.entries({ ...contents, [sumsName]: list })) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

/** Writes a copy with its list as a ZIP. */
export async function writeCopy(
  target: string,
  contents: Contents,
  list = listOf(contents),
): Promise<string> {
  const files = Object.entries({ ...contents, [sumsName]: list });
  await writeZip(
    target,
    files.map(([path, text]) => ({ path, bytes: Buffer.from(text) })),
  );
  return target;
}

/** Everything below a folder by path, for comparisons. */
export function snapshot(folder: string): Contents {
  const found: Contents = {};
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const path = join(folder, name);
    if (!statSync(path).isDirectory())
      found[name.replaceAll('\\', '/')] = readFileSync(path, 'utf8');
  }
  return found;
}
