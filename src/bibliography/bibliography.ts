import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import CSL from 'citeproc';
import type { LanguageCode } from '../languages/index.ts';
import type { CitedSource } from '../markdown/citations/syntax.ts';
import type { Source } from '../model/index.ts';
import { localeXml } from './locales.ts';

/** One line of a list of references. */
export interface Reference {
  key: string;
  /** The formatted reference as HTML. */
  html: string;
}

/** Formats citations and references of one language with a CSL processor. */
export interface Bibliography {
  /** Short form for a note: "S/RES/1373 (2001), op. para. 2(b); ICCPR, art. 17". */
  short(sources: readonly CitedSource[]): string;
  /** Full references, each source once, in the order of the style. */
  references(keys: readonly string[]): Reference[];
}

let style: string | undefined;

/** @param sources the whole bibliography, by key */
export function bibliography(
  sources: ReadonlyMap<string, Source>,
  code: LanguageCode,
): Bibliography {
  style ??= readFileSync(resolve('src/bibliography/style.csl'), 'utf8');
  const system = {
    retrieveLocale: () => localeXml(code),
    retrieveItem: (id: string) => ({ ...sources.get(id) }),
  };
  const notes = new CSL.Engine(system, style, code, true);
  notes.setOutputFormat('text');
  notes.updateItems([...sources.keys()]);
  const list = new CSL.Engine(system, style, code, true);
  list.setOutputFormat('html');
  return {
    short: (cited) =>
      // One by one, and the pinpoint as it is written: the processor would put "p." before "art. 17".
      cited
        .map(({ key, pinpoint }) => {
          const title = notes.makeCitationCluster([{ id: key }]);
          return pinpoint ? `${title}, ${pinpoint}` : title;
        })
        .join('; '),
    references: (keys) => {
      list.updateItems([...new Set(keys)]);
      const [{ entry_ids: ids }, entries] = list.makeBibliography();
      return entries.map((entry, index) => ({
        key: ids[index]![0]!,
        html: entry.replace(/^\s*<div class="csl-entry">|<\/div>\s*$/g, ''),
      }));
    },
  };
}
