// Bytes → text. UTF-8, UTF-16 with a byte order mark and windows-1256 are recognised; all else is refused by name.
// A byte order mark is not part of the text: spans count from behind it.
import { ReadError } from './failure.ts';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1256';

const strictUtf8 = new TextDecoder('utf-8', { fatal: true });
const LETTER = /\p{Script=Arabic}|\u200c|\u200d/gu;
const FOREIGN = /\P{ASCII}/gu;
const CONTROL = /[^\P{Cc}\t\n\f\r]/u;
/** First bytes of files that people mistake for texts. */
const SIGNATURES: readonly (readonly [magic: string, name: string])[] = [
  ['%PDF-', 'a PDF file'],
  ['PK\u0003\u0004', 'a ZIP, Word or OpenDocument file'],
  ['\xd0\xcf\x11\xe0', 'an old Word file'],
  ['{\\rtf', 'an RTF file'],
  ['\x89PNG', 'a PNG image'],
  ['\xff\xd8\xff', 'a JPEG image'],
  ['GIF8', 'a GIF image'],
  ['\x1f\x8b', 'gzip data'],
];

/** The encoding that a byte order mark announces, or null. */
export function announcedEncoding(bytes: Uint8Array): Encoding | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  return null;
}

/** The text of `bytes`; throws a ReadError `not_text` that names what was found. */
export function decode(bytes: Uint8Array): string {
  const announced = announcedEncoding(bytes);
  if (announced === 'utf-16le' || announced === 'utf-16be') return decodeUtf16(bytes, announced);
  refuseKnownBinary(bytes);
  try {
    return strictUtf8.decode(bytes);
  } catch {
    return decodeWindows1256(bytes);
  }
}

/** The encoding of a stream judged by its first bytes, of which the last character may be cut. */
export function sniffEncoding(head: Uint8Array): Encoding {
  const announced = announcedEncoding(head);
  if (announced) return announced;
  refuseKnownBinary(head);
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(head, { stream: true });
    return 'utf-8';
  } catch {
    decodeWindows1256(head);
    return 'windows-1256';
  }
}

function decodeUtf16(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): string {
  const text = wholeUtf16(bytes, encoding);
  // The mark of UTF-32LE begins with that of UTF-16LE; read so, every second character is a NUL.
  if (text.includes('\0')) throw new ReadError('not_text', 'UTF-32 or a binary file, not a text; convert it to UTF-8');
  return text;
}

function wholeUtf16(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): string {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new ReadError('not_text', `damaged ${encoding.toUpperCase()}: it has half characters`);
  }
}

function refuseKnownBinary(bytes: Uint8Array): void {
  for (const [magic, name] of SIGNATURES) {
    if ([...magic].every((char, at) => bytes[at] === char.charCodeAt(0))) {
      throw new ReadError('not_text', `${name}, not a text; convert it to text first`);
    }
  }
  if (bytes.includes(0)) {
    throw new ReadError('not_text', 'a binary file, or UTF-16 without a byte order mark, not a text');
  }
}

/** Arabic-script bytes in windows-1256 are never valid UTF-8 for long, so only what failed as UTF-8 comes here. */
function decodeWindows1256(bytes: Uint8Array): string {
  const asUtf8 = new TextDecoder('utf-8').decode(bytes);
  const damaged = count(asUtf8, /\ufffd/g);
  if (count(asUtf8, LETTER) > damaged) {
    throw new ReadError(
      'not_text',
      `damaged UTF-8: ${damaged} broken sequence(s), the first at byte ${firstBad(asUtf8)}`,
    );
  }
  const text = new TextDecoder('windows-1256').decode(bytes);
  if (CONTROL.test(text)) throw new ReadError('not_text', 'a binary file, not a text');
  if (count(text, LETTER) < 0.6 * count(text, FOREIGN)) {
    throw new ReadError('not_text', 'not UTF-8, UTF-16 with a byte order mark or windows-1256; convert it to UTF-8');
  }
  return text;
}

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

const firstBad = (text: string): number => new TextEncoder().encode(text.slice(0, text.indexOf('\ufffd'))).length;
