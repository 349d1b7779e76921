import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { arrayOf, itemOf, itemsOf, textOf } from './cbor.ts';

/** What each of Pagefind's files begins with. */
const signature = Buffer.from('pagefind_dcd');

/** Bytes of words in a file before compression; a word that needs more has a file of its own. */
const targetSize = 5000;

/** Words that begin alike stand in one file, so that the beginning of a word finds all of them. */
const sharedLetters = 3;

/** Greater than every word that begins with what stands before it. */
const afterAll = '\uffff';

/**
 * Cuts Pagefind's index of a language into smaller files. Pagefind makes files of some 26 KB, one of
 * which is loaded for each word of a query; on a slow line that is most of what a search costs, and
 * the size can't be set. The format is that of the Pagefind version that package.json pins.
 * @throws Error when a file is not of that format
 */
export function splitIndex(folder: string): void {
  const metaName = readdirSync(folder).find((name) => name.endsWith('.pf_meta'))!;
  const [version, pages, chunks, ...rest] = itemsOf(opened(join(folder, metaName)));
  if (!version || !pages || !chunks || rest.length !== 3)
    throw new Error('Pagefind: new form of meta');
  const oldNames = itemsOf(chunks).map((chunk) => textOf(itemsOf(chunk)[2]!));
  const words = oldNames.flatMap((name) => wordsIn(join(folder, 'index', `${name}.pf_index`)));
  for (const name of oldNames) rmSync(join(folder, 'index', `${name}.pf_index`));
  const code = oldNames[0]!.replace(/_.*$/, '');
  const made = grouped(words).map((group) => {
    const body = arrayOf([arrayOf(group.map(({ bytes }) => bytes))]);
    const name = `${code}_${digest(body)}`;
    writeFileSync(join(folder, 'index', `${name}.pf_index`), closed(body));
    const [first, last] = [group[0]!, group.at(-1)!];
    return arrayOf([itemOf(first.start), itemOf(last.start + afterAll), itemOf(name)]);
  });
  const meta = arrayOf([version, pages, arrayOf(made), ...rest]);
  const entryPath = join(folder, 'pagefind-entry.json');
  const entry = JSON.parse(readFileSync(entryPath, 'utf8')) as {
    languages: Record<string, { hash: string }>;
  };
  const hash = `${code}_${digest(meta)}`;
  entry.languages[code]!.hash = hash;
  rmSync(join(folder, metaName));
  writeFileSync(join(folder, `pagefind.${hash}.pf_meta`), closed(meta));
  writeFileSync(entryPath, JSON.stringify(entry));
}

interface Word {
  /** First letters of the word. */
  start: string;
  bytes: Buffer;
}

function wordsIn(file: string): Word[] {
  return itemsOf(itemsOf(opened(file))[0]!).map((bytes) => {
    const word = textOf(itemsOf(bytes)[0]!);
    return { start: [...word].slice(0, sharedLetters).join(''), bytes };
  });
}

/** Groups of words in their order, each of about the target size. */
function grouped(words: readonly Word[]): Word[][] {
  const groups: Word[][] = [];
  let size = Infinity;
  let start = '';
  for (const word of words) {
    if (word.start !== start && size + word.bytes.length > targetSize) {
      groups.push([]);
      size = 0;
    }
    groups.at(-1)!.push(word);
    size += word.bytes.length;
    start = word.start;
  }
  return groups;
}

function opened(file: string): Buffer {
  const bytes = gunzipSync(readFileSync(file));
  if (!bytes.subarray(0, signature.length).equals(signature))
    throw new Error(`Pagefind: ${file} is damaged`);
  return bytes.subarray(signature.length);
}

function closed(body: Buffer): Buffer {
  return gzipSync(Buffer.concat([signature, body]), { level: 9 });
}

function digest(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex').slice(0, 8);
}
