import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** Name under which the publishers sign, and what they sign for (`ssh-keygen -Y`, namespace). */
export const signer = 'fusion-cells-compendium';
export const signatureNamespace = 'fusion-cells-compendium';

/** The public key with which releases are signed, once there is one: `public/signing-key.pub`. */
export function publicKey(): string | undefined {
  const path = resolve('public/signing-key.pub');
  return existsSync(path) ? readFileSync(path, 'utf8').trim() : undefined;
}
