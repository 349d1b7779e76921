import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { VFileMessage } from 'vfile-message';

const processor = unified().use(remarkParse).use(remarkMdx).use(remarkGfm).freeze();

/** Raised when the text is not valid MDX; the line counts from 1 in the text that was given. */
export class MarkdownSyntaxError extends Error {
  readonly line: number;
  readonly column: number;

  constructor(message: string, line: number, column: number) {
    super(message);
    this.name = 'MarkdownSyntaxError';
    this.line = line;
    this.column = column;
  }
}

/**
 * Parses MDX (CommonMark, tables and the other GitHub extensions, component tags) to a tree with
 * positions.
 * @throws MarkdownSyntaxError when a tag is not closed or a brace is left open
 */
export function parseMarkdown(text: string): Root {
  try {
    return processor.parse(text);
  } catch (error) {
    if (!(error instanceof VFileMessage)) throw error;
    const start = error.place && 'start' in error.place ? error.place.start : error.place;
    throw new MarkdownSyntaxError(error.reason, start?.line ?? 1, start?.column ?? 1);
  }
}
