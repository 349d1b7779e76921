import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Tests of the parts: no browser, no network, no built site. */
export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  // Commands run as child processes, and the machine may be busy: a test that hangs ends here.
  test: { include: ['tests/unit/**/*.test.ts'], testTimeout: 20_000 },
});
