import { LineCounter, parseDocument, type Document } from 'yaml';
import type { z } from 'zod';
import type { Fault } from '../../faults/fault.ts';

/** A YAML text that was read, with what is needed to find the line of a value. */
export interface YamlText {
  value: unknown;
  /** Line of the value at a path, in the file; falls back to the nearest value above it. */
  lineAt(path: readonly PropertyKey[]): number;
}

/**
 * Parses YAML (version 1.2) and reports every syntax error with its line.
 * @param firstLine line of the file on which the text begins, from 1
 */
export function readYaml(
  text: string,
  file: string,
  firstLine = 1,
): { yaml?: YamlText; faults: Fault[] } {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false });
  const lineOf = (offset: number) => counter.linePos(offset).line + firstLine - 1;
  if (document.errors.length > 0) {
    const faults = document.errors.map((error) => ({
      file,
      line: lineOf(error.pos[0]),
      problem: `This is not valid YAML: ${error.message.replace(/\.?$/, '.')}`,
      mend: 'Compare the indentation and quotes with a neighbour. A text with a colon stands in quotes.',
    }));
    return { faults };
  }
  const value: unknown = document.toJS({ maxAliasCount: 0 });
  return { yaml: { value, lineAt: (path) => lineOf(offsetAt(document, path)) }, faults: [] };
}

function offsetAt(document: Document, path: readonly PropertyKey[]): number {
  for (let depth = path.length; depth >= 0; depth -= 1) {
    const node = document.getIn(path.slice(0, depth), true);
    const range = (node as { range?: [number, number, number] } | undefined)?.range;
    if (range) return range[0];
  }
  return 0;
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
  const faults = result.error.issues.map((issue) => ({
    file,
    line: lineAt(issue.path),
    ...explain(issue, value),
  }));
  return { faults };
}

function explain(issue: z.core.$ZodIssue, value: unknown): { problem: string; mend: string } {
  const field = issue.path.length > 0 ? `"${issue.path.join('.')}"` : 'This entry';
  if (issue.code === 'unrecognized_keys') {
    const names = issue.keys.map((key) => `"${key}"`).join(', ');
    return { problem: `Unknown field ${names}.`, mend: 'Correct the spelling, or take it out.' };
  }
  const given = issue.path.reduce<unknown>(
    (at, key) => (at as Record<PropertyKey, unknown> | undefined)?.[key],
    value,
  );
  if (given === undefined) {
    return { problem: `${field} is missing.`, mend: `Add the field ${field}.` };
  }
  if (issue.code === 'invalid_value') {
    const values = issue.values.map(String).join(', ');
    return { problem: `${field} is "${String(given)}".`, mend: `It is one of: ${values}.` };
  }
  const expected = issue.code === 'invalid_type' ? `a ${issue.expected}` : issue.message;
  return {
    problem: `${field} is not right: ${JSON.stringify(given)}.`,
    mend: `Expected: ${expected}.`,
  };
}
