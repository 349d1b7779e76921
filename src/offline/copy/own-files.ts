import { fileURLToPath } from 'node:url';
import { classicScript } from './classic.ts';
import { ownFiles } from './page.ts';

/** Hides the notice for readers inside an archive: a page that can load this is unpacked. */
const styles = '.unpack-first { display: none; }\n';

/** Script and style sheet that the copy brings itself, by name. */
export async function ownScripts(withOpening: boolean): Promise<Map<string, string>> {
  const browserScript = (name: string): Promise<string> =>
    classicScript(name, {
      entryPoints: [fileURLToPath(new URL(`./browser/${name}`, import.meta.url))],
    });
  const files = new Map([
    [ownFiles.start, await browserScript('start.ts')],
    [ownFiles.styles, styles],
  ]);
  if (withOpening) files.set(ownFiles.open, await browserScript('open.ts'));
  return files;
}
