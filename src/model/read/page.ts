import GithubSlugger from 'github-slugger';
import type { Root, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { z } from 'zod';
import type { Fault } from '../../faults/fault.ts';
import type { LanguageCode } from '../../languages/index.ts';
import { findCitations } from '../../markdown/citations/syntax.ts';
import { explainSyntax } from '../../markdown/explain-syntax.ts';
import { contentRules, type Finding } from '../../markdown/lint/index.ts';
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
 * @returns the page when its frontmatter is sound, its text when that can be read, and every fault
 */
export function readPage<T>(
  file: ContentFile,
  language: LanguageCode,
  schema: z.ZodType<T>,
): { page?: Page & T; text?: Page; yaml?: YamlText; faults: Fault[] } {
  const head = headOf(file.text);
  if (!head) {
    const problem = 'The page does not begin with its fields between two lines of ---.';
    const mend = 'Copy the head of another page of the same kind and change its values.';
    return { faults: [{ file: file.shown, line: 1, problem, mend }] };
  }
  const { yaml, faults: yamlFaults } = readYaml(head.yaml, file.shown, 2);
  const { body, faults } = readBody(head.below, file.shown, head.lines);
  faults.push(...yamlFaults);
  const slug = slugOf(file.path);
  const text: Page = {
    slug,
    language,
    file: file.shown,
    body: body ?? { type: 'root', children: [] },
    headings: body ? headingsOf(body) : [],
    citations: body ? citationsOf(body.children) : [],
    words: body ? toString(body).split(/\s+/).filter(Boolean).length : 0,
    outdated: false,
  };
  const readable = body ? { text } : {};
  if (!yaml) return { ...readable, faults };
  const { data, faults: fieldFaults } = validate(schema, yaml.value, file.shown, yaml.lineAt);
  faults.push(...fieldFaults);
  return { ...(data ? { page: { ...data, ...text } } : {}), ...readable, yaml, faults };
}

/** The fields at the head of a page, the number of lines of the head, and the text below it. */
export function headOf(text: string): { yaml: string; lines: number; below: string } | undefined {
  const match = frontmatter.exec(text);
  if (!match) return undefined;
  const lines = match[0].split('\n').length - 1;
  return { yaml: match[1]!, lines, below: text.slice(match[0].length) };
}

/** Name of a page in its address: `en/chapters/mandate.mdx` is `mandate`. */
export function slugOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.mdx$/, '');
}

function readBody(text: string, file: string, headLines: number): { body?: Root; faults: Fault[] } {
  // Empty lines in place of the head let every node keep its line in the file.
  const { tree, findings } = readMarkdown('\n'.repeat(headLines) + text);
  const faults = findings.map((found) => ({ file, ...found }));
  return tree ? { body: tree, faults } : { faults };
}

/** Parses a text and holds it to the rules of form; the tree is missing when it can't be parsed. */
export function readMarkdown(text: string): { tree?: Root; findings: Finding[] } {
  try {
    const tree = parseMarkdown(text);
    return { tree, findings: contentRules.flatMap((rule) => rule(tree)) };
  } catch (error) {
    if (!(error instanceof MarkdownSyntaxError)) throw error;
    return { findings: [explainSyntax(error, text)] };
  }
}

/** Headings of a page with the anchors that the site gives them (as GitHub does). */
function headingsOf(body: Root): Heading[] {
  const slugger = new GithubSlugger();
  const headings: Heading[] = [];
  visit(body, 'heading', (node) => {
    // A citation here has a fault of its own; the place keeps its name.
    const text = toString(node).replace(/\s*\[@[^\]]*\]/g, '');
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
