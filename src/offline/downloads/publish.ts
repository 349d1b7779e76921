import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from '../../files/files-below.ts';
import type { LanguageCode } from '../../languages/index.ts';
import type { Compendium } from '../../model/index.ts';
import { writeZip } from '../archive/write-zip.ts';
import { makeOfflineCopy } from '../copy/index.ts';
import { hashFile } from '../integrity/hash-file.ts';
import { publicKey } from '../integrity/public-key.ts';
import { signSums } from '../integrity/sign.ts';
import { formatSums, signatureName, sumsName } from '../integrity/sums.ts';

/** A file that readers may download. */
export interface Download {
  name: string;
  bytes: number;
  sha256: string;
  /** Languages of the copy; empty for the lists that lie beside the copies. */
  languages: readonly LanguageCode[];
}

/** What was published, and whether it is signed. */
export interface Published {
  /** Folder below the site: `downloads/next`. */
  folder: string;
  files: Download[];
  signing: string;
}

/**
 * Makes the offline copies of a built site: one ZIP a language and one with all, each with the sums
 * of its own contents, and the sums of the ZIPs beside them.
 * @param work an empty folder for the copies before they are packed
 */
export async function publishDownloads(
  site: string,
  work: string,
  { edition }: Compendium,
): Promise<Published> {
  const folder = `downloads/${edition.id}`;
  const target = join(site, folder);
  const copies = [
    ...edition.languages.map((code) => ({ name: code as string, languages: [code] })),
    ...(edition.languages.length > 1 ? [{ name: 'all', languages: edition.languages }] : []),
  ];
  const files: Download[] = [];
  for (const { name, languages } of copies) {
    const copy = join(work, name);
    await makeOfflineCopy(site, copy, { languages, edition: edition.id });
    await addSums(copy);
    const zip = `fusion-cells-compendium-${edition.id}-${name}.zip`;
    mkdirSync(target, { recursive: true });
    await writeZip(
      join(target, zip),
      filesBelow(copy).map((path) => ({ path, bytes: readFileSync(join(copy, path)) })),
    );
    files.push(await described(target, zip, languages));
  }
  const signing = await addSums(target);
  const lists = filesBelow(target).filter((file) => file.startsWith(sumsName));
  for (const list of lists) files.push(await described(target, list, []));
  return { folder, files, signing };
}

/** Writes the sums of a folder's files into it, and signs them where a key is given. */
async function addSums(folder: string): Promise<string> {
  const sums = new Map<string, string>();
  for (const file of filesBelow(folder)) {
    if (file !== sumsName && file !== signatureName) {
      sums.set(file, await hashFile(join(folder, file)));
    }
  }
  const path = join(folder, sumsName);
  writeFileSync(path, formatSums(sums));
  const key = publicKey();
  const { line } = await signSums(path, key ? { publicKey: key } : {});
  return line;
}

async function described(
  folder: string,
  name: string,
  languages: readonly LanguageCode[],
): Promise<Download> {
  const path = join(folder, name);
  return { name, bytes: statSync(path).size, sha256: await hashFile(path), languages };
}
