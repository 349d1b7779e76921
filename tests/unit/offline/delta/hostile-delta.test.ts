import { readFileSync, writeFileSync } from 'node:fs';
import { constants, deflateRawSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { applyDelta } from '../../../../src/offline/delta/apply-delta.ts';
import { hashBytes } from '../../../../src/offline/integrity/hash-file.ts';
import { zipByHand, type HandEntry } from '../archive/by-hand.ts';
import { newContents, snapshot } from '../integrity/copies.ts';
import { finished, newList, oldList, useDelta } from './use-delta.ts';

const { room, made, refused } = useDelta();

describe('a delta that is damaged or hostile', () => {
  const honest: HandEntry[] = [
    { name: 'OLD-COPY.sha256', bytes: Buffer.from(`${hashBytes(oldList)}  SHA256SUMS\n`) },
    { name: 'SHA256SUMS', bytes: Buffer.from(newList) },
    { name: 'DELETE.txt', bytes: Buffer.from('gone/page.html\nswap\nturn/a.html\n') },
    ...['index.html', 'new/chapter/index.html', 'swap/b.html', 'turn'].map((name) => ({
      name,
      bytes: Buffer.from(newContents[name]!),
    })),
  ];
  const replace = (name: string, by: Partial<HandEntry> | undefined): HandEntry[] =>
    honest.flatMap((entry) =>
      entry.name !== name ? [entry] : by === undefined ? [] : [{ ...entry, ...by }],
    );
  const make = (entries: HandEntry[]): string => {
    writeFileSync(room.path('hand.zip'), zipByHand(entries));
    return room.path('hand.zip');
  };

  test('is compared with an honest one', async () => {
    await applyDelta(made.copy, make(honest));
    expect(snapshot(made.copy)).toEqual(finished);
  });

  test.each([
    ['a path that leads out', [...honest, { name: '../evil' }], /leads out/],
    ['an absolute path', [...honest, { name: '/tmp/evil' }], /absolute/],
    ['a drive', [...honest, { name: 'C:\\evil' }], /backslash/],
    ['a link', [...honest, { name: 'l', attributes: 0o120777 * 0x10000 }], /link/],
    ['a file twice', [...honest, { name: 'turn' }], /twice/],
    ['a file that no list names', [...honest, { name: 'evil.js' }], /does not name/],
    [
      'a changed file',
      replace('turn', { bytes: Buffer.from('evil') }),
      /"turn" in the delta is damaged/,
    ],
    ['a missing file', replace('turn', undefined), /lacks files that it needs[^]*turn/],
    ['no list', replace('SHA256SUMS', undefined), /holds no SHA256SUMS/],
    ['no old list', replace('OLD-COPY.sha256', undefined), /holds no OLD-COPY/],
    [
      'no certain old list',
      replace('OLD-COPY.sha256', { bytes: Buffer.from(`${hashBytes('')}  a\n`) }),
      /does not say which copy/,
    ],
    [
      'an order to delete outside',
      replace('DELETE.txt', { bytes: Buffer.from('../../home\n') }),
      /would delete other files/,
    ],
    [
      'an order to delete more',
      replace('DELETE.txt', { bytes: Buffer.from('gone/page.html\nswap\nturn/a.html\nmine\n') }),
      /would delete other files/,
    ],
    [
      'an order to delete what is needed',
      replace('DELETE.txt', { bytes: Buffer.from('index.html\n') }),
      /which the new copy needs/,
    ],
    [
      'a list that leads out',
      replace('SHA256SUMS', { bytes: Buffer.from(`${newList}${hashBytes('hello')}  ../evil\n`) }),
      /refused: it leads out/,
    ],
  ] as [string, HandEntry[], RegExp][])('with %s is refused', async (_, entries, expected) => {
    await refused(expected, make(entries));
  });

  test('with a bomb of 10 GB is refused', async () => {
    const block = deflateRawSync(Buffer.alloc(10_000_000), { finishFlush: constants.Z_FULL_FLUSH });
    const end = deflateRawSync(Buffer.alloc(0));
    const packed = Buffer.concat([...Array<Buffer>(1000).fill(block), end]);
    await refused(/"turn" in the delta is damaged/, make(replace('turn', { packed })));
    const large = { both: { size: 0xf0000000 } };
    await refused(/would unpack to/, make(replace('turn', { packed, ...large })));
  });

  test('cut anywhere is refused', async () => {
    const bytes = readFileSync(made.delta);
    for (const share of [0, 0.2, 0.5, 0.8, 0.99]) {
      writeFileSync(room.path('cut.zip'), bytes.subarray(0, Math.floor(bytes.length * share)));
      await refused(/cut off/, room.path('cut.zip'));
    }
  });
});
