import type {} from '../offline/copy/browser/interface.ts';

/** Address of a path of the site: the path itself on the web, a file in an offline copy. */
export function addressOf(path: string): string {
  return globalThis.offlineCopy?.address(path) ?? path;
}
