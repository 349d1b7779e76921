/** A line of the report: what was measured, what came out, what was hoped for. */
export interface Figure {
  name: string;
  value: string;
  target: string;
}

/** The figures as a Markdown table, columns aligned. */
export function formatReport(figures: readonly Figure[]): string {
  const rows = [
    ['figure', 'measured', 'target'],
    ...figures.map(({ name, value, target }) => [name, value, target]),
  ];
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => row[column]!.length)));
  const line = (row: readonly string[]) =>
    `| ${row.map((cell, column) => cell.padEnd(widths[column]!)).join(' | ')} |`;
  const rule = `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`;
  return [line(rows[0]!), rule, ...rows.slice(1).map(line)].join('\n');
}

export const kilobytes = (bytes: number): string => `${(bytes / 1024).toFixed(1)} KB`;
export const megabytes = (bytes: number, digits = 0): string =>
  `${(bytes / 1024 / 1024).toFixed(digits)} MB`;
