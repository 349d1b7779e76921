/** The files that only a delta has, beside those of the new copy. */
export const deltaNames = {
  /** What to delete from the older copy, one path a line. */
  remove: 'DELETE.txt',
  /** How to apply it by hand. */
  howTo: 'HOW-TO-APPLY.txt',
  /** Check sum of the older copy's list, as a list itself: `sha256sum -c` answers whether it fits. */
  oldCopy: 'OLD-COPY.sha256',
} as const;
