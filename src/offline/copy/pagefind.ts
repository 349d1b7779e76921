import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { init, parse } from 'es-module-lexer';
import type { LanguageCode } from '../../languages/index.ts';
import { blockedUse } from './blocked.ts';
import { classicScript } from './classic.ts';
import { wrapBytes, wrapText } from './wrap.ts';

/** What the browser code of this site calls. */
const called = ['init', 'options', 'search'];
/** Files of an index that Pagefind fetches, by the end of their names. */
const fetched = /\.(?:pf_meta|pf_index|pf_fragment|pf_filter)$/;

interface Entry {
  languages?: Readonly<Record<string, { wasm?: string | null }>>;
}

/**
 * Pagefind's own browser module as a classic script. Nothing of it is copied or changed by hand: the
 * names of what a folder can't give are replaced, and it is checked that they are where they were.
 */
export async function classicPagefind(site: string, module: string): Promise<string> {
  await init;
  const code = readFileSync(join(site, module), 'utf8');
  const [imports, exports] = parse(code);
  const expect = (holds: boolean, what: string): void => {
    if (!holds)
      throw new Error(`${module} is not the Pagefind that the offline copy knows: ${what}.`);
  };
  const names = new Set(exports.map(({ n: name }) => name));
  const missing = called.find((name) => !names.has(name));
  expect(missing === undefined, `it no longer exports "${missing}"`);
  expect(
    imports.every(({ d: dynamic }) => dynamic === -2),
    'it now imports other modules',
  );
  const metas = imports.map(({ e: end }) => code.slice(end, end + 4));
  expect(metas.includes('.url'), 'it no longer finds its folder through import.meta.url');
  expect(
    metas.every((use) => use === '.url'),
    'it uses more of import.meta than its url',
  );
  expect(/\bfetch\(/.test(code), 'it no longer reads its index with fetch()');
  const other = blockedUse(code.replaceAll('new Worker(', '('));
  expect(other === undefined, `it now uses ${other}`);
  const script = await classicScript(module, {
    stdin: {
      contents: `import * as module from './pagefind.js'; offlineCopy.define(${JSON.stringify(module)}, module);`,
      resolveDir: resolve(site, module, '..'),
    },
    // Without Worker it searches on the page itself; this site asks for that online too.
    define: { Worker: 'undefined', 'import.meta.url': JSON.stringify(`/${module}`) },
  });
  expect(script.includes('offlineCopy.fetch'), 'its fetch() could not be replaced');
  return script;
}

/**
 * The index of a language as scripts, by name.
 * @param names files of `pagefind/<language>/`
 */
export async function pagefindScripts(
  site: string,
  code: LanguageCode,
  names: readonly string[],
): Promise<Map<string, string>> {
  const folder = `pagefind/${code}/`;
  const read = (path: string): Buffer => {
    if (names.includes(path)) return readFileSync(join(site, path));
    throw new Error(`The search index is not complete: ${path} is missing.`);
  };
  const entryFile = `${folder}pagefind-entry.json`;
  const engine = engineOf(entryFile, JSON.parse(read(entryFile).toString('utf8')) as Entry, folder);
  read(`${folder}pagefind.js`);
  read(engine);
  const scripts = new Map<string, string>();
  for (const path of names) {
    const name = path.slice(folder.length);
    if (name === 'pagefind.js') scripts.set(path, await classicPagefind(site, path));
    else if (path === entryFile)
      scripts.set(`${path}.js`, wrapText(path, read(path).toString('utf8')));
    else if (path === engine || fetched.test(name))
      scripts.set(`${path}.js`, wrapBytes(path, read(path)));
    else if (!/^(?:pagefind-worker\.js|wasm\.[\w-]+\.pagefind)$/.test(name)) {
      throw new Error(`${path} is a kind of index file that the offline copy does not know.`);
    }
  }
  return scripts;
}

/** The one index reader that the entry file names; Pagefind ships a second that nothing asks for. */
function engineOf(file: string, { languages }: Entry, folder: string): string {
  const [only, ...others] = Object.values(languages ?? {});
  if (!only || others.length > 0) throw new Error(`${file} does not name exactly one language.`);
  return `${folder}wasm.${only.wasm ?? 'unknown'}.pagefind`;
}
