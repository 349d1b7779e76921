import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import * as fs from 'node:fs/promises';
import { constants, deflateRawSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ArchiveError } from '../../../../src/offline/archive/archive-error.ts';
import { openZip } from '../../../../src/offline/archive/read-zip.ts';
import { applyDelta } from '../../../../src/offline/delta/apply-delta.ts';
import { makeDelta } from '../../../../src/offline/delta/make-delta.ts';
import { hashBytes } from '../../../../src/offline/integrity/hash-file.ts';
import { verifyCopy } from '../../../../src/offline/integrity/verify-copy.ts';
import { useRoom, zipByHand, type HandEntry } from '../archive/by-hand.ts';
import {
  listOf,
  newContents,
  oldContents,
  snapshot,
  writeCopy,
  writeFolder,
} from '../integrity/copies.ts';

vi.mock('node:fs/promises', { spy: true });

const room = useRoom();
let copy = '';
let delta = '';
const oldList = listOf(oldContents);
const newList = listOf(newContents);
const finished = { ...newContents, SHA256SUMS: newList };

beforeEach(async () => {
  copy = writeFolder(room.path('older copy (é)'), oldContents);
  delta = room.path('update.zip');
  await writeCopy(room.path('new.zip'), newContents);
  await makeDelta(copy, room.path('new.zip'), delta);
});
afterEach(() => vi.restoreAllMocks());

async function refused(expected: RegExp, path = delta): Promise<void> {
  const before = snapshot(room.path());
  await expect(applyDelta(copy, path)).rejects.toThrow(expected);
  expect(snapshot(room.path())).toEqual(before);
  expect(existsSync(`${copy}/.applying-delta`)).toBe(false);
}

describe('making a delta', () => {
  test('takes only what is new or changed, with its lists and the note', async () => {
    const zip = await openZip(delta);
    expect([...zip.files.keys()].sort()).toEqual([
      'DELETE.txt',
      'HOW-TO-APPLY.txt',
      'OLD-COPY.sha256',
      'SHA256SUMS',
      'index.html',
      'new/chapter/index.html',
      'swap/b.html',
      'turn',
    ]);
    const read = async (name: string): Promise<string> => {
      let text = '';
      for await (const chunk of zip.content(name)) text += Buffer.from(chunk).toString();
      return text;
    };
    expect(await read('DELETE.txt')).toBe('gone/page.html\nswap\nturn/a.html\n');
    expect(await read('OLD-COPY.sha256')).toBe(`${hashBytes(oldList)}  SHA256SUMS\n`);
    expect(await read('SHA256SUMS')).toBe(newList);
    const note = await read('HOW-TO-APPLY.txt');
    for (const word of ['PowerShell', 'macOS', 'Linux', 'COMMENT', 'كيفية']) {
      expect(note).toContain(word);
    }
    expect(note.split(hashBytes(oldList))).toHaveLength(4);
    await zip.close();
  });

  test('gives the same bytes from a list, a folder or a ZIP', async () => {
    const expected = readFileSync(delta);
    await writeCopy(room.path('old.zip'), oldContents);
    writeFolder(room.path('new'), newContents);
    for (const old of [`${copy}/SHA256SUMS`, room.path('old.zip')]) {
      await makeDelta(old, room.path('new'), delta);
      expect(readFileSync(delta).equals(expected)).toBe(true);
    }
  });

  test('is refused for an unsound new copy, the same copy, or what is no copy', async () => {
    const target = room.path('none.zip');
    const bad = writeFolder(room.path('bad'), { ...newContents, turn: 'x' }, newList);
    await expect(makeDelta(copy, bad, target)).rejects.toThrow(/not sound[^]*Changed[^]*turn/);
    await expect(makeDelta(copy, copy, target)).rejects.toThrow(/the same/);
    mkdirSync(room.path('empty'));
    await expect(makeDelta(room.path('empty'), bad, target)).rejects.toThrow(/no SHA256SUMS/);
    await expect(makeDelta(copy, room.path('empty'), target)).rejects.toThrow(/no SHA256SUMS/);
    await expect(makeDelta(room.path('nowhere'), bad, target)).rejects.toThrow(/There is no/);
    writeFileSync(room.path('hostile.zip'), zipByHand([{ name: '../a' }]));
    await expect(makeDelta(room.path('hostile.zip'), bad, target)).rejects.toThrow(ArchiveError);
    await expect(makeDelta(copy, room.path('hostile.zip'), target)).rejects.toThrow(ArchiveError);
    expect(existsSync(target)).toBe(false);
  });
});

