// What each token can be in a date, as published on Thursday 2025-11-27.
import { describe, expect, it } from 'vitest';
import { readDates } from './reading.ts';

const read = (text: string, published: string | null = '2025-11-27') =>
  readDates(text, published).dates.map(({ text: words, value }) => `${words} = ${value}`);

describe('a number that counts no days', () => {
  it.each([
    ['زلزلهٔ ۷.۱ روز گذشته', 'روز گذشته = 2025-11-26'],
    ['زلزلهٔ ۷٫۱ روز گذشته', 'روز گذشته = 2025-11-26'],
    ['در ۸:۳۰ شب گذشته', 'شب گذشته = 2025-11-26'],
    ['ساعت ۱۰ شب گذشته', 'شب گذشته = 2025-11-26'],
    ['در ساعت‌های ۱۰ تا ۱۲ شب گذشته', 'شب گذشته = 2025-11-26'],
    ['به ۷. ۳ روز پیش', '۳ روز پیش = 2025-11-24'],
    ['به ۷ :۳ روز پیش', '۳ روز پیش = 2025-11-24'],
    ['کابل:۳ روز پیش', '۳ روز پیش = 2025-11-24'],
    ['۸:سه روز پیش', 'سه روز پیش = 2025-11-24'],
    ['۸-۳ روز پیش', '۳ روز پیش = 2025-11-24'],
  ])('in %s', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });

  it('unless it is «نه» before a unit', () => {
    expect(read('و نه هفته بعد آمد')).toEqual(['نه هفته بعد = anaphoric:63']);
    expect(read('نه امروز')).toEqual(['امروز = 2025-11-27']);
  });
});

describe('a weekday written apart', () => {
  it.each([
    ['۱ شنبه', '۱ شنبه = 2025-11-23'],
    ['۵ شنبه', '۵ شنبه = 2025-11-27'],
    ['۶ شنبه', 'شنبه = 2025-11-22'],
    ['۰ شنبه', 'شنبه = 2025-11-22'],
    ['۰۴ شنبه', 'شنبه = 2025-11-22'],
    ['چهارم شنبه', 'شنبه = 2025-11-22'],
    ['۴ یکشنبه', 'یکشنبه = 2025-11-23'],
  ])('%s is %s', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });

  it('is none in a name', () => {
    expect(read('شهر دو شنبه')).toEqual([]);
  });
});

describe('three numbers between two marks', () => {
  it.each(['27–11–2025', '27−11−2025', '27.11.2025', '27٫11٫2025', '27 / 11 / 2025'])('%s are a day', (text) => {
    expect(read(`در ${text} بود`)).toEqual([`${text} = 2025-11-27`]);
    expect(read(`(${text})`)).toEqual([`${text} = 2025-11-27`]);
    expect(read(`- ${text}`)).toEqual([`${text} = 2025-11-27`]);
  });

  it.each(['27:11:2025', '27/11-2025', '27 - 11 - 2025', '27- 11-2025', '3/27/11/2025', '-27/11/2025', '27/حمل/2025'])(
    '%s are none',
    (text) => {
      expect(read(text)).toEqual([]);
    },
  );
});
