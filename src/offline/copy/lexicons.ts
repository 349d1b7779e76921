import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isLanguageCode, type LanguageCode } from '../../languages/index.ts';
import { wrapText } from './wrap.ts';

/** What this site's own search knows of the languages of a copy, as scripts by name. */
export function lexiconScripts(
  site: string,
  languages: readonly LanguageCode[],
  files: ReadonlySet<string>,
): Map<string, string> {
  const scripts = new Map<string, string>();
  for (const path of files) {
    if (!path.startsWith('search/')) continue;
    const [, code] = /^search\/([a-z-]+)[\w.-]*\.json$/.exec(path) ?? [];
    if (!isLanguageCode(code)) {
      throw new Error(`${path} is a search file that the offline copy does not know.`);
    }
    if (!languages.includes(code)) continue;
    scripts.set(`${path}.js`, wrapText(path, readFileSync(join(site, path), 'utf8')));
  }
  const missing = languages.find((code) => !scripts.has(`search/${code}.json.js`));
  if (missing)
    throw new Error(`The search index is not complete: search/${missing}.json is missing.`);
  return scripts;
}
