import { spawn } from 'node:child_process';
import { systemCode } from '../archive/write-whole.ts';

/** What a run of ssh-keygen left. */
export interface KeygenResult {
  ok: boolean;
  /** Everything it wrote, for messages. */
  output: string;
}

/** Raised when this computer has no OpenSSH. */
export class NoKeygenError extends Error {
  override readonly name = 'NoKeygenError';

  constructor() {
    super('ssh-keygen was not found; install the OpenSSH client.');
  }
}

/**
 * Runs ssh-keygen without a terminal: it must never wait for a passphrase that nobody will type.
 * @param input given to it as standard input
 * @throws NoKeygenError
 */
export function runKeygen(args: readonly string[], input?: Uint8Array): Promise<KeygenResult> {
  return new Promise((resolve, reject) => {
    const child = spawn('ssh-keygen', args, {
      detached: process.platform !== 'win32',
      windowsHide: true,
      env: { ...process.env, SSH_ASKPASS_REQUIRE: 'never', LC_ALL: 'C' },
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    const output: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => output.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => output.push(chunk));
    child.on('error', (error) =>
      reject(systemCode(error) === 'ENOENT' ? new NoKeygenError() : error),
    );
    child.on('close', (status) =>
      resolve({ ok: status === 0, output: Buffer.concat(output).toString().trim() }),
    );
    // A program that ends without reading its input is no fault of ours.
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
  });
}
