import { createReadStream } from 'node:fs';
import { lstat, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { ArchiveError } from '../archive/archive-error.ts';
import { shownName } from '../archive/paths.ts';
import { openZip } from '../archive/read-zip.ts';
import { systemCode } from '../archive/write-whole.ts';

/** An offline copy as a ZIP or as an unpacked folder, read in the same way. */
export interface Copy {
  kind: 'ZIP' | 'folder';
  /** Paths of the files, with slashes. */
  files: ReadonlySet<string>;
  /** Links and other special things in a folder; they are never followed. */
  links: readonly string[];
  content(path: string): AsyncIterable<Uint8Array>;
  close(): Promise<void>;
}

/** Room in a folder where a delta is unpacked before it is applied; not part of the copy. */
export const stagingName = '.applying-delta';

const largestList = 16 * 1024 * 1024;

/** @throws ArchiveError when there is nothing there, or a ZIP is refused */
export async function openCopy(path: string): Promise<Copy> {
  const stat = await lstat(path).catch((error: unknown) => {
    if (systemCode(error) === 'ENOENT') throw new ArchiveError(`There is no ${path}.`);
    throw error;
  });
  if (stat.isSymbolicLink()) {
    throw new ArchiveError(`${path} is a link. Give the file or folder that it leads to.`);
  }
  if (stat.isDirectory()) return openFolder(path);
  const zip = await openZip(path);
  return {
    kind: 'ZIP',
    files: new Set(zip.files.keys()),
    links: [],
    content: zip.content,
    close: zip.close,
  };
}

async function openFolder(dir: string): Promise<Copy> {
  const files: string[] = [];
  const links: string[] = [];
  const visit = async (prefix: string): Promise<void> => {
    for (const entry of await readdir(join(dir, prefix), { withFileTypes: true })) {
      const path = prefix + entry.name;
      if (path === stagingName) continue;
      if (entry.isDirectory()) await visit(`${path}/`);
      else (entry.isFile() ? files : links).push(path);
    }
  };
  await visit('');
  return {
    kind: 'folder',
    files: new Set(files.sort()),
    links: links.sort(),
    content: (path) => createReadStream(join(dir, path)),
    close: () => Promise.resolve(),
  };
}

/** A small file of a copy, such as its list of check sums, or undefined when there is none. */
export async function readSmall(copy: Copy, path: string): Promise<Buffer | undefined> {
  return copy.files.has(path) ? readContent(copy, path, largestList) : undefined;
}

/** A file of a copy in memory, up to a number of bytes. */
export async function readContent(
  copy: Copy,
  path: string,
  most: number = Infinity,
): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of copy.content(path)) {
    size += chunk.length;
    if (size > most) throw new ArchiveError(`"${shownName(path)}" is far too large.`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
