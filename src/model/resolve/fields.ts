import type { Fault } from '../../faults/fault.ts';
import { didYouMean } from '../../faults/suggest.ts';
import { rootLanguage } from '../../languages/index.ts';
import type { Page } from '../types.ts';
import type { LanguageFolder, ReadContent } from '../read/folder.ts';
import type { Names } from '../read/names.ts';

/** A field that names other entries, and where they are defined. */
interface ReferringField {
  kind: 'chapters' | 'models';
  field: string;
  /** What is named, for the message. */
  what: string;
  /** Undefined when a file can't be read and so the names are not known. */
  known: (names: Names, content: ReadContent) => ReadonlySet<string> | undefined;
  /** Where to add one. */
  where: string;
}

const fields: readonly ReferringField[] = [
  {
    kind: 'chapters',
    field: 'courses',
    what: 'course',
    known: ({ courses }) => courses,
    where: 'en/courses/',
  },
  {
    kind: 'chapters',
    field: 'templates',
    what: 'template',
    known: ({ templates }) => templates,
    where: 'en/templates/',
  },
  {
    kind: 'chapters',
    field: 'related',
    what: 'chapter',
    known: ({ chapters }) => chapters,
    where: 'en/chapters/',
  },
  {
    kind: 'chapters',
    field: 'answers',
    what: 'question',
    known: ({ questions }) => questions,
    where: 'en/questions.yaml',
  },
  {
    kind: 'models',
    field: 'sources',
    what: 'source',
    known: (_names, content) => content.sourceKeys,
    where: 'sources.yaml',
  },
];

/** Every name in a field that refers to another entry must exist. */
export function unknownReferences(content: ReadContent): Fault[] {
  const root = content.folders.find((folder) => folder.language === rootLanguage);
  if (!root) return [];
  const faults: Fault[] = [];
  for (const { kind, field, what, known, where } of fields) {
    const names = known(root.names, content);
    if (!names) continue;
    const pages = content.folders.flatMap((folder): readonly Page[] => folder[kind]);
    for (const page of pages) {
      const values = (page as Page & Record<string, readonly string[]>)[field] ?? [];
      values.forEach((value, index) => {
        if (names.has(value)) return;
        faults.push({
          file: page.file,
          line: content.frontmatter.get(page.file)?.lineAt([field, index]) ?? 1,
          problem: `There is no ${what} "${value}".`,
          mend: `${didYouMean(value, names)}Correct "${field}", or add it in ${where}.`,
        });
      });
    }
  }
  return [...faults, ...unknownInLists(root, content)];
}

function unknownInLists(root: LanguageFolder, content: ReadContent): Fault[] {
  const { glossary: terms, chapters } = root.names;
  const check = (
    entry: { file: string; line: number },
    names: readonly string[],
    known: ReadonlySet<string> | undefined,
    what: string,
  ): Fault[] =>
    names
      .filter((name) => known && !known.has(name))
      .map((name) => ({
        file: entry.file,
        line: entry.line,
        problem: `There is no ${what} "${name}".`,
        mend: `${didYouMean(name, known ?? [])}Correct it, or take it out.`,
      }));
  return content.folders.flatMap((folder) => [
    ...folder.glossary.flatMap((term) => check(term, term.see, terms, 'glossary term')),
    ...folder.questions.flatMap((q) => check(q, q.chapters, chapters, 'chapter')),
  ]);
}
