import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** Name under which the publishers sign (`ssh-keygen -Y`, identity). */
export const signer = 'fusion-cells-compendium';

/** Purpose written into every signature, so that one made for something else doesn't count. */
export const signatureNamespace = 'fusion-cells-compendium';

/** The public key with which releases are signed, once there is one: `public/signing-key.pub`. */
export function publicKey(): string | undefined {
  const path = resolve('public/signing-key.pub');
  return existsSync(path) ? readFileSync(path, 'utf8').trim() : undefined;
}
