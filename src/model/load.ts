import { ContentError, type Fault } from '../faults/fault.ts';
import { readContentFiles } from './read/files.ts';
import { readFolder } from './read/folder.ts';
import { takenAddresses } from './resolve/addresses.ts';
import { unknownCitations } from './resolve/citations.ts';
import { unknownReferences } from './resolve/fields.ts';
import { sharedForms } from './resolve/glossary.ts';
import { chapterStructure, repeatedIds } from './resolve/guidelines.ts';
import { brokenLinks } from './resolve/links.ts';
import { checkTranslations } from './resolve/translations.ts';
import type { Compendium } from './types.ts';
import { citedInOf, viewIn } from './views.ts';

/**
 * Reads and validates a content folder.
 * @param dir folder of an edition, such as `content/next`
 * @param shownDir the folder as it is named in messages
 * @returns the faults that were found and, when there are none, the Compendium, frozen
 */
export function readCompendium(
  dir: string,
  shownDir = dir,
): { compendium?: Compendium; faults: Fault[] } {
  const { files, unread, faults: fileFaults } = readContentFiles(dir, shownDir);
  if (files.length === 0) return { faults: fileFaults };
  const content = readFolder(files, unread, shownDir);
  const faults = [
    ...fileFaults,
    ...content.faults,
    ...checkTranslations(content, files, unread),
    ...repeatedIds(content),
    ...chapterStructure(content),
    ...sharedForms(content),
    ...unknownReferences(content),
    ...unknownCitations(content),
    ...brokenLinks(content),
    ...takenAddresses(content),
  ];
  if (faults.length > 0 || !content.edition) return { faults };
  const views = new Map(
    content.edition.languages.map((code) => [code, Object.freeze(viewIn(code, content))]),
  );
  const root = views.get('en') ?? viewIn('en', content);
  const compendium: Compendium = Object.freeze({
    edition: content.edition,
    sources: new Map(content.sources.map(({ data }) => [data.id, data])),
    citedIn: citedInOf(root),
    views,
  });
  return { compendium, faults: [] };
}

/**
 * The Compendium of a content folder.
 * @throws ContentError with every fault when the content can't be used
 */
export function loadCompendium(dir: string, shownDir = dir): Compendium {
  const { compendium, faults } = readCompendium(dir, shownDir);
  if (!compendium) throw new ContentError(faults);
  return compendium;
}