describe('applying a delta', () => {
  test('gives the new copy, hash for hash', async () => {
    expect(await applyDelta(copy, delta)).toEqual({
      written: 4,
      removed: 3,
      extra: [],
      alreadyDone: false,
    });
    expect(snapshot(copy)).toEqual(finished);
    expect(readdirSync(copy)).not.toContain('gone');
    expect(await verifyCopy(copy)).toMatchObject({ sound: true });
    expect(await applyDelta(copy, delta)).toMatchObject({ alreadyDone: true, written: 0 });
  });

  test("leaves the reader's own files alone", async () => {
    writeFileSync(`${copy}/my notes.txt`, 'mine');
    writeFileSync(`${copy}/gone/mine.txt`, 'mine');
    expect((await applyDelta(copy, delta)).extra).toEqual(['gone/mine.txt', 'my notes.txt']);
    expect(snapshot(copy)).toEqual({
      ...finished,
      'my notes.txt': 'mine',
      'gone/mine.txt': 'mine',
    });
  });

  test.each([
    ['a new file', 'new/chapter/index.html'],
    ['a new file by another case', 'NEW/Chapter/index.html'],
    ['a new folder', 'new/chapter'],
    ['a new file that was a folder', 'turn/mine.txt'],
  ])("is refused when the reader's own file is in the place of %s", async (_, name) => {
    rmSync(`${copy}/new`, { recursive: true, force: true });
    mkdirSync(`${copy}/${name}`.replace(/\/[^/]*$/, ''), { recursive: true });
    writeFileSync(`${copy}/${name}`, 'mine');
    await refused(/nothing was changed/);
  });

  test('is refused for another older copy', async () => {
    const other = { ...oldContents, 'index.html': 'another' };
    rmSync(copy, { recursive: true });
    writeFolder(copy, other);
    await refused(/for another older copy; nothing was changed/);
  });

  test.each([
    ['changed', 'picture.webp', 'x'],
    ['changed that is to be replaced', 'index.html', 'x'],
    ['changed that is to be deleted', 'gone/page.html', 'x'],
    ['missing', 'picture.webp', undefined],
  ])('is refused when a file of the older copy is %s', async (_, name, text) => {
    if (text === undefined) unlinkSync(`${copy}/${name}`);
    else writeFileSync(`${copy}/${name}`, text);
    await refused(new RegExp(`nothing was changed[^]*${name}`));
  });

  test.skipIf(process.platform === 'win32')('is refused when links lead out', async () => {
    mkdirSync(room.path('outside'));
    symlinkSync(room.path('outside'), `${copy}/new`);
    await refused(/Links, which are not followed \(1\):\n {2}new/);
  });

  test('needs a folder with a list, and a ZIP', async () => {
    await expect(applyDelta(room.path('new.zip'), delta)).rejects.toThrow(/is a ZIP/);
    await expect(applyDelta(copy, copy)).rejects.toThrow(/is a folder/);
    await expect(applyDelta(copy, room.path('new.zip'))).rejects.toThrow(/is not a delta/);
    mkdirSync(room.path('empty'));
    await expect(applyDelta(room.path('empty'), delta)).rejects.toThrow(/not an offline copy/);
  });

  test.skipIf(spawnSync('unzip', ['-v']).status !== 0)('can be done by hand', () => {
    const steps = `unzip -oq ../update.zip
      while IFS= read -r file; do rm -- "$file"; done < DELETE.txt
      rm DELETE.txt HOW-TO-APPLY.txt OLD-COPY.sha256`;
    // A file that becomes a folder can't be unpacked over; by hand it is deleted first.
    unlinkSync(`${copy}/swap`);
    rmSync(`${copy}/turn`, { recursive: true });
    spawnSync('sh', ['-c', steps], { cwd: copy });
    expect(snapshot(copy)).toEqual(finished);
  });
});

