import { toString } from 'mdast-util-to-string';
import type { RootContent } from 'mdast';
import type { Fault } from '../../faults/fault.ts';
import { didYouMean } from '../../faults/suggest.ts';
import { letterOf, rootLanguage, type LanguageCode } from '../../languages/index.ts';
import { attribute, isComponent, lineOf, type ComponentNode } from '../../markdown/tree.ts';
import {
  audienceIds,
  chapterSchema,
  guidelineIdPattern,
  levelIds,
  type AudienceId,
  type ChapterFrontmatter,
} from '../schemas/index.ts';
import type { Chapter, Guideline, Page } from '../types.ts';
import type { ContentFile } from './files.ts';
import { citationsOf, readPage } from './page.ts';
import type { YamlText } from './yaml.ts';

/** Reads a chapter with its guidelines; checks what can be checked within the one file. */
export function readChapter(
  file: ContentFile,
  language: LanguageCode,
): { chapter?: Chapter; text?: Page; yaml?: YamlText; faults: Fault[] } {
  const read = readPage(file, language, chapterSchema);
  const { page, yaml, faults } = read;
  if (!page || !yaml) return { ...read };
  const letter = letterOf(language, page.title);
  const at = (field: string) => yaml.lineAt([field]);
  const report = (line: number, problem: string, mend: string) =>
    faults.push({ file: file.shown, line, problem, mend });

  if (page.letter !== undefined && page.letter !== letter) {
    const problem = `The letter is "${page.letter}", but the title "${page.title}" begins with ${letter}.`;
    report(at('letter'), problem, `Write letter: ${letter}, or take the line out.`);
  }
  if (language === rootLanguage && page.code[0] !== letter) {
    const problem = `The code ${page.code} does not begin with the letter of the title, ${letter}.`;
    report(
      at('code'),
      problem,
      `Choose a code that begins with ${letter} and that no chapter has.`,
    );
  }
  const guidelines = guidelinesOf(page, report);
  return { ...read, chapter: { ...page, letter, guidelines } };
}

type Report = (line: number, problem: string, mend: string) => void;

function guidelinesOf(page: Page & ChapterFrontmatter, report: Report): Guideline[] {
  return page.body.children.flatMap((node) => {
    if (!isComponent(node, 'Guideline')) return [];
    const guideline = guidelineOf(node, page, report);
    return guideline ? [guideline] : [];
  });
}

function guidelineOf(
  node: ComponentNode,
  page: Page & ChapterFrontmatter,
  report: Report,
): Guideline | undefined {
  const line = lineOf(node);
  const id = attribute(node, 'id') ?? '';
  const level = levelIds.find((l) => l === attribute(node, 'level'));
  // A missing attribute is reported by the rules of form.
  if (id === '') {
    return undefined;
  } else if (!guidelineIdPattern.test(id)) {
    const problem = `"${id}" is no guideline ID.`;
    report(line, problem, `Write the code of the chapter and two digits, like ${page.code}-01.`);
  } else if (!id.startsWith(`${page.code}-`)) {
    const problem = `The guideline ${id} stands in the chapter with the code ${page.code}.`;
    report(
      line,
      problem,
      `Give it an ID that begins with ${page.code}-, or move it to its chapter.`,
    );
  }
  if (!level) {
    const written = attribute(node, 'level');
    const mend = `${didYouMean(written ?? '', levelIds)}It is one of: ${levelIds.join(', ')}.`;
    if (written?.trim()) report(line, `The level of ${id} is "${written}".`, mend);
    return undefined;
  }
  const statement = partOf(node, 'Statement');
  const citations = citationsOf(node.children as RootContent[]);
  if (level !== 'option' && citations.length === 0) {
    const problem = `${id} is called "${level}" but cites no source.`;
    report(line, problem, 'Cite what it rests on inside the guideline, or call it an option.');
  }
  return {
    id,
    level,
    line,
    language: page.language,
    file: page.file,
    chapter: page.slug,
    audience: audienceOf(node, page, report),
    statement,
    why: partOf(node, 'Why'),
    how: partOf(node, 'How'),
    evidence: partOf(node, 'Evidence'),
    text: toString({ type: 'root', children: statement }).replace(/\s+/g, ' ').trim(),
    citations,
  };
}

function partOf(guideline: ComponentNode, name: string): RootContent[] {
  const part = (guideline.children as RootContent[]).find((child) => isComponent(child, name));
  return part && 'children' in part ? (part.children as RootContent[]) : [];
}

function audienceOf(
  node: ComponentNode,
  page: Page & ChapterFrontmatter,
  report: Report,
): readonly AudienceId[] {
  const words = attribute(node, 'audience')?.split(/\s+/).filter(Boolean);
  if (!words) return page.audience;
  const unknown = words.filter((word) => !audienceIds.some((id) => id === word));
  for (const word of unknown) {
    const mend = `${didYouMean(word, audienceIds)}They are: ${audienceIds.join(', ')}.`;
    report(lineOf(node), `There is no audience "${word}".`, mend);
  }
  return audienceIds.filter((id) => words.includes(id));
}
