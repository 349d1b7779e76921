/** The three records of a ZIP file, as far as the Compendium uses them (APPNOTE 6.3.10, 4.3). */

export const localSize = 30;
export const centralSize = 46;
export const endSize = 22;
export const stored = 0;
export const deflated = 8;

export const signature = {
  local: 0x04034b50,
  central: 0x02014b50,
  end: 0x06054b50,
  zip64Locator: 0x07064b50,
} as const;

export const flag = {
  encrypted: 0x2041, // bits 0, 6 and 13: any kind of encryption
  streamed: 0x0008,
  utf8: 0x0800,
} as const;

/** What the local and the central record of an entry both say. */
export interface EntryFields {
  needed: number;
  flags: number;
  method: number;
  time: number;
  date: number;
  crc: number;
  packed: number;
  size: number;
}

const version = 20;
const madeOnUnix = 3 << 8;
const plainFile = 0o100644;

/** The shared fields, which stand in the same order in both records. */
export function readFields(record: Buffer, at: number): EntryFields {
  return {
    needed: record.readUInt16LE(at),
    flags: record.readUInt16LE(at + 2),
    method: record.readUInt16LE(at + 4),
    time: record.readUInt16LE(at + 6),
    date: record.readUInt16LE(at + 8),
    crc: record.readUInt32LE(at + 10),
    packed: record.readUInt32LE(at + 14),
    size: record.readUInt32LE(at + 18),
  };
}

function writeFields(record: Buffer, at: number, fields: EntryFields, name: Buffer): void {
  record.writeUInt16LE(fields.needed, at);
  record.writeUInt16LE(fields.flags, at + 2);
  record.writeUInt16LE(fields.method, at + 4);
  record.writeUInt16LE(fields.time, at + 6);
  record.writeUInt16LE(fields.date, at + 8);
  record.writeUInt32LE(fields.crc, at + 10);
  record.writeUInt32LE(fields.packed, at + 14);
  record.writeUInt32LE(fields.size, at + 18);
  record.writeUInt16LE(name.length, at + 22);
}

/** Fields of a new entry; the date is read in UTC, so that the time zone of the machine can't show. */
export function newFields(
  method: number,
  crc: number,
  packed: number,
  size: number,
  when: Date,
): EntryFields {
  const year = Math.min(Math.max(when.getUTCFullYear(), 1980), 2107);
  return {
    needed: version,
    flags: flag.utf8,
    method,
    time: (when.getUTCHours() << 11) | (when.getUTCMinutes() << 5) | (when.getUTCSeconds() >> 1),
    date: ((year - 1980) << 9) | ((when.getUTCMonth() + 1) << 5) | when.getUTCDate(),
    crc,
    packed,
    size,
  };
}

export function localRecord(fields: EntryFields, name: Buffer): Buffer {
  const record = Buffer.alloc(localSize);
  record.writeUInt32LE(signature.local, 0);
  writeFields(record, 4, fields, name);
  return Buffer.concat([record, name]);
}

export function centralRecord(fields: EntryFields, name: Buffer, offset: number): Buffer {
  const record = Buffer.alloc(centralSize);
  record.writeUInt32LE(signature.central, 0);
  record.writeUInt16LE(madeOnUnix | version, 4);
  writeFields(record, 6, fields, name);
  record.writeUInt32LE(plainFile * 0x10000, 38);
  record.writeUInt32LE(offset, 42);
  return Buffer.concat([record, name]);
}

export function endRecord(count: number, size: number, offset: number): Buffer {
  const record = Buffer.alloc(endSize);
  record.writeUInt32LE(signature.end, 0);
  record.writeUInt16LE(count, 8);
  record.writeUInt16LE(count, 10);
  record.writeUInt32LE(size, 12);
  record.writeUInt32LE(offset, 16);
  return record;
}
