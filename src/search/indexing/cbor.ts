/** Just enough of CBOR (RFC 8949) to take Pagefind's files apart and put them together again. */

interface Head {
  major: number;
  /** Number, length or count of the item. */
  value: number;
  /** Where the item's content begins. */
  next: number;
}

/** Reads the head of the item at a place. @throws Error for forms that Pagefind does not write */
export function headAt(bytes: Buffer, at: number): Head {
  const first = bytes[at]!;
  const short = first & 31;
  const major = first >> 5;
  if (short < 24) return { major, value: short, next: at + 1 };
  if (short === 24) return { major, value: bytes.readUInt8(at + 1), next: at + 2 };
  if (short === 25) return { major, value: bytes.readUInt16BE(at + 1), next: at + 3 };
  if (short === 26) return { major, value: bytes.readUInt32BE(at + 1), next: at + 5 };
  throw new Error(`CBOR: item of form ${first} at ${at}`);
}

/** Where the item at a place ends. */
export function endOf(bytes: Buffer, at: number): number {
  const { major, value, next } = headAt(bytes, at);
  if (major === 2 || major === 3) return next + value;
  if (major !== 4) return next;
  let end = next;
  for (let index = 0; index < value; index += 1) end = endOf(bytes, end);
  return end;
}

/** The items of the array at a place, each as its bytes. */
export function itemsOf(bytes: Buffer, at = 0): Buffer[] {
  const { major, value, next } = headAt(bytes, at);
  if (major !== 4) throw new Error(`CBOR: no array at ${at}`);
  const items: Buffer[] = [];
  let place = next;
  for (let index = 0; index < value; index += 1) {
    const end = endOf(bytes, place);
    items.push(bytes.subarray(place, end));
    place = end;
  }
  return items;
}

/** The text at the beginning of some bytes. */
export function textOf(bytes: Buffer): string {
  const { major, value, next } = headAt(bytes, 0);
  if (major !== 3) throw new Error('CBOR: no text');
  return bytes.toString('utf8', next, next + value);
}

/** An array of items. */
export function arrayOf(items: readonly Buffer[]): Buffer {
  return Buffer.concat([head(4, items.length), ...items]);
}

/** A text as an item. */
export function itemOf(text: string): Buffer {
  const bytes = Buffer.from(text, 'utf8');
  return Buffer.concat([head(3, bytes.length), bytes]);
}

function head(major: number, value: number): Buffer {
  if (value < 24) return Buffer.from([(major << 5) | value]);
  if (value < 0x100) return Buffer.from([(major << 5) | 24, value]);
  const wide = Buffer.alloc(5);
  wide.writeUInt8((major << 5) | 26);
  wide.writeUInt32BE(value, 1);
  return wide;
}
