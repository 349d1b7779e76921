import type { Root } from 'mdast';
import type { z } from 'zod';
import type { Fault } from '../../faults/fault.ts';
import type { LanguageCode } from '../../languages/index.ts';
import { parseMarkdown, MarkdownSyntaxError } from '../../markdown/parse.ts';
import type { ContentFile } from './files.ts';
import { citationsOf, readMarkdown } from './page.ts';
import { readYaml, validate } from './yaml.ts';
import type { Citation } from '../types.ts';

/** An entry of a YAML list with its place. */
export interface ListEntry<T> {
  data: T;
  file: string;
  line: number;
  language: LanguageCode;
}

/**
 * Reads a YAML file that holds a list of entries with unique `id`s.
 * @returns the sound entries, and the ids of all: an entry with a fault is there all the same
 * @param pick where the list stands in the file; the whole file unless told
 */
export function readList<T extends { id: string }>(
  file: ContentFile,
  language: LanguageCode,
  schema: z.ZodType<T>,
  pick: 'references' | undefined = undefined,
): { entries: ListEntry<T>[]; ids?: Set<string>; faults: Fault[] } {
  const { yaml, faults } = readYaml(file.text, file.shown);
  if (!yaml) return { entries: [], faults };
  const list = pick ? (yaml.value as Record<string, unknown> | null)?.[pick] : yaml.value;
  if (!Array.isArray(list)) {
    const problem = pick
      ? `The file has no list "${pick}:".`
      : 'The file is not a list of entries.';
    const mend = 'Begin each entry with "- id: …", as the other files of this kind do.';
    return { entries: [], faults: [{ file: file.shown, line: 1, problem, mend }] };
  }
  const prefix = pick ? [pick] : [];
  const seen = new Map<string, number>();
  const ids = new Set(list.map((item: unknown) => String((item as { id?: unknown } | null)?.id)));
  const entries = list.flatMap((item: unknown, index) => {
    const lineAt = (path: readonly PropertyKey[]) => yaml.lineAt([...prefix, index, ...path]);
    const { data, faults: found } = validate(schema, item, file.shown, lineAt);
    faults.push(...found);
    if (!data) return [];
    const line = lineAt([]);
    const earlier = seen.get(data.id);
    if (earlier !== undefined) {
      const problem = `The id "${data.id}" stands twice; first on line ${earlier}.`;
      faults.push({ file: file.shown, line, problem, mend: 'Give one of them another id.' });
    }
    seen.set(data.id, line);
    return [{ data, file: file.shown, line, language }];
  });
  return { entries, ids, faults };
}

/** Holds the Markdown text of an entry to the rules of form; faults are given the line of the entry. */
export function entryFaults(text: string, file: string, line: number): Fault[] {
  return readMarkdown(text).findings.map(({ problem, mend }) => ({ file, line, problem, mend }));
}

/** Citations in a Markdown text of a YAML file; all are given the line of the entry. */
export function citationsInText(text: string, line: number): Citation[] {
  return citationsOf(parseEntryText(text).children).map((citation) => ({ ...citation, line }));
}

/** Parses Markdown that stands in a YAML field; what can't be parsed is taken as plain text. */
export function parseEntryText(text: string): Root {
  try {
    return parseMarkdown(text);
  } catch (error) {
    if (!(error instanceof MarkdownSyntaxError)) throw error;
    return {
      type: 'root',
      children: [{ type: 'paragraph', children: [{ type: 'text', value: text }] }],
    };
  }
}
