import { ArchiveError } from './archive-error.ts';
import { pathFault } from './paths.ts';
import { deflated, flag, stored, type EntryFields } from './zip-format.ts';

/** How much of an archive is read at most. */
export interface ZipLimits {
  entries: number;
  entryBytes: number;
  totalBytes: number;
}

/** Far above any copy of the Compendium, far below what fills a disk. */
export const usualLimits: ZipLimits = {
  entries: 50_000,
  entryBytes: 512 * 1024 * 1024,
  totalBytes: 2 * 1024 * 1024 * 1024,
};

/** An entry as the directory of a ZIP lists it. */
export interface RawEntry extends EntryFields {
  name: string;
  rawName: Buffer;
  extra: Buffer;
  disk: number;
  attributes: number;
  offset: number;
}

const newestVersion = 20;
const zip64Extra = 0x0001;
const otherNameExtra = 0x7075;
const fileType = { mask: 0o170000, plain: 0o100000, folder: 0o040000 } as const;
const dosFolder = 0x10;
const dosLabel = 0x08;
const windowsLink = 0x400;

/** The name of an entry; one that is neither UTF-8 by its flag nor ASCII has no certain reading. */
export function entryName(raw: Uint8Array, flags: number): string {
  if ((flags & flag.utf8) === 0 && raw.some((byte) => byte > 0x7e)) {
    throw new ArchiveError('It holds a name in an unknown character set.');
  }
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(raw);
  } catch {
    throw new ArchiveError('It holds a name that is not UTF-8.');
  }
}

/** Why an entry is not read, as the end of a sentence about it, or undefined when it may be. */
export function entryProblem(entry: RawEntry, limits: ZipLimits): string | undefined {
  const folder = entry.name.endsWith('/');
  const fault = pathFault(folder ? entry.name.slice(0, -1) : entry.name);
  if (fault) return `has a name that is refused: ${fault}`;
  if (entry.flags & flag.encrypted) return 'is encrypted';
  if (entry.flags & flag.streamed) return 'gives its size only afterwards, as no copy of ours does';
  if (entry.needed > newestVersion) return 'needs a newer kind of ZIP';
  if (entry.method !== stored && entry.method !== deflated) return 'is packed in an unknown way';
  if (entry.disk !== 0) return 'lies in another part of a ZIP in several parts';
  return (
    kindProblem(entry, folder) ?? sizeProblem(entry, folder, limits) ?? extraProblem(entry.extra)
  );
}

/** The upper half of the attributes is read whatever system is named: programs differ in that. */
function kindProblem({ attributes }: RawEntry, folder: boolean): string | undefined {
  const type = (attributes >>> 16) & fileType.mask;
  const expected = folder ? fileType.folder : fileType.plain;
  if (type !== 0 && type !== expected) return 'is a link or another special entry';
  if (attributes & (dosLabel | windowsLink)) return 'is a link or another special entry';
  return (attributes & dosFolder) !== 0 && !folder
    ? 'is a folder with the name of a file'
    : undefined;
}

function sizeProblem(entry: RawEntry, folder: boolean, limits: ZipLimits): string | undefined {
  if (entry.packed === 0xffffffff || entry.size === 0xffffffff) return 'is in the Zip64 format';
  if (folder && entry.size !== 0) return 'is a folder with contents of its own';
  if (entry.method === stored && entry.packed !== entry.size) return 'has two sizes';
  return entry.size > limits.entryBytes
    ? `would unpack to ${entry.size} bytes; more than ${limits.entryBytes} are not read`
    : undefined;
}

function extraProblem(extra: Buffer): string | undefined {
  let at = 0;
  while (at + 4 <= extra.length) {
    const id = extra.readUInt16LE(at);
    if (id === zip64Extra) return 'is in the Zip64 format';
    if (id === otherNameExtra) return 'has a second name';
    at += 4 + extra.readUInt16LE(at + 2);
  }
  return at === extra.length ? undefined : 'has a damaged extra field';
}
