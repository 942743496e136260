// What must not change the events of a text: how its letters, digits, joints and line ends are written.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extract } from '../src/extract.ts';
import { foldWord } from '../src/normalize/letters.ts';
import { factsOf } from './helpers/facts.ts';
import { fixtureTexts } from './helpers/texts.ts';

const facts = (text: string): unknown =>
  factsOf(extract({ id: 'a', text, published: { date: '2025-11-27', basis: 'option' }, dialect: 'fa-AF' }));

const ZWNJ = '\u200c';
const ARABIC_DIGITS = '٠١٢٣٤٥٦٧٨٩';
const PERSIAN_DIGITS = '۰۱۲۳۴۵۶۷۸۹';

/** The same text as other keyboards, content systems and converters write it. */
const WRITINGS: readonly (readonly [name: string, write: (text: string) => string])[] = [
  ['Arabic yeh and kaf', (text) => text.replaceAll('ی', 'ي').replaceAll('ک', 'ك')],
  ['Arabic digits', (text) => text.replace(/[۰-۹]/g, (digit) => ARABIC_DIGITS[PERSIAN_DIGITS.indexOf(digit)] ?? digit)],
  ['ASCII digits', (text) => text.replace(/[۰-۹]/g, (digit) => String(PERSIAN_DIGITS.indexOf(digit)))],
  ['hamza as a letter of its own', (text) => text.replaceAll('هٔ', 'ۀ')],
  ['no mark of ezafe', (text) => text.replaceAll('\u0654', '')],
  ['decomposed letters', (text) => text.normalize('NFD')],
  ['tatweel in words', (text) => text.replace(/(?<=[بتسشفقلمنکی])(?=[بتسشفقلمنکی])/g, 'ـ')],
  ['direction marks around words', (text) => text.replaceAll(' ', '\u200f \u200e')],
  ['direction embeddings around lines', (text) => text.replace(/^(.+)$/gm, '\u202b$1\u202c')],
  ['line ends of Windows', (text) => text.replaceAll('\n', '\r\n')],
  ['doubled spaces', (text) => text.replaceAll(' ', '  ')],
  ['hard spaces', (text) => text.replaceAll(' ', '\u00a0')],
  ['the not sign for a lost joint', (text) => text.replaceAll(ZWNJ, '¬')],
  ['doubled joints', (text) => text.replaceAll(ZWNJ, ZWNJ + ZWNJ)],
  ['a byte order mark', (text) => `\ufeff${text}`],
];

describe.each(WRITINGS)('%s', (_, write) => {
  it.each(fixtureTexts)('change nothing in $name', ({ text }) => {
    expect(facts(write(text))).toEqual(facts(text));
  });
});

/** News of no conflict, of no place and no day. */
const UNRELATED = '\n\nهوا آفتابی بود. گل‌ها شکفته بودند و پرندگان آواز می‌خواندند.\n';

describe('an unrelated paragraph behind the text', () => {
  it.each(fixtureTexts)('changes nothing in $name', ({ text }) => {
    expect(facts(text + UNRELATED)).toEqual(facts(text));
  });
});

describe('folding', () => {
  const word = fc.string({
    unit: fc.constantFrom(...'ابپتيىیكکگهۀةءئؤأإآًّـ\u200c\u200f', 'ﷺ', 'ﻻ', '٣', '۷', 'A'),
    maxLength: 12,
  });

  it('is idempotent', () => {
    fc.assert(
      fc.property(word, (raw) => {
        expect(foldWord(foldWord(raw))).toBe(foldWord(raw));
      }),
    );
  });

  it('is idempotent on any string', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (raw) => {
        expect(foldWord(foldWord(raw))).toBe(foldWord(raw));
      }),
    );
  });
});
