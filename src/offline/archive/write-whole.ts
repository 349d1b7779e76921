import { open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';

const causes: Record<string, string> = {
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  EFBIG: 'the file is larger than this disk or account allows',
  EROFS: 'the disk is read-only',
  EACCES: 'this account may not write there',
  EPERM: 'this account may not write there, or the file is open in another program',
  ENOENT: 'the folder does not exist',
  EISDIR: 'a folder is in its place',
  EIO: 'the disk reports a fault',
};

/** The code that the operating system gave an error, such as ENOENT. */
export function systemCode(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string'
    ? error.code
    : undefined;
}

/** What kept a file from being written, in words, or undefined when the system gave no such reason. */
export function writeCause(error: unknown): string | undefined {
  return causes[systemCode(error) ?? ''];
}

/**
 * Writes a file under its final name only when every byte is on the disk: first into a draft beside
 * it, then by renaming. Whatever fails half-way, what was under the name before is still there.
 */
export async function writeWhole(
  target: string,
  chunks: Iterable<Uint8Array> | AsyncIterable<Uint8Array>,
): Promise<void> {
  const draft = `${target}.draft`;
  try {
    await rm(draft, { force: true });
    const file = await open(draft, 'wx', 0o644);
    try {
      for await (const chunk of chunks) await writeAll(file, chunk);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(draft, target);
  } catch (error) {
    await rm(draft, { force: true }).catch(() => undefined);
    const cause = writeCause(error);
    throw cause ? new Error(`${target} was not written: ${cause}.`, { cause: error }) : error;
  }
  await syncFolder(dirname(target));
}

async function writeAll(file: Awaited<ReturnType<typeof open>>, chunk: Uint8Array): Promise<void> {
  for (let done = 0; done < chunk.length;) {
    done += (await file.write(chunk, done, chunk.length - done)).bytesWritten;
  }
}

/** Makes the new name itself last through a power cut, where the system can do that. */
export async function syncFolder(folder: string): Promise<void> {
  try {
    const handle = await open(folder, 'r');
    await handle.sync().finally(() => handle.close());
  } catch {
    // Windows can't open folders; the file itself is on the disk already.
  }
}
