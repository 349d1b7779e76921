import { readFile, realpath, stat } from 'node:fs/promises';
import { relative, isAbsolute } from 'node:path';
import { systemCode } from '../archive/write-whole.ts';

/** Names the file with the private key at release; the key itself never comes near the repository. */
export const keyVariable = 'COMPENDIUM_SIGNING_KEY';

const largestKey = 64 * 1024;

/**
 * Looks at the signing key before ssh-keygen does, because its own messages name the symptom only.
 * @param repository folder that must not hold the key
 * @throws Error that says what to do
 */
export async function refuseKey(path: string, repository: string): Promise<void> {
  const text = await readKey(path);
  const inside = relative(await realpath(repository), await realpath(path));
  if (!inside.startsWith('..') && !isAbsolute(inside)) {
    throw new Error(`${keyVariable}: ${path} lies in the repository. Keep the key elsewhere.`);
  }
  const fault = keyFault(text, path);
  if (fault) throw new Error(`${keyVariable}: ${path} ${fault}`);
}

async function readKey(path: string): Promise<string> {
  try {
    const { size } = await stat(path);
    if (size > largestKey) throw new Error(`${keyVariable}: ${path} is too large for a key.`);
    return await readFile(path, 'utf8');
  } catch (error) {
    const code = systemCode(error);
    if (code === 'ENOENT' || code === 'ENOTDIR') {
      throw new Error(`${keyVariable}: there is no file ${path}.`, { cause: error });
    }
    if (code === 'EISDIR')
      throw new Error(`${keyVariable}: ${path} is a folder.`, { cause: error });
    if (code === 'EACCES' || code === 'EPERM') {
      throw new Error(`${keyVariable}: this account may not read ${path}.`, { cause: error });
    }
    throw error;
  }
}

function keyFault(text: string, path: string): string | undefined {
  if (/^(sk-)?(ssh|ecdsa)-\S+ [A-Za-z0-9+/]/.test(text)) {
    return `is a public key. Give the private one${path.endsWith('.pub') ? ', without .pub' : ''}.`;
  }
  if (/BEGIN PGP/.test(text)) return 'is an OpenPGP key. An OpenSSH key is needed.';
  if (/^PuTTY-User-Key-File/.test(text)) {
    return 'is a PuTTY key. Export it as an OpenSSH key first.';
  }
  if (/BEGIN CERTIFICATE/.test(text)) return 'is a certificate. An OpenSSH private key is needed.';
  if (/BEGIN (SSH2 )?PUBLIC KEY|BEGIN RSA PUBLIC KEY/.test(text)) {
    return 'is a public key. Give the private one.';
  }
  if (/BEGIN DSA/.test(text)) return 'is a DSA key, which is no longer safe. Make an Ed25519 key.';
  return /BEGIN ([A-Z]+ )*PRIVATE KEY/.test(text) ? undefined : 'is not a private key of OpenSSH.';
}

/** What made ssh-keygen refuse a key that looked right, in words that say what to do. */
export function signFault(output: string, path: string): string {
  const words = output.toLowerCase();
  if (words.includes('too open')) return `${path} can be read by others. Run: chmod 600 ${path}`;
  if (/incorrect passphrase|passphrase for/.test(words)) {
    return `${path} has a passphrase. Add it to the agent first: ssh-add ${path}`;
  }
  if (words.includes('permission denied')) return `this account may not read ${path}.`;
  if (/invalid format|error in libcrypto|unsupported|couldn't load/.test(words)) {
    return `${path} is damaged, or of a kind that ssh-keygen can't sign with.`;
  }
  const last = output.split('\n').at(-1) ?? '';
  return `ssh-keygen did not sign with ${path}: ${last || 'it gave no reason'}`;
}
