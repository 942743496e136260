// Those taken by verbs that take people only by what stands beside them, and those whom others still hold.
import { describe, expect, it } from 'vitest';
import { readTolls } from './read-tolls.ts';

describe('taken by a verb of many meanings', () => {
  it.each([
    ['طالبان دیروز سه دکاندار را از بازار غورماچ بردند.', ['abducted 3 [civilians] «سه دکاندار»']],
    ['چهار راننده دیروز در شاه‌جوی از سوی طالبان به دره‌یی برده شدند.', ['abducted 4 [civilians] «چهار راننده»']],
    ['طالبان شش مسافر را دیروز در شاهراه کابل–غزنی گرفتند.', ['abducted 6 [civilians] «شش مسافر»']],
    ['طالبان نه تن را از خانه‌های شان بیرون کشیدند.', ['abducted 9 «نه تن»']],
    ['طالبان دو معلم را سوار رنجر کردند.', ['abducted 2 [civilians] «دو معلم»']],
    ['طالبان دو معلم را سوار رنجر کردند و با خود بردند.', ['abducted 2 [civilians] «دو معلم»']],
    ['طالبان پنج مسافر را از بس پایین کردند و کشتند.', ['killed 5 [civilians] «پنج مسافر»']],
    ['افراد مسلح دو پزشک آن را با خود بردند.', ['abducted 2 [medics] «دو پزشک»']],
    ['طالبان جسد سه سرباز را از میدان جنگ بردند.', ['killed 3 [military] «سه سرباز»']],
  ])('%s', (text, tolls) => {
    expect(readTolls(text)).toEqual(tolls);
  });
});

describe('taken with others', () => {
  it.each([
    ['شورشیان او را با دو پسرش با خود بردند.', ['abducted 1 «او»', 'abducted 2 [children] «دو پسرش»']],
    ['شورشیان هر دو را با خود بردند.', ['abducted 2 «دو»']],
    ['شورشیان هر دو را با برادر یکی از آنان با خود بردند.', ['abducted 2 «دو»', 'abducted 1 «برادر»']],
  ])('%s', (text, tolls) => {
    expect(readTolls(text)).toEqual(tolls);
  });
});

describe('held by others', () => {
  it.each([
    ['سه راننده هنوز نزد طالبان‌اند.', ['abducted 3 [civilians] «سه راننده»'], '2018-03-01'],
    ['سه راننده هنوز در بند طالبان‌اند.', ['abducted 3 [civilians] «سه راننده»'], '2018-03-01'],
    ['سه خبرنگار هنوز در بند طالبان‌اند.', ['arrested 3 [journalists] «سه خبرنگار»'], '2023-03-01'],
    [
      'نه تن در زابل گروگان گرفته شدند. چهار تن هنوز در بند اند.',
      ['abducted 9 «نه تن»', 'abducted 4 «چهار تن»'],
      '2018-03-01',
    ],
    ['هشت سرباز به دست مهاجمان افتادند.', ['abducted 8 [military] «هشت سرباز»'], '2018-03-01'],
    ['ولسوالی قیصار به دست طالبان افتاد.', [], '2018-03-01'],
  ])('%s', (text, tolls, day) => {
    expect(readTolls(text, day)).toEqual(tolls);
  });
});

describe('more than one thing done to the same people', () => {
  it.each([
    [
      'طالبان دو شاگرد را زخمی و بازداشت کردند.',
      ['injured 2 [civilians] «دو شاگرد»', 'arrested 2 [civilians] «دو شاگرد»'],
    ],
    [
      'دو کارگر در پولاد مشهد بازداشت و زخمی شدند.',
      ['arrested 2 [civilians] «دو کارگر»', 'injured 2 [civilians] «دو کارگر»'],
    ],
    ['سربازان سه دکان‌دار را بازداشت، شکنجه و سپس رها کردند.', ['arrested 3 [civilians] «سه دکان‌دار»']],
    [
      'سه دکان‌دار بازداشت، شکنجه و کشته شدند.',
      ['arrested 3 [civilians] «سه دکان‌دار»', 'killed 3 [civilians] «سه دکان‌دار»'],
    ],
    [
      'سربازان سه دکان‌دار را بازداشت و سپس تیرباران کردند.',
      ['arrested 3 [civilians] «سه دکان‌دار»', 'killed 3 [civilians] «سه دکان‌دار»'],
    ],
    ['سازمان ملل از بازداشت، شکنجه و کشتن مخالفان انتقاد کرد.', []],
    [
      'مردان مسلح یک معلم را ربودند و جسدش را کنار نهر رها کردند.',
      ['abducted 1 [civilians] «یک معلم»', 'killed 1 «جسدش»'],
    ],
    ['مردان مسلح سه برادر را ربودند و جسدهای‌شان را رها کردند.', ['abducted 3 «سه برادر»', 'killed 3 «سه برادر»']],
    ['داعش چهار چوپان را در دیرالزور اعدام کرد.', ['killed 4 [civilians] «چهار چوپان»']],
    ['چهار چوپان به دست داعش اعدام شدند.', ['killed 4 [civilians] «چهار چوپان»']],
    ['طالبان دو نظامی پیشین را به جرم قتل اعدام کردند.', []],
    ['طالبان دو نظامی پیشین را در بامیان اعدام کردند.', ['killed 2 [civilians] «دو نظامی پیشین»']],
    ['مردان مسلح سه کارگر را از موتر پایین و اعدام کردند.', ['killed 3 [civilians] «سه کارگر»']],
    ['پولیس قاری حکیم، طراح حملهٔ دوشنبه، را در فیض‌آباد گرفت.', ['arrested 1 «حکیم»']],
    ['طالبان پنج مرد را از خانه‌ها کشیدند و بردند.', ['abducted 5 «پنج مرد»']],
  ])('%s', (text, tolls) => {
    expect(readTolls(text)).toEqual(tolls);
  });
});
