// Named arrays and texts in one run of bytes, and back: a header of JSON with their places, then the bytes themselves.

type Numbers = Uint8Array | Uint16Array | Int32Array | Float64Array;

/** What a container holds; a text has one byte a character. */
export type Contents = Readonly<Record<string, Numbers | string>>;

export interface Container {
  /** The array of a name, in place where its bytes lie aligned. */
  readonly array: <Kind extends Numbers>(kind: Constructor<Kind>, name: string) => Kind;
  readonly text: (name: string) => string;
}

interface Constructor<Kind> {
  new (buffer: ArrayBufferLike, offset: number, length: number): Kind;
  readonly BYTES_PER_ELEMENT: number;
}

/** No array needs more than that. */
const ALIGNMENT = 8;
const HEADER_LENGTH = 4;

const aligned = (offset: number): number => Math.ceil(offset / ALIGNMENT) * ALIGNMENT;

/** Writes the contents; what is no ASCII in a text is an error. */
export function writeContainer(contents: Contents): Uint8Array {
  const places: Record<string, [offset: number, length: number]> = {};
  const parts = Object.entries(contents).map(([name, value]) => [name, bytesOf(name, value)] as const);
  let end = 0;
  for (const [name, bytes] of parts) {
    places[name] = [end, bytes.length];
    end = aligned(end + bytes.length);
  }
  const header = Buffer.from(JSON.stringify(places), 'latin1');
  const start = aligned(HEADER_LENGTH + header.length);
  const out = Buffer.alloc(start + end);
  out.writeUInt32LE(header.length);
  out.set(header, HEADER_LENGTH);
  for (const [name, bytes] of parts) out.set(bytes, start + (places[name]?.[0] ?? 0));
  return out;
}

function bytesOf(name: string, value: Numbers | string): Uint8Array {
  if (typeof value !== 'string') return new Uint8Array(value.buffer, value.byteOffset, value.byteLength);
  if (/[^\0-\x7f]/.test(value)) throw new RangeError(`${name} has letters that take more than a byte`);
  return Buffer.from(value, 'latin1');
}

/** Reads what was written. */
export function readContainer(bytes: Uint8Array): Container {
  // A small file may lie anywhere in a pool of Node's; a copy of its own is aligned.
  const own = bytes.byteOffset % ALIGNMENT === 0 ? bytes : bytes.slice();
  const all = Buffer.from(own.buffer, own.byteOffset, own.byteLength);
  const length = all.readUInt32LE();
  const places = JSON.parse(all.toString('latin1', HEADER_LENGTH, HEADER_LENGTH + length));
  const start = aligned(HEADER_LENGTH + length);
  const place = (name: string): [number, number] => {
    const [offset, size] = places[name] as [number, number];
    return [start + offset, size];
  };
  return {
    array: (kind, name) => {
      const [offset, size] = place(name);
      return new kind(all.buffer, all.byteOffset + offset, size / kind.BYTES_PER_ELEMENT);
    },
    text: (name) => {
      const [offset, size] = place(name);
      return all.toString('latin1', offset, offset + size);
    },
  };
}
