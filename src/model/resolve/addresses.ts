import type { Fault } from '../../faults/fault.ts';
import { isLanguageCode } from '../../languages/index.ts';
import type { ReadContent } from '../read/folder.ts';

/** Pages that the site makes by itself and that content may link to. */
export const sitePages = [
  'a-z',
  'parts',
  'questions',
  'guidelines',
  'sources',
  'glossary',
  'templates',
  'courses',
  'models',
  'about',
  'downloads',
] as const;

/** Other first parts of addresses that the site uses. */
const siteFolders = ['g', 'verify', 'search', 'pagefind', 'offline', 'index'];

/** A chapter's file name is its address; the site's own addresses are taken. */
export function takenAddresses(content: ReadContent): Fault[] {
  return content.folders
    .flatMap((folder) => folder.chapters)
    .filter(({ slug }) => [...sitePages, ...siteFolders].includes(slug) || isLanguageCode(slug))
    .map(({ file, slug }) => ({
      file,
      line: 0,
      problem: `The address /${slug}/ belongs to a page of the site itself.`,
      mend: `Give the file another name, for example ${slug}-of-the-cell.mdx.`,
    }));
}
