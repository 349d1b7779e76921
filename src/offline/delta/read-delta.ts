import { ArchiveError } from '../archive/archive-error.ts';
import { shownName } from '../archive/paths.ts';
import { hashBytes } from '../integrity/hash-file.ts';
import { readSmall, type Copy } from '../integrity/open-copy.ts';
import { parseSums, signatureName, sumsName, type Sums } from '../integrity/sums.ts';
import { hashOrDamaged } from '../integrity/verify-copy.ts';
import { deltaNames } from './delta-names.ts';

/** A delta whose every file has been checked against the list that it brings. */
export interface Delta {
  /** Check sum of the list of the older copy that it is for. */
  oldListHash: string;
  list: Buffer;
  listHash: string;
  sums: Sums;
  /** Files of the new copy that it holds. */
  written: readonly string[];
  removed: readonly string[];
  signed: boolean;
}

const notContents: ReadonlySet<string> = new Set([
  sumsName,
  signatureName,
  ...Object.values(deltaNames),
]);

/** Checks a whole delta before anything is done with it. @throws Error that says what is wrong */
export async function readDelta(zip: Copy, path: string): Promise<Delta> {
  const part = async (name: string): Promise<Buffer> => {
    const bytes = await readSmall(zip, name);
    if (!bytes) throw new ArchiveError(`${path} is not a delta: it holds no ${name}.`);
    return bytes;
  };
  if (zip.kind !== 'ZIP') throw new ArchiveError(`${path} is a folder. Give the ZIP of the delta.`);
  const oldListHash = parseSums(String(await part(deltaNames.oldCopy)), deltaNames.oldCopy).get(
    sumsName,
  );
  if (!oldListHash) throw new ArchiveError(`${path} does not say which copy it is for.`);
  const list = await part(sumsName);
  const sums = parseSums(list.toString(), `${path}: ${sumsName}`);
  const removed = (await part(deltaNames.remove)).toString().split(/\r?\n/).filter(Boolean);
  const written = [...zip.files].filter((name) => !notContents.has(name));
  for (const name of written) await checkFile(zip, name, sums);
  const kept = removed.find((name) => sums.has(name) || notContents.has(name));
  if (kept !== undefined) {
    throw new ArchiveError(
      `The delta would delete "${shownName(kept)}", which the new copy needs.`,
    );
  }
  const signed = zip.files.has(signatureName);
  return { oldListHash, list, listHash: hashBytes(list), sums, written, removed, signed };
}

async function checkFile(zip: Copy, name: string, sums: Sums): Promise<void> {
  const hash = sums.get(name);
  if (hash === undefined) {
    throw new ArchiveError(
      `The delta holds "${shownName(name)}", which its own list does not name.`,
    );
  }
  if ((await hashOrDamaged(zip, name)) !== hash) {
    throw new ArchiveError(`"${shownName(name)}" in the delta is damaged. Download it again.`);
  }
}
