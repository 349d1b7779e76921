import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Fault } from '../../faults/fault.ts';
import { didYouMean } from '../../faults/suggest.ts';
import { attribute, isComponent, lineOf } from '../../markdown/tree.ts';
import type { LanguageFolder, PageText, ReadContent } from '../read/folder.ts';
import { figureIds } from '../schemas/index.ts';
import type { Chapter, Page } from '../types.ts';

/** Codes and IDs are permanent addresses: each may stand once in a language. */
export function repeatedIds(content: ReadContent): Fault[] {
  return content.folders.flatMap((folder) => [
    ...repeated(
      folder.chapters.map((c) => ({
        id: c.code,
        file: c.file,
        line: fieldLine(c, 'code', content),
      })),
      'code',
    ),
    ...repeated(
      folder.chapters.flatMap((c) => c.guidelines),
      'guideline',
    ),
    ...repeated(
      folder.templates.map((t) => ({ id: t.id, file: t.file, line: fieldLine(t, 'id', content) })),
      'template',
    ),
  ]);
}

function fieldLine(page: Page, field: string, content: ReadContent): number {
  return content.frontmatter.get(page.file)?.lineAt([field]) ?? 1;
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

/** Components name guidelines and figures that exist, and each guideline of a chapter is ticked. */
export function chapterStructure(content: ReadContent): Fault[] {
  return content.folders.flatMap((folder) => [
    ...folder.texts.flatMap((text) => componentFaults(text, folder)),
    ...folder.chapters.flatMap(untickedFaults),
  ]);
}

function componentFaults(text: PageText, folder: LanguageFolder): Fault[] {
  const faults: Fault[] = [];
  const known = new Set([...folder.names.guidelines.values()].flatMap((ids) => [...(ids ?? [])]));
  const report = (node: Nodes, problem: string, mend: string) =>
    faults.push({ file: text.file, line: lineOf(node), problem, mend });
  // A missing attribute is reported by the rules of form.
  visit(text.body, (node) => {
    if (!isComponent(node)) return;
    const { name } = node;
    if (name === 'Figure') {
      const figure = attribute(node, 'name')?.trim();
      if (!figure || figureIds.some((id) => id === figure)) return;
      const mend = `${didYouMean(figure, figureIds)}The figures are: ${figureIds.join(', ')}.`;
      report(node, `There is no figure "${figure}".`, mend);
    } else if (text.kind !== 'chapters') {
      if (name !== 'Guideline' && name !== 'Checklist') return;
      report(node, `<${name}> stands outside a chapter.`, 'Move it into a chapter.');
    } else if (name === 'Check') {
      const id = attribute(node, 'for')?.trim();
      if (!id || known.has(id)) return;
      const problem = `This line of the checklist belongs to "${id}", which is no guideline.`;
      report(node, problem, `${didYouMean(id, known)}Name the guideline that the line checks.`);
    }
  });
  return faults;
}

function untickedFaults(chapter: Chapter): Fault[] {
  const ticked = new Set<string>();
  visit(chapter.body, (node) => {
    if (isComponent(node, 'Check')) ticked.add(attribute(node, 'for')?.trim() ?? '');
  });
  return chapter.guidelines
    .filter(({ id }) => !ticked.has(id))
    .map(({ id, line }) => ({
      file: chapter.file,
      line,
      problem: `${id} has no line in the checklist.`,
      mend: `Add <Check for="${id}"> with a line that can be ticked.`,
    }));
}
