import { execFileSync, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { resolve } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { openZip } from '../../../../src/offline/archive/read-zip.ts';
import { writeZip, type ArchiveFile } from '../../../../src/offline/archive/write-zip.ts';
import { asNobody, canBeNobody } from './as-nobody.ts';
import { useRoom } from './by-hand.ts';

const room = useRoom();
afterEach(() => vi.restoreAllMocks());

const files: ArchiveFile[] = [
  { path: 'index.html', bytes: Buffer.from('<p>hello</p>'.repeat(50)) },
  { path: '404.html', bytes: Buffer.from('<p>gone</p>'.repeat(50)) },
  { path: 'fr/é.html', bytes: Buffer.from('<p>bonjour</p>'.repeat(50)) },
  { path: 'empty.txt', bytes: Buffer.alloc(0) },
  { path: 'picture.webp', bytes: Buffer.from('picture'.repeat(50)) },
  { path: 'tiny.txt', bytes: () => Promise.resolve(Buffer.from('x')) },
];

async function written(list: ArchiveFile[], name = 'a.zip', date?: Date): Promise<Buffer> {
  await writeZip(room.path(name), list, date);
  return readFileSync(room.path(name));
}

const unzip = spawnSync('unzip', ['-v']).status === 0;

describe('a written ZIP', () => {
  test('has the same bytes whatever the order of the files', async () => {
    const first = await written(files);
    expect(await written([...files].reverse(), 'b.zip')).toEqual(first);
    expect(readdirSync(room.path())).toEqual(['a.zip', 'b.zip']);
  });

  test('has the same bytes in every time zone, with a date too', async () => {
    const date = new Date('2026-03-29T02:30:10Z');
    const zone = process.env['TZ'];
    try {
      const made: Buffer[] = [];
      for (const tz of ['UTC', 'Europe/Paris', 'Pacific/Apia']) {
        process.env['TZ'] = tz;
        made.push(await written(files, 'a.zip', date));
      }
      expect(made[1]).toEqual(made[0]);
      expect(made[2]).toEqual(made[0]);
    } finally {
      if (zone === undefined) delete process.env['TZ'];
      else process.env['TZ'] = zone;
    }
  });

  test('is read back by our own reader, sorted', async () => {
    await written(files);
    const zip = await openZip(room.path('a.zip'));
    expect([...zip.files.keys()]).toEqual(files.map(({ path }) => path).sort());
    for (const { path, bytes } of files) {
      const chunks: Uint8Array[] = [];
      for await (const chunk of zip.content(path)) chunks.push(chunk);
      const expected = typeof bytes === 'function' ? await bytes() : bytes;
      expect(Buffer.concat(chunks).equals(Buffer.from(expected))).toBe(true);
    }
    await zip.close();
  });

  test.skipIf(!unzip)('is sound for Info-ZIP (skipped where unzip is missing)', async () => {
    await written(files);
    execFileSync('unzip', ['-tq', room.path('a.zip')]);
    const list = execFileSync('unzip', ['-Z', room.path('a.zip')]).toString();
    expect(list).toContain('-rw-r--r--');
    expect(list).toContain('80-Jan-01 00:00');
  });
});

describe('what can not be written', () => {
  test.each([
    ['a path that leads out', ['../a'], /leads out/],
    ['an absolute path', ['/a'], /absolute/],
    ['a backslash', ['a\\b'], /backslash/],
    ['a name twice', ['a', 'a'], /one file/],
    ['names that differ in case', ['a.html', 'A.html'], /one file/],
  ])('%s', async (_, paths, expected) => {
    const list = paths.map((path) => ({ path, bytes: Buffer.alloc(1) }));
    await expect(written(list)).rejects.toThrow(expected);
    expect(readdirSync(room.path())).toEqual([]);
  });

  test('a folder that is missing or a folder in the place', async () => {
    await expect(writeZip(room.path('no', 'a.zip'), files)).rejects.toThrow(
      /folder does not exist/,
    );
    mkdirSync(room.path('a.zip', 'full'), { recursive: true });
    await expect(writeZip(room.path('a.zip'), files)).rejects.toThrow();
    expect(readdirSync(room.path())).toEqual(['a.zip']);
  });
});

describe('a write that fails half-way', () => {
  async function failAfter(writes: number, code: string): Promise<void> {
    const handle = await open(room.path('probe'), 'w');
    const proto = Object.getPrototypeOf(handle) as typeof handle;
    await handle.close();
    const real = proto.write;
    let count = 0;
    vi.spyOn(proto, 'write').mockImplementation(function (this: typeof handle, ...args: unknown[]) {
      if (++count <= writes) return Reflect.apply(real, this, args) as ReturnType<typeof real>;
      return Promise.reject(Object.assign(new Error(code), { code }));
    } as typeof proto.write);
  }

  test.each([0, 1, 5, 12])('after %i writes keeps the old file and no draft', async (writes) => {
    writeFileSync(room.path('a.zip'), 'old');
    await failAfter(writes, 'ENOSPC');
    await expect(writeZip(room.path('a.zip'), files)).rejects.toThrow(
      /a\.zip was not written: the disk is full\./,
    );
    vi.restoreAllMocks();
    expect(readFileSync(room.path('a.zip'), 'utf8')).toBe('old');
    expect(readdirSync(room.path()).sort()).toEqual(['a.zip', 'probe']);
  });

  test('because a file can not be read keeps nothing', async () => {
    const broken = {
      path: 'zzz',
      bytes: (): Uint8Array => {
        throw new Error('unreadable');
      },
    };
    await expect(writeZip(room.path('a.zip'), [...files, broken])).rejects.toThrow('unreadable');
    expect(readdirSync(room.path())).toEqual([]);
  });

  const node = resolve('node_modules/.bin/node');
  const able = process.platform !== 'win32' && existsSync(node);
  test.skipIf(!able)('because the system refuses more bytes leaves nothing', () => {
    writeFileSync(room.path('noise'), randomBytes(200_000));
    const module = resolve('src/offline/archive/write-zip.ts');
    const script = `import { writeZip } from ${JSON.stringify(module)};
      import { readFileSync } from 'node:fs';
      await writeZip('a.zip', [{ path: 'noise', bytes: readFileSync('noise') }])
        .catch((error) => { console.log(error.message); });`;
    writeFileSync(room.path('script.mjs'), script);
    // The limit is in blocks of 512 bytes or 1 KB, by the shell.
    const run = spawnSync('sh', ['-c', `ulimit -f 100; exec "${node}" script.mjs`], {
      cwd: room.path(),
    });
    expect(run.stdout.toString()).toMatch(/a\.zip was not written: the file is larger than/);
    expect(readdirSync(room.path()).sort()).toEqual(['noise', 'script.mjs']);
  });

  test.skipIf(!canBeNobody)('because the folder is closed', async () => {
    mkdirSync(room.path('closed'), { mode: 0o555 });
    await asNobody(room.path(), () =>
      expect(writeZip(room.path('closed', 'a.zip'), files)).rejects.toThrow(/may not write/),
    );
    expect(readdirSync(room.path('closed'))).toEqual([]);
  });
});
