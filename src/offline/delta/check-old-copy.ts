import { ArchiveError } from '../archive/archive-error.ts';
import { collisionKey, foldersAbove } from '../archive/paths.ts';
import { namedList } from '../integrity/named-list.ts';
import type { Copy } from '../integrity/open-copy.ts';
import { signatureName, sumsName, type Sums } from '../integrity/sums.ts';
import { hashOrDamaged } from '../integrity/verify-copy.ts';
import { compareSums, type Changes } from './compare-sums.ts';
import type { Delta } from './read-delta.ts';

/** What applying will do, once the older copy has been found fit for it. */
export interface Plan {
  /** Files to delete that are still there; a new folder may already stand under such a name. */
  gone: string[];
}

/**
 * Checks that a delta leads from this copy to the new one without losing anything. A copy on which
 * the same delta was begun before passes too: each file is as it was or as it will be.
 */
export async function planChanges(copy: Copy, old: Sums, delta: Delta): Promise<Plan> {
  const changes = compareSums(old, delta.sums);
  refuseUnfit(changes, delta);
  const damaged: string[] = [];
  const expect = async (path: string, hashes: (string | undefined)[]): Promise<void> => {
    const hash = copy.files.has(path) ? await hashOrDamaged(copy, path) : undefined;
    if (!hashes.includes(hash)) damaged.push(path);
  };
  for (const path of changes.same) await expect(path, [delta.sums.get(path)]);
  for (const path of changes.changed) {
    await expect(path, [undefined, old.get(path), delta.sums.get(path)]);
  }
  for (const path of changes.added) await expect(path, [undefined, delta.sums.get(path)]);
  for (const path of changes.removed) await expect(path, [undefined, old.get(path)]);
  const extra = [...copy.files].filter(
    (path) =>
      !old.has(path) && !delta.sums.has(path) && path !== sumsName && path !== signatureName,
  );
  const faults = [
    ...namedList('Damaged, missing or changed by hand', damaged),
    ...namedList("Your own files where the new copy's have to go", inTheWay(extra, delta.sums)),
    ...namedList('Links, which are not followed', copy.links),
  ];
  if (faults.length === 0) {
    return { gone: changes.removed.filter((path) => copy.files.has(path)) };
  }
  const advice =
    'The older copy is not as it was delivered; nothing was changed. Mend these first:';
  throw new Error([advice, ...faults].join('\n'));
}

function refuseUnfit(changes: Changes, delta: Delta): void {
  const held = new Set(delta.written);
  const lacking = [...changes.added, ...changes.changed].filter((path) => !held.has(path));
  if (lacking.length > 0) {
    throw new ArchiveError(namedList('The delta lacks files that it needs', lacking).join('\n'));
  }
  if (delta.removed.toSorted().join('\n') !== changes.removed.toSorted().join('\n')) {
    throw new ArchiveError('The delta would delete other files than those that are gone.');
  }
}

/** Files of the reader's own that a new file would replace on some kind of disk. */
function inTheWay(extra: readonly string[], next: Sums): string[] {
  const files = new Set([...next.keys()].map(collisionKey));
  const folders = new Set([...files].flatMap((key) => [...foldersAbove(key)]));
  return extra.filter((path) => {
    const key = collisionKey(path);
    return files.has(key) || folders.has(key) || [...foldersAbove(key)].some((f) => files.has(f));
  });
}
