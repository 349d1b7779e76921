import { writeZip, type ArchiveFile } from '../archive/write-zip.ts';
import { hashBytes } from '../integrity/hash-file.ts';
import { namedList } from '../integrity/named-list.ts';
import { openCopy, readContent, readSmall, type Copy } from '../integrity/open-copy.ts';
import { parseSums, signatureName, sumsName, type Sums } from '../integrity/sums.ts';
import { compareFiles } from '../integrity/verify-copy.ts';
import { compareSums, type Changes } from './compare-sums.ts';
import { deltaNames } from './delta-names.ts';
import { howToApply } from './how-to-apply.ts';
import { readOldCopy } from './old-copy.ts';

/**
 * Writes what leads from an older copy to a new one: changed and new files, the new list, a list of
 * what to delete, a note, and the check sum of the older copy's list, by which it is recognised.
 * @param old the older copy's `SHA256SUMS`, or its folder or ZIP
 * @param next the new copy, a folder or ZIP, which is checked first
 */
export async function makeDelta(old: string, next: string, target: string): Promise<Changes> {
  const { sums: oldSums, listHash } = await readOldCopy(old);
  const copy = await openCopy(next);
  try {
    const { list, sums } = await soundList(copy, next);
    const newListHash = hashBytes(list);
    if (newListHash === listHash)
      throw new Error('The two copies are the same: nothing to update.');
    const changes = compareSums(oldSums, sums);
    const paths = [...changes.added, ...changes.changed];
    const facts = {
      oldListHash: listHash,
      newListHash,
      written: paths.length,
      removed: changes.removed.length,
    };
    const signature = await readSmall(copy, signatureName);
    await writeZip(target, [
      ...paths.map((path): ArchiveFile => ({ path, bytes: () => readContent(copy, path) })),
      { path: sumsName, bytes: list },
      ...(signature ? [{ path: signatureName, bytes: signature }] : []),
      { path: deltaNames.remove, bytes: text(changes.removed.sort().map((path) => `${path}\n`)) },
      { path: deltaNames.oldCopy, bytes: text([`${listHash}  ${sumsName}\n`]) },
      { path: deltaNames.howTo, bytes: text([howToApply(facts)]) },
    ]);
    return changes;
  } finally {
    await copy.close();
  }
}

async function soundList(copy: Copy, path: string): Promise<{ list: Buffer; sums: Sums }> {
  const list = await readSmall(copy, sumsName);
  if (!list) throw new Error(`${path} holds no ${sumsName}.`);
  const sums = parseSums(list.toString(), `${path}: ${sumsName}`);
  const { changed, missing, extra } = await compareFiles(copy, sums);
  const faults = [
    ...namedList('Changed', changed),
    ...namedList('Missing', missing),
    ...namedList('Extra', [...extra, ...copy.links]),
  ];
  if (faults.length > 0) {
    throw new Error([`${path} is not sound, so no delta was made.`, ...faults].join('\n'));
  }
  return { list, sums };
}

function text(lines: readonly string[]): Uint8Array {
  return Buffer.from(lines.join(''));
}
