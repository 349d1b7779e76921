/** `npm run verify-copy -- FILE|FOLDER [--key PUBLIC-KEY]`: checks an offline copy. */
import { parseArgs } from 'node:util';
import { namedList } from '../offline/integrity/named-list.ts';
import { verifyCopy, type CopyReport } from '../offline/integrity/verify-copy.ts';
import { readPublicKey } from '../offline/integrity/verify-signature.ts';
import { runCommand } from './say.ts';

const usage = `Give the ZIP or the unpacked folder:
  npm run verify-copy -- fusion-cells-compendium-next-en.zip
  npm run verify-copy -- FOLDER --key PUBLIC-KEY      also checks the signature`;

const beside: Record<CopyReport['beside'], string[]> = {
  none: [],
  'not listed': ['The SHA256SUMS beside the ZIP does not name it.'],
  same: ['The ZIP is the one that the SHA256SUMS beside it names.'],
  changed: ['The ZIP is NOT the one that the SHA256SUMS beside it names.'],
};

function lines(report: CopyReport, keyGiven: boolean): string[] {
  const signed = report.signatures.map(({ file, state, reason }) => `${file}: ${state}. ${reason}`);
  return [
    ...namedList('Changed', report.changed),
    ...namedList('Missing', report.missing),
    ...namedList('Extra, not part of the copy', report.extra),
    ...namedList('Links, not followed', report.links),
    ...beside[report.beside],
    ...signed,
    ...(keyGiven && signed.length === 0 ? ['There is no signature.'] : []),
  ];
}

await runCommand(async () => {
  const { values, positionals } = parseArgs({
    options: { key: { type: 'string' } },
    allowPositionals: true,
  });
  const [path, ...more] = positionals;
  if (!path || more.length > 0) throw new Error(`nothing was checked.\n${usage}`);
  const publicKey = values.key === undefined ? undefined : await readPublicKey(values.key);
  const report = await verifyCopy(path, { publicKey });
  for (const line of lines(report, publicKey !== undefined)) console.log(line);
  if (report.sound) {
    console.log(`Sound: all ${report.listed} files of this ${report.kind} are as its list says.`);
  } else {
    console.error(`NOT sound: this ${report.kind} differs from what was published.`);
    process.exitCode = 1;
  }
});
