import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Tests of the parts: no browser, no network, no built site. */
export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: { include: ['tests/unit/**/*.test.ts'] },
});
