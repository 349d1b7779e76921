import { crc32 } from 'node:zlib';
import { deflateSync } from 'fflate';
import { ArchiveError } from './archive-error.ts';
import { byPath, firstCollision, pathFault, shownName } from './paths.ts';
import { writeWhole } from './write-whole.ts';
import {
  centralRecord,
  deflated,
  endRecord,
  localRecord,
  newFields,
  stored,
} from './zip-format.ts';

/** A file for an archive; as a function, its bytes are read only when its turn comes. */
export interface ArchiveFile {
  /** Path inside the archive, with slashes. */
  path: string;
  bytes: Uint8Array | (() => Uint8Array | Promise<Uint8Array>);
}

const level = 9;
// The earliest date that a ZIP can hold: files have no date of their own, and builds must agree.
const noDate = new Date(Date.UTC(1980, 0, 1));
const packedAlready = /\.(avif|br|gif|gz|jpe?g|mp4|pagefind|pdf|pf_\w+|png|webp|woff2?|zip)$/i;
const mostEntries = 0xfffe;
const mostBytes = 0xfffffffe;

/**
 * Writes a ZIP whose bytes depend on nothing but the names, the contents and the date. Deflating is
 * done in JavaScript: the zlib inside Node packs differently from one version or processor to another.
 * @param target the finished file; on any error it stays what it was
 * @throws ArchiveError when a name can't stand in an archive or the archive would be too large
 */
export async function writeZip(
  target: string,
  files: Iterable<ArchiveFile>,
  date: Date = noDate,
): Promise<void> {
  const sorted = [...files].sort(byPath);
  refuseNames(sorted);
  await writeWhole(target, zipChunks(sorted, date));
}

function refuseNames(files: readonly ArchiveFile[]): void {
  for (const { path } of files) {
    const fault = pathFault(path);
    if (fault) throw new ArchiveError(`"${shownName(path)}" can't be in a ZIP: ${fault}.`);
  }
  const pair = firstCollision(files.map(({ path }) => path));
  if (pair) {
    const [one, other] = pair.map(shownName);
    throw new ArchiveError(`"${one}" and "${other}" would be one file on some computers.`);
  }
  if (files.length > mostEntries) {
    throw new ArchiveError(`${files.length} files are too many for one ZIP (${mostEntries}).`);
  }
}

async function* zipChunks(files: readonly ArchiveFile[], date: Date): AsyncGenerator<Uint8Array> {
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { path, bytes } of files) {
    const content = typeof bytes === 'function' ? await bytes() : bytes;
    const { method, packed } = pack(path, content);
    const name = Buffer.from(path);
    const fields = newFields(method, crc32(content), packed.length, content.length, date);
    const local = localRecord(fields, name);
    if (offset + local.length + packed.length > mostBytes) {
      throw new ArchiveError('The files are too large for one ZIP (4 GB).');
    }
    directory.push(centralRecord(fields, name, offset));
    offset += local.length + packed.length;
    yield local;
    yield packed;
  }
  const central = Buffer.concat(directory);
  if (offset + central.length > mostBytes) {
    throw new ArchiveError('The files are too large for one ZIP (4 GB).');
  }
  yield central;
  yield endRecord(files.length, central.length, offset);
}

function pack(path: string, content: Uint8Array): { method: number; packed: Uint8Array } {
  if (packedAlready.test(path)) return { method: stored, packed: content };
  const packed = deflateSync(content, { level });
  return packed.length < content.length
    ? { method: deflated, packed }
    : { method: stored, packed: content };
}
