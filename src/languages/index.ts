export * from './letters.ts';
export * from './table.ts';
