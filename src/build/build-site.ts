import { mkdtempSync, mkdirSync, renameSync, rmSync, rmdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { contentDir, loadCompendium, shownPath, type Compendium } from '../model/index.ts';
import { fillPages } from '../offline/downloads/fill-pages.ts';
import { publishDownloads } from '../offline/downloads/publish.ts';
import { writeOfflineWorker } from '../offline/worker/build-worker.ts';
import { pathIn, type LanguageCode } from '../languages/index.ts';
import { writeSearchIndex } from '../search/indexing/write-index.ts';
import { securePages } from '../security/secure-pages.ts';
import { deadLinks } from '../links/dead-links.ts';
import { filesBelow } from '../files/files-below.ts';
import { replaceFolder } from '../files/replace-folder.ts';

/** Beginning of the line that tells how long the offline copies took; the bench reads it. */
export const offlineStep = 'The offline copies took ';

/** What a build made. */
export interface BuiltSite {
  pages: number;
  compendium: Compendium;
}

/**
 * Builds the whole site: content check, pages, search index, policies, offline
 * copies, link check. The result takes
 * the place of `dist` only when every step has gone well.
 * @param dist folder for the finished site
 * @param tell called with a line for people before each step
 * @throws ContentError when the content has faults, Error when a step fails
 */
export async function buildSite(dist: string, tell: (line: string) => void): Promise<BuiltSite> {
  const dir = contentDir();
  const compendium = loadCompendium(dir, shownPath(dir));
  mkdirSync('.build', { recursive: true });
  const work = mkdtempSync(resolve('.build', 'site-'));
  try {
    const staged = join(work, 'dist');
    tell('Making the pages …');
    await renderPages(staged, join(work, 'cache'));
    tell('Making the search index …');
    await writeSearchIndex(compendium, staged);
    tell('Securing and checking the pages …');
    placeVerifyPages(staged, compendium.edition.languages);
    const pages = filesBelow(staged).filter((file) => file.endsWith('.html'));
    securePages(staged, pages);
    tell('Making the offline copies …');
    const started = performance.now();
    const published = await publishDownloads(staged, join(work, 'copies'), compendium);
    tell(`${offlineStep}${((performance.now() - started) / 1000).toFixed(1)} s.`);
    tell(published.signing);
    fillPages(staged, published, compendium.edition);
    await writeOfflineWorker(staged, compendium.edition.languages);
    refuseDeadLinks(staged);
    replaceFolder(staged, resolve(dist));
    return { pages: pages.length, compendium };
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** The page that verifies files keeps the plain name by which readers of a copy find it. */
function placeVerifyPages(dist: string, codes: readonly LanguageCode[]): void {
  for (const code of codes) {
    const folder = join(dist, pathIn(code, '/verify'));
    renameSync(join(folder, 'index.html'), `${folder}.html`);
    rmdirSync(folder);
  }
}

/** Runs Astro. It is imported late: it reads the content through the site's own configuration. */
async function renderPages(outDir: string, cacheDir: string): Promise<void> {
  process.env['NODE_ENV'] = 'production';
  process.env['OUT_DIR'] = outDir;
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  const { build } = await import('astro');
  // A cache of its own: what another content folder left there would be looked for and not found.
  await build({ logLevel: 'error', outDir, cacheDir });
}

function refuseDeadLinks(dist: string): void {
  const dead = deadLinks(dist);
  if (dead.length === 0) return;
  const lines = dead.slice(0, 20).map(({ page, href, reason }) => `  ${page}: ${href} (${reason})`);
  const more = dead.length > lines.length ? [`  … and ${dead.length - lines.length} more`] : [];
  throw new Error(
    [`${dead.length} links of the built site lead nowhere:`, ...lines, ...more].join('\n'),
  );
}
