/**
 * Which names may stand in an offline copy. One rule for writing, reading and applying: a name that
 * could lead out of the folder, or that Windows, macOS or Linux can't write as it is, is refused.
 */

const longestName = 255;
const longestPath = 1024;
// Windows opens devices under these names, whatever the extension.
const deviceName = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)(\.|$)/i;

/** What is wrong with a path inside an archive or a list, or undefined when nothing is. */
export function pathFault(path: string): string | undefined {
  if (path === '') return 'it is empty';
  if (/[\u0000-\u001f\u007f]/.test(path)) return 'it holds a control character';
  if (path.includes('\\')) return 'it holds a backslash';
  if (/^[a-z]:/i.test(path)) return 'it names a drive';
  if (path.startsWith('/')) return 'it is absolute';
  if (/[:*?"<>|]/.test(path)) return 'it holds a character that Windows forbids';
  if (!path.isWellFormed()) return 'it is not well-formed Unicode';
  if (Buffer.byteLength(path) > longestPath) return 'it is too long';
  for (const name of path.split('/')) {
    const fault = nameFault(name);
    if (fault) return fault;
  }
  return undefined;
}

function nameFault(name: string): string | undefined {
  if (name === '') return 'it has an empty part';
  if (name === '..') return 'it leads out of the folder (..)';
  if (name === '.') return 'it has a part that is only a dot';
  if (/[. ]$/.test(name)) return 'a part of it ends in a dot or a space';
  if (deviceName.test(name)) return 'Windows keeps that name for a device';
  return Buffer.byteLength(name) > longestName ? 'a part of it is too long' : undefined;
}

/**
 * Two paths with the same key are one file on a disk that ignores case or the way accents are
 * written (Windows, macOS); upper case first, so that "ß" and "SS" meet.
 */
export function collisionKey(path: string): string {
  return path.normalize('NFC').toUpperCase().toLowerCase().normalize('NFC');
}

/**
 * The first two paths that would meet on disk: the same file twice, or a file used as a folder.
 * Folders that are named on their own may hold files but not stand twice.
 */
export function firstCollision(
  files: Iterable<string>,
  folders: Iterable<string> = [],
): [string, string] | undefined {
  const byKey = new Map<string, string>();
  for (const path of files) {
    const other = byKey.get(collisionKey(path));
    if (other !== undefined) return [other, path];
    byKey.set(collisionKey(path), path);
  }
  const folderKeys = new Map<string, string>();
  for (const path of folders) {
    const other = byKey.get(collisionKey(path)) ?? folderKeys.get(collisionKey(path));
    if (other !== undefined) return [other, path];
    folderKeys.set(collisionKey(path), path);
  }
  for (const [key, path] of [...byKey, ...folderKeys]) {
    for (const above of foldersAbove(key)) {
      const file = byKey.get(above);
      if (file !== undefined) return [file, path];
    }
  }
  return undefined;
}

/** The folders that a path lies in, outermost first. */
export function* foldersAbove(path: string): Generator<string> {
  for (let slash = path.indexOf('/'); slash > 0; slash = path.indexOf('/', slash + 1)) {
    yield path.slice(0, slash);
  }
}

/** A name for a terminal: characters that could hide or reorder what follows are spelled out. */
export function shownName(name: string): string {
  return name.replace(
    /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu,
    (char) => `\\u{${char.codePointAt(0)!.toString(16)}}`,
  );
}

/** Order of files in archives and lists: by code unit, the same on every machine. */
export function byPath(a: { path: string }, b: { path: string }): number {
  return a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
}
