import { open, type FileHandle } from 'node:fs/promises';
import { pipeline, Readable } from 'node:stream';
import { createInflateRaw, crc32 } from 'node:zlib';
import { ArchiveError } from './archive-error.ts';
import { usualLimits, type ZipLimits } from './entry-rules.ts';
import { shownName } from './paths.ts';
import { readDirectory, type LocatedEntry } from './read-directory.ts';
import { readAt } from './read-end.ts';
import { systemCode } from './write-whole.ts';
import { deflated } from './zip-format.ts';

const pieceSize = 256 * 1024;

/** A ZIP whose structure has been checked; contents are checked as they are read. */
export interface ZipArchive {
  /** Size of each file by path; folders that are named on their own are left out. */
  readonly files: ReadonlyMap<string, number>;
  /** The bytes of a file, piece by piece, never more than the archive declares. */
  content(path: string): AsyncGenerator<Uint8Array>;
  close(): Promise<void>;
}

/**
 * Opens a ZIP that anybody may have made. Nothing is unpacked and nothing is written.
 * @throws ArchiveError when the file is damaged or holds what no copy of the Compendium holds
 */
export async function openZip(path: string, limits: ZipLimits = usualLimits): Promise<ZipArchive> {
  const file = await openFile(path);
  try {
    const stat = await file.stat();
    if (!stat.isFile()) throw new ArchiveError('It is not a file.');
    const entries = await readDirectory(file, stat.size, limits);
    const byName = new Map(
      entries.filter(({ name }) => !name.endsWith('/')).map((entry) => [entry.name, entry]),
    );
    return {
      files: new Map([...byName].map(([name, { size }]) => [name, size])),
      content: (name) => content(file, name, byName.get(name)),
      close: () => file.close(),
    };
  } catch (error) {
    await file.close();
    if (!(error instanceof ArchiveError)) throw error;
    throw new ArchiveError(`${path} can't be used. ${error.message}`);
  }
}

async function openFile(path: string): Promise<FileHandle> {
  try {
    return await open(path, 'r');
  } catch (error) {
    const code = systemCode(error);
    if (code === 'ENOENT') throw new ArchiveError(`There is no file ${path}.`);
    if (code === 'EACCES') throw new ArchiveError(`This account may not read ${path}.`);
    throw error;
  }
}

async function* content(
  file: FileHandle,
  name: string,
  entry: LocatedEntry | undefined,
): AsyncGenerator<Uint8Array> {
  if (!entry) throw new ArchiveError(`The ZIP holds no file "${shownName(name)}".`);
  let size = 0;
  let crc = 0;
  for await (const chunk of unpacked(file, entry)) {
    size += chunk.length;
    // Counted while inflating: the declared size is only a claim.
    if (size > entry.size) throw damaged(entry, 'it unpacks to more than it declares');
    crc = crc32(chunk, crc);
    yield chunk;
  }
  if (size !== entry.size) throw damaged(entry, 'it unpacks to less than it declares');
  if (crc !== entry.crc) throw damaged(entry, 'its check sum is wrong');
}

async function* unpacked(file: FileHandle, entry: LocatedEntry): AsyncGenerator<Uint8Array> {
  if (entry.packed === 0) {
    if (entry.method === deflated) throw damaged(entry, 'it has no contents');
    return;
  }
  if (entry.method !== deflated) {
    yield* packedBytes(file, entry);
    return;
  }
  const inflate = createInflateRaw();
  // What goes wrong on either side comes out of the loop that reads `inflate`.
  pipeline(Readable.from(packedBytes(file, entry)), inflate, () => undefined);
  try {
    yield* inflate as AsyncIterable<Uint8Array>;
  } catch (error) {
    if (systemCode(error)?.startsWith('Z_')) throw damaged(entry, 'it can not be inflated');
    throw error;
  }
  if (inflate.bytesWritten !== entry.packed) throw damaged(entry, 'something follows its contents');
}

async function* packedBytes(
  file: FileHandle,
  { start, packed }: LocatedEntry,
): AsyncGenerator<Uint8Array> {
  for (let done = 0; done < packed; done += pieceSize) {
    yield await readAt(file, start + done, Math.min(pieceSize, packed - done));
  }
}

function damaged({ name }: LocatedEntry, how: string): ArchiveError {
  return new ArchiveError(`The entry "${shownName(name)}" is damaged: ${how}.`);
}
