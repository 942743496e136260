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
