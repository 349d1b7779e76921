export * from './chapter.ts';
export * from './edition.ts';
export * from './lists.ts';
export * from './pages.ts';
export * from './source.ts';
export * from './vocabulary.ts';
