import { closest, distance } from 'fastest-levenshtein';

/** The known name that is nearest to a mistyped one, or undefined when none is near enough. */
export function nearest(wrong: string, known: Iterable<string>): string | undefined {
  const names = [...known];
  if (names.length === 0) return undefined;
  const best = closest(wrong, names);
  return distance(wrong, best) <= Math.max(2, Math.floor(wrong.length / 3)) ? best : undefined;
}

/** "Did you mean "x"? " or an empty string, ready to stand before the rest of a mend. */
export function didYouMean(wrong: string, known: Iterable<string>): string {
  const name = nearest(wrong, known);
  return name ? `Did you mean "${name}"? ` : '';
}
