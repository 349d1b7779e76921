/** A term that can be recognised in running text. */
export interface MatchableTerm {
  id: string;
  /** Word forms that are recognised. A form in capitals (an abbreviation) must stand so in the text. */
  forms: readonly string[];
}

/** Particles that Arabic writes together with the word that follows: and, so, by, for, as, the. */
const arabicPrefix = '(?:[وفبلك]?(?:ال|لل)?)';

function withoutArticle(form: string): string {
  return form.replace(/^ال(?=\p{L}{2})/u, '');
}

/** What two forms have in common that are found at the same places. */
export function keyOf(form: string): string {
  return withoutArticle(form).toLocaleLowerCase('en');
}

function escaped(form: string): string {
  return form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');
}

function isAbbreviation(form: string): boolean {
  return /\p{Lu}.*\p{Lu}/u.test(form) && form === form.toLocaleUpperCase('en');
}

/**
 * Builds a finder of terms in plain text: whole words only, the longest form first, no overlap.
 * Offsets are in UTF-16 units, as in `String.prototype.slice`.
 */
export function termMatcher<T extends MatchableTerm>(
  terms: readonly T[],
): (text: string) => { start: number; end: number; term: T }[] {
  const byForm = new Map<string, T>();
  for (const term of terms) {
    for (const form of term.forms) byForm.set(keyOf(form), term);
  }
  if (byForm.size === 0) return () => [];
  const forms = terms.flatMap((term) => term.forms).sort((a, b) => b.length - a.length);
  const abbreviations = new Set(forms.filter(isAbbreviation).map(keyOf));
  const alternatives = forms.map((form) => escaped(withoutArticle(form)));
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}-])${arabicPrefix}(${alternatives.join('|')})(?!-?[\\p{L}\\p{N}])`,
    'giu',
  );
  return (text) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const found = match[1]!.replace(/\s+/g, ' ');
      const term = byForm.get(keyOf(found));
      const small = found !== found.toLocaleUpperCase('en');
      if (!term || (abbreviations.has(keyOf(found)) && small)) return [];
      return [{ start: match.index, end: match.index + match[0].length, term }];
    });
}
