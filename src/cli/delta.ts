/** `npm run delta -- OLD NEW [TARGET]`: writes a small ZIP that updates an older offline copy. */
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { makeDelta } from '../offline/delta/make-delta.ts';
import { runCommand } from './say.ts';

const usage = `Give the older copy (its SHA256SUMS, folder or ZIP) and the new one (folder or ZIP):
  npm run delta -- old/SHA256SUMS new.zip [update.zip]`;

await runCommand(async () => {
  const [old, next, given, ...more] = process.argv.slice(2);
  if (!old || !next || more.length > 0) throw new Error(`nothing was written.\n${usage}`);
  const target = given ?? `${basename(next).replace(/\.zip$/i, '')}-update.zip`;
  const { added, changed, removed } = await makeDelta(old, next, target);
  const { size } = await stat(target);
  console.log(
    `${target}: ${added.length} new, ${changed.length} changed, ${removed.length} to delete, ` +
      `${Math.ceil(size / 1024)} KB.`,
  );
});
