import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { systemCode } from '../archive/write-whole.ts';
import { signatureNamespace, signer } from './public-key.ts';
import { NoKeygenError, runKeygen } from './ssh-keygen.ts';

/** What is known about a signature. "unchecked" is neither good nor bad: something was lacking. */
export interface SignatureState {
  state: 'good' | 'bad' | 'unchecked';
  /** One sentence for people. */
  reason: string;
}

const keyLine = /^((?:sk-)?(?:ssh|ecdsa)-[a-z0-9@.-]+) ([A-Za-z0-9+/]+={0,2})(?: .*)?$/;

/**
 * The published public key as a line of an allowed_signers file, good for this purpose only.
 * @throws Error when the text is no public key in the format of OpenSSH
 */
export function allowedSigners(publicKey: string): string {
  const lines = publicKey.split(/\r?\n/).filter((line) => line.trim() !== '');
  if (/PRIVATE KEY/.test(publicKey)) {
    throw new Error('This is a private key. Give the public one (its name ends in .pub).');
  }
  const match = lines.length === 1 ? keyLine.exec(lines[0]!.trim()) : undefined;
  if (!match) throw new Error('This is not one public key in the format of OpenSSH.');
  return `${signer} namespaces="${signatureNamespace}" ${match[1]} ${match[2]}\n`;
}

/** The text of a public key that a reader names. @throws Error when it is none */
export async function readPublicKey(path: string): Promise<string> {
  try {
    const text = await readFile(path, 'utf8');
    allowedSigners(text);
    return text;
  } catch (error) {
    if (systemCode(error) === 'ENOENT')
      throw new Error(`There is no key ${path}.`, { cause: error });
    throw new Error(`${path} can't be used as the public key. ${(error as Error).message}`, {
      cause: error,
    });
  }
}

/** Checks a signature of a list of check sums against the published public key. */
export async function verifySignature(
  sums: Uint8Array,
  signature: Uint8Array,
  publicKey: string,
): Promise<SignatureState> {
  const signers = allowedSigners(publicKey);
  const dir = await mkdtemp(join(tmpdir(), 'compendium-verify-'));
  try {
    const [signersFile, signatureFile] = [join(dir, 'allowed_signers'), join(dir, 'signature')];
    await writeFile(signersFile, signers);
    await writeFile(signatureFile, signature);
    const names = ['-n', signatureNamespace, '-s', signatureFile];
    const args = ['-Y', 'verify', '-f', signersFile, '-I', signer, ...names];
    const { ok } = await runKeygen(args, sums);
    if (ok) return { state: 'good', reason: 'The signature was made with the published key.' };
    const intact = await runKeygen(['-Y', 'check-novalidate', ...names], sums);
    return {
      state: 'bad',
      reason: intact.ok
        ? 'The signature was made with another key.'
        : 'The signature does not belong to this list, or it is damaged.',
    };
  } catch (error) {
    if (error instanceof NoKeygenError) return { state: 'unchecked', reason: error.message };
    throw error;
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
}
