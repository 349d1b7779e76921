import { posix } from 'node:path';

/** Where an address on a page leads. */
export type Lead =
  | { to: 'file'; file: string; suffix: string }
  | { to: 'same page' }
  | { to: 'elsewhere' }
  | { to: 'nothing' };

const anyHost = 'http://site.invalid';

/**
 * Finds what a link means: a file of the copy, this page, another site, or nothing at all.
 * @param standIn gives the file to take where the copy does not hold the one that is meant
 */
export function leadOf(
  address: string,
  page: string,
  files: ReadonlySet<string>,
  standIn: (file: string) => string = (file) => file,
): Lead {
  if (address === '' || address.startsWith('#')) return { to: 'same page' };
  const base = `${anyHost}/${encodePath(page)}`;
  if (!URL.canParse(address, base)) return { to: 'nothing' };
  const url = new URL(address, base);
  if (url.origin !== anyHost) return { to: 'elsewhere' };
  const path = decodedPath(url.pathname);
  const index = path === '' || path.endsWith('/') ? `${path}index.html` : `${path}/index.html`;
  const candidates = [path, index, standIn(path), standIn(index)];
  const file = candidates.find((candidate) => files.has(candidate));
  return file === undefined
    ? { to: 'nothing' }
    : { to: 'file', file, suffix: url.search + url.hash };
}

/** The way from one file to another, as browsers read it with any folder in front. */
export function wayTo(file: string, from: string): string {
  return encodePath(posix.relative(posix.dirname(from), file));
}

function encodePath(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}

function decodedPath(pathname: string): string {
  try {
    return decodeURIComponent(pathname.slice(1));
  } catch {
    return pathname.slice(1);
  }
}
