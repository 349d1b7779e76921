import { byPath, firstCollision, pathFault, shownName } from '../archive/paths.ts';

/** Name of the list of check sums, in a copy and beside the downloads. */
export const sumsName = 'SHA256SUMS';
/** Name of its signature. */
export const signatureName = 'SHA256SUMS.sig';

/** SHA-256 of each file, in lower-case hexadecimal, by path. */
export type Sums = ReadonlyMap<string, string>;

/** A list of check sums that can't be read as one. */
export class SumsError extends Error {
  override readonly name = 'SumsError';
}

/** A list in the format of GNU `sha256sum`, so that any computer can check it without us. */
export function formatSums(sums: Sums): string {
  const lines = [...sums].map(([path, hash]) => ({ path, hash })).sort(byPath);
  for (const { path } of lines) {
    const fault = pathFault(path);
    if (fault) throw new SumsError(`"${shownName(path)}" can't be listed: ${fault}.`);
  }
  return lines.map(({ path, hash }) => `${hash}  ${path}\n`).join('');
}

/**
 * Reads a list in the format of `sha256sum`, from Windows too (CRLF, the mark `*` for binary).
 * @param shown name of the list for messages
 */
export function parseSums(text: string, shown: string = sumsName): Sums {
  const fail = (line: number, problem: string): never => {
    throw new SumsError(`${shown}, line ${line}: ${problem}.`);
  };
  const lines = text.split('\n');
  if (lines.pop() !== '') fail(lines.length + 1, 'the list is cut off');
  if (lines.length === 0) throw new SumsError(`${shown} lists no files.`);
  const sums = new Map<string, string>();
  lines.forEach((raw, index) => {
    const match = /^([0-9a-f]{64}) [ *](.+)$/i.exec(raw.replace(/\r$/, ''));
    if (!match) return fail(index + 1, 'it is not 64 hexadecimal digits, two spaces and a name');
    const [, hash, path] = match as unknown as [string, string, string];
    const fault = pathFault(path);
    if (fault) fail(index + 1, `the name "${shownName(path)}" is refused: ${fault}`);
    if (sums.has(path)) fail(index + 1, `"${shownName(path)}" stands there twice`);
    sums.set(path, hash.toLowerCase());
  });
  const pair = firstCollision(sums.keys());
  if (pair) {
    const [one, other] = pair.map(shownName);
    throw new SumsError(`${shown}: "${one}" and "${other}" are one file on some computers.`);
  }
  return sums;
}
