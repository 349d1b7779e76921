import { write, emptyFolder } from '../../kit/folders.ts';

/** A Pagefind of a few lines: it shows where it thinks it is, and reads its entry. */
export const smallPagefind = `
const base = import.meta.url.match(/^(.*\\/)pagefind.js/)[1];
export async function init() { return typeof Worker; }
export async function options() { return base; }
export async function search() { return (await fetch(base + 'pagefind-entry.json?ts=1')).json(); }
`;

/** A page as the build writes it, with more in its head and body. */
export function madePage(lang: string, { head = '', body = '' } = {}): string {
  return (
    `<!DOCTYPE html><html lang="${lang}"><head><meta charset="utf-8"/>` +
    `<meta http-equiv="content-security-policy" content="default-src 'self'">` +
    `<title>A &amp; B</title>${head}</head><body>${body}</body></html>`
  );
}

/** Links of a page to itself in every language. */
export const languageLinks =
  '<ul><li><a href="/" hreflang="en" aria-current="true">English</a></li>' +
  '<li><a href="/fr/" hreflang="fr">Français</a></li></ul>';

/** A site of two languages with one page each beside the home, by path; a change may add or undo. */
export function madeSite(changes: Readonly<Record<string, string | undefined>> = {}): string {
  const site = emptyFolder();
  const script = '<script type="module" src="/_astro/page.js"></script>';
  const styles = '<link rel="stylesheet" href="/_astro/site.css">';
  const files: Record<string, string | undefined> = {
    'index.html': madePage('en', {
      head: styles,
      body: `${languageLinks}${script}<a href="/term/#one">term</a>`,
    }),
    'term/index.html': madePage('en', {
      body: `<b id="one">one</b><a href="../">home</a>${script}`,
    }),
    'fr/index.html': madePage('fr', {
      body: `${languageLinks}${script}<a href="/fr/term/">terme</a>`,
    }),
    'fr/term/index.html': madePage('fr', {
      body: '<b id="one">un</b><a href="/term/#one">one</a>',
    }),
    '404.html': madePage('en', { body: '<a href="/">home</a>' }),
    _headers: 'x',
    'robots.txt': 'x',
    '_astro/page.js': "import { one } from './part.js'; document.title = one;",
    '_astro/part.js': "export const one = 'ONE';",
    '_astro/site.css': 'body { background: url(/_astro/dot.png); }',
    '_astro/dot.png': 'png',
    '_astro/unused.png': 'png',
    ...Object.fromEntries(
      ['en', 'fr'].flatMap((code) => [
        [`search/${code}.json`, `{"language":"${code}"}`],
        [`pagefind/${code}/pagefind.js`, smallPagefind],
        [`pagefind/${code}/pagefind-worker.js`, 'worker'],
        [`pagefind/${code}/pagefind-entry.json`, `{"languages":{"${code}":{"wasm":"${code}"}}}`],
        [`pagefind/${code}/wasm.${code}.pagefind`, 'wasm'],
        [`pagefind/${code}/wasm.unknown.pagefind`, 'other wasm'],
        [`pagefind/${code}/fragment/${code}_1.pf_fragment`, 'fragment'],
      ]),
    ),
    ...changes,
  };
  for (const [path, content] of Object.entries(files)) {
    if (content !== undefined) write(site, path, content);
  }
  return site;
}
