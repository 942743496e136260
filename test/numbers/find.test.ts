// How many, as both countries write it, with the near-misses.
import { describe, expect, it } from 'vitest';
import { findMentions } from '../../src/match/find.ts';
import { loadIndex } from '../../src/match/load.ts';
import { findNumbers } from '../../src/numbers/find.ts';
import { spanOf } from '../../src/tokenize/token.ts';
import { tokenize } from '../../src/tokenize/tokenize.ts';

const index = loadIndex();

/** The quantities of a text: `12`, `3-5`, `12-` (open), `~` (no number said), with `th` for ordinals. */
function read(text: string): string[] {
  const document = tokenize(text, index.vocabulary);
  return findNumbers(document, findMentions(document, index)).map(({ min, max, vague, ordinal }) => {
    const range = max === min ? `${min}` : `${min}-${max ?? ''}`;
    return `${range}${vague ? '~' : ''}${ordinal ? 'th' : ''}`;
  });
}

describe('a count', () => {
  it.each([
    ['یک‌صد و هژده تن', '118'],
    ['۷ هزارتا زخمی', '7000'],
    ['۲۰ تا کشته', '20'],
    ['۶ یا ۷ هزار نفر', '6000-7000'],
    ['یکی از ضاربان', '1'],
    ['یکصد و هجده نفر', '118'],
    ['یک صد و هژده تن', '118'],
    ['سه‌هزار و ۳۷۲ تن', '3372'],
    ['سه هزار و ۳۷۲ تن', '3372'],
    ['۳ هزار و ۳۷۲ تن', '3372'],
    ['۱٬۲۰۰ نفر', '1200'],
    ['1,200 نفر', '1200'],
    ['۱،۲۰۰ نفر', '1200'],
    ['۱.۲۰۰ نفر', '1200'],
    ['دو میلیون و سه صد هزار', '2300000'],
    ['بیست و یک کودک', '21'],
    ['سی و پنج تن', '35'],
    ['هفت صد و پنجاه', '750'],
    ['نُه تن', '9'],
    ['نه تن کشته شدند', '9'],
    ['بیست و نه نفر', '29'],
    ['هزار و چهارصد و چهار', '1404'],
    ['وسه تن', '3'],
  ])('«%s» is %s', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });
});

describe('a bounded or open count', () => {
  it.each([
    ['سه تا پنج تن', '3-5'],
    ['۳ تا ۵ تن', '3-5'],
    ['۳-۵ تن', '3-5'],
    ['سه الی پنج تن', '3-5'],
    ['۲ تا ۳ هزار نفر', '2000-3000'],
    ['دست‌کم ۱۲ تن', '12-'],
    ['دستکم ۱۲ تن', '12-'],
    ['دست کم ۱۲ تن', '12-'],
    ['حداقل ۱۲ نفر', '12-'],
    ['بیش از ۱۰۰ نفر', '100-'],
  ])('«%s» is %s', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });

  it.each(['ده‌ها تن', 'دهها تن', 'شماری کشته شدند', 'صدها نفر'])('«%s» says no number', (text) => {
    expect(read(text)[0]).toMatch(/~$/);
  });
});

describe('what is no count', () => {
  it.each([
    ['نه، او نیامد', []],
    ['نه تنها او', []],
    ['۳.۵ متر', []],
    ['۳/۵ درصد', []],
    ['۵ تا ۳ تن', ['5', '3']],
    ['روز پنجم', ['5th']],
    ['بیست و ششم عقرب', ['26th']],
  ])('«%s» gives %j', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it('takes a run of digits without end for none', () => {
    expect(read('۹'.repeat(50_000))).toEqual([]);
    expect(read('۹۹۹,'.repeat(5000))).toEqual([]);
  });
});

it('covers the words that say it', () => {
  const text = 'در آن دست‌کم یک‌صد و هژده تن';
  const document = tokenize(text, index.vocabulary);
  const [quantity] = findNumbers(document, findMentions(document, index));
  expect(quantity && text.slice(...spanOf(document.tokens, quantity.first, quantity.last))).toBe('دست‌کم یک‌صد و هژده');
});
