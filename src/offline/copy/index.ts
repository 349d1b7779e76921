export { makeOfflineCopy, type CopyOptions } from './make-copy.ts';
export type { CopySummary, Size } from './summary.ts';
