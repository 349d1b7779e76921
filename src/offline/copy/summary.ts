import { statSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from '../../files/files-below.ts';
import type { LanguageCode } from '../../languages/index.ts';

export interface Size {
  files: number;
  bytes: number;
}

export interface CopySummary extends Size {
  languages: readonly LanguageCode[];
  pages: number;
  kinds: Readonly<Record<string, Size>>;
}

/** Kinds of file, by path; the first that fits counts. */
const kinds: readonly [kind: string, pattern: RegExp][] = [
  ['pages', /\.html$/],
  ['search index', /^(?:pagefind|search)\//],
  ['scripts', /\.js$/],
  ['style sheets', /\.css$/],
  ['fonts', /\.(?:woff2?|ttf|otf)$/],
  ['images', /\.(?:svg|png|jpe?g|webp|avif|gif|ico)$/],
  ['other files', /./],
];

/** What a copy holds, by kind. */
export function summaryOf(copy: string, languages: readonly LanguageCode[]): CopySummary {
  const sizes: Record<string, Size> = {};
  const total = { files: 0, bytes: 0 };
  for (const file of filesBelow(copy)) {
    const [kind] = kinds.find(([, pattern]) => pattern.test(file))!;
    const { size } = statSync(join(copy, file));
    const sum = (sizes[kind] ??= { files: 0, bytes: 0 });
    for (const one of [sum, total]) {
      one.files += 1;
      one.bytes += size;
    }
  }
  return { languages, pages: sizes['pages']?.files ?? 0, ...total, kinds: sizes };
}
