export * from './language.ts';
export * from './markup.ts';
export * from './measure.ts';
export * from './shapes.ts';
export * from './sheet.ts';
