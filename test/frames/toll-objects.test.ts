// Whom a toll counts where doers, names, kin and relative clauses stand about it.
import { describe, expect, it } from 'vitest';
import { readTolls } from './read-tolls.ts';

describe('who is counted', () => {
  it.each([
    ['گروهی از باشندگان مردی را که متهم به دزدی بود، با سنگ و چوب کشتند.', ['killed 1 «مردی»']],
    [
      'ملا نصیر، یک قوماندان طالبان، با هفت تن از افرادش از پا درآمد.',
      ['killed 1 [militants] «یک قوماندان طالبان»', 'killed 7 [militants] «هفت تن از افرادش»'],
    ],
    [
      'مهاجمان او را با همسر و هفت فرزندش کشتند.',
      ['killed 1 «او»', 'killed 1 [women] «همسر»', 'killed 7 [children] «هفت فرزندش»'],
    ],
    ['شش غیرنظامی و هر سه مهاجم کشته شدند.', ['killed 6 [civilians] «شش غیرنظامی»', 'killed 3 [militants] «سه مهاجم»']],
    ['دختر شانزده‌ساله‌اش که می‌خواست مانع آنان شود، زخمی شد.', ['injured 1 [children] «دختر»']],
    ['راکت به سه عضو خانواده آسیب رساند.', ['injured 3 «سه عضو خانواده»']],
    ['۱۷ تن جان دادند و متباقی لادرک‌اند.', ['killed 17 «۱۷ تن»']],
  ])('%s', (text, tolls) => {
    expect(readTolls(text)).toEqual(tolls);
  });
});

describe('one object of several verbs, behind what is told of him', () => {
  it.each([
    ['طالبان جوانی را که دانشجوی حقوق بود، از موتر پایین کردند و کشتند.', ['killed 1 «جوانی»']],
    ['مردم محل مردی را که به قتل دو تن متهم بود، لت‌وکوب کردند و کشتند.', ['killed 1 «مردی»']],
    // What is no person is not killed.
    ['طالبان موتری را که بار داشت، توقف دادند و آتش زدند.', []],
  ])('%s', (text, tolls) => {
    expect(readTolls(text)).toEqual(tolls);
  });
});

describe('kin and company of the one before', () => {
  it.each([
    [
      'قاضی کشته شد و محافظ و پسرش که با او بودند، زخمی شدند.',
      ['killed 1 [government] «قاضی»', 'injured 1 [civilians] «محافظ»', 'injured 1 «پسرش»'],
    ],
    // He is one, whoever is counted before.
    ['شماری از باشندگان دزدی را لت‌وکوب کردند؛ او امروز جان باخت.', ['killed 1 «او»']],
    ['یک دکتور در کندز به رگبار بسته شد و جان باخت.', ['killed 1 [medics] «یک دکتور»']],
  ])('%s', (text, tolls) => {
    expect(readTolls(text)).toEqual(tolls);
  });
});

describe('who is found dead', () => {
  it('dies but once', () => {
    expect(
      readTolls('جسد یک سرباز که روز یکشنبه ربوده شده بود، پیدا شد؛ او با شلیک گلوله کشته شده است.').filter((toll) =>
        toll.startsWith('killed'),
      ),
    ).toEqual(['killed 1 [military] «یک سرباز»']);
  });
});

describe('what a crowd marches against or wants undone', () => {
  it.each([
    ['در کندز مردم علیه بازداشت سه معلم راهپیمایی کردند.', []],
    ['مردم کندز در مخالفت با دستگیری یک عالم دینی به خیابان آمدند.', []],
    ['در کندز مردم به خاطر بازداشت یک ملا تظاهرات کردند.', []],
    ['معترضان که خواهان آزادی دو معلم بازداشت‌شده بودند، راهپیمایی کردند.', []],
    ['در کندز مردم تظاهرات کردند و سه معلم بازداشت شدند.', ['arrested 3 [civilians] «سه معلم»']],
    ['طالبان به دلیل بازداشت نکردن او دو پولیس را بازداشت کردند.', ['arrested 2 [police] «دو پولیس»']],
  ])('%s', (text, tolls) => {
    expect(readTolls(text)).toEqual(tolls);
  });
});
