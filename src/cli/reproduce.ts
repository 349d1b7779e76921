/** `npm run reproduce`: builds twice under different circumstances and compares every file. */
import { mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { shownPath } from '../model/index.ts';
import { namedList } from '../offline/integrity/named-list.ts';
import {
  buildElsewhere,
  copySources,
  type Surroundings,
} from '../offline/reproduce/build-elsewhere.ts';
import { compareFolders } from '../offline/reproduce/compare-folders.ts';
import { runCommand } from './say.ts';

// The two time zones never share a date; the folders differ in length and in depth.
const builds: { folder: string; around: Surroundings }[] = [
  {
    folder: 'a',
    around: { timeZone: 'Pacific/Kiritimati', locale: 'en_US.UTF-8', umask: 0o022, daysLater: 0 },
  },
  {
    folder: join('another place', 'deeper', 'b'),
    around: { timeZone: 'Pacific/Niue', locale: 'tr_TR.UTF-8', umask: 0o077, daysLater: 400 },
  },
];

const kept = resolve('.build', 'reproduce');

await runCommand(async () => {
  // On the disk of the packages, so that they can be linked.
  mkdirSync('.build', { recursive: true });
  const room = mkdtempSync(resolve('.build', 'reproduce-'));
  try {
    // Both copies before the first build: whoever edits meanwhile changes neither.
    for (const { folder } of builds) copySources(resolve('.'), join(room, folder));
    const made: string[] = [];
    for (const { folder, around } of builds) {
      const { timeZone, locale, daysLater } = around;
      console.log(`Building with ${timeZone}, ${locale}, the clock ${daysLater} days ahead …`);
      made.push(await buildElsewhere(join(room, folder), around));
    }
    const [first, second] = made as [string, string];
    const { same, changed, onlyFirst, onlySecond } = await compareFolders(first, second);
    const differences = [
      ...namedList('Different bytes', changed),
      ...namedList('Only in the first build', onlyFirst),
      ...namedList('Only in the second build', onlySecond),
    ];
    rmSync(kept, { recursive: true, force: true });
    if (differences.length > 0) {
      mkdirSync(kept);
      renameSync(first, join(kept, 'first'));
      renameSync(second, join(kept, 'second'));
      const place = `Both are kept in ${shownPath(kept)}, to be compared.`;
      throw new Error(['the two builds differ.', ...differences, place].join('\n'));
    }
    console.log(`Reproducible: ${same} files, the same bytes in both builds.`);
  } finally {
    rmSync(room, { recursive: true, force: true });
  }
});
