import { mkdir, readdir, rename, rm, rmdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { foldersAbove } from '../archive/paths.ts';
import { syncFolder, systemCode, writeWhole } from '../archive/write-whole.ts';
import { stagingName, type Copy } from '../integrity/open-copy.ts';
import { signatureName, sumsName } from '../integrity/sums.ts';
import type { Delta } from './read-delta.ts';

/**
 * Unpacks a delta into a room inside the copy's folder, on the same disk: when the disk is full, that
 * shows here, before a single file of the copy has been touched.
 */
export async function stageFiles(folder: string, zip: Copy, delta: Delta): Promise<void> {
  await clearStaging(folder);
  const staging = join(folder, stagingName);
  await mkdir(staging);
  const names = [...delta.written, sumsName, ...(delta.signed ? [signatureName] : [])];
  for (const name of names) {
    await mkdir(dirname(join(staging, name)), { recursive: true });
    await writeWhole(join(staging, name), zip.content(name));
  }
}

export async function clearStaging(folder: string): Promise<void> {
  await rm(join(folder, stagingName), { recursive: true, force: true });
}

/**
 * Deletes what is gone and moves the staged files to their places. The list of check sums comes last:
 * as long as the old one is there, the whole can be done again.
 * @param gone what to delete, as far as it is there as a file
 */
export async function moveFiles(
  folder: string,
  delta: Delta,
  gone: readonly string[],
): Promise<void> {
  for (const path of gone) {
    await rm(join(folder, path), { force: true });
    await removeEmptyAbove(folder, path);
  }
  const touched = new Set([folder]);
  for (const path of delta.written) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await removeEmptyTree(join(folder, path));
    await rename(join(folder, stagingName, path), join(folder, path));
    touched.add(dirname(join(folder, path)));
  }
  if (delta.signed) {
    await rename(join(folder, stagingName, signatureName), join(folder, signatureName));
  } else {
    // A signature of the older list says nothing about the new one.
    await rm(join(folder, signatureName), { force: true });
  }
  for (const dir of touched) await syncFolder(dir);
  await rename(join(folder, stagingName, sumsName), join(folder, sumsName));
  await syncFolder(folder);
}

async function removeEmptyAbove(folder: string, path: string): Promise<void> {
  for (const above of [...foldersAbove(path)].reverse()) {
    try {
      await rmdir(join(folder, above));
    } catch (error) {
      if (systemCode(error) !== 'ENOENT') return;
    }
  }
}

/** Makes way for a file where a folder without any files is left. */
async function removeEmptyTree(path: string): Promise<void> {
  const entries = await readdir(path).catch((error: unknown) => {
    if (['ENOENT', 'ENOTDIR'].includes(systemCode(error) ?? '')) return undefined;
    throw error;
  });
  if (!entries) return;
  for (const entry of entries) await removeEmptyTree(join(path, entry));
  await rmdir(path);
}
