import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32, deflateRawSync } from 'node:zlib';
import { afterEach, beforeEach } from 'vitest';

/** An entry of a ZIP built by hand; what is left out is what an honest program would write. */
export interface HandEntry {
  name: string | Buffer;
  bytes?: Uint8Array;
  /** Packed bytes, when they are to differ from what deflating gives. */
  packed?: Uint8Array;
  /** Fields of both records. */
  both?: Partial<Fields>;
  local?: Partial<Fields>;
  central?: Partial<Fields>;
  localName?: string;
  extra?: Buffer;
  attributes?: number;
  disk?: number;
  /** Bytes that lie before the local record and belong to nothing. */
  gapBefore?: number;
  offset?: number;
}

export interface Fields {
  flags: number;
  method: number;
  needed: number;
  crc: number;
  packed: number;
  size: number;
}

export interface HandEnd {
  count?: number;
  comment?: string;
  disk?: number;
  size?: number;
  offset?: number;
}

function record(signature: number, made: number[], fields: Fields): Buffer {
  const head = Buffer.alloc(4 + made.length * 2 + 22);
  head.writeUInt32LE(signature);
  made.forEach((value, index) => head.writeUInt16LE(value, 4 + 2 * index));
  const at = 4 + 2 * made.length;
  head.writeUInt16LE(fields.needed, at);
  head.writeUInt16LE(fields.flags, at + 2);
  head.writeUInt16LE(fields.method, at + 4);
  head.writeUInt16LE(0x21, at + 8);
  head.writeUInt32LE(fields.crc, at + 10);
  head.writeUInt32LE(fields.packed, at + 14);
  head.writeUInt32LE(fields.size, at + 18);
  return head;
}

function sizes(name: Buffer, extra: Buffer): Buffer {
  const out = Buffer.alloc(4);
  out.writeUInt16LE(name.length);
  out.writeUInt16LE(extra.length, 2);
  return out;
}

/** Puts a ZIP together without any of the checks of the product. */
export function zipByHand(entries: readonly HandEntry[], end: HandEnd = {}): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  const add = (...bytes: Buffer[]): void => {
    for (const part of bytes) at += part.length;
    parts.push(...bytes);
  };
  for (const entry of entries) {
    const bytes = Buffer.from(entry.bytes ?? Buffer.from('hello'));
    const packed = Buffer.from(entry.packed ?? deflateRawSync(bytes));
    const honest: Fields = {
      flags: 0x0800,
      method: 8,
      needed: 20,
      crc: crc32(bytes),
      packed: packed.length,
      size: bytes.length,
      ...entry.both,
    };
    const name = Buffer.from(entry.name);
    const localName = Buffer.from(entry.localName ?? name);
    const extra = entry.extra ?? Buffer.alloc(0);
    if (entry.gapBefore) add(Buffer.alloc(entry.gapBefore));
    const tail = Buffer.alloc(14);
    tail.writeUInt16LE(entry.disk ?? 0, 2);
    tail.writeUInt32LE(
      entry.attributes ?? (name.at(-1) === 0x2f ? 0o040755 : 0o100644) * 0x10000,
      6,
    );
    tail.writeUInt32LE(entry.offset ?? at, 10);
    directory.push(
      record(0x02014b50, [0x0314], { ...honest, ...entry.central }),
      sizes(name, extra),
      tail,
      name,
      extra,
    );
    const local = record(0x04034b50, [], { ...honest, ...entry.local });
    add(local, sizes(localName, Buffer.alloc(0)), localName, packed);
  }
  const central = Buffer.concat(directory);
  const last = Buffer.alloc(22);
  last.writeUInt32LE(0x06054b50);
  last.writeUInt16LE(end.disk ?? 0, 4);
  last.writeUInt16LE(end.count ?? entries.length, 8);
  last.writeUInt16LE(end.count ?? entries.length, 10);
  last.writeUInt32LE(end.size ?? central.length, 12);
  last.writeUInt32LE(end.offset ?? at, 16);
  const comment = Buffer.from(end.comment ?? '');
  last.writeUInt16LE(comment.length, 20);
  return Buffer.concat([...parts, central, last, comment]);
}

/** A folder for each test, which is gone afterwards. */
export function useRoom(): { path: (...names: string[]) => string } {
  let room = '';
  beforeEach(() => {
    room = mkdtempSync(join(tmpdir(), 'compendium-test-'));
  });
  afterEach(() => rmSync(room, { recursive: true, force: true }));
  return { path: (...names) => join(room, ...names) };
}
