// Words of harm that stand far from their people, or that are said of other things as well.
import { describe, expect, it } from 'vitest';
import { readTolls } from './read-tolls.ts';

describe('idioms of death', () => {
  it.each([
    ['انفجار ماین چراغ زندگی دو کودک را خاموش کرد.', ['killed 2 [children] «دو کودک»']],
    ['این بمباران به زندگی پنج غیرنظامی نقطهٔ پایان گذاشت.', ['killed 5 [civilians] «پنج غیرنظامی»']],
    ['حملهٔ دیروز به بهای جان هفت تن تمام شد.', ['killed 7 «هفت تن»']],
    ['پنج تن در انفجار حیات شان را از دست دادند.', ['killed 5 «پنج تن»']],
    ['انفجار در بازار دوازده قربانی گرفت.', ['killed 12 «دوازده قربانی»']],
    ['شش شورشی در عملیات به سزای اعمال شان رسیدند.', ['killed 6 [militants] «شش شورشی»']],
  ])('%s', (text, tolls) => {
    expect(readTolls(text)).toEqual(tolls);
  });
});

describe('victims of no deed of war', () => {
  it.each(['سیلاب سی قربانی گرفت.', 'او به زندگی خود پایان داد.', 'جمع‌بندی نشست در دو بند منتشر شد.'])('%s', (text) => {
    expect(readTolls(text)).toEqual([]);
  });
});

describe('people whom no list knows', () => {
  it.each([
    ['دو قاری روز شنبه در انفجار بمب در قندهار کشته شدند.', ['killed 2 «دو قاری»']],
    ['افراد مسلح سه قاری را در گرشک هلمند کشتند.', ['killed 3 «سه قاری»']],
    // «قصبه» is a place: others die there.
    ['در دو قصبهٔ گرشک روز شنبه پنج تن کشته شدند.', ['killed 5 «پنج تن کشته»']],
    ['سه قاری روز شنبه در هرات تجلیل شدند و در انفجار هیچ کس کشته نشد.', []],
  ])('%s', (text, tolls) => {
    expect(readTolls(text)).toEqual(tolls);
  });
});

describe('numbers behind their words', () => {
  it.each([
    ['شمار کشته‌شدگان حمله افزایش یافت و به ۲۳ تن رسید.', ['killed 23 total «۲۳ تن»']],
    ['تلفات انفجار: کشته: ۴ نفر، زخمی: ۹ نفر', ['killed 4 «۴ نفر»', 'injured 9 «۹ نفر»']],
    ['شمار ناپدیدشدگان حمله به نه نفر رسید.', ['missing 9 total «نه نفر»']],
  ])('%s', (text, tolls) => {
    expect(readTolls(text)).toEqual(tolls);
  });
});

describe('the hurt who died since', () => {
  it.each([
    ['دو تن که در انفجار زخمی شده بودند جان دادند.', ['killed 2 «دو تن»']],
    ['با جان باختن دو زخمی شمار کشته‌ها به ۱۹ تن رسید.', ['killed 2 part «دو زخمی»', 'killed 19 total «۱۹ تن»']],
  ])('%s', (text, tolls) => {
    expect(readTolls(text)).toEqual(tolls);
  });
});

describe('bodies under ruins', () => {
  it('are those of a strike where one is told of', () => {
    expect(readTolls('اجساد سه نفر از زیر آوار حملهٔ هوایی بیرون آورده شد.')).toEqual(['killed 3 «سه نفر»']);
    expect(readTolls('اجساد سه نفر از زیر آوار ساختمان بیرون آورده شد.')).toEqual([]);
  });
});
