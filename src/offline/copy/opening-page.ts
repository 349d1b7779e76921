import { language, translatorFor, type LanguageCode } from '../../languages/index.ts';
import { withPolicy } from '../../security/secure-pages.ts';
import { homeOf } from './languages.ts';
import { ownFiles } from './page.ts';
import { folderPolicy } from './policy.ts';
import { unpackFirst } from './strings.ts';

/**
 * The `index.html` of a copy without pages in the root language. A script leads on to the home page:
 * inside an archive the script can't be loaded, and the notice stays in sight.
 */
export function openingPage(languages: readonly LanguageCode[]): string {
  const [first] = languages as readonly [LanguageCode];
  const blocks = languages.map((code, index) => {
    const attributes = `lang="${code}" dir="${language(code).dir}"`;
    const open = index === 0 ? ' data-open' : '';
    return (
      `<p class="unpack-first" ${attributes}>${unpackFirst[code]}</p>\n` +
      `<p ${attributes}><a href="${homeOf(code)}"${open}>${translatorFor(code)('siteTitle')}</a></p>\n`
    );
  });
  const html =
    `<!doctype html>\n<html lang="${first}" dir="${language(first).dir}">\n<head>\n` +
    `<meta charset="utf-8">\n<meta name="viewport" content="width=device-width, initial-scale=1">\n` +
    `<meta name="color-scheme" content="light dark">\n` +
    `<title>${translatorFor(first)('siteTitle')}</title>\n` +
    `<link rel="stylesheet" href="${ownFiles.styles}">\n<script defer src="${ownFiles.open}"></script>\n` +
    `</head>\n<body>\n${blocks.join('')}</body>\n</html>\n`;
  return withPolicy(html, 'index.html', folderPolicy);
}
