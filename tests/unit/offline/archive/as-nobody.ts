import { chmodSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

const nobody = 65534;

/** Permissions can be tested: not on Windows, and as root only where the account can be changed. */
export const canBeNobody =
  process.platform !== 'win32' && (process.getuid?.() !== 0 || isMainThread);

/** Runs a test without the powers of root, for which every file is open. */
export async function asNobody(room: string, run: () => Promise<void>): Promise<void> {
  if (process.getuid?.() !== 0) return run();
  chmodSync(room, 0o755);
  process.seteuid!(nobody);
  try {
    await run();
  } finally {
    process.seteuid!(0);
  }
}
