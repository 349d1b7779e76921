import { readFileSync, writeFileSync, mkdirSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { build } from 'esbuild';
import { filesBelow } from '../../files/files-below.ts';
import { languageCodes, rootLanguage, type LanguageCode } from '../../languages/index.ts';
import type { KeepManifest, KeptFile } from './manifest.ts';

/** Folders of which each language needs its own part only. */
const languageFolders = ['pagefind', 'search'];

/** Files that serve hosts and downloads, not reading. */
const notKept = /^(?:downloads\/.+\/|offline\/|_headers$|robots\.txt$|sitemap|offline-worker\.js$)/;

/** Writes the service worker and, for each language, the list of files that it may keep. */
export async function writeOfflineWorker(
  dist: string,
  codes: readonly LanguageCode[],
): Promise<void> {
  const { outputFiles } = await build({
    entryPoints: ['src/offline/worker/worker.ts'],
    bundle: true,
    write: false,
    format: 'iife',
    minify: true,
    target: 'es2022',
  });
  writeFileSync(join(dist, 'offline-worker.js'), outputFiles[0]!.contents);
  mkdirSync(join(dist, 'offline'), { recursive: true });
  const files = filesBelow(dist);
  for (const code of codes) {
    const manifest = manifestOf(dist, files, code);
    writeFileSync(join(dist, 'offline', `${code}.json`), JSON.stringify(manifest));
  }
}

function manifestOf(dist: string, files: readonly string[], code: LanguageCode): KeepManifest {
  const kept = files
    .filter((file) => !notKept.test(file) && belongsTo(file, code))
    .map((file): KeptFile => {
      const content = readFileSync(join(dist, file));
      return {
        path: `/${file.replace(/(^|\/)index\.html$/, '$1')}`,
        bytes: content.length,
        sha256: createHash('sha256').update(content).digest('hex'),
      };
    });
  const all = createHash('sha256').update(kept.map((f) => f.path + f.sha256).join('\n'));
  return { version: all.digest('hex').slice(0, 16), files: kept };
}

/** True for a file that a reader of this language needs. */
export function belongsTo(file: string, code: LanguageCode): boolean {
  const [first = '', second = ''] = file.split('/');
  if (languageFolders.includes(first)) return second.replace(/\.json$/, '') === code;
  const own = languageCodes.find((other) => other === first);
  return own
    ? own === code
    : code === rootLanguage || !file.endsWith('.html') || file === '404.html';
}
