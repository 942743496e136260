// Typed arrays as base64, and back.

type Numbers = Uint8Array | Uint16Array | Int32Array | Float64Array;

/** Writes the bytes of an array. */
export const encode = ({ buffer, byteOffset, byteLength }: Numbers): string =>
  Buffer.from(buffer, byteOffset, byteLength).toString('base64');

/** Reads an array of a kind from its bytes, which are copied so that they are aligned. */
export function decode<Kind extends Numbers>(kind: new (buffer: ArrayBuffer) => Kind, base64: string): Kind {
  const { buffer, byteOffset, byteLength } = Buffer.from(base64, 'base64');
  return new kind(buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer);
}
