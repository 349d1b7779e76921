import { LineCounter, isMap, isScalar, isSeq, parseDocument, visit, type Document } from 'yaml';
import type { z } from 'zod';
import type { Fault } from '../../faults/fault.ts';
import { didYouMean } from '../../faults/suggest.ts';

/** A YAML text that was read, with what is needed to find the line of a value. */
export interface YamlText {
  value: unknown;
  /** Line of the field or entry at a path, in the file; falls back to the nearest above it. */
  lineAt(path: readonly PropertyKey[]): number;
}

const mendSyntax =
  'Compare the indentation and quotes with a neighbour. A text with a colon stands in quotes.';

/**
 * Parses YAML (version 1.2) and reports every syntax error with its line. Anchors and tags are
 * refused: no content needs them, and a few lines of anchors can stand for gigabytes.
 * @param firstLine line of the file on which the text begins, from 1
 */
export function readYaml(
  text: string,
  file: string,
  firstLine = 1,
): { yaml?: YamlText; faults: Fault[] } {
  const counter = new LineCounter();
  const options = { lineCounter: counter, prettyErrors: false, logLevel: 'error' } as const;
  const document = parseDocument(text, options);
  const lineOf = (offset: number) => counter.linePos(offset).line + firstLine - 1;
  const errors = document.errors.map((error) => {
    const twice = error.code === 'DUPLICATE_KEY';
    return {
      offset: openQuote(document, error.pos[0]) ?? error.pos[0],
      problem: twice
        ? 'A field stands twice in one entry.'
        : `This is not valid YAML: ${firstSentence(error.message)}`,
      mend: twice ? 'Take one of the two out.' : mendSyntax,
    };
  });
  const found = onePerLine(errors.length > 0 ? errors : programs(document), lineOf);
  if (found.length > 0) {
    const faults = found.map(({ offset, ...words }) => ({ file, line: lineOf(offset), ...words }));
    return { faults };
  }
  const value: unknown = document.toJS();
  return { yaml: { value, lineAt: (path) => lineOf(offsetAt(document, path)) }, faults: [] };
}

interface Found {
  offset: number;
  problem: string;
  mend: string;
}

/** One slip makes the parser stumble several times on a line; the first word is the useful one. */
function onePerLine(found: readonly Found[], lineOf: (offset: number) => number): Found[] {
  const first = new Map<number, Found>();
  for (const one of found) {
    const line = lineOf(one.offset);
    if (!first.has(line)) first.set(line, one);
  }
  return [...first.values()];
}

function firstSentence(message: string): string {
  return message
    .replace(/; please use .*/, '')
    .replace(/["']quote/, 'quote')
    .replace(/\.?$/, '.');
}

/** Where a quote was opened that is still open at an offset; the parser tells the end only. */
function openQuote(document: Document, offset: number): number | undefined {
  let open: number | undefined;
  visit(document, {
    Scalar: (_key, { type, range }) => {
      const quoted = type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE';
      if (quoted && range && range[0] < offset && offset <= range[1]) open = range[0];
    },
  });
  return open;
}

/** What is more than text, numbers, lists and fields. */
function programs(document: Document): Found[] {
  const found: Found[] = [];
  const report = (offset: number | undefined, what: string) =>
    found.push({
      offset: offset ?? 0,
      problem: `Here stands ${what}, which content may not use.`,
      mend: 'Write the value itself, in quotes when it begins with a sign.',
    });
  visit(document, {
    Alias: (_key, node) => void report(node.range?.[0], `a reference, *${node.source}`),
    Node: (_key, node) => {
      if (node.anchor) report(node.range?.[0], `an anchor, &${node.anchor}`);
      const tag = node.tag?.replace('tag:yaml.org,2002:', '!!');
      if (tag) report(node.range?.[0], `a tag, ${tag}`);
    },
  });
  return found;
}

function offsetAt(document: Document, path: readonly PropertyKey[]): number {
  let node: unknown = document.contents;
  let offset = document.contents?.range?.[0] ?? 0;
  for (const key of path) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && item.key.value === key);
      if (!pair || !isScalar(pair.key)) return offset;
      offset = pair.key.range?.[0] ?? offset;
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(key)];
      offset = (node as { range?: [number, number, number] } | undefined)?.range?.[0] ?? offset;
    }
  }
  return offset;
}

/** Checks a value against a schema; each issue becomes a fault with its line. */
export function validate<T>(
  schema: z.ZodType<T>,
  value: unknown,
  file: string,
  lineAt: (path: readonly PropertyKey[]) => number,
): { data?: T; faults: Fault[] } {
  const result = schema.safeParse(value);
  if (result.success) return { data: result.data, faults: [] };
  const faults = result.error.issues.flatMap((issue): Fault[] => {
    if (issue.code !== 'unrecognized_keys') {
      return [{ file, line: lineAt(issue.path), ...explain(issue, value) }];
    }
    const known = issue.path.length === 0 ? fieldsOf(schema) : [];
    return issue.keys.map((key) => ({
      file,
      line: lineAt([...issue.path, key]),
      problem: `Unknown field "${key}".`,
      mend: `${didYouMean(key, known)}Correct the spelling, or take it out.`,
    }));
  });
  return { faults };
}

function fieldsOf(schema: z.ZodType): string[] {
  return 'shape' in schema ? Object.keys(schema.shape as object) : [];
}

/** What a field has to hold, in words. */
const kinds: Readonly<Record<string, string>> = {
  string: 'a text; a number or a yes stands in quotes',
  number: 'a number, without quotes',
  int: 'a whole number, without quotes',
  array: 'a list, such as [one, two]',
  object: 'fields, each with a name and a colon',
};

function explain(issue: z.core.$ZodIssue, value: unknown): { problem: string; mend: string } {
  const field = nameOf(issue.path);
  const given = issue.path.reduce<unknown>(
    (at, key) => (at as Record<PropertyKey, unknown> | null | undefined)?.[key],
    value,
  );
  if (given === undefined) {
    return { problem: `${field} is missing.`, mend: `Add the field ${field}.` };
  }
  if (given === null || given === '' || (Array.isArray(given) && given.length === 0)) {
    return { problem: `${field} is empty.`, mend: 'Write what belongs in it.' };
  }
  if (issue.code === 'invalid_value') {
    const values = issue.values.map(String);
    const mend = `${didYouMean(String(given), values)}It is one of: ${values.join(', ')}.`;
    return { problem: `${field} is "${String(given)}".`, mend };
  }
  const expected =
    issue.code === 'invalid_type' ? (kinds[issue.expected] ?? issue.expected) : issue.message;
  return {
    problem: `${field} is not right: ${shortened(JSON.stringify(given))}.`,
    mend: `Expected: ${expected}.`,
  };
}

function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

/** "audience", or "audience", entry 2. */
function nameOf(path: readonly PropertyKey[]): string {
  if (path.length === 0) return 'This entry';
  const names = path.filter((key) => typeof key !== 'number').join('.');
  const last = path.at(-1);
  return typeof last === 'number' ? `"${names}", entry ${last + 1},` : `"${names}"`;
}
