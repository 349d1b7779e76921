import { shownName } from '../archive/paths.ts';

const most = 20;

/** Names under a heading, one a line, for messages; a long list is cut with a count of the rest. */
export function namedList(heading: string, names: readonly string[]): string[] {
  if (names.length === 0) return [];
  const rest = names.length - most;
  return [
    `${heading} (${names.length}):`,
    ...names.slice(0, most).map((name) => `  ${shownName(name)}`),
    ...(rest > 0 ? [`  … and ${rest} more`] : []),
  ];
}
