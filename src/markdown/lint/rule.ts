import type { Root } from 'mdast';

/** What a rule found: a fault without its file. Lines count from 1 in the text that was parsed. */
export interface Finding {
  line: number;
  column?: number;
  problem: string;
  mend: string;
}

/** A rule of the content lint: reads a tree, changes nothing. */
export type Rule = (tree: Root) => Finding[];
