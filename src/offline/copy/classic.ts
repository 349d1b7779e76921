import { build, type BuildOptions } from 'esbuild';

/** In a classic script these names stand for what only a server can give. */
const replaced = {
  fetch: 'offlineCopy.fetch',
  'window.fetch': 'offlineCopy.fetch',
  'self.fetch': 'offlineCopy.fetch',
  'globalThis.fetch': 'offlineCopy.fetch',
};

/**
 * Bundles modules into one classic script: the only kind that a page opened from a folder may load.
 * @param what name of the result in error messages
 * @throws Error with esbuild's own words; a warning counts as an error
 */
export async function classicScript(what: string, options: BuildOptions): Promise<string> {
  const { define, ...others } = options;
  try {
    const result = await build({
      bundle: true,
      write: false,
      format: 'iife',
      platform: 'browser',
      target: 'es2022',
      charset: 'utf8',
      minify: true,
      legalComments: 'none',
      logLevel: 'silent',
      tsconfigRaw: '{}',
      define: { ...replaced, ...define },
      ...others,
    });
    const [warning] = result.warnings;
    if (warning) throw new Error(warning.text);
    return result.outputFiles![0]!.text;
  } catch (error) {
    throw new Error(`${what} can't be made a classic script: ${reason(error)}`, { cause: error });
  }
}

function reason(error: unknown): string {
  const messages = (error as { errors?: readonly { text: string }[] }).errors ?? [];
  return messages.length > 0
    ? messages.map(({ text }) => text).join(' ')
    : (error as Error).message;
}
