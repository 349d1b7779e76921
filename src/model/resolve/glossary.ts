import type { Fault } from '../../faults/fault.ts';
import { keyOf } from '../../markdown/glossary/matcher.ts';
import type { ReadContent } from '../read/folder.ts';

/** A word form that is marked in running text belongs to one term of a language. */
export function sharedForms(content: ReadContent): Fault[] {
  return content.folders.flatMap(({ glossary }) => {
    const owners = new Map<string, string>();
    return glossary.flatMap(({ id, match, file, line }) =>
      match.flatMap((form): Fault[] => {
        const owner = owners.get(keyOf(form)) ?? id;
        owners.set(keyOf(form), owner);
        if (owner === id) return [];
        const problem = `The form "${form}" is matched by two terms, ${owner} and ${id}.`;
        return [{ file, line, problem, mend: 'Take it out of "match" in one of the two.' }];
      }),
    );
  });
}
