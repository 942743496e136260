// People brought to a hospital, or who lie there, and those of whom nothing new is told by that.
import { describe, expect, it } from 'vitest';
import { readTolls } from './read-tolls.ts';

describe('those in a hospital are hurt', () => {
  it.each([
    ['دو دهقان دیگر در شفاخانهٔ ایمرجنسی لشکرگاه بستر اند.', ['injured 2 [civilians] «دو دهقان دیگر»']],
    [
      'سه سرباز جان دادند و دو سرباز دیگر به شفاخانه رسیدند.',
      ['killed 3 [military] «سه سرباز»', 'injured 2 [military] «دو سرباز دیگر»'],
    ],
    ['چهارده پولیس با جراحات به شفاخانه برده شدند.', ['injured 14 [police] «چهارده پولیس»']],
    ['این نارنجک سه عابر را به شفاخانه فرستاد.', ['injured 3 [civilians] «سه عابر»']],
    ['انفجار بیست و هشت تن را به بیمارستان کشاند.', ['injured 28 «بیست و هشت تن»']],
    ['سی تن دیگر زیر درمان استند.', ['injured 30 «سی تن دیگر»']],
    ['دو تن در شفاخانهٔ صحت عامه زیر مداوا هستند.', ['injured 2 «دو تن»']],
    ['همسرش که دستش شکسته، بستر است.', ['injured 1 [women] «همسرش»']],
    ['منابع صحی: یازده نفر بستری، حال شماری وخیم', ['injured 11 «یازده نفر»']],
    ['سه جسد در سردخانه، شش نفر روی تخت شفاخانه.', ['killed 3 «سه جسد»', 'injured 6 «شش نفر»']],
    ['سرطبیب از بستری شدن نُه تن خبر داد.', ['injured 9 «نُه تن»']],
    ['سه مامور پلیس به بیمارستان اعزام شدند.', ['injured 3 [police] «سه مامور پلیس»']],
  ])('%s', (text, tolls) => {
    expect(readTolls(text)).toEqual(tolls);
  });

  it.each([
    ['ده تن زخمی شدند و به شفاخانه انتقال داده شدند.', ['injured 10 «ده تن زخمی»']],
    ['دو زن را زدند. یکی از این زنان به شفاخانه برده شده است.', []],
    ['حمله بر شفاخانهٔ صد بستر ادامه یافت.', []],
    ['شش جسد به شفاخانه آورده شد.', ['killed 6 «شش جسد»']],
    ['ده‌ها هزار نفر به خیابان آمدند و به کسانی که تحت معالجه بودند حمله شد.', []],
  ])('%s', (text, tolls) => {
    expect(readTolls(text)).toEqual(tolls);
  });
});

describe('trades that no list holds', () => {
  it.each([
    ['دو شربت فروش در انفجار کشته شدند.', ['killed 2 [civilians] «دو شربت فروش»']],
    ['این ماین سه چلغوزه‌چین دیگر را کشت.', ['killed 3 [civilians] «سه چلغوزه‌چین دیگر»']],
    ['سه گوسفند تلف شدند و دو خانه ویران شد.', []],
    ['یک چوپان کشته شده، تعدادی مواشی تلف و دو خانه ویران گردیده است.', ['killed 1 [civilians] «یک چوپان»']],
  ])('%s', (text, tolls) => {
    expect(readTolls(text)).toEqual(tolls);
  });
});

describe('a count that is passed', () => {
  it.each([
    [
      'شمار مصدومین حملات از ۴۰۰ نفر عبور و ۳۸ نفر شهید شدند.',
      ['injured 400- total «۴۰۰ نفر»', 'killed 38 «۳۸ نفر شهید»'],
    ],
    ['شمار کشته‌ها از سی تن گذشت.', ['killed 30- total «سی تن»']],
  ])('%s', (text, tolls) => {
    expect(readTolls(text)).toEqual(tolls);
  });
});

describe('who was hurt and died', () => {
  it.each([
    ['خود او که زخم برداشته بود، در راه شفاخانه جان داد.', 'killed 1'],
    ['آقای نوری که سه گلوله خورده و زخمی شده بود، شب گذشته درگذشت.', 'killed 1'],
    ['خود وی زخمی شد، اما در راه شفاخانه جان باخت.', 'killed 1'],
  ])('%s', (text, toll) => {
    expect(readTolls(text).map((one) => one.replace(/ «.*/, ''))).toContain(toll);
  });

  it('is no one else', () => {
    expect(readTolls('خود او که زخم برداشته بود، از مرگ محافظش خبر نداشت.').join()).not.toContain('killed 1 «خود');
    expect(readTolls('آقای نوری که زخمی شده بود، گفت که مهاجمان گریختند.').join()).not.toContain('killed');
  });
});
