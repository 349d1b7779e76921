import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  writeFileSync,
} from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { signSums } from '../../../../src/offline/integrity/sign.ts';
import { verifyCopy } from '../../../../src/offline/integrity/verify-copy.ts';
import {
  allowedSigners,
  readPublicKey,
  verifySignature,
} from '../../../../src/offline/integrity/verify-signature.ts';
import { asNobody, canBeNobody } from '../archive/as-nobody.ts';
import { useRoom } from '../archive/by-hand.ts';
import { listOf, oldContents, writeCopy, writeFolder } from './copies.ts';

const room = useRoom();
const noKeygen = spawnSync('ssh-keygen', ['-?']).error !== undefined;
const path = process.env['PATH'];

beforeEach(() => {
  mkdirSync(room.path('repository'));
  writeFileSync(room.path('SHA256SUMS'), listOf(oldContents));
});
afterEach(() => {
  process.env['PATH'] = path;
});

function makeKey(name: string, passphrase = '', ...more: string[]): string {
  const key = room.path(name);
  const args = ['-q', '-t', 'ed25519', '-N', passphrase, '-C', 'test', '-f', key, ...more];
  expect(spawnSync('ssh-keygen', args).status).toBe(0);
  return key;
}

const publicKey = (key: string): string => readFileSync(`${key}.pub`, 'utf8');
const sums = (): Buffer => readFileSync(room.path('SHA256SUMS'));
const signature = (): Buffer => readFileSync(room.path('SHA256SUMS.sig'));

function sign(key: string | undefined, published?: string) {
  const options = { key, publicKey: published, repository: room.path('repository') };
  return signSums(room.path('SHA256SUMS'), options);
}

async function refused(key: string, expected: RegExp): Promise<void> {
  const before = readdirSync(room.path());
  await expect(sign(key)).rejects.toThrow(expected);
  expect(readdirSync(room.path())).toEqual(before);
}

test('without a key no signature is made, and that is said', async () => {
  expect(await sign('')).toEqual({
    signed: false,
    line: 'No signature was made: COMPENDIUM_SIGNING_KEY is not set.',
  });
  expect(existsSync(room.path('SHA256SUMS.sig'))).toBe(false);
});

test('a public key in another form is refused', async () => {
  await expect(readPublicKey(room.path('none'))).rejects.toThrow(/There is no key/);
  await expect(readPublicKey(room.path('SHA256SUMS'))).rejects.toThrow(/not one public key/);
  expect(() => allowedSigners('-----BEGIN OPENSSH PRIVATE KEY-----')).toThrow(/private key/);
  expect(() => allowedSigners('ssh-ed25519 AAAA\nssh-ed25519 BBBB\n')).toThrow(
    /not one public key/,
  );
  expect(() => allowedSigners('* ssh-ed25519 AAAA\n')).toThrow(/not one public key/);
  expect(() => allowedSigners('')).toThrow(/not one public key/);
});

describe('keys that no signature is made with', () => {
  test('a missing one, a folder, an empty file, another file', async () => {
    await refused(room.path('none'), /there is no file/);
    await refused(room.path('repository'), /is a folder/);
    writeFileSync(room.path('empty'), '');
    await refused(room.path('empty'), /is not a private key/);
    writeFileSync(room.path('large'), Buffer.alloc(100_000));
    await refused(room.path('large'), /too large/);
  });

  test.each([
    ['an OpenPGP key', '-----BEGIN PGP PRIVATE KEY BLOCK-----\n', /OpenPGP/],
    ['a PuTTY key', 'PuTTY-User-Key-File-3: ssh-ed25519\n', /PuTTY/],
    ['a certificate', '-----BEGIN CERTIFICATE-----\n', /certificate/],
    ['a public key in PEM', '-----BEGIN PUBLIC KEY-----\n', /public key/],
    ['a DSA key', '-----BEGIN DSA PRIVATE KEY-----\n', /DSA/],
  ])('%s', async (_, text, expected) => {
    writeFileSync(room.path('key'), text, { mode: 0o600 });
    await refused(room.path('key'), expected);
  });

  test('one inside the repository', async () => {
    writeFileSync(room.path('repository', 'key'), '-----BEGIN OPENSSH PRIVATE KEY-----\n');
    await refused(room.path('repository', 'key'), /lies in the repository/);
  });

  test.skipIf(!canBeNobody)('one that may not be read', async () => {
    writeFileSync(room.path('key'), '-----BEGIN OPENSSH PRIVATE KEY-----\n', { mode: 0 });
    await asNobody(room.path(), () => refused(room.path('key'), /may not read/));
  });
});

