// What those told of are, in clauses of their own: two breakdowns side by side, «که … بودند», ages below, one number for two words.
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract.ts';

const rowsOf = (text: string): string[] =>
  extract({ id: 't', text, published: { date: '2026-07-20', basis: 'metadata' } }).events.flatMap(({ casualties }) =>
    casualties.flatMap(({ outcome, category, min }) => (category ? [`${outcome} ${category} ${min}`] : [])),
  );

describe('breakdowns', () => {
  it.each([
    [
      'در حملهٔ دیروز روسیه ۵ تن کشته و ۲۰ تن زخمی شدند. میان کشته‌شدگان دو زن و میان زخمی‌ها سه کودک هستند.',
      ['killed women 2', 'injured children 3'],
    ],
    ['در حملهٔ دیروز به صنعا ۲۶ نفر کشته شدند که ۳ نفر زن و ۶ نفر کودک بودند.', ['killed women 3', 'killed children 6']],
    ['در حملهٔ دیروز به صنعا ۲۶ نفر کشته شدند که ۶ نفر زیر ۱۸ سال بودند.', ['killed children 6']],
    [
      'در میان شهدای حملهٔ دیروز اسرائیل به غزه، ۵ زن و ۷ کودک و نوجوان دیده می‌شوند.',
      ['killed women 5', 'killed children 7'],
    ],
    [
      'قاضی نعیم رسولی با همسر و دو فرزندش در حملهٔ دیروز افراد مسلح در کابل کشته شد.',
      ['killed women 1', 'killed children 2'],
    ],
    [
      'دیروز در حملهٔ هوایی بر لشکرگاه نزده کارگر (چهار زن و دو کودک) کشته شدند.',
      ['killed civilians 19', 'killed women 4', 'killed children 2'],
    ],
    [
      'ارتش دیروز در حملهٔ هوایی بر لشکرگاه نه غیرنظامی – چهار زن و دو کودک – را کشت.',
      ['killed civilians 9', 'killed women 4', 'killed children 2'],
    ],
    ['در حملهٔ هوایی دیروز بر لشکرگاه نه نفر (چهار کودک) جان باختند.', ['killed children 4']],
    [
      'در حملهٔ هوایی دیروز بر لشکرگاه هشت نفر (سه نظامی و پنج غیرنظامی) کشته شدند.',
      ['killed military 3', 'killed civilians 5'],
    ],
    [
      'دیروز در بمباران در المار سه زن، دو طفل و چهار کوماندو کشته شدند.',
      ['killed women 3', 'killed children 2', 'killed military 4'],
    ],
    ['در حملهٔ دیروز در کندز چهار روستایی کشته شدند.', ['killed civilians 4']],
    ['در حملهٔ دیروز در کندز چهار کارمند شاروالی کشته شدند.', ['killed government 4']],
    ['در حملهٔ دیروز در کندز یک روستایی کشته شد.', []],
    ['دیروز در یک حملهٔ مسلحانه در کندز دو نفر کشته شدند. آنان هر دو قاضی بودند.', ['killed government 2']],
    ['طالبان دیروز سه نفر را در کندز بازداشت کردند. آنان خبرنگار هستند.', ['arrested journalists 3']],
    ['دیروز در حملهٔ مسلحانه‌ای در کندز دو نفر کشته شدند. این افراد کارمند شفاخانه بودند.', ['killed medics 2']],
    ['دیروز در حملهٔ مسلحانه‌ای در کندز یک نفر کشته شد. مقتول خبرنگار بود.', ['killed journalists 1']],
    ['دیروز در حملهٔ مسلحانه‌ای در کندز پنج نفر کشته شدند. پولیس مهاجمان را گرفت. آنان طالب بودند.', []],
    ['دیروز در انفجاری در کندز پنج نفر کشته شدند. رحیمی که فرمانده پولیس کندز است این خبر را تأیید کرد.', []],
    ['دیروز در انفجاری در غزنی ده نفر کشته شدند. سه تن از کشته‌شدگان عضو طالبان هستند.', ['killed military 3']],
    ['دیروز در انفجاری در خوست یک پسر ۱۲ ساله و مادرش کشته شدند.', ['killed children 1', 'killed women 1']],
    ['دیروز در انفجاری در خوست پنج پولیس و همچنین چهار کارگر کشته شدند.', ['killed police 5', 'killed civilians 4']],
    [
      'دیروز در انفجاری در خوست علاوه بر پنج پولیس، چهار کارگر نیز کشته شدند.',
      ['killed police 5', 'killed civilians 4'],
    ],
    [
      'دیروز در کندز حمله‌ای رخ داد. سخنگوی والی تلفات این حمله را چهار پولیس و دو معلم خواند.',
      ['killed police 4', 'killed civilians 2'],
    ],
    ['دیروز در کندز حمله‌ای رخ داد. زخمیان چهار پولیس و دو معلم هستند.', ['injured police 4', 'injured civilians 2']],
    ['در حملهٔ دیروز در کندز دو ولسوال پیشین کشته شدند.', ['killed civilians 2']],
    ['شمار کشته‌شدگان حملهٔ دیروز در کندز به بیست معلم رسید.', ['killed civilians 20']],
    [
      'در درگیری دیروز در کندز از نیروهای پولیس پنج تن و از داعش دو تن کشته شدند.',
      ['killed police 5', 'killed militants 2'],
    ],
    ['در انفجار دیروز در کندز از میان معلمان هشت تن کشته شدند.', ['killed civilians 8']],
    ['در حملهٔ دیروز در نابلس یک شهروند زخمی شد.', ['injured civilians 1']],
  ])('%s', (text, rows) => {
    expect(rowsOf(text)).toEqual(rows);
  });
});
