// Those led away to where the law or its force holds them, and those of whose fate nothing is known.
import { describe, expect, it } from 'vitest';
import { readTolls } from './read-tolls.ts';

describe('led away', () => {
  it.each([
    ['سربازان پنج زن معترض را با خود به حوزهٔ چهارم پولیس بردند.', ['arrested 5 [women] «پنج زن معترض»']],
    ['طالبان سه مرد را به مقر استخبارات در بازارک برده‌اند.', ['arrested 3 «سه مرد»']],
    ['طالبان دو نظامی پیشین را به زندان پلچرخی فرستادند.', ['arrested 2 [civilians] «دو نظامی پیشین»']],
    ['افراد مسلح سه مسافر را با خود به سوی کوه بردند.', ['abducted 3 [civilians] «سه مسافر»']],
    ['سیزده سرباز اسیر طالبان شدند.', ['abducted 13 [military] «سیزده سرباز»']],
    ['سه پولیس به حوزه رفتند و شهر را گرفتند.', []],
    ['فوری: سه تن به ظن همدستی با مهاجمان دستگیر.', ['arrested 3 «سه تن»']],
    ['چهار مظنون بازداشت.', ['arrested 4 «چهار مظنون»']],
    ['عاملان انفجار؟ فعلاً دو مظنون در بند.', ['arrested 2 «دو مظنون»']],
    ['دو مظنون پشت میله‌های زندان.', ['arrested 2 «دو مظنون»']],
    ['پنج نفر را گرفتند، تحقیق جریان دارد.', ['arrested 5 «پنج نفر»']],
    ['پولیس دو مظنون را گرفته است.', ['arrested 2 «دو مظنون»']],
    // Nobody is caught.
    ['شورشیان جلو پنج نفر را گرفتند.', []],
    ['سه سرباز در این جنگ زخمی شدند و شفاخانه دست دو نفر را گرفت.', ['injured 3 [military] «سه سرباز»']],
  ])('%s', (text, tolls) => {
    expect(readTolls(text)).toEqual(tolls);
  });
});

describe('held before something befell them', () => {
  it.each([
    ['هفت مسافر که یک ماه در بند گروگان‌گیران بودند، در زابل سر بریده شدند.', ['killed 7 [civilians] «هفت مسافر»']],
    [
      'طالبان سه عضو داعش را که روز پیش به اسارت گرفته بودند، در جرم تیرباران کردند.',
      ['killed 3 [militants] «سه عضو داعش»'],
    ],
    ['سه کشاورز که هفتهٔ گذشته ربوده شده بودند، در چپرهار کشته شدند.', ['killed 3 [civilians] «سه کشاورز»']],
    // Nothing else befell them, or all of it is the news.
    ['شورشیان دو راننده را که دیروز ربوده بودند، رها کردند.', ['abducted 2 [civilians] «دو راننده»']],
    [
      'شورشیان سه مسافر را دیروز ربودند و کشتند.',
      ['abducted 3 [civilians] «سه مسافر»', 'killed 3 [civilians] «سه مسافر»'],
    ],
    [
      'یازده کارمند ماین‌پاکی توسط گروهی از افراد مسلح که لباس نظامی بر تن داشتند در بغلان به اسارت درآمدند.',
      ['abducted 11 [aid_workers] «یازده کارمند ماین‌پاکی»'],
    ],
  ])('%s', (text, tolls) => {
    expect(readTolls(text)).toEqual(tolls);
  });
});

describe('of whose fate nothing is known', () => {
  it.each([
    [
      'پنج تن کشته شدند و از سرنوشت سه سرنشین دیگر کسی خبر ندارد.',
      ['killed 5 «پنج تن کشته»', 'missing 3 [civilians] «سه سرنشین دیگر»'],
    ],
    ['هنوز شصت نفر گم هستند.', ['missing 60 «شصت نفر»']],
    ['از هویت سه مهاجم اطلاعی در دست نیست.', []],
  ])('%s', (text, tolls) => {
    expect(readTolls(text)).toEqual(tolls);
  });
});
