// Texts that no newsroom meant: real ones damaged, and noise. Every one is made from numbers that fast-check draws, so
// that a failure can be drawn again from its seed.
import * as fc from 'fast-check';
import { fixtureTexts } from '../helpers/texts.ts';

const TEXTS = fixtureTexts.map((fixture) => fixture.text);

/** Code points that have broken text tools. */
const ODD = [
  '\u0000',
  '\u200c',
  '\u200d',
  '\u200e',
  '\u200f',
  '\u202a',
  '\u202b',
  '\u202c',
  '\u202e',
  '\u2066',
  '\u2069',
  '\ufeff',
  '\ufffd',
  '\uffff',
  '\ud800',
  '\udc00',
  '\udbff',
  '\u0640',
  '\u064b',
  '\u0670',
  '\u00ac',
  '\u00a0',
  '\u2028',
  '\r\n',
  '\n',
  '\t',
  '😀',
  '👨‍👩‍👧',
  '\ufdfa',
  '\ufefb',
  'ي',
  'ك',
  'ۀ',
  'هٔ',
  '«',
  '»',
  '(',
  ')',
  '[',
  ']',
  '"',
  "'",
  '،',
  ',',
  '.',
  '…',
  '؟',
  '!',
  ':',
  '؛',
  '/',
  '-',
  '–',
  '٬',
  '٪',
  '%',
  '۰',
  '۹',
  '٣',
  '7',
  '۱۲۳۴۵۶۷۸۹۰۱۲۳۴۵۶۷۸۹۰',
  '۹۹۹۹۹۹۹',
  ' ۱۴۰۴/۱۳/۳۲ ',
  ' ۳۱ فبروری ',
  ' ده هزار سال پیش ',
  ' کشته',
  ' حمله',
  ' و',
  ' کابل',
  ' هیچ',
  ' __proto__ ',
  ' constructor ',
  ' toString ',
];

type Edit = readonly [kind: number, at: number, length: number, odd: number];

const edit: fc.Arbitrary<Edit> = fc.tuple(
  fc.nat(7),
  fc.double({ min: 0, max: 1, noNaN: true }),
  fc.nat(40),
  fc.nat(ODD.length - 1),
);

/** Puts in, takes out, doubles, moves, turns round or replaces a stretch. */
function apply(text: string, [kind, where, length, odd]: Edit): string {
  const at = Math.floor(where * text.length);
  const piece = text.slice(at, at + length);
  const [before, after] = [text.slice(0, at), text.slice(at + length)];
  const strange = ODD[odd] as string;
  switch (kind) {
    case 0:
      return before + strange + piece + after;
    case 1:
      return before + after;
    case 2:
      return before + piece + piece + after;
    case 3:
      return after + piece + before;
    case 4:
      return before + Array.from(piece).reverse().join('') + after;
    case 5:
      return before + strange.repeat(length + 1) + after;
    case 6:
      return before + piece.replaceAll(' ', strange) + after;
    default:
      return before + piece.split('').join(strange) + after;
  }
}

/** Cut in the middle of a character and read as UTF-8 all the same. */
const truncated = (text: string, from: number, to: number): string => {
  const bytes = new TextEncoder().encode(text);
  return new TextDecoder().decode(bytes.subarray(Math.floor(from * bytes.length), Math.ceil(to * bytes.length)));
};

const share = fc.double({ min: 0, max: 1, noNaN: true });
const real = fc.constantFrom(...TEXTS);

/** A damaged text. */
export const damaged: fc.Arbitrary<string> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.tuple(real, fc.array(edit, { maxLength: 12 })).map(([text, edits]) => edits.reduce(apply, text)),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(real, share, share).map(([text, a, b]) => truncated(text, Math.min(a, b), Math.max(a, b))),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(real, real, share).map(([a, b, at]) => a.slice(0, at * a.length) + b.slice(at * b.length)),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(real, fc.array(share, { maxLength: 200 })).map(([text, order]) => shuffled(text, order)),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 400 }) },
  {
    weight: 1,
    arbitrary: fc.array(fc.constantFrom(...ODD, ...words()), { maxLength: 120 }).map((parts) => parts.join(' ')),
  },
);

function shuffled(text: string, order: readonly number[]): string {
  const parts = text.split(' ');
  for (const [i, where] of order.entries()) {
    const from = i % parts.length;
    const to = Math.floor(where * parts.length) % parts.length;
    [parts[from], parts[to]] = [parts[to] ?? '', parts[from] ?? ''];
  }
  return parts.join(' ');
}

/** Words of the fixtures, so that noise still says something to every stage. */
function words(): string[] {
  return [...new Set(TEXTS.flatMap((text) => text.split(/\s+/)))].filter((word) => word !== '').slice(0, 3000);
}
