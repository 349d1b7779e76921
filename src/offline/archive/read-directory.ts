import type { FileHandle } from 'node:fs/promises';
import { ArchiveError } from './archive-error.ts';
import { entryName, entryProblem, type RawEntry, type ZipLimits } from './entry-rules.ts';
import { firstCollision, shownName } from './paths.ts';
import { readAt, readEnd } from './read-end.ts';
import { centralSize, localSize, readFields, signature, type EntryFields } from './zip-format.ts';

/** An entry whose records have been checked and whose packed bytes lie at `start`. */
export interface LocatedEntry extends RawEntry {
  start: number;
}

// More than the longest names of a full archive of ours take.
const largestDirectory = 64 * 1024 * 1024;

/**
 * Reads and checks the directory of a ZIP and every local record. The parts must lie side by side
 * without gaps or overlaps: what two programs could read differently is refused.
 */
export async function readDirectory(
  file: FileHandle,
  fileSize: number,
  limits: ZipLimits,
): Promise<LocatedEntry[]> {
  const { count, size, offset } = await readEnd(file, fileSize);
  if (count > limits.entries) {
    throw new ArchiveError(`It holds ${count} files; more than ${limits.entries} are not read.`);
  }
  if (size > largestDirectory) throw new ArchiveError('Its list of contents is far too large.');
  const entries = parseDirectory(await readAt(file, offset, size), count);
  let total = 0;
  for (const entry of entries) {
    const problem = entryProblem(entry, limits);
    if (problem) throw new ArchiveError(`The entry "${shownName(entry.name)}" ${problem}.`);
    total += entry.size;
  }
  if (total > limits.totalBytes) {
    throw new ArchiveError(
      `It would unpack to ${total} bytes; more than ${limits.totalBytes} are not read.`,
    );
  }
  refuseCollisions(entries);
  return locate(file, entries, offset);
}

function parseDirectory(directory: Buffer, count: number): RawEntry[] {
  const damaged = new ArchiveError('Its list of contents is damaged.');
  const entries: RawEntry[] = [];
  let at = 0;
  for (let n = 0; n < count; n++) {
    if (at + centralSize > directory.length) throw damaged;
    if (directory.readUInt32LE(at) !== signature.central) throw damaged;
    const nameLength = directory.readUInt16LE(at + 28);
    const extraLength = directory.readUInt16LE(at + 30);
    const next = at + centralSize + nameLength + extraLength + directory.readUInt16LE(at + 32);
    if (next > directory.length) throw damaged;
    const nameEnd = at + centralSize + nameLength;
    const fields = readFields(directory, at + 6);
    const rawName = directory.subarray(at + centralSize, nameEnd);
    entries.push({
      ...fields,
      rawName,
      name: entryName(rawName, fields.flags),
      extra: directory.subarray(nameEnd, nameEnd + extraLength),
      disk: directory.readUInt16LE(at + 34),
      attributes: directory.readUInt32LE(at + 38),
      offset: directory.readUInt32LE(at + 42),
    });
    at = next;
  }
  if (at !== directory.length) throw damaged;
  return entries;
}

function refuseCollisions(entries: readonly RawEntry[]): void {
  const files = entries.filter(({ name }) => !name.endsWith('/')).map(({ name }) => name);
  const folders = entries
    .filter(({ name }) => name.endsWith('/'))
    .map(({ name }) => name.slice(0, -1));
  const pair = firstCollision(files, folders);
  if (!pair) return;
  const [one, other] = pair.map(shownName);
  throw new ArchiveError(
    one === other
      ? `"${one}" is in it twice.`
      : `"${one}" and "${other}" would be in each other's place on some computers.`,
  );
}

/** Compares each local record with the directory and finds where the packed bytes begin. */
async function locate(
  file: FileHandle,
  entries: readonly RawEntry[],
  directoryStart: number,
): Promise<LocatedEntry[]> {
  const located: LocatedEntry[] = [];
  let expected = 0;
  for (const entry of [...entries].sort((a, b) => a.offset - b.offset)) {
    const shown = shownName(entry.name);
    const start = entry.offset + localSize + entry.rawName.length;
    if (entry.offset !== expected || start > directoryStart) {
      throw new ArchiveError(
        `Something is hidden before "${shown}", or it overlaps another entry.`,
      );
    }
    const local = await readAt(file, entry.offset, start - entry.offset);
    const same =
      local.readUInt32LE(0) === signature.local &&
      local.subarray(localSize).equals(entry.rawName) &&
      local.readUInt16LE(26) === entry.rawName.length &&
      sameFields(readFields(local, 4), entry);
    if (!same) throw new ArchiveError(`The two records of "${shown}" differ.`);
    const begin = start + local.readUInt16LE(28);
    expected = begin + entry.packed;
    located.push({ ...entry, start: begin });
  }
  if (expected !== directoryStart) throw new ArchiveError('Its parts do not lie side by side.');
  return located;
}

function sameFields(local: EntryFields, central: EntryFields): boolean {
  return (Object.keys(local) as (keyof EntryFields)[]).every((key) => local[key] === central[key]);
}
