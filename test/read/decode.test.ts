import { describe, expect, it } from 'vitest';
import { decode, sniffEncoding } from '../../src/read/decode.ts';

const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16le = (text: string): Uint8Array => Buffer.concat([bytes(0xff, 0xfe), Buffer.from(text, 'utf16le')]);
const utf16be = (text: string): Uint8Array => Buffer.concat([bytes(0xfe, 0xff), Buffer.from(text, 'utf16le').swap16()]);
/** «كشته در كابل» as a Windows machine of the nineties wrote it. */
const windows1256 = bytes(0xdf, 0xd4, 0xca, 0xe5, 0x20, 0xcf, 0xd1, 0x20, 0xdf, 0xc7, 0xc8, 0xe1);

describe('decode', () => {
  const text = 'در خوست ۱۰ تن کشته شدند 🙂';
  it.each([
    ['UTF-8', utf8(text), text],
    ['UTF-8 with a byte order mark, which is no part of the text', utf8(`\ufeff${text}`), text],
    ['UTF-16 little endian', utf16le(text), text],
    ['UTF-16 big endian', utf16be(text), text],
    ['windows-1256', windows1256, 'كشته در كابل'],
    ['nothing', bytes(), ''],
  ])('reads %s', (_name, given, expected) => {
    expect(decode(given)).toBe(expected);
  });

  it.each([
    ['a PDF', utf8('%PDF-1.7 …'), /a PDF file/],
    ['a Word file', utf8('PK\u0003\u0004rest'), /ZIP, Word/],
    ['a PNG', bytes(0x89, 0x50, 0x4e, 0x47), /a PNG image/],
    ['a program', bytes(0x7f, 0x45, 0x4c, 0x46, 0, 0, 1), /a binary file/],
    ['UTF-16 without a mark', Buffer.from('abc', 'utf16le'), /UTF-16 without a byte order mark/],
    ['half of a UTF-16 character', utf16le('ab').subarray(0, 5), /damaged UTF-16LE/],
    ['UTF-32, whose mark begins like that of UTF-16', bytes(0xff, 0xfe, 0, 0, 0x2f, 6, 0, 0), /UTF-32/],
    ['Latin-1', Buffer.from('café déjà vu à Genève', 'latin1'), /not UTF-8, UTF-16 .* or windows-1256/],
    ['cut UTF-8', utf8('در خوست').subarray(0, -1), /damaged UTF-8: 1 broken sequence\(s\), the first at byte 11/],
    ['random bytes', bytes(0x80, 0x02, 0x9c, 0xff, 0x13), /a binary file/],
  ])('refuses %s by name', (_name, given, message) => {
    expect(() => decode(given)).toThrow(message);
    expect(() => decode(given)).toThrow(expect.objectContaining({ code: 'not_text' }));
  });

  it('judges a stream by a head that ends inside a character', () => {
    expect(sniffEncoding(utf8('خوست').subarray(0, 3))).toBe('utf-8');
    expect(sniffEncoding(windows1256)).toBe('windows-1256');
  });
});
