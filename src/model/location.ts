import { isAbsolute, relative, resolve } from 'node:path';

/** Where the content is: `CONTENT_DIR`, or the working edition. Absolute. */
export function contentDir(): string {
  return resolve(process.env['CONTENT_DIR'] ?? 'content/next');
}

/** A folder as people name it: from the folder they stand in, with slashes. */
export function shownPath(dir: string): string {
  const path = relative(process.cwd(), dir);
  return (path === '' ? '.' : path.startsWith('..') || isAbsolute(path) ? dir : path).replaceAll(
    '\\',
    '/',
  );
}
