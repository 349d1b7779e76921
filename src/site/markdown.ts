import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { isLanguageCode, rootLanguage, type LanguageCode } from '../languages/index.ts';
import { remarkLabelledTables } from '../markdown/tables/plugin.ts';
import { contentDir, shownPath } from '../model/index.ts';
import { citationStep, glossaryStep } from './text.ts';

/** Language of a content file, from its folder. */
export function languageOfFile(path: string): LanguageCode {
  const inside = path.replaceAll('\\', '/').slice(contentDir().length + 1);
  const folder = inside.split('/')[0];
  return isLanguageCode(folder) ? folder : rootLanguage;
}

/** Way from the page that a content file becomes to the home of its language. */
function homeFrom(path: string): string {
  return path.replaceAll('\\', '/').includes('/chapters/') ? '../' : '../../';
}

/** Remark plugin for Astro's Markdown pipeline: citations, glossary terms and tables of content pages. */
export function remarkCompendium() {
  return (tree: Root, file: VFile): void => {
    if (!file.path || shownPath(file.path).startsWith('src/')) return;
    const code = languageOfFile(file.path);
    glossaryStep(code, homeFrom(file.path))(tree);
    citationStep(code, [])(tree);
    remarkLabelledTables()(tree);
  };
}
