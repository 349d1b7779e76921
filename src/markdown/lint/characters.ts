import type { Finding } from './rule.ts';

/** Invisible characters that can make a text read otherwise than it is (Trojan Source, CVE-2021-42574). */
const bidirectional = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;
const control = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u2028\u2029\uFEFF\uFFFD]/gu;

/** Characters that must not stand in any content file, MDX or YAML. */
export function forbiddenCharacters(text: string): Finding[] {
  const findings: Finding[] = [];
  const report = (pattern: RegExp, problem: string, mend: string) => {
    for (const match of text.matchAll(pattern)) {
      const before = text.slice(0, match.index);
      const line = before.split('\n').length;
      const column = match.index - before.lastIndexOf('\n');
      const code = match[0].codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0');
      findings.push({ line, column, problem: `${problem} (U+${code}).`, mend });
    }
  };
  report(
    bidirectional,
    'An invisible character that changes the direction of the text stands here',
    'Delete it: delete the letters on both sides and type them again. Direction is set by the page.',
  );
  report(
    control,
    'An invisible control character stands here',
    'Delete it: delete the letters on both sides and type them again.',
  );
  return findings;
}
