import { spawnSync } from 'node:child_process';
import {
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { describe, expect, test } from 'vitest';
import { applyDelta } from '../../../../src/offline/delta/apply-delta.ts';
import { makeDelta } from '../../../../src/offline/delta/make-delta.ts';
import { verifyCopy } from '../../../../src/offline/integrity/verify-copy.ts';
import { newContents, oldContents, snapshot, writeFolder } from '../integrity/copies.ts';
import { finished, useDelta } from './use-delta.ts';

const { room, made, refused } = useDelta();

describe('applying a delta', () => {
  test('gives the new made.copy, hash for hash', async () => {
    expect(await applyDelta(made.copy, made.delta)).toEqual({
      written: 4,
      removed: 3,
      extra: [],
      alreadyDone: false,
    });
    expect(snapshot(made.copy)).toEqual(finished);
    expect(readdirSync(made.copy)).not.toContain('gone');
    expect(await verifyCopy(made.copy)).toMatchObject({ sound: true });
    expect(await applyDelta(made.copy, made.delta)).toMatchObject({
      alreadyDone: true,
      written: 0,
    });
  });

  test("leaves the reader's own files alone", async () => {
    writeFileSync(`${made.copy}/my notes.txt`, 'mine');
    writeFileSync(`${made.copy}/gone/mine.txt`, 'mine');
    expect((await applyDelta(made.copy, made.delta)).extra).toEqual([
      'gone/mine.txt',
      'my notes.txt',
    ]);
    expect(snapshot(made.copy)).toEqual({
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
    rmSync(`${made.copy}/new`, { recursive: true, force: true });
    mkdirSync(`${made.copy}/${name}`.replace(/\/[^/]*$/, ''), { recursive: true });
    writeFileSync(`${made.copy}/${name}`, 'mine');
    await refused(/nothing was changed/);
  });

  test('is refused for another older copy', async () => {
    const other = { ...oldContents, 'index.html': 'another' };
    rmSync(made.copy, { recursive: true });
    writeFolder(made.copy, other);
    await refused(/for another older copy; nothing was changed/);
  });

  test.each([
    ['changed', 'picture.webp', 'x'],
    ['changed that is to be replaced', 'index.html', 'x'],
    ['changed that is to be deleted', 'gone/page.html', 'x'],
    ['missing', 'picture.webp', undefined],
  ])('is refused when a file of the older copy is %s', async (_, name, text) => {
    if (text === undefined) unlinkSync(`${made.copy}/${name}`);
    else writeFileSync(`${made.copy}/${name}`, text);
    await refused(new RegExp(`nothing was changed[^]*${name}`));
  });

  test.skipIf(process.platform === 'win32')('is refused when links lead out', async () => {
    mkdirSync(room.path('outside'));
    symlinkSync(room.path('outside'), `${made.copy}/new`);
    await refused(/Links, which are not followed \(1\):\n {2}new/);
  });

  test('needs a folder with a list, and a ZIP', async () => {
    await expect(applyDelta(room.path('new.zip'), made.delta)).rejects.toThrow(/is a ZIP/);
    await expect(applyDelta(made.copy, made.copy)).rejects.toThrow(/is a folder/);
    await expect(applyDelta(made.copy, room.path('new.zip'))).rejects.toThrow(/is not a delta/);
    mkdirSync(room.path('empty'));
    await expect(applyDelta(room.path('empty'), made.delta)).rejects.toThrow(/not an offline copy/);
  });

  test.skipIf(spawnSync('unzip', ['-v']).status !== 0)('can be done by hand', () => {
    const steps = `unzip -oq ../update.zip
      while IFS= read -r file; do rm -- "$file"; done < DELETE.txt
      rm DELETE.txt HOW-TO-APPLY.txt OLD-COPY.sha256`;
    // A file that becomes a folder can't be unpacked over; by hand it is deleted first.
    unlinkSync(`${made.copy}/swap`);
    rmSync(`${made.copy}/turn`, { recursive: true });
    spawnSync('sh', ['-c', steps], { cwd: made.copy });
    expect(snapshot(made.copy)).toEqual(finished);
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
      await expect(applyDelta(made.copy, made.delta, { publicKey })).rejects.toThrow(
        /is not signed/,
      );
      await makeDelta(made.copy, next, room.path('signed.zip'));
      const other = keyPair('other');
      await expect(
        applyDelta(made.copy, room.path('signed.zip'), { publicKey: other.publicKey }),
      ).rejects.toThrow(/another key/);
      expect(snapshot(made.copy)).toMatchObject(oldContents);
      await applyDelta(made.copy, room.path('signed.zip'), { publicKey });
      expect(await verifyCopy(made.copy, { publicKey })).toMatchObject({ sound: true });

      const stale = writeFolder(room.path('stale'), oldContents);
      writeFileSync(`${stale}/SHA256SUMS.sig`, 'of the older list');
      await applyDelta(stale, made.delta);
      expect(snapshot(stale)).toEqual(finished);
    });
  },
);
