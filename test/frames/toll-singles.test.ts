// One person named by an office, a name or a pronoun, and those who were with him.
import { describe, expect, it } from 'vitest';
import { readTolls } from './read-tolls.ts';

describe('a person told by a pronoun', () => {
  it.each([
    ['افراد مسلح او را از موتر پایین کردند و با خود بردند.', ['abducted 1 «او»']],
    ['مهاجمان وی را ربودند.', ['abducted 1 «وی»']],
    ['مهاجمان موتر را با خود بردند.', []],
  ])('%s', (text, tolls) => {
    expect(readTolls(text)).toEqual(tolls);
  });
});

describe('an office as the object of an active verb', () => {
  it.each([
    ['ارتش اسرائیل: معاون فرمانده گردان شهر صیدا در شاخه نظامی حماس را ترور کردیم.', ['killed 1 «معاون»']],
    ['ارتش اسرائیل مسئول یگان موشکی حزب‌الله در منطقه صور را کشت.', ['killed 1 [militants] «مسئول»']],
    [
      'در حمله به روستای کفرا، ابوعلی رضا یکی از فرماندهان ارشد حزب‌الله را کشته است.',
      ['killed 1 [militants] «یکی از فرماندهان ارشد حزب‌الله»'],
    ],
    ['طالبان یک عضو شورا، نصرت‌الله، را کشتند.', ['killed 1 [government] «یک عضو شورا»']],
    ['وزیر جنگ: ما توان موشکی آنان را نابود کردیم.', []],
    ['فرمانده در یک حملهٔ هوایی جنگجویان طالبان را کشت.', []],
  ])('%s', (text, tolls) => {
    expect(readTolls(text)).toEqual(tolls);
  });
});

describe('whose companions they are', () => {
  it.each([
    [
      'حاجی نادر، رئیس شورای ولسوالی، و دو محافظش به قتل رسیدند.',
      ['killed 1 «رئیس»', 'killed 2 [civilians] «دو محافظش»'],
    ],
    ['این عضو گروه طالبان و سه همراهش کشته شدند.', ['killed 1 «عضو گروه طالبان»', 'killed 3 «سه همراهش کشته»']],
    ['آمر پیشین ترانسپورت این ولایت و پسر ده‌ساله‌اش را کشتند.', ['killed 1 «آمر»', 'killed 1 [children] «پسر»']],
    ['خانهٔ والی ویران و دو محافظش کشته شدند.', ['killed 2 [civilians] «دو محافظش»']],
  ])('%s', (text, tolls) => {
    expect(readTolls(text)).toEqual(tolls);
  });
});

describe('whom the clause before struck', () => {
  it.each([
    ['دو فرد مسلح به سوی یک افسر پولیس شلیک کردند و او در محل جان باخت.', ['killed 1 [police] «یک افسر پولیس»']],
    ['افراد ناشناس بر یک ملا شلیک کردند که در جا جان داد.', ['killed 1 [civilians] «یک ملا»']],
    ['سه مرد مسلح وارد خانهٔ یک معلم شدند، او را بیرون کشیدند و تیرباران کردند.', ['killed 1 «او»']],
    ['دو مهاجم بر پاسگاهی حمله کردند و در محل کشته شدند.', ['killed 2 [militants] «دو مهاجم»']],
    ['به یک داکتر گفته شد که پنج سرباز کشته شده‌اند.', ['killed 5 [military] «پنج سرباز»']],
  ])('%s', (text, tolls) => {
    expect(readTolls(text)).toEqual(tolls);
  });
});

describe('what is told of one between his name and his death', () => {
  it.each([
    [
      'احمد نصار، فرمانده یک گروهان حماس، که در ساختن تونل‌ها نقش داشت، در غزه کشته شد.',
      ['killed 1 [militants] «فرمانده»'],
    ],
    [
      'مولوی حکیم، آمر پیشین ترانسپورت ننگرهار که از سه سال خانه‌نشین بود، دیروز کشته شد.',
      ['killed 1 [civilians] «مولوی»'],
    ],
  ])('%s', (text, tolls) => {
    expect(readTolls(text)).toEqual(tolls);
  });
});

describe('all of those told of, group by group', () => {
  it.each([
    [
      'آنان نه تن را کشتند که پنج تن شان زن و چهار تن کودک بودند.',
      ['killed 9 «نه تن»', 'killed 5 [women] part «پنج تن شان زن»', 'killed 4 [children] part «چهار تن کودک»'],
    ],
  ])('%s', (text, tolls) => {
    expect(readTolls(text)).toEqual(tolls);
  });
});
