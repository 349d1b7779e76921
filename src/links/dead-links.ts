import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, type DefaultTreeAdapterMap } from 'parse5';
import { filesBelow } from '../files/files-below.ts';

/** A link of the built site that leads nowhere. */
export interface DeadLink {
  page: string;
  href: string;
  reason: 'no such page' | 'no such place on the page';
}

interface Page {
  ids: Set<string>;
  links: string[];
}

/** Checks that every internal link and anchor of a built site resolves. */
export function deadLinks(dist: string): DeadLink[] {
  const files = new Set(filesBelow(dist));
  const pages = new Map<string, Page>();
  for (const file of files) {
    if (file.endsWith('.html')) pages.set(file, readPage(readFileSync(join(dist, file), 'utf8')));
  }
  const dead: DeadLink[] = [];
  for (const [file, { links }] of pages) {
    const base = `http://site/${file.replace(/(^|\/)index\.html$/, '$1')}`;
    for (const href of links) {
      const url = URL.canParse(href, base) ? new URL(href, base) : undefined;
      if (url && url.host !== 'site') continue;
      const reason = url ? problem(url, files, pages) : 'no such page';
      if (reason) dead.push({ page: file, href, reason });
    }
  }
  return dead;
}

function problem(
  url: URL,
  files: ReadonlySet<string>,
  pages: ReadonlyMap<string, Page>,
): DeadLink['reason'] | undefined {
  const path = decoded(url.pathname).slice(1);
  const target = files.has(path) ? path : `${path}index.html`;
  if (!files.has(target)) return 'no such page';
  const anchor = decoded(url.hash.slice(1));
  const ids = pages.get(target)?.ids;
  return anchor !== '' && ids && !ids.has(anchor) ? 'no such place on the page' : undefined;
}

/** A part of an address without its percent signs; as it stands when they are wrong. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

function readPage(html: string): Page {
  const page: Page = { ids: new Set(), links: [] };
  const visit = (node: DefaultTreeAdapterMap['node']): void => {
    if ('attrs' in node) {
      for (const { name, value } of node.attrs) {
        if (name === 'id') page.ids.add(value);
        if (name === 'href' || name === 'src') page.links.push(value);
      }
    }
    if ('childNodes' in node) node.childNodes.forEach(visit);
  };
  visit(parse(html));
  return page;
}
