import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { writeWhole } from '../archive/write-whole.ts';
import { keyVariable, refuseKey, signFault } from './signing-key.ts';
import { signatureNamespace } from './public-key.ts';
import { runKeygen } from './ssh-keygen.ts';
import { signatureName, sumsName } from './sums.ts';
import { verifySignature } from './verify-signature.ts';

/** How a list of check sums is signed. */
export interface SigningOptions {
  /** Path of the private key; from the environment when left out. */
  key?: string;
  /** Text of the published public key: a signature by any other key is not kept. */
  publicKey?: string;
  /** Folder that must not hold the key. */
  repository?: string;
}

/** The signature, or its absence, as one line for people. */
export interface SigningResult {
  signed: boolean;
  line: string;
}

/** Signs a list of check sums; the signature stands beside it only after it has been verified. */
export async function signSums(
  sumsPath: string,
  { key = process.env[keyVariable], publicKey, repository = '.' }: SigningOptions = {},
): Promise<SigningResult> {
  if (!key) return { signed: false, line: `No signature was made: ${keyVariable} is not set.` };
  const path = resolve(key);
  await refuseKey(path, resolve(repository));
  const sums = await readFile(sumsPath);
  const signature = await sign(sums, path);
  const { ok, reason } = await check(sums, signature, publicKey);
  if (!ok) throw new Error(`${keyVariable}: the signature was not kept. ${reason}`);
  const target = join(dirname(sumsPath), signatureName);
  await writeWhole(target, [signature]);
  return { signed: true, line: `Signed: ${target}` };
}

/** Signs in a temporary place: ssh-keygen writes its result under the final name as it goes. */
async function sign(sums: Uint8Array, key: string): Promise<Uint8Array> {
  const dir = await mkdtemp(join(tmpdir(), 'compendium-sign-'));
  try {
    const file = join(dir, sumsName);
    await writeFile(file, sums);
    const args = ['-Y', 'sign', '-q', '-n', signatureNamespace, '-f', key, file];
    const { ok, output } = await runKeygen(args);
    if (!ok) throw new Error(`${keyVariable}: ${signFault(output, key)}`);
    return await readFile(join(dir, signatureName));
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
}

async function check(
  sums: Uint8Array,
  signature: Uint8Array,
  publicKey: string | undefined,
): Promise<{ ok: boolean; reason: string }> {
  if (publicKey !== undefined) {
    const { state, reason } = await verifySignature(sums, signature, publicKey);
    return { ok: state === 'good', reason };
  }
  const dir = await mkdtemp(join(tmpdir(), 'compendium-sign-'));
  try {
    const file = join(dir, signatureName);
    await writeFile(file, signature);
    const args = ['-Y', 'check-novalidate', '-n', signatureNamespace, '-s', file];
    return { ok: (await runKeygen(args, sums)).ok, reason: 'It does not fit the list.' };
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
}
