export * from './dates.ts';
export * from './letters.ts';
export * from './strings/index.ts';
export * from './table.ts';
