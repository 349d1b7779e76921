/** A file that "keep on this device" stores. */
export interface KeptFile {
  /** Path on the site as it is asked for: `/mandate/`, `/_astro/….css`. */
  path: string;
  bytes: number;
  /** SHA-256, hexadecimal. */
  sha256: string;
}

/** All files of one edition and language: `/offline/<language>.json`. */
export interface KeepManifest {
  /** Changes whenever one of the files does. */
  version: string;
  files: KeptFile[];
}

/** Name of the cache that holds a language; the version tells an older one apart. */
export function cacheName(language: string, version: string): string {
  return `compendium-${language}-${version}`;
}

/** Entry of a cache that says that every file is there. */
export const completeMark = '/offline/complete';
