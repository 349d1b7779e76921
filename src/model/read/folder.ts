import type { z } from 'zod';
import type { Fault } from '../../faults/fault.ts';
import { languageCodes, letterOf, rootLanguage, type LanguageCode } from '../../languages/index.ts';
import {
  countryModelSchema,
  courseSchema,
  editionSchema,
  questionSchema,
  sourceSchema,
  templateSchema,
  termSchema,
  type Edition,
  type Source,
} from '../schemas/index.ts';
import type { Chapter, CountryModel, Course, Page, Question, Template, Term } from '../types.ts';
import { readChapter } from './chapter.ts';
import type { ContentFile } from './files.ts';
import { readList } from './lists.ts';
import { readPage } from './page.ts';
import { readYaml, validate, type YamlText } from './yaml.ts';

/** What one language's folder holds, not yet cross-checked. */
export interface LanguageFolder {
  language: LanguageCode;
  chapters: Chapter[];
  templates: Template[];
  courses: Course[];
  models: CountryModel[];
  glossary: (Term & { line: number })[];
  questions: (Question & { line: number })[];
}

/** Everything that was read, with the faults that one file alone shows. */
export interface ReadContent {
  edition?: Edition;
  sources: { data: Source; file: string; line: number }[];
  folders: LanguageFolder[];
  /** Frontmatter of each page by its shown path, to find the line of a field. */
  frontmatter: Map<string, YamlText>;
  faults: Fault[];
}

/** Reads all files into their kinds. */
export function readFolder(files: readonly ContentFile[], shownDir: string): ReadContent {
  const content: ReadContent = { sources: [], folders: [], frontmatter: new Map(), faults: [] };
  const find = (path: string) => files.find((file) => file.path === path);
  const required = (path: string, what: string): ContentFile | undefined => {
    const file = find(path);
    if (!file) {
      const problem = `The file ${path} is missing; it holds ${what}.`;
      const mend = 'Restore it, or copy it from another edition and adapt it.';
      content.faults.push({ file: `${shownDir}/${path}`, line: 0, problem, mend });
    }
    return file;
  };

  const editionFile = required('edition.yaml', 'title, status and languages of the edition');
  if (editionFile) content.edition = readEdition(editionFile, content.faults);
  const sourcesFile = required('sources.yaml', 'the bibliography');
  if (sourcesFile) {
    const read = readList(sourcesFile, rootLanguage, sourceSchema, 'references');
    content.sources = read.entries;
    content.faults.push(...read.faults);
  }
  for (const code of languageCodes) {
    const own = files.filter((file) => file.path.startsWith(`${code}/`));
    if (own.length > 0) content.folders.push(readLanguage(own, code, content));
  }
  if (!content.folders.some((f) => f.language === rootLanguage && f.chapters.length > 0)) {
    const problem = 'There is no chapter in the root language.';
    const mend = 'Add one with: npm run chapter -- new "Title".';
    content.faults.push({ file: `${shownDir}/${rootLanguage}/chapters`, line: 0, problem, mend });
  }
  return content;
}

function readEdition(file: ContentFile, faults: Fault[]): Edition | undefined {
  const { yaml, faults: syntax } = readYaml(file.text, file.shown);
  faults.push(...syntax);
  if (!yaml) return undefined;
  const { data, faults: found } = validate(editionSchema, yaml.value, file.shown, yaml.lineAt);
  faults.push(...found);
  return data;
}

function readLanguage(
  files: readonly ContentFile[],
  language: LanguageCode,
  content: ReadContent,
): LanguageFolder {
  const inFolder = (folder: string) =>
    files.filter((file) => file.path.startsWith(`${language}/${folder}/`));
  const pages = <T>(folder: string, schema: z.ZodType<T>): (Page & T)[] =>
    inFolder(folder).flatMap((file) => {
      const { page, yaml, faults } = readPage(file, language, schema);
      content.faults.push(...faults);
      if (yaml) content.frontmatter.set(file.shown, yaml);
      return page ? [page] : [];
    });
  const list = <T extends { id: string }>(name: string, schema: z.ZodType<T>) => {
    const file = files.find((f) => f.path === `${language}/${name}`);
    const read = file ? readList(file, language, schema) : { entries: [], faults: [] };
    content.faults.push(...read.faults);
    return read.entries.map(({ data, ...origin }) => ({ ...data, ...origin }));
  };
  const chapters = inFolder('chapters').flatMap((file) => {
    const { chapter, yaml, faults } = readChapter(file, language);
    content.faults.push(...faults);
    if (yaml) content.frontmatter.set(file.shown, yaml);
    return chapter ? [chapter] : [];
  });
  return {
    language,
    chapters,
    templates: pages('templates', templateSchema),
    courses: pages('courses', courseSchema),
    models: pages('models', countryModelSchema),
    glossary: list('glossary.yaml', termSchema).map((term) => ({
      ...term,
      letter: letterOf(language, term.term),
    })),
    questions: list('questions.yaml', questionSchema),
  };
}
