import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { deadLinks } from '../../links/dead-links.ts';
import { filesBelow } from '../../files/files-below.ts';
import { replaceFolder } from '../../files/replace-folder.ts';
import { rootLanguage, type LanguageCode } from '../../languages/index.ts';
import { unfitFile } from './blocked.ts';
import { Faults } from './faults.ts';
import { languageOfPath, languagesOfCopy } from './languages.ts';
import { lexiconScripts } from './lexicons.ts';
import { openingPage } from './opening-page.ts';
import { ownScripts } from './own-files.ts';
import { ModuleBundles } from './page-modules.ts';
import { localPage } from './page.ts';
import { pagefindScripts } from './pagefind.ts';
import { readMe } from './read-me.ts';
import { localStyles } from './styles.ts';
import { summaryOf, type CopySummary } from './summary.ts';

export interface CopyOptions {
  languages: readonly LanguageCode[];
  edition: string;
}

/**
 * Turns a built site into a folder that works when `index.html` in it is double-clicked, without
 * server and network. The same site gives the same bytes. The target is complete or untouched.
 * @throws Error that names every link, script or file that would not work there
 */
export async function makeOfflineCopy(
  site: string,
  target: string,
  { languages: wanted, edition }: CopyOptions,
): Promise<CopySummary> {
  const all = filesBelow(site);
  const languages = languagesOfCopy(wanted, new Set(all));
  const own = all.find((file) => file.startsWith('_offline/'));
  if (own) throw new Error(`The site has ${own}; the offline copy keeps its own files there.`);
  const place = resolve(target);
  mkdirSync(dirname(place), { recursive: true });
  const part = mkdtempSync(`${place}.part-`);
  const work = join(part, 'copy');
  try {
    const write = (file: string, text: string): void => {
      mkdirSync(dirname(join(work, file)), { recursive: true });
      writeFileSync(join(work, file), text);
    };
    await writePages(site, all, languages, write, work);
    for (const code of languages) {
      const index = all.filter((file) => file.startsWith(`pagefind/${code}/`));
      for (const [file, text] of await pagefindScripts(site, code, index)) write(file, text);
    }
    for (const [file, text] of lexiconScripts(site, languages, new Set(all))) write(file, text);
    const withOpening = !languages.includes(rootLanguage);
    for (const [file, text] of await ownScripts(withOpening)) write(file, text);
    if (withOpening) write('index.html', openingPage(languages));
    write('READ-ME-FIRST.txt', readMe(edition));
    checkLinks(work);
    const summary = summaryOf(work, languages);
    replaceFolder(work, place);
    return summary;
  } finally {
    rmSync(part, { recursive: true, force: true });
  }
}

/** Reads the finished copy as a browser would: every link and every place on a page is there. */
function checkLinks(copy: string): void {
  const faults = new Faults();
  for (const { page, href, reason } of deadLinks(copy)) faults.add(page, `${href}: ${reason}.`);
  faults.refuse();
}

/** Writes the pages of the languages and every file that they use, and no other. */
async function writePages(
  site: string,
  all: readonly string[],
  languages: readonly LanguageCode[],
  write: (file: string, text: string) => void,
  work: string,
): Promise<void> {
  const faults = new Faults();
  // The page for lost addresses is shown by a server; from a folder nothing leads to it.
  const pages = all.filter(
    (file) =>
      file.endsWith('.html') && file !== '404.html' && languages.includes(languageOfPath(file)),
  );
  const files = new Set([...all.filter((file) => !file.endsWith('.html')), ...pages]);
  const bundles = new ModuleBundles(site, files);
  const used = new Set<string>();
  for (const page of pages) {
    const source = readFileSync(join(site, page), 'utf8');
    const { html, uses, script } = await localPage(source, page, {
      files,
      languages,
      bundles,
      faults,
    });
    for (const file of uses) used.add(file);
    if (script) write(script.file, script.code);
    write(page, html);
  }
  for (const file of [...used].sort().filter((name) => name.endsWith('.css'))) {
    const css = readFileSync(join(site, file), 'utf8');
    const local = localStyles(css, { file, site, files, faults });
    write(file, local.css);
    for (const use of local.uses) used.add(use);
  }
  for (const file of [...used].sort().filter((name) => !/\.(?:html|css)$/.test(name))) {
    const unfit = unfitFile(file, join(site, file));
    if (unfit) faults.add(file, unfit);
    mkdirSync(dirname(join(work, file)), { recursive: true });
    copyFileSync(join(site, file), join(work, file));
  }
  faults.refuse();
}
