import { visit } from 'unist-util-visit';
import type { Fault } from '../../faults/fault.ts';
import { didYouMean } from '../../faults/suggest.ts';
import { rootLanguage } from '../../languages/index.ts';
import { lineOf } from '../../markdown/tree.ts';
import type { LanguageFolder, ReadContent } from '../read/folder.ts';
import { parseEntryText } from '../read/lists.ts';
import type { Root } from 'mdast';

/** Pages that the site makes by itself and that content may link to. */
const sitePages = [
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
];

/** Links in content lead to a page and anchor that exist; others go to http(s) addresses only. */
export function brokenLinks(content: ReadContent): Fault[] {
  const root = content.folders.find((folder) => folder.language === rootLanguage);
  if (!root) return [];
  return content.folders.flatMap((folder) => {
    const anchors = anchorsOf(root, folder);
    const pages = [...folder.chapters, ...folder.templates, ...folder.courses, ...folder.models];
    return [
      ...pages.flatMap((page) => linkFaults(page.body, page.file, page.slug, anchors)),
      ...folder.questions.flatMap((q) =>
        linkFaults(parseEntryText(q.answer), q.file, 'questions', anchors, q.line),
      ),
    ];
  });
}

type Anchors = ReadonlyMap<string, ReadonlySet<string> | undefined>;

/** Anchors by page path; undefined where the site, not the content, sets the anchors. */
function anchorsOf(root: LanguageFolder, folder: LanguageFolder): Anchors {
  const anchors = new Map<string, Set<string> | undefined>();
  for (const page of sitePages) anchors.set(page, undefined);
  for (const template of root.templates) anchors.set(`templates/${template.id}`, undefined);
  for (const chapter of [...root.chapters, ...folder.chapters]) {
    const ids = [...chapter.headings.map((h) => h.id), ...chapter.guidelines.map((g) => g.id)];
    anchors.set(chapter.slug, new Set(ids));
    for (const guideline of chapter.guidelines) anchors.set(`g/${guideline.id}`, undefined);
  }
  return anchors;
}

function linkFaults(
  body: Root,
  file: string,
  slug: string,
  anchors: Anchors,
  fixedLine?: number,
): Fault[] {
  const faults: Fault[] = [];
  visit(body, ['link', 'image'], (node) => {
    if (!('url' in node)) return;
    const reason = linkProblem(node.url, slug, anchors);
    if (reason) faults.push({ file, line: fixedLine ?? lineOf(node), ...reason });
  });
  return faults;
}

function linkProblem(
  url: string,
  slug: string,
  anchors: Anchors,
): { problem: string; mend: string } | undefined {
  if (/^(https?:\/\/|mailto:)/.test(url)) return undefined;
  if (/^[a-z][a-z0-9+.-]*:/i.test(url)) {
    return {
      problem: `The address "${url}" is of a kind that is not allowed.`,
      mend: 'Link to https://… or to a page of the Compendium.',
    };
  }
  const [path = '', anchor] = url.split('#');
  const page = path === '' ? slug : /^\.\.\/(.+?)\/$/.exec(path)?.[1];
  if (page === undefined) {
    return {
      problem: `The address "${url}" is not written as links between pages are.`,
      mend: 'Write ../ before the name of the page and / behind it: ../oversight/.',
    };
  }
  if (!anchors.has(page)) {
    return {
      problem: `The link leads to "${page}", and there is no such page.`,
      mend: `${didYouMean(page, anchors.keys())}Correct the address, or take the link out.`,
    };
  }
  const known = anchors.get(page);
  if (!anchor || !known || known.has(decodeURIComponent(anchor))) return undefined;
  return {
    problem: `The page "${page}" has no place "#${anchor}".`,
    mend: `${didYouMean(anchor, known)}Use the ID of a guideline or the heading in small letters with hyphens.`,
  };
}
