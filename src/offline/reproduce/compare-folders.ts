import { join } from 'node:path';
import { filesBelow } from '../../files/files-below.ts';
import { hashFile } from '../integrity/hash-file.ts';

/** How two folders differ; all names are paths inside them. */
export interface FolderDifference {
  /** Number of files that are the same in both. */
  same: number;
  changed: string[];
  onlyFirst: string[];
  onlySecond: string[];
}

/** Compares every file of two folders by its hash. */
export async function compareFolders(first: string, second: string): Promise<FolderDifference> {
  const firstFiles = filesBelow(first);
  const secondFiles = new Set(filesBelow(second));
  const common = firstFiles.filter((path) => secondFiles.has(path));
  const changed: string[] = [];
  for (const path of common) {
    const [a, b] = await Promise.all([hashFile(join(first, path)), hashFile(join(second, path))]);
    if (a !== b) changed.push(path);
  }
  const known = new Set(firstFiles);
  return {
    same: common.length - changed.length,
    changed,
    onlyFirst: firstFiles.filter((path) => !secondFiles.has(path)),
    onlySecond: [...secondFiles].filter((path) => !known.has(path)),
  };
}
