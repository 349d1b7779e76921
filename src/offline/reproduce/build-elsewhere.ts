import { execFileSync, spawn } from 'node:child_process';
import {
  cpSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readlinkSync,
  symlinkSync,
} from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

const caches: ReadonlySet<string> = new Set(['.astro', '.cache', '.vite']);

/** What a build must not depend on. */
export interface Surroundings {
  timeZone: string;
  locale: string;
  umask: number;
  /** Added to the clock, in days. */
  daysLater: number;
}

/**
 * Copies the sources of the repository, committed or not, to a new folder, with the installed
 * packages. What Git ignores, such as earlier builds, stays behind.
 */
export function copySources(repository: string, folder: string): void {
  mkdirSync(folder, { recursive: true });
  const args = ['ls-files', '-z', '--cached', '--others', '--exclude-standard'];
  const listed = execFileSync('git', args, { cwd: repository, maxBuffer: 64 * 1024 * 1024 });
  for (const path of listed.toString().split('\0').filter(Boolean)) {
    const from = join(repository, path);
    // A file may be deleted in the working tree and still be known to Git.
    if (!existsSync(from)) continue;
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    cpSync(from, join(folder, path));
  }
  linkPackages(join(repository, 'node_modules'), join(folder, 'node_modules'));
}

/**
 * The installed packages as hard links: a build takes them for its own, which it doesn't with a link
 * to a folder elsewhere. The caches of earlier builds stay behind.
 */
function linkPackages(from: string, to: string): void {
  mkdirSync(to);
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) {
      if (!caches.has(entry.name)) linkPackages(source, target);
    } else if (entry.isSymbolicLink()) symlinkSync(readlinkSync(source), target);
    else linkSync(source, target);
  }
}

/** Builds the site in a folder of its own, under surroundings of its own. @returns its `dist` */
export async function buildElsewhere(folder: string, around: Surroundings): Promise<string> {
  const { timeZone, locale, umask, daysLater } = around;
  const before = process.umask(umask);
  try {
    const child = spawn(process.execPath, ['--import', laterClock(daysLater), 'src/cli/build.ts'], {
      cwd: folder,
      stdio: ['ignore', 'ignore', 'inherit'],
      env: {
        ...process.env,
        ...contentPlace(),
        DIST_DIR: 'dist',
        TZ: timeZone,
        LANG: locale,
        LC_ALL: locale,
      },
    });
    process.umask(before);
    const status = await new Promise<number | null>((done, failed) => {
      child.on('error', failed);
      child.on('close', done);
    });
    if (status !== 0) throw new Error(`the build in ${folder} failed (status ${status}).`);
  } finally {
    process.umask(before);
  }
  return join(folder, 'dist');
}

/** Content inside the repository is taken from the copy of it, other content from where it is. */
function contentPlace(): { CONTENT_DIR?: string } {
  const given = process.env['CONTENT_DIR'];
  if (!given) return {};
  const inside = relative(process.cwd(), resolve(given));
  return { CONTENT_DIR: inside.startsWith('..') ? resolve(given) : inside };
}

/** A module that moves the clock of a process, so that a date of the build would show. */
function laterClock(days: number): string {
  const shift = days * 24 * 60 * 60 * 1000;
  const source = `const Real = Date;
    globalThis.Date = class Date extends Real {
      constructor(...args) { args.length ? super(...args) : super(Real.now() + ${shift}); }
      static now() { return Real.now() + ${shift}; }
    };`;
  return `data:text/javascript,${encodeURIComponent(source)}`;
}
