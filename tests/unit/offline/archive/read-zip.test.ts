import { readdirSync, writeFileSync } from 'node:fs';
import { constants, deflateRawSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { ArchiveError } from '../../../../src/offline/archive/archive-error.ts';
import { openZip } from '../../../../src/offline/archive/read-zip.ts';
import { useRoom, zipByHand, type HandEnd, type HandEntry } from './by-hand.ts';

const room = useRoom();

async function openBytes(bytes: Uint8Array, limits?: Parameters<typeof openZip>[1]) {
  writeFileSync(room.path('a.zip'), bytes);
  return openZip(room.path('a.zip'), limits);
}

async function readAll(bytes: Uint8Array): Promise<Map<string, string>> {
  const zip = await openBytes(bytes);
  try {
    const contents = new Map<string, string>();
    for (const name of zip.files.keys()) {
      const chunks: Uint8Array[] = [];
      for await (const chunk of zip.content(name)) chunks.push(chunk);
      contents.set(name, Buffer.concat(chunks).toString());
    }
    return contents;
  } finally {
    await zip.close();
  }
}

async function refusal(bytes: Uint8Array): Promise<string> {
  const error = await readAll(bytes).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(ArchiveError);
  expect(readdirSync(room.path())).toEqual(['a.zip']);
  return (error as Error).message;
}

describe('honest archives', () => {
  test('give their files, packed, stored and empty, and leave folders out', async () => {
    const zip = zipByHand([
      { name: 'folder/', bytes: Buffer.alloc(0), packed: Buffer.alloc(0), both: { method: 0 } },
      { name: 'folder/é.txt' },
      { name: 'stored', packed: Buffer.from('hello'), both: { method: 0 } },
      { name: 'empty', bytes: Buffer.alloc(0) },
      {
        name: 'empty-stored',
        bytes: Buffer.alloc(0),
        packed: Buffer.alloc(0),
        both: { method: 0 },
      },
    ]);
    expect([...(await readAll(zip))]).toEqual([
      ['folder/é.txt', 'hello'],
      ['stored', 'hello'],
      ['empty', ''],
      ['empty-stored', ''],
    ]);
  });

  test('may be empty', async () => {
    expect((await readAll(zipByHand([]))).size).toBe(0);
  });

  test('keep harmless extra fields', async () => {
    const extra = Buffer.from('5554050001000000' + '00', 'hex');
    expect((await readAll(zipByHand([{ name: 'a', extra }]))).size).toBe(1);
  });
});

const extra = (id: number, length = 0, declared = length): Buffer => {
  const bytes = Buffer.alloc(4 + length);
  bytes.writeUInt16LE(id);
  bytes.writeUInt16LE(declared, 2);
  return bytes;
};
const unix = (mode: number): number => mode * 0x10000;

const hostile: [string, HandEntry[], RegExp, HandEnd?][] = [
  ['..', [{ name: '../evil' }], /leads out of the folder/],
  ['.. deeper', [{ name: 'a/../../evil' }], /leads out of the folder/],
  ['.. at the end', [{ name: 'a/..' }], /leads out of the folder/],
  ['a folder ..', [{ name: '../', bytes: Buffer.alloc(0) }], /leads out of the folder/],
  ['an absolute path', [{ name: '/etc/passwd' }], /absolute/],
  ['a drive', [{ name: 'C:/evil' }], /drive/],
  ['a drive with a backslash', [{ name: 'C:\\evil' }], /backslash/],
  ['a backslash', [{ name: 'a\\..\\evil' }], /backslash/],
  ['NUL', [{ name: 'a\0.html' }], /control character/],
  ['a line break', [{ name: 'a\nb' }], /control character/],
  ['an empty name', [{ name: '' }], /empty/],
  ['an empty part', [{ name: 'a//b' }], /empty part/],
  ['a dot', [{ name: './a' }], /only a dot/],
  ['a stream of NTFS', [{ name: 'a:b' }], /(drive|forbids)/],
  ['a longer stream of NTFS', [{ name: 'page.html:b' }], /forbids/],
  ['a device', [{ name: 'a/con.txt' }], /device/],
  ['a name that Windows cuts', [{ name: 'index.html.' }], /dot or a space/],
  ['a name too long', [{ name: 'a'.repeat(256) }], /too long/],
  ['a path too long', [{ name: 'aaaaaaa/'.repeat(200) + 'a' }], /too long/],
  ['a name not in UTF-8', [{ name: Buffer.from([0x61, 0xff]) }], /not UTF-8/],
  [
    'a name in another set',
    [{ name: Buffer.from([0x82]), both: { flags: 0 } }],
    /unknown character set/,
  ],
  ['a symbolic link', [{ name: 'a', attributes: unix(0o120777) }], /link/],
  [
    'a link to a folder',
    [{ name: 'a/', bytes: Buffer.alloc(0), attributes: unix(0o120777) }],
    /link/,
  ],
  ['a device node', [{ name: 'a', attributes: unix(0o060600) }], /special/],
  ['a named pipe', [{ name: 'a', attributes: unix(0o010600) }], /special/],
  ['a link of NTFS', [{ name: 'a', attributes: 0x400 }], /link/],
  ['a folder in a file', [{ name: 'a', attributes: 0x10 }], /folder with the name of a file/],
  ['contents in a folder', [{ name: 'a/' }], /contents of its own/],
  ['a name twice', [{ name: 'a' }, { name: 'a' }], /twice/],
  [
    'a folder twice',
    [
      { name: 'a/', bytes: Buffer.alloc(0) },
      { name: 'a/', bytes: Buffer.alloc(0) },
    ],
    /twice/,
  ],
  ['names that differ in case', [{ name: 'a/É' }, { name: 'A/é' }], /each other's place/],
  ['names that differ in form', [{ name: 'é' }, { name: 'e\u0301' }], /each other's place/],
  ['ß and SS', [{ name: 'maß' }, { name: 'MASS' }], /each other's place/],
  ['a file used as a folder', [{ name: 'a' }, { name: 'A/b' }], /each other's place/],
  ['a file and a folder', [{ name: 'a' }, { name: 'a/', bytes: Buffer.alloc(0) }], /twice/],
  ['encryption', [{ name: 'a', both: { flags: 0x0801 } }], /encrypted/],
  ['strong encryption', [{ name: 'a', both: { flags: 0x0840 } }], /encrypted/],
  ['a hidden directory', [{ name: 'a', both: { flags: 0x2800 } }], /encrypted/],
  ['sizes that come later', [{ name: 'a', both: { flags: 0x0808 } }], /only afterwards/],
  ['another method', [{ name: 'a', both: { method: 12 } }], /unknown way/],
  ['a newer format', [{ name: 'a', both: { needed: 45 } }], /newer kind/],
  ['Zip64 sizes', [{ name: 'a', both: { size: 0xffffffff } }], /Zip64/],
  ['a Zip64 field', [{ name: 'a', extra: extra(0x0001, 16) }], /Zip64/],
  ['a second name', [{ name: 'a', extra: extra(0x7075, 9) }], /second name/],
  ['a broken field', [{ name: 'a', extra: extra(0x5455, 0, 90) }], /damaged extra/],
  ['another name in the local record', [{ name: 'a', localName: 'b' }], /records of "a" differ/],
  ['a longer local name', [{ name: 'a', localName: 'ab' }], /records of "a" differ/],
  [
    'another size in the local record',
    [{ name: 'a', local: { size: 9 } }],
    /records of "a" differ/,
  ],
  [
    'another method in the local record',
    [{ name: 'a', local: { method: 0 } }],
    /records of "a" differ/,
  ],
  ['another sum in the local record', [{ name: 'a', local: { crc: 9 } }], /records of "a" differ/],
  [
    'other flags in the local record',
    [{ name: 'a', local: { flags: 0 } }],
    /records of "a" differ/,
  ],
  ['two entries over one another', [{ name: 'a' }, { name: 'b', offset: 0 }], /overlaps/],
  ['hidden bytes before an entry', [{ name: 'a', gapBefore: 8 }], /hidden/],
  ['hidden bytes between entries', [{ name: 'a' }, { name: 'b', gapBefore: 3 }], /hidden/],
  ['a stored file with two sizes', [{ name: 'a', both: { method: 0, size: 3 } }], /two sizes/],
  ['several parts', [{ name: 'a', disk: 1 }], /several parts/],
  ['several parts at the end', [{ name: 'a' }], /several parts/, { disk: 1 }],
  ['a comment at the end', [{ name: 'a' }], /follows the end/, { comment: 'junk' }],
  ['too few entries', [{ name: 'a' }, { name: 'b' }], /list of contents is damaged/, { count: 1 }],
  ['too many entries', [{ name: 'a' }], /list of contents is damaged/, { count: 2 }],
  ['a Zip64 count', [{ name: 'a' }], /Zip64/, { count: 0xffff }],
  ['a Zip64 place', [{ name: 'a' }], /Zip64/, { offset: 0xffffffff }],
  ['a directory elsewhere', [{ name: 'a' }], /end record does not fit/, { offset: 1 }],
  ['a wrong check sum', [{ name: 'a', both: { crc: 1 } }], /check sum is wrong/],
  ['less than declared', [{ name: 'a', both: { size: 6 } }], /less than it declares/],
  ['more than declared', [{ name: 'a', both: { size: 4 } }], /more than it declares/],
  ['nothing where something is packed', [{ name: 'a', packed: Buffer.alloc(0) }], /no contents/],
  [
    'nonsense instead of packed bytes',
    [{ name: 'a', packed: Buffer.from('nonsense') }],
    /inflated/,
  ],
  [
    'junk after packed bytes',
    [{ name: 'a', packed: Buffer.concat([deflateRawSync('hello'), Buffer.from('junk')]) }],
    /something follows/,
  ],
];

describe('refused', () => {
  test.each(hostile)('%s', async (_, entries, expected, end) => {
    const message = await refusal(zipByHand(entries, end));
    expect(message).toMatch(expected);
    expect(message).not.toMatch(/[\0-\x1f]/);
  });

  test('bytes after the end and before the beginning', async () => {
    const zip = zipByHand([{ name: 'a' }]);
    expect(await refusal(Buffer.concat([zip, Buffer.from('junk')]))).toMatch(/follows the end/);
    expect(await refusal(Buffer.concat([Buffer.from('MZ'), zip]))).toMatch(/does not fit/);
  });

  test('a Zip64 locator', async () => {
    const zip = zipByHand([{ name: 'a' }]);
    const locator = Buffer.alloc(20);
    locator.writeUInt32LE(0x07064b50);
    const end = zip.subarray(-22);
    expect(await refusal(Buffer.concat([zip.subarray(0, -22), locator, end]))).toMatch(/Zip64/);
  });

  test('every cut, at every byte', async () => {
    const zip = zipByHand([{ name: 'a' }, { name: 'b', bytes: Buffer.alloc(300, 'x') }]);
    for (let length = 0; length < zip.length; length++) {
      expect(await refusal(zip.subarray(0, length))).toMatch(/cut off/);
    }
  });

  test('no file, a folder, another kind of file', async () => {
    await expect(openZip(room.path('none.zip'))).rejects.toThrow(/There is no file/);
    await expect(openZip(room.path())).rejects.toThrow(/not a file/);
    expect(await refusal(Buffer.from('<!doctype html>'.repeat(9)))).toMatch(/not a ZIP/);
  });

  test('more files or bytes than the limits', async () => {
    const zip = zipByHand([{ name: 'a' }, { name: 'b' }]);
    const limits = { entries: 2, entryBytes: 5, totalBytes: 10 };
    await (await openBytes(zip, limits)).close();
    await expect(openBytes(zip, { ...limits, entries: 1 })).rejects.toThrow(/2 files/);
    await expect(openBytes(zip, { ...limits, entryBytes: 4 })).rejects.toThrow(/5 bytes/);
    await expect(openBytes(zip, { ...limits, totalBytes: 9 })).rejects.toThrow(/10 bytes/);
  });
});

/** 10 GB of zeros: one block of 10 MB, whose packed form ends on a byte, a thousand times over. */
function tenGigabytesPacked(): Buffer {
  const block = deflateRawSync(Buffer.alloc(10_000_000), {
    level: 9,
    finishFlush: constants.Z_FULL_FLUSH,
  });
  return Buffer.concat([...Array<Buffer>(1000).fill(block), deflateRawSync(Buffer.alloc(0))]);
}

describe('a bomb of 10 GB', () => {
  const packed = tenGigabytesPacked();

  test('is refused by its declared size', async () => {
    const bomb = { name: 'bomb', packed, both: { size: 0xfffffffe } };
    expect(await refusal(zipByHand([bomb]))).toMatch(/unpack to 4294967294 bytes/);
    const parts = Array.from({ length: 20 }, (_, n) => ({
      name: `bomb-${n}`,
      both: { size: 500_000_000 },
    }));
    expect(await refusal(zipByHand(parts))).toMatch(/unpack to 10000000000 bytes/);
  });

  test('is stopped while inflating when it declares less', async () => {
    const zip = zipByHand([{ name: 'bomb', packed, both: { size: 1_000_000 } }]);
    const archive = await openBytes(zip);
    let read = 0;
    await expect(async () => {
      for await (const chunk of archive.content('bomb')) read += chunk.length;
    }).rejects.toThrow(/more than it declares/);
    expect(read).toBeLessThanOrEqual(1_000_000);
    await archive.close();
  });
});
