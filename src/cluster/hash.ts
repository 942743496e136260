// A stable 64-bit hash of a string as 16 hex digits; for ids, not for secrets.
// Algorithm: MurmurHash3's 32-bit mixing and finalizer (Austin Appleby, public domain) over UTF-16 units, two seeds.

/** `hash64('a')` is the same sixteen hex digits on every machine. */
export const hash64 = (text: string): string => hex(hash32(text, 0x9747b28c)) + hex(hash32(text, 0x3c6ef372));

const hex = (value: number): string => value.toString(16).padStart(8, '0');

function hash32(text: string, seed: number): number {
  let h = seed;
  for (let i = 0; i < text.length; i += 1) {
    let k = Math.imul(text.charCodeAt(i), 0xcc9e2d51);
    k = (k << 15) | (k >>> 17);
    h ^= Math.imul(k, 0x1b873593);
    h = (h << 13) | (h >>> 19);
    h = (Math.imul(h, 5) + 0xe6546b64) | 0;
  }
  h ^= text.length;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}
