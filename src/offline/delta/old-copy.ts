import { lstat, open, readFile } from 'node:fs/promises';
import { ArchiveError } from '../archive/archive-error.ts';
import { systemCode } from '../archive/write-whole.ts';
import { hashBytes } from '../integrity/hash-file.ts';
import { openCopy, readSmall } from '../integrity/open-copy.ts';
import { parseSums, sumsName, type Sums } from '../integrity/sums.ts';

/** What has to be known of an older copy; its list alone is enough. */
export interface OldCopy {
  sums: Sums;
  /** SHA-256 of the list itself: it names the copy. */
  listHash: string;
}

/** Reads an older copy: its `SHA256SUMS`, or the folder or ZIP that holds one. */
export async function readOldCopy(path: string): Promise<OldCopy> {
  const list = (await isList(path)) ? await readFile(path) : await listInside(path);
  return { sums: parseSums(list.toString(), path), listHash: hashBytes(list) };
}

async function isList(path: string): Promise<boolean> {
  const stat = await lstat(path).catch((error: unknown) => {
    if (systemCode(error) === 'ENOENT') throw new ArchiveError(`There is no ${path}.`);
    throw error;
  });
  if (!stat.isFile()) return false;
  const file = await open(path, 'r');
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(2), 0, 2, 0);
    return bytesRead < 2 || buffer.toString('latin1') !== 'PK';
  } finally {
    await file.close();
  }
}

async function listInside(path: string): Promise<Buffer> {
  const copy = await openCopy(path);
  try {
    const list = await readSmall(copy, sumsName);
    if (!list) throw new ArchiveError(`${path} holds no ${sumsName}.`);
    return list;
  } finally {
    await copy.close();
  }
}
