import type { Root, RootContent } from 'mdast';
import type { LanguageCode } from '../languages/index.ts';
import type { CitedSource } from '../markdown/citations/syntax.ts';
import type {
  AudienceId,
  ChapterFrontmatter,
  CountryModelFrontmatter,
  CourseFrontmatter,
  Edition,
  LevelId,
  QuestionEntry,
  Source,
  TemplateFrontmatter,
  TermEntry,
} from './schemas/index.ts';

/** Where a text stands, for error messages. */
export interface Origin {
  /** Language of the text itself; differs from the language of the view when it is a fallback. */
  language: LanguageCode;
  /** Path as an author knows it. */
  file: string;
}

export interface Heading {
  depth: number;
  text: string;
  /** Anchor on the page. */
  id: string;
}

/** A citation in a text, with its line in the file. */
export interface Citation {
  sources: CitedSource[];
  line: number;
}

/** A guideline: one testable statement with its reasons. */
export interface Guideline extends Origin {
  id: string;
  level: LevelId;
  audience: readonly AudienceId[];
  chapter: string;
  line: number;
  statement: RootContent[];
  why: RootContent[];
  how: RootContent[];
  evidence: RootContent[];
  /** The statement as plain text. */
  text: string;
  citations: Citation[];
}

/** Anything that is written as an MDX page. */
export interface Page extends Origin {
  slug: string;
  body: Root;
  headings: Heading[];
  citations: Citation[];
  /** Words of text, for the reading time. */
  words: number;
  /** True when the English text has changed since this translation was made. */
  outdated: boolean;
}

export interface Chapter extends Page, ChapterFrontmatter {
  letter: string;
  guidelines: Guideline[];
}
export interface Template extends Page, TemplateFrontmatter {}
export interface Course extends Page, CourseFrontmatter {}
export interface CountryModel extends Page, CountryModelFrontmatter {}
export interface Term extends Origin, TermEntry {
  letter: string;
}
export interface Question extends Origin, QuestionEntry {}

/**
 * The Compendium as it reads in one language. What is not translated is there in English; its
 * `language` tells.
 */
export interface CompendiumView {
  language: LanguageCode;
  chapters: readonly Chapter[];
  guidelines: readonly Guideline[];
  templates: readonly Template[];
  courses: readonly Course[];
  models: readonly CountryModel[];
  glossary: readonly Term[];
  questions: readonly Question[];
}

/** A place that cites a source. */
export interface Citing {
  /** Site path in the root language, for example `/mandate/`. */
  path: string;
  title: string;
}

/** The validated, frozen whole. Every other part of the product reads this and never the files. */
export interface Compendium {
  edition: Edition;
  sources: ReadonlyMap<string, Source>;
  /** Where each source is cited, by key. */
  citedIn: ReadonlyMap<string, readonly Citing[]>;
  views: ReadonlyMap<LanguageCode, CompendiumView>;
}
