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
import { entryFaults, readList } from './lists.ts';
import { pageNames, type Names } from './names.ts';
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
  /** Text of each page that can be read, also where its head has a fault. */
  texts: PageText[];
  names: Names;
}

/** The text of a page, with the folder in which it stands. */
export interface PageText extends Page {
  kind: 'chapters' | 'templates' | 'courses' | 'models';
}

/** Everything that was read, with the faults that one file alone shows. */
export interface ReadContent {
  edition?: Edition;
  sources: { data: Source; file: string; line: number }[];
  /** Keys of all sources, also of those with a fault; undefined when they are not known. */
  sourceKeys?: ReadonlySet<string>;
  folders: LanguageFolder[];
  /** Frontmatter of each page by its shown path, to find the line of a field. */
  frontmatter: Map<string, YamlText>;
  faults: Fault[];
}

/** Reads all files into their kinds. */
export function readFolder(
  files: readonly ContentFile[],
  unread: readonly string[],
  shownDir: string,
): ReadContent {
  const content: ReadContent = { sources: [], folders: [], frontmatter: new Map(), faults: [] };
  const find = (path: string) => files.find((file) => file.path === path);
  const required = (path: string, what: string): ContentFile | undefined => {
    const file = find(path);
    if (!file && !unread.includes(path)) {
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
    content.sourceKeys = read.ids;
    content.faults.push(...read.faults);
  }
  for (const code of languageCodes) {
    const own = files.filter((file) => file.path.startsWith(`${code}/`));
    const lost = unread.filter((path) => path.startsWith(`${code}/`));
    if (own.length + lost.length > 0) content.folders.push(readLanguage(own, lost, code, content));
  }
  if (!content.folders.some((f) => f.language === rootLanguage && f.names.chapters.size > 0)) {
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
  unread: readonly string[],
  language: LanguageCode,
  content: ReadContent,
): LanguageFolder {
  const inFolder = (folder: string) =>
    files.filter((file) => file.path.startsWith(`${language}/${folder}/`));
  const texts: PageText[] = [];
  const keep = (
    kind: PageText['kind'],
    file: ContentFile,
    { text, yaml, faults }: { text?: Page; yaml?: YamlText; faults: Fault[] },
  ): void => {
    content.faults.push(...faults);
    if (yaml) content.frontmatter.set(file.shown, yaml);
    if (text) texts.push({ ...text, kind });
  };
  const pages = <T>(kind: PageText['kind'], schema: z.ZodType<T>): (Page & T)[] =>
    inFolder(kind).flatMap((file) => {
      const read = readPage(file, language, schema);
      keep(kind, file, read);
      return read.page ? [read.page] : [];
    });
  const list = <T extends { id: string }>(
    name: string,
    schema: z.ZodType<T>,
    markdown: (entry: T) => string,
  ) => {
    const path = `${language}/${name}`;
    const file = files.find((f) => f.path === path);
    // A list that is not there has no entries; one that can't be read has entries we don't know.
    const nothing = { entries: [], ids: unread.includes(path) ? undefined : new Set<string>() };
    const read = file ? readList(file, language, schema) : { ...nothing, faults: [] };
    content.faults.push(...read.faults);
    const entries = read.entries.map(({ data, ...origin }) => {
      content.faults.push(...entryFaults(markdown(data), origin.file, origin.line));
      return { ...data, ...origin };
    });
    return { entries, ids: read.ids };
  };
  const chapters = inFolder('chapters').flatMap((file) => {
    const read = readChapter(file, language);
    keep('chapters', file, read);
    return read.chapter ? [read.chapter] : [];
  });
  const glossary = list('glossary.yaml', termSchema, (term) => term.definition);
  const questions = list('questions.yaml', questionSchema, (question) => question.answer);
  return {
    language,
    chapters,
    templates: pages('templates', templateSchema),
    courses: pages('courses', courseSchema),
    models: pages('models', countryModelSchema),
    glossary: glossary.entries.map((term) => ({ ...term, letter: letterOf(language, term.term) })),
    questions: questions.entries,
    texts,
    names: {
      ...pageNames(files, unread, language),
      glossary: glossary.ids,
      questions: questions.ids,
    },
  };
}
