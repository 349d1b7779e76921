import { isLanguageCode, type LanguageCode } from '../../languages/index.ts';
import { attribute, children, type Element } from './markup.ts';

/** What `<link>` can mean for a page in a folder. Any other meaning is a question for a person. */
const keptLinks = new Set(['stylesheet', 'icon', 'shortcut icon', 'apple-touch-icon', 'license']);
const droppedLinks = new Set(
  'canonical alternate prefetch preload modulepreload preconnect dns-prefetch manifest sitemap search'.split(
    ' ',
  ),
);

/** True for a link to a page in a language that the copy does not hold. */
function leadsToOtherLanguage(element: Element, languages: readonly LanguageCode[]): boolean {
  const code = element.tagName === 'a' ? attribute(element, 'hreflang') : undefined;
  return isLanguageCode(code) && !languages.includes(code);
}

/** True for a list item that is nothing but such a link. */
function isEmptied(item: Element, languages: readonly LanguageCode[]): boolean {
  const [only, ...others] = children(item);
  return only !== undefined && others.length === 0 && leadsToOtherLanguage(only, languages);
}

/** True for a list in which only the language of the page itself would be left. */
function isPointless(list: Element, languages: readonly LanguageCode[]): boolean {
  const items = children(list);
  const current = (item: Element) =>
    children(item).some((a) => attribute(a, 'aria-current') === 'true');
  return (
    items.some((item) => isEmptied(item, languages)) &&
    items.every((item) => isEmptied(item, languages) || current(item))
  );
}

/**
 * True for an element that has no use in the copy: what only a server can give, what search engines
 * and networks read, and ways to languages that are not there.
 * @throws Error for a `<link>` or `<meta>` whose use is not known
 */
export function isLeftOut(element: Element, languages: readonly LanguageCode[]): boolean {
  if (attribute(element, 'data-online-only') !== undefined) return true;
  switch (element.tagName) {
    case 'link': {
      const rel = (attribute(element, 'rel') ?? '').toLowerCase();
      if (!keptLinks.has(rel) && !droppedLinks.has(rel)) {
        throw new Error(`<link rel="${rel}"> is of a kind that the offline copy does not know.`);
      }
      return droppedLinks.has(rel);
    }
    case 'meta':
      return isDroppedMeta(element);
    case 'a':
      return leadsToOtherLanguage(element, languages);
    case 'li':
      return isEmptied(element, languages);
    case 'ul':
      return isPointless(element, languages);
    default:
      return false;
  }
}

function isDroppedMeta(element: Element): boolean {
  const equivalent = attribute(element, 'http-equiv')?.toLowerCase();
  if (equivalent !== undefined && equivalent !== 'content-security-policy') {
    throw new Error(`<meta http-equiv="${equivalent}"> is not known to work in the offline copy.`);
  }
  const name = attribute(element, 'property') ?? attribute(element, 'name') ?? '';
  return equivalent !== undefined || /^(?:og|twitter|article):/.test(name) || name === 'robots';
}
