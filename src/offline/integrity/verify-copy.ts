import { readFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { ArchiveError } from '../archive/archive-error.ts';
import { deltaNames } from '../delta/delta-names.ts';
import { systemCode } from '../archive/write-whole.ts';
import { hashFile, hashStream } from './hash-file.ts';
import { openCopy, readSmall, type Copy } from './open-copy.ts';
import { parseSums, signatureName, sumsName, type Sums } from './sums.ts';
import { verifySignature, type SignatureState } from './verify-signature.ts';

/** The list of check sums beside a ZIP, as far as it concerns this ZIP. */
export type BesideState = 'none' | 'not listed' | 'same' | 'changed';

/** What a check of an offline copy found; all names are paths inside the copy. */
export interface CopyReport {
  kind: Copy['kind'];
  /** Number of files that the copy's own list names. */
  listed: number;
  changed: readonly string[];
  missing: readonly string[];
  extra: readonly string[];
  /** Links and special files in a folder, which were not followed. */
  links: readonly string[];
  beside: BesideState;
  /** Signatures that are there, of the list in the copy and of the one beside a ZIP. */
  signatures: readonly ({ file: string } & SignatureState)[];
  /** True when nothing above is wrong. */
  sound: boolean;
}

/** What is given for a check besides the copy. */
export interface CheckOptions {
  /** Text of the published public key; with it, a copy without a good signature is not sound. */
  publicKey?: string;
}

/**
 * Checks an offline copy, a ZIP or an unpacked folder, against the check sums that came with it.
 * @throws ArchiveError for a ZIP that is damaged as a whole or hostile, SumsError for a broken list
 */
export async function verifyCopy(path: string, options: CheckOptions = {}): Promise<CopyReport> {
  const copy = await openCopy(path);
  try {
    const list = await ownList(copy, path);
    const contents = await compareFiles(copy, parseSums(list.toString(), sumsName));
    const signature = await readSmall(copy, signatureName);
    const around = copy.kind === 'ZIP' ? await besideZip(path, options) : nothingBeside;
    const inside = signature ? [await signatureOf(signatureName, list, signature, options)] : [];
    const signatures = [...inside, ...around.signatures];
    const signed =
      signatures.every(({ state }) => state !== 'bad') &&
      (options.publicKey === undefined || signatures.some(({ state }) => state === 'good'));
    const found = [contents.changed, contents.missing, contents.extra, copy.links];
    return {
      kind: copy.kind,
      ...contents,
      links: copy.links,
      beside: around.beside,
      signatures,
      sound: signed && around.beside !== 'changed' && found.every(({ length }) => length === 0),
    };
  } finally {
    await copy.close();
  }
}

async function ownList(copy: Copy, path: string): Promise<Buffer> {
  if (copy.files.has(deltaNames.oldCopy)) {
    throw new ArchiveError(`${path} is a delta, not a copy. Apply it to the older copy.`);
  }
  const list = await readSmall(copy, sumsName);
  if (list) return list;
  const below = [...copy.files].find((file) => file.endsWith(`/${sumsName}`));
  throw new ArchiveError(
    below && below.split('/').length === 2
      ? `${path} holds no ${sumsName}, but its folder "${dirname(below)}" does: check that one.`
      : `${path} holds no ${sumsName}: it is not an offline copy, or a part of one only.`,
  );
}

/** Compares every file of a copy with a list; also used before and after applying a delta. */
export async function compareFiles(
  copy: Copy,
  sums: Sums,
): Promise<Pick<CopyReport, 'listed' | 'changed' | 'missing' | 'extra'>> {
  const changed: string[] = [];
  const missing: string[] = [];
  for (const [path, hash] of sums) {
    if (!copy.files.has(path)) missing.push(path);
    else if ((await hashOrDamaged(copy, path)) !== hash) changed.push(path);
  }
  const extra = [...copy.files].filter(
    (path) => !sums.has(path) && path !== sumsName && path !== signatureName,
  );
  return { listed: sums.size, changed, missing, extra };
}

/** Hash of a file of a copy; a ZIP entry that can't be unpacked has changed, and others go on. */
export async function hashOrDamaged(copy: Copy, path: string): Promise<string> {
  try {
    return await hashStream(copy.content(path));
  } catch (error) {
    if (error instanceof ArchiveError) return 'damaged';
    throw error;
  }
}

const nothingBeside = { beside: 'none' as const, signatures: [] };

async function besideZip(
  path: string,
  options: CheckOptions,
): Promise<Pick<CopyReport, 'beside' | 'signatures'>> {
  const dir = dirname(resolve(path));
  const list = await readIfThere(join(dir, sumsName));
  if (!list) return nothingBeside;
  const hash = parseSums(list.toString(), join(dir, sumsName)).get(basename(path));
  // A list that is not about this ZIP says nothing about it, and neither does its signature.
  if (hash === undefined) return { beside: 'not listed', signatures: [] };
  const signature = await readIfThere(join(dir, signatureName));
  return {
    beside: (await hashFile(path)) === hash ? 'same' : 'changed',
    signatures: signature
      ? [await signatureOf(join(dir, signatureName), list, signature, options)]
      : [],
  };
}

async function signatureOf(
  file: string,
  sums: Uint8Array,
  signature: Uint8Array,
  { publicKey }: CheckOptions,
): Promise<{ file: string } & SignatureState> {
  if (publicKey === undefined) {
    const reason = 'It was not checked: give the published public key.';
    return { file, state: 'unchecked', reason };
  }
  return { file, ...(await verifySignature(sums, signature, publicKey)) };
}

async function readIfThere(path: string): Promise<Buffer | undefined> {
  try {
    return await readFile(path);
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return undefined;
    throw error;
  }
}
