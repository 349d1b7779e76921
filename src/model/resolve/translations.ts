import { createHash } from 'node:crypto';
import type { Fault } from '../../faults/fault.ts';
import { rootLanguage } from '../../languages/index.ts';
import type { ContentFile } from '../read/files.ts';
import type { ReadContent } from '../read/folder.ts';
import type { Chapter } from '../types.ts';

/** Fingerprint of a text: the first 16 hexadecimal digits of its SHA-256. */
export function fingerprint(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}

/**
 * Compares each translated page with its original: marks those whose English text has moved on, and
 * reports those without an original, without a record, or with other guidelines than the original.
 */
export function checkTranslations(
  content: ReadContent,
  files: readonly ContentFile[],
  unread: readonly string[],
): Fault[] {
  const faults: Fault[] = [];
  const originals = new Map(files.map((file) => [file.path, file]));
  const root = content.folders.find((folder) => folder.language === rootLanguage);
  for (const folder of content.folders.filter((f) => f.language !== rootLanguage)) {
    for (const kind of ['chapters', 'templates', 'courses', 'models'] as const) {
      for (const page of folder[kind]) {
        const path = `${rootLanguage}/${kind}/${page.slug}.mdx`;
        const original = originals.get(path);
        if (!original && !unread.includes(path)) {
          const problem = `There is no English page "${page.slug}" of which this is the translation.`;
          const mend = 'A translation has the same file name as its original. Rename it.';
          faults.push({ file: page.file, line: 0, problem, mend });
        } else if (!page.translation) {
          const problem = 'The page does not say how it was translated.';
          const mend = 'Add "translation:" with "by: machine" or "by: person" and "source: \'\'".';
          faults.push({ file: page.file, line: 1, problem, mend });
        } else if (original) {
          page.outdated = page.translation.source !== fingerprint(original.text);
        }
      }
    }
    for (const chapter of folder.chapters) {
      const original = root?.chapters.find((c) => c.slug === chapter.slug);
      const ids = root?.names.guidelines.get(chapter.slug);
      const own = folder.names.guidelines.get(chapter.slug);
      if (original && ids && own) faults.push(...differences(chapter, original, ids, own, content));
    }
  }
  return faults;
}

/**
 * @param ids guidelines of the original
 * @param own guidelines of the translation, with those that have a fault
 */
function differences(
  chapter: Chapter,
  original: Chapter,
  ids: ReadonlySet<string>,
  own: ReadonlySet<string>,
  content: ReadContent,
): Fault[] {
  const faults: Fault[] = [];
  const report = (line: number, problem: string, mend: string) =>
    faults.push({ file: chapter.file, line, problem, mend });
  if (chapter.code !== original.code) {
    const mend = `Write code: ${original.code}, as in the original.`;
    const line = content.frontmatter.get(chapter.file)?.lineAt(['code']) ?? 1;
    report(line, `The code is ${chapter.code} here and ${original.code} in English.`, mend);
    return faults;
  }
  for (const guideline of chapter.guidelines) {
    const twin = original.guidelines.find((g) => g.id === guideline.id);
    if (!twin && !ids.has(guideline.id)) {
      const mend = 'Take it out, or add it to the English chapter first.';
      report(guideline.line, `${guideline.id} is not in the English chapter.`, mend);
    } else if (twin && twin.level !== guideline.level) {
      const mend = `Write level="${twin.level}", as in the original.`;
      report(guideline.line, `${guideline.id} has another level than in English.`, mend);
    }
  }
  if (chapter.outdated) return faults;
  for (const id of [...ids].filter((each) => !own.has(each))) {
    const mend = 'Translate it. (A translation that lags behind says so by its fingerprint.)';
    report(1, `${id} is in the English chapter and not here.`, mend);
  }
  return faults;
}
