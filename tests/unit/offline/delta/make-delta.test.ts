import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ArchiveError } from '../../../../src/offline/archive/archive-error.ts';
import { openZip } from '../../../../src/offline/archive/read-zip.ts';
import { makeDelta } from '../../../../src/offline/delta/make-delta.ts';
import { hashBytes } from '../../../../src/offline/integrity/hash-file.ts';
import { zipByHand } from '../archive/by-hand.ts';
import { newContents, oldContents, writeCopy, writeFolder } from '../integrity/copies.ts';
import { newList, oldList, useDelta } from './use-delta.ts';

const { room, made } = useDelta();

describe('making a delta', () => {
  test('takes only what is new or changed, with its lists and the note', async () => {
    const zip = await openZip(made.delta);
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
    const expected = readFileSync(made.delta);
    await writeCopy(room.path('old.zip'), oldContents);
    writeFolder(room.path('new'), newContents);
    for (const old of [`${made.copy}/SHA256SUMS`, room.path('old.zip')]) {
      await makeDelta(old, room.path('new'), made.delta);
      expect(readFileSync(made.delta).equals(expected)).toBe(true);
    }
  });

  test('is refused for an unsound new made.copy, the same made.copy, or what is no copy', async () => {
    const target = room.path('none.zip');
    const bad = writeFolder(room.path('bad'), { ...newContents, turn: 'x' }, newList);
    await expect(makeDelta(made.copy, bad, target)).rejects.toThrow(/not sound[^]*Changed[^]*turn/);
    await expect(makeDelta(made.copy, made.copy, target)).rejects.toThrow(/the same/);
    mkdirSync(room.path('empty'));
    await expect(makeDelta(room.path('empty'), bad, target)).rejects.toThrow(/no SHA256SUMS/);
    await expect(makeDelta(made.copy, room.path('empty'), target)).rejects.toThrow(/no SHA256SUMS/);
    await expect(makeDelta(room.path('nowhere'), bad, target)).rejects.toThrow(/There is no/);
    writeFileSync(room.path('hostile.zip'), zipByHand([{ name: '../a' }]));
    await expect(makeDelta(room.path('hostile.zip'), bad, target)).rejects.toThrow(ArchiveError);
    await expect(makeDelta(made.copy, room.path('hostile.zip'), target)).rejects.toThrow(
      ArchiveError,
    );
    expect(existsSync(target)).toBe(false);
  });
});
