import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import * as pagefind from 'pagefind';
import type { LanguageCode } from '../../languages/index.ts';
import type { Compendium } from '../../model/index.ts';
import { packLexicon } from '../packing.ts';
import { wordsOf } from '../query/words.ts';
import { entriesOf, type IndexedEntry } from './entries.ts';
import { lexiconOf } from './make-lexicon.ts';
import { splitIndex } from './split-index.ts';

/** Parts of Pagefind's bundle that this site does not use: it has a search of its own. */
const unused = /^pagefind-(?:ui|modular-ui|component-ui|highlight)/;

/** Meaning of the fields of a Pagefind fragment that we read back. */
interface Fragment {
  url: string;
  content: string;
}

/**
 * Writes Pagefind's index and one lexicon a language into the built site: `pagefind/` and `search/`.
 * @throws Error when Pagefind reports a fault or has left out an entry
 */
export async function writeSearchIndex(compendium: Compendium, dist: string): Promise<void> {
  const output = join(dist, 'pagefind');
  rmSync(output, { recursive: true, force: true });
  mkdirSync(join(dist, 'search'), { recursive: true });
  for (const code of compendium.edition.languages) {
    const entries = entriesOf(compendium, code, dist);
    const folder = join(output, code);
    await indexLanguage(entries, code, folder);
    splitIndex(folder);
    const fragments = readFragments(folder);
    const missing = entries.filter(({ path }) => !fragments.has(path));
    if (missing.length > 0) {
      const paths = missing.map(({ path }) => path).join(', ');
      throw new Error(`Pagefind left out ${missing.length} entries of "${code}": ${paths}.`);
    }
    const lexicon = lexiconOf(code, entries, fragments);
    writeFileSync(join(dist, 'search', `${code}.json`), JSON.stringify(packLexicon(lexicon)));
  }
  await pagefind.close();
}

async function indexLanguage(
  entries: readonly IndexedEntry[],
  code: LanguageCode,
  folder: string,
): Promise<void> {
  const { index, errors } = await pagefind.createIndex({
    forceLanguage: code,
    writePlayground: false,
  });
  if (!index) throw new Error(`Pagefind could not start: ${errors.join(' ')}`);
  for (const { path, title, names, longNames = [], summary, html, text, kind, part } of entries) {
    const meta = {
      title,
      ...(summary ? { summary } : {}),
      names: wordsOf([...names, ...longNames].join(' ')).join(' '),
    };
    const filters = { kind: [kind], ...(part >= 0 ? { part: [String(part)] } : {}) };
    const added = html
      ? await index.addHTMLFile({ url: path, content: marked(html, meta, filters) })
      : await index.addCustomRecord({ url: path, content: text!, language: code, meta, filters });
    if (added.errors.length > 0) throw new Error(`Pagefind, ${path}: ${added.errors.join(' ')}`);
  }
  const written = await index.writeFiles({ outputPath: folder });
  if (written.errors.length > 0) throw new Error(`Pagefind: ${written.errors.join(' ')}`);
  for (const name of readdirSync(folder).filter((file) => unused.test(file))) {
    rmSync(join(folder, name), { recursive: true });
  }
}

/** Puts the fields and filters of an entry into its page, for Pagefind only. */
function marked(
  html: string,
  meta: Readonly<Record<string, string>>,
  filters: Readonly<Record<string, string[]>>,
): string {
  const attribute = (value: string) => value.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  const fields = Object.entries(meta).map(
    ([name, value]) => `<i data-pagefind-meta="${name}[data-v]" data-v="${attribute(value)}"></i>`,
  );
  const marks = Object.entries(filters).map(
    ([name, [value]]) => `<i data-pagefind-filter="${name}[data-v]" data-v="${value}"></i>`,
  );
  return html.replace(/(<main[^>]*>)/, (tag) => tag + fields.join('') + marks.join(''));
}

/** Reads back what Pagefind wrote: a truncated file shows here and not in front of a reader. */
function readFragments(folder: string): Map<string, { id: string; text: string }> {
  const names = readdirSync(join(folder, 'fragment'));
  return new Map(
    names.map((name) => {
      const bytes = gunzipSync(readFileSync(join(folder, 'fragment', name))).toString('utf8');
      const fragment = JSON.parse(bytes.slice(bytes.indexOf('{'))) as Fragment;
      return [fragment.url, { id: name.replace(/\.pf_fragment$/, ''), text: fragment.content }];
    }),
  );
}
