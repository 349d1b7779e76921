import type { Sums } from '../integrity/sums.ts';

/** What leads from an older copy to a new one; paths in the order of the lists. */
export interface Changes {
  added: string[];
  changed: string[];
  removed: string[];
  same: string[];
}

export function compareSums(old: Sums, next: Sums): Changes {
  const changes: Changes = { added: [], changed: [], removed: [], same: [] };
  for (const [path, hash] of next) {
    const before = old.get(path);
    if (before === undefined) changes.added.push(path);
    else (before === hash ? changes.same : changes.changed).push(path);
  }
  changes.removed = [...old.keys()].filter((path) => !next.has(path));
  return changes;
}
