import { mkdirSync, readFileSync, rmSync, symlinkSync, unlinkSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ArchiveError } from '../../../../src/offline/archive/archive-error.ts';
import { hashBytes } from '../../../../src/offline/integrity/hash-file.ts';
import { namedList } from '../../../../src/offline/integrity/named-list.ts';
import { SumsError } from '../../../../src/offline/integrity/sums.ts';
import { verifyCopy } from '../../../../src/offline/integrity/verify-copy.ts';
import { useRoom, zipByHand } from '../archive/by-hand.ts';
import { listOf, oldContents, writeCopy, writeFolder, type Contents } from './copies.ts';

const room = useRoom();
const files = Object.keys(oldContents).length;
const links = process.platform !== 'win32';

const folder = (): string => writeFolder(room.path('copy (é)'), oldContents);
const zip = (): Promise<string> => writeCopy(room.path('copy.zip'), oldContents);

function flip(path: string, at: number): void {
  const bytes = readFileSync(path);
  bytes[at]! ^= 0x01;
  writeFileSync(path, bytes);
}

describe('an unpacked folder', () => {
  test('as delivered is sound', async () => {
    expect(await verifyCopy(folder())).toEqual({
      kind: 'folder',
      listed: files,
      changed: [],
      missing: [],
      extra: [],
      links: [],
      beside: 'none',
      signatures: [],
      sound: true,
    });
  });

  test('names a file with one byte changed, a missing and an extra one', async () => {
    const copy = folder();
    flip(`${copy}/index.html`, 5);
    unlinkSync(`${copy}/gone/page.html`);
    writeFileSync(`${copy}/fr/evil.js`, '');
    expect(await verifyCopy(copy)).toMatchObject({
      changed: ['index.html'],
      missing: ['gone/page.html'],
      extra: ['fr/evil.js'],
      sound: false,
    });
  });

  test.skipIf(!links)('reports links and does not follow them', async () => {
    const copy = folder();
    mkdirSync(room.path('outside'));
    writeFileSync(room.path('outside', 'secret'), '');
    symlinkSync(room.path('outside'), `${copy}/fr/folder`);
    symlinkSync(copy, `${copy}/loop`);
    unlinkSync(`${copy}/index.html`);
    writeFileSync(room.path('page'), oldContents['index.html']!);
    symlinkSync(room.path('page'), `${copy}/index.html`);
    expect(await verifyCopy(copy)).toMatchObject({
      missing: ['index.html'],
      extra: [],
      links: ['fr/folder', 'index.html', 'loop'],
      sound: false,
    });
    symlinkSync(copy, room.path('link'));
    await expect(verifyCopy(room.path('link'))).rejects.toThrow(/is a link/);
  });

  test('without a list, or one folder too high, is refused with advice', async () => {
    const copy = folder();
    await expect(verifyCopy(room.path())).rejects.toThrow(/its folder "copy \(é\)" does/);
    unlinkSync(`${copy}/SHA256SUMS`);
    await expect(verifyCopy(copy)).rejects.toThrow(/holds no SHA256SUMS/);
    await expect(verifyCopy(room.path('nowhere'))).rejects.toThrow(/There is no/);
  });

  test('with a broken list is refused by line', async () => {
    const copy = folder();
    writeFileSync(`${copy}/SHA256SUMS`, listOf(oldContents).replace('  index', ' index'));
    await expect(verifyCopy(copy)).rejects.toThrow(SumsError);
    await expect(verifyCopy(copy)).rejects.toThrow(/SHA256SUMS, line \d: /);
  });
});

describe('a ZIP', () => {
  test('as delivered is sound', async () => {
    expect(await verifyCopy(await zip())).toMatchObject({
      kind: 'ZIP',
      listed: files,
      sound: true,
    });
  });

  test('names changed, missing and extra files', async () => {
    const changed: Contents = { ...oldContents, 'index.html': 'changed', 'evil.js': '' };
    delete changed['gone/page.html'];
    const path = await writeCopy(room.path('a.zip'), changed, listOf(oldContents));
    expect(await verifyCopy(path)).toMatchObject({
      changed: ['index.html'],
      missing: ['gone/page.html'],
      extra: ['evil.js'],
      sound: false,
    });
  });

  test('with one byte changed is never taken for sound, wherever the byte is', async () => {
    const path = await zip();
    writeFileSync(room.path('SHA256SUMS'), `${hashBytes(readFileSync(path))}  copy.zip\n`);
    expect(await verifyCopy(path)).toMatchObject({ beside: 'same', sound: true });
    const { length } = readFileSync(path);
    for (let at = 0; at < length; at += 5) {
      flip(path, at);
      const outcome = await verifyCopy(path).catch((error: unknown) => error);
      if (outcome instanceof Error) {
        expect([ArchiveError, SumsError]).toContain(outcome.constructor);
      } else expect(outcome).toMatchObject({ beside: 'changed', sound: false });
      flip(path, at);
    }
  });

  test('names the file whose packed bytes have changed', async () => {
    const path = await zip();
    const at = readFileSync(path).indexOf('picture.webp') + 'picture.webp'.length;
    flip(path, at);
    expect(await verifyCopy(path)).toMatchObject({ changed: ['picture.webp'], sound: false });
  });

  test('cut anywhere is refused', async () => {
    const path = await zip();
    const bytes = readFileSync(path);
    for (const share of [0, 0.1, 0.5, 0.9, 0.99]) {
      writeFileSync(path, bytes.subarray(0, Math.floor(bytes.length * share)));
      await expect(verifyCopy(path)).rejects.toThrow(/cut off/);
    }
  });

  test('is compared with the list beside it', async () => {
    const path = await zip();
    writeFileSync(room.path('SHA256SUMS'), `${hashBytes('')}  copy.zip\n`);
    expect(await verifyCopy(path)).toMatchObject({ beside: 'changed', changed: [], sound: false });
    writeFileSync(room.path('SHA256SUMS'), `${hashBytes('')}  another.zip\n`);
    expect(await verifyCopy(path)).toMatchObject({ beside: 'not listed', sound: true });
    writeFileSync(room.path('SHA256SUMS'), 'nonsense\n');
    await expect(verifyCopy(path)).rejects.toThrow(/SHA256SUMS, line 1/);
  });

  test('that is a delta is told apart', async () => {
    const path = await writeCopy(room.path('d.zip'), { 'OLD-COPY.sha256': '' });
    await expect(verifyCopy(path)).rejects.toThrow(/is a delta, not a copy/);
  });

  test('that is hostile is refused', async () => {
    writeFileSync(room.path('h.zip'), zipByHand([{ name: '../../evil' }]));
    await expect(verifyCopy(room.path('h.zip'))).rejects.toThrow(ArchiveError);
  });

  test('with a list as large as a bomb is refused', async () => {
    const bytes = Buffer.alloc(20 * 1024 * 1024);
    writeFileSync(room.path('b.zip'), zipByHand([{ name: 'SHA256SUMS', bytes }]));
    await expect(verifyCopy(room.path('b.zip'))).rejects.toThrow(/far too large/);
    rmSync(room.path('b.zip'));
  });
});

test('long lists of names are cut and hostile names spelled out', () => {
  const lines = namedList('Extra', ['a\u202eb\u001b[2J', ...Array<string>(30).fill('x')]);
  expect(lines[0]).toBe('Extra (31):');
  expect(lines[1]).toBe('  a\\u{202e}b\\u{1b}[2J');
  expect(lines.at(-1)).toBe('  … and 11 more');
});
