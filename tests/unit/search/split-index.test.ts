import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { arrayOf, itemOf, itemsOf, textOf } from '../../../src/search/indexing/cbor.ts';
import { splitIndex } from '../../../src/search/indexing/split-index.ts';

let folder: string;
const packed = (body: Buffer) => gzipSync(Buffer.concat([Buffer.from('pagefind_dcd'), body]));
const opened = (name: string) => gunzipSync(readFileSync(join(folder, name))).subarray(12);
const nothing = arrayOf([]);
const long = 'x'.repeat(3000);
const words = ['alpha', 'alphabet', 'beta', 'gamma', 'gammas', 'delta'].sort();

function write(parts: Buffer[]): void {
  writeFileSync(join(folder, 'pagefind.en_old.pf_meta'), packed(arrayOf(parts)));
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'split-'));
  mkdirSync(join(folder, 'index'));
  const body = arrayOf([
    arrayOf(words.map((word) => arrayOf([itemOf(word), itemOf(long), nothing]))),
  ]);
  writeFileSync(join(folder, 'index/en_one.pf_index'), packed(body));
  const chunk = arrayOf([itemOf('alpha'), itemOf('gammas'), itemOf('en_one')]);
  write([itemOf('1.6.0'), nothing, arrayOf([chunk]), nothing, nothing, nothing]);
  writeFileSync(
    join(folder, 'pagefind-entry.json'),
    '{"languages":{"en":{"hash":"en_old","wasm":"en"}}}',
  );
});
afterEach(() => rmSync(folder, { recursive: true }));

test('every word stands in one smaller file whose range holds it, words alike together', () => {
  splitIndex(folder);
  const entry = JSON.parse(readFileSync(join(folder, 'pagefind-entry.json'), 'utf8')) as {
    languages: { en: { hash: string; wasm: string } };
  };
  expect(entry.languages.en.wasm).toBe('en');
  const meta = itemsOf(opened(`pagefind.${entry.languages.en.hash}.pf_meta`));
  const chunks = itemsOf(meta[2]!).map(
    (chunk) => itemsOf(chunk).map(textOf) as [string, string, string],
  );
  expect(chunks.length).toBeGreaterThan(1);
  const held = chunks.map(([from, to, name]) => {
    const inside = itemsOf(itemsOf(opened(`index/${name}.pf_index`))[0]!).map((word) =>
      textOf(itemsOf(word)[0]!),
    );
    expect(inside.every((word) => from <= word && word <= to)).toBe(true);
    return inside;
  });
  expect(held.flat()).toEqual(words);
  expect(held.some((inside) => inside.includes('alpha') && inside.includes('alphabet'))).toBe(true);
  expect(readdirSync(join(folder, 'index'))).toHaveLength(chunks.length);
});

test('a meta file of another form is refused', () => {
  write([itemOf('2.0.0'), nothing]);
  expect(() => splitIndex(folder)).toThrow('new form');
});
