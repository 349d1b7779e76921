export { loadCompendium, readCompendium } from './load.ts';
export { contentDir, shownPath } from './location.ts';
export { readingPace } from './read/page.ts';
export { parseEntryText } from './read/lists.ts';
export { fingerprint } from './resolve/translations.ts';
export * from './schemas/index.ts';
export type * from './types.ts';
