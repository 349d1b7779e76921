/** `npm run apply-delta -- COPY DELTA [--key PUBLIC-KEY]`: updates an unpacked offline copy. */
import { parseArgs } from 'node:util';
import { applyDelta } from '../offline/delta/apply-delta.ts';
import { namedList } from '../offline/integrity/named-list.ts';
import { readPublicKey } from '../offline/integrity/verify-signature.ts';
import { runCommand } from './say.ts';

const usage = `Give the folder of the older copy and the ZIP that updates it:
  npm run apply-delta -- FOLDER update.zip`;

await runCommand(async () => {
  const { values, positionals } = parseArgs({
    options: { key: { type: 'string' } },
    allowPositionals: true,
  });
  const [folder, delta, ...more] = positionals;
  if (!folder || !delta || more.length > 0) throw new Error(`nothing was changed.\n${usage}`);
  const publicKey = values.key === undefined ? undefined : await readPublicKey(values.key);
  const { written, removed, extra, alreadyDone } = await applyDelta(folder, delta, { publicKey });
  for (const line of namedList('Left alone, not part of the copy', extra)) console.log(line);
  console.log(
    alreadyDone
      ? 'Nothing to do: the copy is the new one already, and sound.'
      : `Updated: ${written} files written, ${removed} deleted. The copy is the new one, and sound.`,
  );
});
