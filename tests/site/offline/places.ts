import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { filesBelow } from '../../../src/files/files-below.ts';
import type { LanguageCode } from '../../../src/languages/index.ts';
import { openZip } from '../../../src/offline/archive/read-zip.ts';
import { siteDist } from '../site.ts';

/** Where readers put a copy: names that a URL has to encode, and a path that is very long. */
export const places = {
  'a folder with spaces, accents and parentheses':
    'Téléchargements (été 2027) à lire/copie nº 1 #2 100%',
  'a path of more than 200 characters': `${'a-long-name-of-a-shared-folder-'.repeat(4)}/${'another-long-name-'.repeat(6)}/copy`,
};

/** A copy in a place of its own. */
export interface TestCopy {
  /** Moves the copy. @returns its address, with a slash at the end */
  moveTo(place: string): string;
  remove(): void;
}

/** Unpacks what readers download: the ZIP of a language, or of all, out of the built site. */
export async function testCopy(name: LanguageCode | 'all'): Promise<TestCopy> {
  const top = mkdtempSync(join(tmpdir(), 'offline-copy-'));
  let now = join(top, 'unpacked');
  await unpack(publishedZip(name), now);
  return {
    moveTo(place) {
      const next = join(top, place);
      mkdirSync(dirname(next), { recursive: true });
      renameSync(now, next);
      now = next;
      return `${pathToFileURL(now).href}/`;
    },
    remove: () => rmSync(top, { recursive: true, force: true }),
  };
}

function publishedZip(name: string): string {
  const downloads = join(siteDist, 'downloads');
  const working = new RegExp(`^fusion-cells-compendium-next-${name}\\.zip$`);
  const found = filesBelow(downloads).find((file) => working.test(basename(file)));
  if (!found) throw new Error(`${downloads} holds no copy "${name}": build the site first.`);
  return join(downloads, found);
}

async function unpack(zip: string, folder: string): Promise<void> {
  const archive = await openZip(zip);
  for (const path of archive.files.keys()) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), await bytesOf(archive.content(path)));
  }
  await archive.close();
}

async function bytesOf(pieces: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const all: Uint8Array[] = [];
  for await (const piece of pieces) all.push(piece);
  return Buffer.concat(all);
}
