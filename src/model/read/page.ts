import GithubSlugger from 'github-slugger';
import type { Root, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { z } from 'zod';
import type { Fault } from '../../faults/fault.ts';
import type { LanguageCode } from '../../languages/index.ts';
import { findCitations } from '../../markdown/citations/syntax.ts';
import { contentRules } from '../../markdown/lint/index.ts';
import { MarkdownSyntaxError, parseMarkdown } from '../../markdown/parse.ts';
import { lineOf } from '../../markdown/tree.ts';
import type { Citation, Heading, Page } from '../types.ts';
import type { ContentFile } from './files.ts';
import { readYaml, validate, type YamlText } from './yaml.ts';

const frontmatter = /^---\n([\s\S]*?)\n---(?:\n|$)/;

/** Words a minute of a reader whose second or third language this is. */
export const readingPace = 180;

/**
 * Reads one MDX page: frontmatter against its schema, text against the rules of form.
 * The page is returned only when its frontmatter is sound; faults of the text are reported beside it.
 */
export function readPage<T>(
  file: ContentFile,
  language: LanguageCode,
  schema: z.ZodType<T>,
): { page?: Page & T; yaml?: YamlText; faults: Fault[] } {
  const match = frontmatter.exec(file.text);
  if (!match) {
    const problem = 'The page does not begin with its fields between two lines of ---.';
    const mend = 'Copy the head of another page of the same kind and change its values.';
    return { faults: [{ file: file.shown, line: 1, problem, mend }] };
  }
  const { yaml, faults: yamlFaults } = readYaml(match[1]!, file.shown, 2);
  const headLines = match[0].split('\n').length - 1;
  const { body, faults } = readBody(file.text.slice(match[0].length), file.shown, headLines);
  faults.push(...yamlFaults);
  if (!yaml) return { faults };
  const { data, faults: fieldFaults } = validate(schema, yaml.value, file.shown, yaml.lineAt);
  faults.push(...fieldFaults);
  if (!data) return { yaml, faults };
  const page = {
    ...data,
    slug: file.path.split('/').at(-1)!.replace(/\.mdx$/, ''),
    language,
    file: file.shown,
    body,
    headings: headingsOf(body),
    citations: citationsOf(body.children),
    words: toString(body).split(/\s+/).filter(Boolean).length,
    outdated: false,
  };
  return { page, yaml, faults };
}

function readBody(text: string, file: string, headLines: number): { body: Root; faults: Fault[] } {
  let body: Root;
  try {
    body = parseMarkdown('\n'.repeat(headLines) + text);
  } catch (error) {
    if (!(error instanceof MarkdownSyntaxError)) throw error;
    const fault = {
      file,
      line: error.line,
      column: error.column,
      problem: `This can't be read: ${error.message}`,
      mend: 'Look for a tag that is not closed, a < or a brace in the text, or a comment; write it in words.',
    };
    return { body: { type: 'root', children: [] }, faults: [fault] };
  }
  const faults = contentRules.flatMap((rule) => rule(body).map((found) => ({ file, ...found })));
  return { body, faults };
}

/** Headings of a page with the anchors that the site gives them (as GitHub does). */
function headingsOf(body: Root): Heading[] {
  const slugger = new GithubSlugger();
  const headings: Heading[] = [];
  visit(body, 'heading', (node) => {
    const text = toString(node);
    headings.push({ depth: node.depth, text, id: slugger.slug(text) });
  });
  return headings;
}

/** Citations of a piece of text, in order. */
export function citationsOf(nodes: readonly RootContent[]): Citation[] {
  const citations: Citation[] = [];
  visit({ type: 'root', children: [...nodes] } as Root, 'text', (node) => {
    for (const match of findCitations(node.value)) {
      const newlines = node.value.slice(0, match.start).split('\n').length - 1;
      citations.push({ sources: match.sources, line: lineOf(node) + newlines });
    }
  });
  return citations;
}
