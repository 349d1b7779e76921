import { visit } from 'unist-util-visit';
import type { Fault } from '../../faults/fault.ts';
import { didYouMean } from '../../faults/suggest.ts';
import { rootLanguage } from '../../languages/index.ts';
import { lineOf } from '../../markdown/tree.ts';
import type { LanguageFolder, ReadContent } from '../read/folder.ts';
import { parseEntryText } from '../read/lists.ts';
import type { Root } from 'mdast';
import { sitePages } from './addresses.ts';

/** Links in content lead to a page and anchor that exist; others go to http(s) addresses only. */
export function brokenLinks(content: ReadContent): Fault[] {
  const root = content.folders.find((folder) => folder.language === rootLanguage);
  if (!root) return [];
  return content.folders.flatMap((folder) => {
    const anchors = anchorsOf(root, folder);
    return [
      ...folder.texts.flatMap((text) => {
        const own = new Set(text.headings.map(({ id }) => id));
        const here = text.kind === 'chapters' ? anchors : new Map([...anchors, [text.slug, own]]);
        return linkFaults(text.body, text.file, text.slug, here);
      }),
      ...folder.questions.flatMap((q) =>
        linkFaults(parseEntryText(q.answer), q.file, 'questions', anchors, q.line),
      ),
      ...folder.glossary.flatMap((term) =>
        linkFaults(parseEntryText(term.definition), term.file, 'glossary', anchors, term.line),
      ),
    ];
  });
}

/** Stands for every template while one of them can't be read and its ID is not known. */
const anyTemplate = 'templates/…';

type Anchors = ReadonlyMap<string, ReadonlySet<string> | undefined>;

/** Anchors by page path; undefined where the site, not the content, sets the anchors. */
function anchorsOf(root: LanguageFolder, folder: LanguageFolder): Anchors {
  const anchors = new Map<string, Set<string> | undefined>();
  for (const page of sitePages) anchors.set(page, undefined);
  if (!root.names.templates) anchors.set(anyTemplate, undefined);
  for (const id of root.names.templates ?? []) anchors.set(`templates/${id}`, undefined);
  for (const slug of root.names.chapters) anchors.set(slug, undefined);
  for (const { names, texts } of [root, folder]) {
    for (const text of texts.filter(({ kind }) => kind === 'chapters')) {
      const ids = [...text.headings.map((h) => h.id), ...(names.guidelines.get(text.slug) ?? [])];
      anchors.set(text.slug, new Set(ids));
    }
    const guidelines = [...names.guidelines.values()].flatMap((ids) => [...(ids ?? [])]);
    for (const id of guidelines) anchors.set(`g/${id}`, undefined);
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
    const reason = node.type === 'image' ? imageProblem : linkProblem(node.url, slug, anchors);
    if (reason) faults.push({ file, line: fixedLine ?? lineOf(node), ...reason });
  });
  return faults;
}

/** Pages load nothing from other sites, and content folders hold no pictures. */
const imageProblem = {
  problem: 'A picture stands here, and pages can show figures only.',
  mend: 'Use <Figure name="…" caption="…" />, or say it in words.',
};

function linkProblem(
  url: string,
  slug: string,
  anchors: Anchors,
): { problem: string; mend: string } | undefined {
  if (/^(https?:\/\/|mailto:)/.test(url) && URL.canParse(url)) return undefined;
  if (/^https?:/.test(url)) {
    return {
      problem: `The address "${url}" is not complete.`,
      mend: 'Copy it again from the address bar of a browser.',
    };
  }
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
  if (page.startsWith('templates/') && anchors.has(anyTemplate)) return undefined;
  if (!anchors.has(page)) {
    return {
      problem: `The link leads to "${page}", and there is no such page.`,
      mend: `${didYouMean(page, anchors.keys())}Correct the address, or take the link out.`,
    };
  }
  const known = anchors.get(page);
  if (!anchor || !known || known.has(decoded(anchor))) return undefined;
  return {
    problem: `The page "${page}" has no place "#${anchor}".`,
    mend: `${didYouMean(anchor, known)}Use the ID of a guideline or the heading in small letters with hyphens.`,
  };
}

/** An anchor without its percent signs; as it stands when they are wrong. */
function decoded(anchor: string): string {
  try {
    return decodeURIComponent(anchor);
  } catch {
    return anchor;
  }
}
