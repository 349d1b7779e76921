import { mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { LanguageCode } from '../../../src/languages/index.ts';
import { makeOfflineCopy } from '../../../src/offline/copy/index.ts';
import { siteDist } from '../site.ts';

/** Where readers put a copy: names that a URL has to encode, and a path that is very long. */
export const places = {
  'a folder with spaces, accents and parentheses':
    'Téléchargements (été 2027) à lire/copie nº 1 #2 100%',
  'a path of more than 200 characters': `${'a-long-name-of-a-shared-folder-'.repeat(4)}/${'another-long-name-'.repeat(6)}/copy`,
};

/** A copy of the built site in a place of its own. */
export interface TestCopy {
  /** Moves the copy. @returns its address, with a slash at the end */
  moveTo(place: string): string;
  remove(): void;
}

export async function testCopy(languages: readonly LanguageCode[]): Promise<TestCopy> {
  const top = mkdtempSync(join(tmpdir(), 'offline-copy-'));
  let now = join(top, 'made');
  await makeOfflineCopy(siteDist, now, { languages, edition: 'next' });
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
