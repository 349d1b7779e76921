import { blockedUse, fetches } from './blocked.ts';
import { attribute, textOf, type Element } from './markup.ts';

/** What a script element is to the copy. */
export type PageScript =
  | { kind: 'module file'; address: string }
  | { kind: 'module code'; code: string }
  | { kind: 'kept' };

/**
 * Tells the kinds of script apart.
 * @throws Error for a type that is not known, and for code that can't work from a folder
 */
export function readScript(element: Element): PageScript {
  const type = (attribute(element, 'type') ?? '').trim().toLowerCase();
  const address = attribute(element, 'src');
  if (type === 'module') {
    return address === undefined
      ? { kind: 'module code', code: textOf(element) }
      : { kind: 'module file', address };
  }
  if (type === 'application/json' || type === 'application/ld+json') return { kind: 'kept' };
  if (type !== '' && type !== 'text/javascript') {
    throw new Error(`<script type="${type}"> is of a type that the offline copy does not know.`);
  }
  if (attribute(element, 'nomodule') !== undefined) {
    throw new Error('<script nomodule> would run in the offline copy beside the modules.');
  }
  const code = textOf(element);
  const use = fetches(code) ? 'fetch()' : blockedUse(code);
  if (use) throw new Error(`code in the page uses ${use}, which does not work from a folder.`);
  return { kind: 'kept' };
}
