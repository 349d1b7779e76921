import {
  isLanguageCode,
  language,
  rootLanguage,
  type LanguageCode,
} from '../../languages/index.ts';
import { withPolicy } from '../../security/secure-pages.ts';
import { localAttribute } from './addresses.ts';
import { isLeftOut } from './left-out.ts';
import { leadOf, wayTo } from './links.ts';
import {
  attribute,
  cut,
  parsePage,
  putInside,
  setAttribute,
  textOf,
  type Element,
  type Node,
} from './markup.ts';
import type { ModuleBundles, PageModule } from './page-modules.ts';
import { readScript } from './page-scripts.ts';
import type { Faults } from './faults.ts';
import { folderPolicy } from './policy.ts';
import { splice, type Edit } from './splice.ts';
import { unpackFirst } from './strings.ts';

/** Files of the copy that every page has. */
export const ownFiles = {
  start: '_offline/start.js',
  styles: '_offline/copy.css',
  open: '_offline/open.js',
};

export interface PageContext {
  /** Files that the copy may hold; a link to any other leads nowhere. */
  files: ReadonlySet<string>;
  languages: readonly LanguageCode[];
  bundles: ModuleBundles;
  faults: Faults;
}

export interface LocalPage {
  html: string;
  /** Files of the site that the page uses or leads to. */
  uses: string[];
  script?: { file: string; code: string };
}

/** Makes a page of the site work from a folder, by changes in place: all other bytes stay. */
export async function localPage(
  html: string,
  page: string,
  context: PageContext,
): Promise<LocalPage> {
  const reader = new PageReader(page, context);
  reader.read(parsePage(html));
  const { edits, uses, modules, firstModule } = reader;
  const script = firstModule ? await context.bundles.bundle(modules, page) : undefined;
  if (script)
    edits.push(cut(firstModule!, `<script defer src="${wayTo(script.file, page)}"></script>`));
  const local = splice(html, edits);
  return { html: withPolicy(local, page, folderPolicy), uses, ...(script ? { script } : {}) };
}

const notInPolicy = new Set(['iframe', 'frame', 'embed', 'object', 'audio', 'video']);

class PageReader {
  readonly edits: Edit[] = [];
  readonly uses: string[] = [];
  readonly modules: PageModule[] = [];
  firstModule: Element | undefined;
  private readonly page: string;
  private readonly context: PageContext;
  private code: LanguageCode = rootLanguage;

  constructor(page: string, context: PageContext) {
    this.page = page;
    this.context = context;
  }

  read(node: Node): void {
    if ('tagName' in node && this.element(node)) return;
    if ('childNodes' in node) for (const child of node.childNodes) this.read(child);
    if ('content' in node) this.read(node.content);
  }

  /** Reads one element. @returns true when its content needs no reading */
  private element(element: Element): boolean {
    try {
      // Elements that a parser adds by itself have no place in the source.
      if (!element.sourceCodeLocation) return false;
      if (isLeftOut(element, this.context.languages)) {
        this.edits.push(cut(element));
        return true;
      }
      if (element.tagName === 'script' && this.module(element)) return true;
      if (notInPolicy.has(element.tagName)) {
        throw new Error(`<${element.tagName}> is blocked by the policy of the offline copy.`);
      }
      if (element.tagName === 'base') throw new Error('<base> changes what every address means.');
      if (element.tagName === 'style' && /url\(|@import/.test(textOf(element))) {
        throw new Error('a <style> of the page holds an address.');
      }
      this.additions(element);
      this.attributes(element);
    } catch (error) {
      this.context.faults.add(this.page, (error as Error).message);
    }
    return false;
  }

  /** Takes a module script out of the page for the bundle. */
  private module(element: Element): boolean {
    const script = readScript(element);
    if (script.kind === 'kept') return false;
    if (script.kind === 'module code') this.modules.push({ code: script.code });
    else {
      const lead = leadOf(script.address, this.page, this.context.files);
      if (lead.to !== 'file')
        throw new Error(`the module script ${script.address} can't be found.`);
      this.modules.push({ file: lead.file });
    }
    if (this.firstModule) this.edits.push(cut(element));
    else this.firstModule = element;
    return true;
  }

  /** Puts in what the copy adds to every page: its first script and the notice for archives. */
  private additions(element: Element): void {
    const { tagName } = element;
    if (tagName === 'html') {
      const lang = attribute(element, 'lang');
      if (isLanguageCode(lang)) this.code = lang;
    } else if (tagName === 'meta' && attribute(element, 'charset') !== undefined) {
      const to = (file: string) => wayTo(file, this.page);
      const text =
        `<script src="${to(ownFiles.start)}"></script>` +
        `<link rel="stylesheet" href="${to(ownFiles.styles)}">`;
      this.edits.push(putInside(element, text));
    } else if (tagName === 'body') {
      const { code } = this;
      const notice = `<p class="unpack-first" lang="${code}" dir="${language(code).dir}">${unpackFirst[code]}</p>`;
      this.edits.push(putInside(element, notice));
    }
  }

  private attributes(element: Element): void {
    for (const attr of element.attrs) {
      const { value, uses } = localAttribute(element, attr, this.page, this.context.files);
      if (value !== undefined) this.edits.push(setAttribute(element, attr, value ?? undefined));
      this.uses.push(...uses);
    }
  }
}