describe.skipIf(noKeygen)('signatures (skipped where ssh-keygen is missing)', () => {
  test('are made, verified and found in a copy', async () => {
    const key = makeKey('key');
    expect(await sign(key, publicKey(key))).toEqual({
      signed: true,
      line: `Signed: ${room.path('SHA256SUMS.sig')}`,
    });
    expect(await verifySignature(sums(), signature(), publicKey(key))).toMatchObject({
      state: 'good',
    });
    const copy = writeFolder(
      room.path('copy'),
      {
        ...oldContents,
        'SHA256SUMS.sig': signature().toString(),
      },
      listOf(oldContents),
    );
    expect(await verifyCopy(copy, { publicKey: publicKey(key) })).toMatchObject({
      signatures: [{ file: 'SHA256SUMS.sig', state: 'good' }],
      extra: [],
      sound: true,
    });
    expect(await verifyCopy(copy)).toMatchObject({
      signatures: [{ state: 'unchecked' }],
      sound: true,
    });
  });

  test('are bad for a changed list, a changed signature, another key or another purpose', async () => {
    const key = makeKey('key');
    await sign(key);
    const good = signature();
    const changed = Buffer.from(sums().toString().replace('index', 'indeX'));
    const broken = Buffer.from(good.toString().replace(/[A-Z](?=.{30})/, 'b'));
    const state = (list: Buffer, sig: Buffer, by: string) =>
      verifySignature(list, sig, publicKey(by));
    expect(await state(changed, good, key)).toMatchObject({ state: 'bad' });
    expect(await state(sums(), broken, key)).toMatchObject({ state: 'bad' });
    expect(await state(sums(), Buffer.alloc(0), key)).toMatchObject({ state: 'bad' });
    expect(await state(sums(), good, makeKey('other'))).toEqual({
      state: 'bad',
      reason: 'The signature was made with another key.',
    });
    const args = ['-Y', 'sign', '-q', '-n', 'file', '-f', key, room.path('purpose')];
    writeFileSync(room.path('purpose'), sums());
    expect(spawnSync('ssh-keygen', args).status).toBe(0);
    const purpose = readFileSync(room.path('purpose.sig'));
    expect(await state(sums(), purpose, key)).toMatchObject({ state: 'bad' });
  });

  test('of the list beside a ZIP are checked, and lacking ones are a fault when a key is given', async () => {
    const key = makeKey('key');
    const zip = await writeCopy(room.path('copy.zip'), oldContents);
    const options = { publicKey: publicKey(key) };
    expect(await verifyCopy(zip, options)).toMatchObject({ signatures: [], sound: false });
    const { hashFile } = await import('../../../../src/offline/integrity/hash-file.ts');
    writeFileSync(room.path('SHA256SUMS'), `${await hashFile(zip)}  copy.zip\n`);
    await sign(key);
    expect(await verifyCopy(zip, options)).toMatchObject({ beside: 'same', sound: true });
    const other = { publicKey: publicKey(makeKey('other')) };
    expect(await verifyCopy(zip, other)).toMatchObject({ beside: 'same', sound: false });
    writeFileSync(room.path('SHA256SUMS'), `${'0'.repeat(64)}  another.zip\n`);
    expect(await verifyCopy(zip, options)).toMatchObject({ beside: 'not listed', sound: false });
  });

  test('replace an older one only when the new one is good', async () => {
    const [key, other] = [makeKey('key'), makeKey('other')];
    await sign(key, publicKey(key));
    const first = signature();
    await expect(sign(key, publicKey(other))).rejects.toThrow(/not kept.*another key/);
    expect(signature()).toEqual(first);
  });

  test('are not made with a public key or one with a passphrase', async () => {
    const key = makeKey('key');
    await refused(`${key}.pub`, /is a public key\. Give the private one, without \.pub/);
    const agent = process.env['SSH_AUTH_SOCK'];
    delete process.env['SSH_AUTH_SOCK'];
    await refused(makeKey('locked', 'a passphrase'), /has a passphrase/).finally(() => {
      if (agent !== undefined) process.env['SSH_AUTH_SOCK'] = agent;
    });
  });

  test('are not made with a damaged key or one that others can read', async () => {
    const key = makeKey('key');
    const text = readFileSync(key, 'utf8');
    writeFileSync(room.path('cut'), `${text.slice(0, 150)}\n`, { mode: 0o600 });
    await refused(room.path('cut'), /damaged/);
    if (process.platform === 'win32') return;
    chmodSync(key, 0o644);
    await refused(key, /can be read by others.*chmod 600/);
  });

  test('are made with RSA and ECDSA keys too', async () => {
    for (const [type, bits] of [
      ['ecdsa', '256'],
      ['rsa', '2048'],
    ] as const) {
      const key = makeKey(type, '', '-t', type, '-b', bits);
      expect(await sign(key, publicKey(key))).toMatchObject({ signed: true });
    }
  });

  test('a computer without ssh-keygen is told what is missing', async () => {
    const key = makeKey('key');
    await sign(key);
    const [list, sig, published] = [sums(), signature(), publicKey(key)];
    process.env['PATH'] = room.path('repository');
    await expect(sign(key)).rejects.toThrow(/ssh-keygen was not found/);
    expect(await verifySignature(list, sig, published)).toMatchObject({ state: 'unchecked' });
  });
});
