/**
 * A fault in the content, written for the person who has to mend it.
 * Lines and columns start at 1; line 0 means that the fault concerns the file as a whole.
 */
export interface Fault {
  /** Path as the author knows it, for example `content/next/en/chapters/mandate.mdx`. */
  file: string;
  line: number;
  column?: number;
  /** What is wrong, one sentence. */
  problem: string;
  /** How to mend it, one or two sentences. */
  mend: string;
}

/** Raised when content can't be used; carries every fault of the run, never only the first. */
export class ContentError extends Error {
  readonly faults: readonly Fault[];

  constructor(faults: readonly Fault[]) {
    super(formatFaults(faults));
    this.name = 'ContentError';
    this.faults = faults;
  }
}

function place(fault: Fault): string {
  if (fault.line === 0) return fault.file;
  return `${fault.file}:${fault.line}${fault.column ? `:${fault.column}` : ''}`;
}

/** Faults as text for a terminal: sorted by file and line, one blank line between them. */
export function formatFaults(faults: readonly Fault[]): string {
  const sorted = [...faults].sort(
    (a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) || a.line - b.line,
  );
  const entries = sorted.map((f) => `${place(f)}\n  ${f.problem}\n  To mend: ${f.mend}`);
  const count = faults.length === 1 ? '1 fault' : `${faults.length} faults`;
  return `${entries.join('\n\n')}\n\n${count} in the content.`;
}
