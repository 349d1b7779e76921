import { ArchiveError } from '../archive/archive-error.ts';
import { writeCause } from '../archive/write-whole.ts';
import { hashBytes } from '../integrity/hash-file.ts';
import { namedList } from '../integrity/named-list.ts';
import { openCopy, readSmall, type Copy } from '../integrity/open-copy.ts';
import { parseSums, signatureName, sumsName } from '../integrity/sums.ts';
import { compareFiles } from '../integrity/verify-copy.ts';
import { verifySignature } from '../integrity/verify-signature.ts';
import { planChanges } from './check-old-copy.ts';
import { readDelta, type Delta } from './read-delta.ts';
import { clearStaging, moveFiles, stageFiles } from './replace-files.ts';

/** What was done to a copy. */
export interface AppliedDelta {
  written: number;
  removed: number;
  /** Files of the reader's own, left alone. */
  extra: readonly string[];
  /** The copy was the new one already. */
  alreadyDone: boolean;
}

/**
 * Makes an unpacked older copy into the new one. The delta and the copy are checked as a whole before
 * anything changes; after a crash or a full disk the same call goes on where it stopped.
 * @param options.publicKey text of the published key; with it the delta has to be signed
 * @throws Error that says what to do
 */
export async function applyDelta(
  folder: string,
  deltaPath: string,
  options: { publicKey?: string } = {},
): Promise<AppliedDelta> {
  const zip = await openCopy(deltaPath);
  try {
    const delta = await readDelta(zip, deltaPath);
    if (options.publicKey !== undefined) await refuseUnsigned(zip, delta, options.publicKey);
    const copy = await openCopy(folder);
    try {
      return await applyTo(folder, copy, zip, delta);
    } finally {
      await copy.close();
    }
  } finally {
    await zip.close();
  }
}

async function applyTo(folder: string, copy: Copy, zip: Copy, delta: Delta): Promise<AppliedDelta> {
  if (copy.kind !== 'folder') {
    throw new ArchiveError(`${folder} is a ZIP. Unpack the older copy and give its folder.`);
  }
  const list = await readSmall(copy, sumsName);
  if (!list) throw new ArchiveError(`${folder} holds no ${sumsName}: it is not an offline copy.`);
  const hash = hashBytes(list);
  if (hash === delta.listHash) {
    await clearStaging(folder);
    return { written: 0, removed: 0, extra: await checkResult(folder, delta), alreadyDone: true };
  }
  if (hash !== delta.oldListHash) {
    throw new ArchiveError(
      `The delta is for another older copy; nothing was changed. Its ${sumsName} has the SHA-256\n` +
        `  ${delta.oldListHash}, but this copy's has\n  ${hash}.`,
    );
  }
  const { gone } = await planChanges(copy, parseSums(list.toString(), sumsName), delta);
  await during('Nothing was changed', () => stageFiles(folder, zip, delta), folder);
  await during('The copy is half updated', () => moveFiles(folder, delta, gone), folder);
  // Empty folders at most are left there; the copy is finished all the same.
  await clearStaging(folder).catch(() => undefined);
  const extra = await checkResult(folder, delta);
  return {
    written: delta.written.length,
    removed: delta.removed.length,
    extra,
    alreadyDone: false,
  };
}

/** Runs a step that writes; when it fails, the room that it took is given back. */
async function during(state: string, step: () => Promise<void>, folder: string): Promise<void> {
  try {
    await step();
  } catch (error) {
    await clearStaging(folder).catch(() => undefined);
    const cause = writeCause(error) ?? (error instanceof Error ? error.message : String(error));
    throw new Error(`${state}: ${cause.replace(/\.$/, '')}. Mend that and run the command again.`, {
      cause: error,
    });
  }
}

/** Compares the whole copy with the new list and names the reader's own files. */
async function checkResult(folder: string, delta: Delta): Promise<readonly string[]> {
  const copy = await openCopy(folder);
  const { changed, missing, extra } = await compareFiles(copy, delta.sums);
  const faults = [...namedList('Changed', changed), ...namedList('Missing', missing)];
  if (faults.length === 0) return extra;
  throw new Error(
    ['The copy has the new list, but not all files are as it says.', ...faults].join('\n'),
  );
}

async function refuseUnsigned(zip: Copy, delta: Delta, publicKey: string): Promise<void> {
  const signature = await readSmall(zip, signatureName);
  if (!signature) throw new ArchiveError('The delta is not signed; nothing was changed.');
  const { state, reason } = await verifySignature(delta.list, signature, publicKey);
  if (state !== 'good') throw new ArchiveError(`${reason} Nothing was changed.`);
}
