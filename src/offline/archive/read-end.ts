import type { FileHandle } from 'node:fs/promises';
import { ArchiveError } from './archive-error.ts';
import { endSize, signature } from './zip-format.ts';

const longestComment = 0xffff;

/** Finds the directory through the end record, which must be the very last bytes of the file. */
export async function readEnd(
  file: FileHandle,
  fileSize: number,
): Promise<{ count: number; size: number; offset: number }> {
  const cut = new ArchiveError('It is cut off, or it is not a ZIP file.');
  if (fileSize < endSize) throw cut;
  const tail = await readAt(
    file,
    Math.max(0, fileSize - endSize - longestComment),
    Math.min(fileSize, endSize + longestComment),
  );
  const end = tail.subarray(-endSize);
  if (end.readUInt32LE(0) !== signature.end) {
    const mark = Buffer.alloc(4);
    mark.writeUInt32LE(signature.end);
    const whole = tail.subarray(0, -endSize + 3).includes(mark);
    throw whole ? new ArchiveError('Something follows the end of the ZIP.') : cut;
  }
  const locator = tail.length >= endSize + 20 ? tail.readUInt32LE(tail.length - endSize - 20) : 0;
  const count = end.readUInt16LE(10);
  const size = end.readUInt32LE(12);
  const offset = end.readUInt32LE(16);
  if (locator === signature.zip64Locator || count === 0xffff || offset === 0xffffffff) {
    throw new ArchiveError('It is in the Zip64 format, which copies of the Compendium never use.');
  }
  if (end.readUInt32LE(4) !== 0 || end.readUInt16LE(8) !== count) {
    throw new ArchiveError('It is one part of a ZIP in several parts.');
  }
  if (end.readUInt16LE(20) !== 0 || offset + size !== fileSize - endSize) {
    throw new ArchiveError('Its end record does not fit the file: it is damaged or was added to.');
  }
  return { count, size, offset };
}

/** Bytes at a place in a file; a file that ends before is cut off. */
export async function readAt(file: FileHandle, position: number, length: number): Promise<Buffer> {
  const buffer = Buffer.alloc(length);
  for (let done = 0; done < length;) {
    const { bytesRead } = await file.read(buffer, done, length - done, position + done);
    if (bytesRead === 0) throw new ArchiveError('It is cut off.');
    done += bytesRead;
  }
  return buffer;
}
