import { existsSync, lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { bibliography, type Bibliography } from '../bibliography/index.ts';
import type { LanguageCode } from '../languages/index.ts';
import {
  contentDir,
  loadCompendium,
  shownPath,
  type Compendium,
  type CompendiumView,
} from '../model/index.ts';

interface Loaded {
  stamp: number;
  compendium: Compendium;
  bibliographies: Map<LanguageCode, Bibliography>;
}

/** Astro's configuration and its pages are two module graphs of one process; they share one load. */
const store = globalThis as typeof globalThis & { compendiumLoaded?: Loaded };

/** Time of the newest change below a folder, in milliseconds; it makes `npm run dev` reload. */
function newestChange(dir: string): number {
  if (!existsSync(dir)) return 0;
  return Math.max(
    0,
    ...readdirSync(dir, { withFileTypes: true }).map((entry) => {
      const path = join(dir, entry.name);
      return entry.isDirectory() ? newestChange(path) : lstatSync(path).mtimeMs;
    }),
  );
}

function loaded(): Loaded {
  const dir = contentDir();
  if (store.compendiumLoaded && process.env['NODE_ENV'] === 'production') {
    return store.compendiumLoaded;
  }
  const stamp = newestChange(dir);
  if (store.compendiumLoaded?.stamp !== stamp) {
    const compendium = loadCompendium(dir, shownPath(dir));
    store.compendiumLoaded = { stamp, compendium, bibliographies: new Map() };
  }
  return store.compendiumLoaded!;
}

/**
 * The Compendium that this site shows.
 * @throws ContentError when the content can't be used
 */
export function compendium(): Compendium {
  return loaded().compendium;
}

/** The Compendium as it reads in a language. */
export function viewOf(code: LanguageCode): CompendiumView {
  return compendium().views.get(code)!;
}

/** The bibliography, formatted for a language. */
export function bibliographyIn(code: LanguageCode): Bibliography {
  const { bibliographies } = loaded();
  const known = bibliographies.get(code);
  if (known) return known;
  const made = bibliography(compendium().sources, code);
  bibliographies.set(code, made);
  return made;
}
