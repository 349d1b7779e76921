import { visit } from 'unist-util-visit';
import type { Fault } from '../../faults/fault.ts';
import { didYouMean } from '../../faults/suggest.ts';
import { attribute, isComponent, lineOf } from '../../markdown/tree.ts';
import type { LanguageFolder, ReadContent } from '../read/folder.ts';
import { figureIds } from '../schemas/index.ts';
import type { Chapter } from '../types.ts';

/** Codes and IDs are permanent addresses: each may stand once in a language. */
export function repeatedIds(content: ReadContent): Fault[] {
  return content.folders.flatMap((folder) => [
    ...repeated(
      folder.chapters.map((c) => ({ id: c.code, file: c.file, line: codeLine(c, content) })),
      'code',
    ),
    ...repeated(
      folder.chapters.flatMap((c) => c.guidelines),
      'guideline',
    ),
    ...repeated(
      folder.templates.map((t) => ({ id: t.id, file: t.file, line: 2 })),
      'template',
    ),
  ]);
}

function codeLine(chapter: Chapter, content: ReadContent): number {
  return content.frontmatter.get(chapter.file)?.lineAt(['code']) ?? 1;
}

function repeated(
  entries: readonly { id: string; file: string; line: number }[],
  what: string,
): Fault[] {
  const first = new Map<string, { file: string; line: number }>();
  return entries.flatMap((entry) => {
    const earlier = first.get(entry.id);
    if (!earlier) {
      first.set(entry.id, entry);
      return [];
    }
    const problem = `The ${what} ${entry.id} stands twice; first in ${earlier.file}, line ${earlier.line}.`;
    const mend = 'Give the newer one the next free number. An ID is never used again.';
    return [{ file: entry.file, line: entry.line, problem, mend }];
  });
}

/** Each ticked line belongs to a guideline of the chapter, each guideline is ticked, each figure exists. */
export function chapterStructure(content: ReadContent): Fault[] {
  return content.folders.flatMap((folder) =>
    folder.chapters.flatMap((chapter) => structureFaults(chapter, folder)),
  );
}

function structureFaults(chapter: Chapter, folder: LanguageFolder): Fault[] {
  const faults: Fault[] = [];
  const known = new Set(folder.chapters.flatMap((c) => c.guidelines.map((g) => g.id)));
  const ticked = new Set<string>();
  visit(chapter.body, (node) => {
    if (isComponent(node, 'Check')) {
      const id = attribute(node, 'for') ?? '';
      ticked.add(id);
      if (!known.has(id)) {
        const problem = `This line of the checklist belongs to "${id}", which is no guideline.`;
        const mend = `${didYouMean(id, known)}Name the guideline that the line checks.`;
        faults.push({ file: chapter.file, line: lineOf(node), problem, mend });
      }
    } else if (isComponent(node, 'Figure')) {
      const name = attribute(node, 'name') ?? '';
      if (figureIds.some((id) => id === name)) return;
      const problem = `There is no figure "${name}".`;
      const mend = `${didYouMean(name, figureIds)}The figures are: ${figureIds.join(', ')}.`;
      faults.push({ file: chapter.file, line: lineOf(node), problem, mend });
    }
  });
  for (const guideline of chapter.guidelines.filter((g) => !ticked.has(g.id))) {
    const problem = `${guideline.id} has no line in the checklist.`;
    const mend = `Add <Check for="${guideline.id}"> with a line that can be ticked.`;
    faults.push({ file: chapter.file, line: guideline.line, problem, mend });
  }
  return faults;
}