describe('an interrupted update', () => {
  /** Lets one call fail: the n-th rename or removal below the copy. */
  function failAt(call: number, code: string): void {
    let count = 0;
    const failing = (real: (...args: never[]) => Promise<void>) =>
      ((...args: never[]) =>
        ++count === call
          ? Promise.reject(Object.assign(new Error(code), { code }))
          : real(...args)) as never;
    const { rename, rm } = real;
    vi.mocked(fs.rename).mockImplementation(failing(rename as never));
    vi.mocked(fs.rm).mockImplementation(failing(rm as never));
  }
  let real: { rename: typeof fs.rename; rm: typeof fs.rm };
  beforeEach(async () => {
    real = await vi.importActual<typeof fs>('node:fs/promises');
  });

  test('can be repeated after a fault at any place', async () => {
    const faults: string[] = [];
    for (let call = 1; call < 60; call++) {
      rmSync(copy, { recursive: true, force: true });
      writeFolder(copy, oldContents);
      failAt(call, 'EIO');
      const fault = await applyDelta(copy, delta).catch((error: Error) => error.message);
      vi.mocked(fs.rename).mockImplementation(real.rename);
      vi.mocked(fs.rm).mockImplementation(real.rm);
      if (typeof fault === 'string') {
        faults.push(fault);
        if (fault.startsWith('Nothing was changed')) {
          expect(snapshot(copy)).toMatchObject({ ...oldContents, SHA256SUMS: oldList });
        }
      }
      await applyDelta(copy, delta);
      expect(snapshot(copy)).toEqual(finished);
    }
    expect(faults.filter((text) => text.startsWith('Nothing was changed')).length).toBeGreaterThan(
      5,
    );
    expect(faults.filter((text) => text.startsWith('The copy is half')).length).toBeGreaterThan(5);
  });

  test('changes nothing when the disk is full', async () => {
    const probe = await fs.open(room.path('probe'), 'w');
    const proto = Object.getPrototypeOf(probe) as typeof probe;
    await probe.close();
    let writes = 0;
    const write = proto.write;
    vi.spyOn(proto, 'write').mockImplementation(function (this: typeof probe, ...args: unknown[]) {
      if (++writes < 4) return Reflect.apply(write, this, args) as ReturnType<typeof write>;
      return Promise.reject(Object.assign(new Error('ENOSPC'), { code: 'ENOSPC' }));
    } as typeof proto.write);
    await refused(/^Nothing was changed: .* the disk is full\. Mend that/);
    vi.restoreAllMocks();
    await applyDelta(copy, delta);
    expect(snapshot(copy)).toEqual(finished);
  });
});

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
    await applyDelta(copy, make(honest));
    expect(snapshot(copy)).toEqual(finished);
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
    const bytes = readFileSync(delta);
    for (const share of [0, 0.2, 0.5, 0.8, 0.99]) {
      writeFileSync(room.path('cut.zip'), bytes.subarray(0, Math.floor(bytes.length * share)));
      await refused(/cut off/, room.path('cut.zip'));
    }
  });
});

describe.skipIf(spawnSync('ssh-keygen', ['-?']).error !== undefined)(
  'signed deltas (skipped where ssh-keygen is missing)',
  () => {
    function keyPair(name: string): { path: string; publicKey: string } {
      const path = room.path(name);
      spawnSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', path]);
      return { path, publicKey: readFileSync(`${path}.pub`, 'utf8') };
    }

    test('bring the new signature along, and a stale one goes', async () => {
      const { path, publicKey } = keyPair('key');
      const next = writeFolder(room.path('new'), newContents);
      const args = ['-Y', 'sign', '-q', '-n', 'fusion-cells-compendium', '-f', path];
      spawnSync('ssh-keygen', [...args, `${next}/SHA256SUMS`]);
      await expect(applyDelta(copy, delta, { publicKey })).rejects.toThrow(/is not signed/);
      await makeDelta(copy, next, room.path('signed.zip'));
      const other = keyPair('other');
      await expect(
        applyDelta(copy, room.path('signed.zip'), { publicKey: other.publicKey }),
      ).rejects.toThrow(/another key/);
      expect(snapshot(copy)).toMatchObject(oldContents);
      await applyDelta(copy, room.path('signed.zip'), { publicKey });
      expect(await verifyCopy(copy, { publicKey })).toMatchObject({ sound: true });

      const stale = writeFolder(room.path('stale'), oldContents);
      writeFileSync(`${stale}/SHA256SUMS.sig`, 'of the older list');
      await applyDelta(stale, delta);
      expect(snapshot(stale)).toEqual(finished);
    });
  },
);
