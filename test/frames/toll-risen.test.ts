// Counts that have risen to so many, and the hurt who died since.
import { describe, expect, it } from 'vitest';
import { readTolls } from './read-tolls.ts';

describe('tolls that have risen', () => {
  it.each([
    ['تلفات حملهٔ سه‌شنبه به هژده نفر رسید.', ['killed 18 total «هژده نفر»']],
    ['قربانیان رویداد دیروز به ۱۳ نفر رسیدند.', ['killed 13 total «۱۳ نفر»']],
    ['رقم کشته‌ها از شش به هشت بلند رفت.', ['killed 8 total «هشت»']],
    ['تلفات دشمن در این سه رویداد به ۳۰ تن می‌رسد.', []],
    ['زخمیان به شفاخانه رسیدند.', []],
    // Behind what the clause of the count tells besides.
    ['شمار کشته‌های بمبی که بامداد امروز در بازار ترکید، به ۱۴ نفر رسید.', ['killed 14 total «۱۴ نفر»']],
    ['آمار زخمیان که صبح کمتر اعلام شده بود، اکنون به سی تن افزایش یافته است.', ['injured 30 total «سی تن»']],
    ['شمار جان‌باختگان این گلوله‌باران که گفته می‌شود کار شورشیان است، به هشت تن می‌رسد.', ['killed 8 total «هشت تن»']],
    ['شمار قربانیان حمله روشن نیست و کودکی به مکتب رسید.', []],
    [
      'با مرگ یک زخمی در شفاخانه شمار کشته‌شدگان به ده و زخمی‌ها به چهار تن رسید.',
      ['killed 1 part «یک زخمی»', 'killed 10 total «ده»', 'injured 4 total «چهار تن»'],
    ],
  ])('%s', (text, tolls) => {
    expect(readTolls(text)).toEqual(tolls);
  });
});

describe('what the dead and the hurt are put at', () => {
  it.each([
    ['شمار کشته‌شدگان: ۶ — زخمی‌ها: ۱۱.', ['killed 6 total «۶»', 'injured 11 total «۱۱»']],
    ['کشته‌ها: ۶ نفر', ['killed 6 total «۶ نفر»']],
    ['کشته‌شدگان شش نفر، زخمی‌ها یازده نفر.', ['killed 6 total «شش نفر»', 'injured 11 total «یازده نفر»']],
    [
      'کشته‌شدگان چهار پولیس و زخمیان دو رهگذر اند.',
      ['killed 4 [police] total «چهار پولیس»', 'injured 2 [civilians] total «دو رهگذر»'],
    ],
    ['جان‌باختگان سه تن از اعضای یک خانواده‌اند.', ['killed 3 total «سه تن از اعضای یک خانواده»']],
    ['خانوادهٔ کشته‌شدگان سه پولیس را دیدند.', []],
    [
      'پیش از این نیز هاوان در همین ناحیه پنج کشته و دو زخمی برجا گذاشته بود.',
      ['killed 5 «پنج کشته»', 'injured 2 «دو زخمی»'],
    ],
    ['قبلاً پنج کشته و دو زخمی گزارش شده بود.', []],
    ['آمار تلفات (تا کنون پنج کشته و نُه زخمی) ممکن است بلند برود.', ['killed 5 «پنج کشته»', 'injured 9 «نُه زخمی»']],
    ['ممکن است پنج تن کشته شوند (شاید هم شش کشته).', []],
  ])('%s', (text, tolls) => {
    expect(readTolls(text)).toEqual(tolls);
  });
});

describe('the hurt who died', () => {
  it.each([
    ['پنج مجروح دیگر شب گذشته جان باختند.', ['killed 5 part «پنج مجروح دیگر»']],
    ['دو زخمی در شفاخانه جان دادند.', ['killed 2 part «دو زخمی»']],
    ['سه زخمی و دو تن جان باختند.', ['injured 3 «سه زخمی»', 'killed 2 «دو تن»']],
    [
      'سه سرباز به شهادت رسیدند و دو تن دیگر مجروح شدند.',
      ['killed 3 [military] «سه سرباز»', 'injured 2 [military] «دو تن دیگر مجروح»'],
    ],
  ])('%s', (text, tolls) => {
    expect(readTolls(text)).toEqual(tolls);
  });
});

describe('who speaks is not harmed', () => {
  it.each([
    ['دو باشنده به رسانه‌ها گفتند که طالبان این اسیران را به رگبار بستند.', []],
    ['دو کودک بازی می‌کردند که سربازی آنان را به گلوله بست.', ['killed 2 [children] «دو کودک»']],
  ])('%s', (text, tolls) => {
    expect(readTolls(text)).toEqual(tolls);
  });
});

describe('lives taken', () => {
  it.each([
    ['انفجار جان دست‌کم سه تن را گرفت.', ['killed 3- «دست‌کم سه تن»']],
    [
      'آنان ۱۶ فرد ملکی را از زندگی محروم و سی فرد ملکی را زخمی ساختند.',
      ['killed 16 [civilians] «۱۶ فرد ملکی»', 'injured 30 [civilians] «سی فرد ملکی»'],
    ],
  ])('%s', (text, tolls) => {
    expect(readTolls(text)).toEqual(tolls);
  });
});
