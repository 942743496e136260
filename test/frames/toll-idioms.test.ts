// What became of people, in the idioms of newsrooms, communiqués and speech; who they were, by calling, rank and kin.
import { describe, expect, it } from 'vitest';
import { readTolls } from './read-tolls.ts';

describe('idioms of dying and killing', () => {
  it.each([
    ['دو سرباز نقش بر زمین شدند.', ['killed 2 [military] «دو سرباز»']],
    ['چهار طالب در این نبرد از پا افتادند.', ['killed 4 [militants] «چهار طالب»']],
    ['شش غیرنظامی چشم از جهان بستند.', ['killed 6 [civilians] «شش غیرنظامی»']],
    ['سه نمازگزار در خون خود غلتیدند.', ['killed 3 [civilians] «سه نمازگزار»']],
    ['دو کودک در برخورد هاوان آش و لاش شدند.', ['killed 2 [children] «دو کودک»']],
    ['طالبان پنج سرباز اسیر را از دم تیغ گذراندند.', ['killed 5 [military] «پنج سرباز اسیر»']],
    ['تندروان چهار عسکر را گردن زدند.', ['killed 4 [military] «چهار عسکر»']],
    ['طالبان سر از تن دو پولیس جدا کردند.', ['killed 2 [police] «دو پولیس»']],
    ['سه چوپان طعمهٔ ماین شدند.', ['killed 3 [civilians] «سه چوپان»']],
  ])('%s', (text, tolls) => {
    expect(readTolls(text)).toEqual(tolls);
  });
});

describe('idioms of being hurt, taken and caught', () => {
  it.each([
    ['پای یک چوپان در انفجار ماین قطع شد.', ['injured 1 [civilians] «یک چوپان»']],
    ['یک دهقان و یک سرباز زخم خوردند.', ['injured 1 [civilians] «یک دهقان»', 'injured 1 [military] «یک سرباز»']],
    ['مهاجمان شش سرباز دیگر را اسیر گرفته با خود بردند.', ['abducted 6 [military] «شش سرباز دیگر»']],
    ['دو سرباز اردو به چنگ طالبان افتادند.', ['abducted 2 [military] «دو سرباز اردو»']],
    ['سه جنگجوی داعش به چنگ نیروهای امنیتی افتادند.', ['arrested 3 [militants] «سه جنگجوی داعش»']],
    ['سه پولیس دیگر ناپدیدند.', ['missing 3 [police] «سه پولیس دیگر»']],
  ])('%s', (text, tolls) => {
    expect(readTolls(text)).toEqual(tolls);
  });
});

describe('who they were', () => {
  it.each([
    [
      'یک داوطلب کانکور و دو خیاط جان دادند.',
      ['killed 1 [civilians] «یک داوطلب کانکور»', 'killed 2 [civilians] «دو خیاط»'],
    ],
    ['سه محافظ عامه کشته شدند.', ['killed 3 [police] «سه محافظ عامه»']],
    ['یازده تن، بیشتر زن و کودک، کشته شدند.', ['killed 11 «یازده تن»']],
    [
      'شماری از افراد مسلح، یک استاد و دو محصل را ربودند.',
      ['abducted 1 [civilians] «یک استاد»', 'abducted 2 [civilians] «دو محصل»'],
    ],
    ['مسئولان شمار پولیس‌های کشته‌شده را سیزده تن می‌گویند.', ['killed 13 [police] total «سیزده تن»']],
    ['سخنگوی والی زخمیان را ۳۰ تن می‌شمارد.', ['injured 30 total «۳۰ تن»']],
  ])('%s', (text, tolls) => {
    expect(readTolls(text)).toEqual(tolls);
  });
});

describe('what only looks like a toll', () => {
  it.each([
    ['رئیس سارنوالی در ده‌افغانان کشته شد.', 1],
    ['توجه ده‌ها تن به این کنسرت جلب شد.', 0],
    ['مقام‌ها شمار مجموعی زخمی‌ها را ده تن می‌گویند.', 1],
  ])('%s', (text, most) => {
    expect(readTolls(text).length).toBeLessThanOrEqual(most);
  });
});
