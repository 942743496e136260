// Who the others are: «بقیه غیرنظامی بودند»; one number for two kinds; others with others among them.
import { expect, it } from 'vitest';
import { extract } from '../../src/extract.ts';

const rowsOf = (text: string, date = '2019-06-15') =>
  extract({ id: 'a.txt', text, published: { date, basis: 'metadata' } })
    .events.flatMap(({ casualties }) => casualties)
    .flatMap(({ outcome, category, min }) => (category ? [`${outcome} ${category} ${min}`] : []));

it.each([
  ['از چهارده کشتهٔ انفجار دیروز قندوز نُه تن سرباز و باقی رهگذر بودند.', ['killed military 9', 'killed civilians 5']],
  [
    'در بمباران دیروز هلمند ۵۰ نفر کشته شدند که بیست تن شان افراد ملکی و بقیه طالبان مسلح بودند.',
    ['killed civilians 20', 'killed militants 30'],
  ],
  [
    'در انفجار دیروز کابل ده تن زخمی شدند. سه تن آنان پولیس و متباقی دکاندار استند.',
    ['injured police 3', 'injured civilians 7'],
  ],
  [
    'از ۱۸ نفری که دیروز در حملهٔ هوایی به صنعا کشته شدند، هشت نفر کودک و بقیه زن بودند.',
    ['killed children 8', 'killed women 10'],
  ],
  ['دیروز در کمین طالبان در غور ده تن کشته شدند که سه تن شان سرباز بودند و بقیه گریختند.', ['killed military 3']],
])('%s', (text, rows) => {
  expect(rowsOf(text)).toEqual(rows);
});

it.each([
  ['دیروز در حملهٔ هوایی به صنعا ۱۸ نفر کشته شدند؛ هشت نفرشان کودک بودند.', ['killed children 8']],
  ['دیروز در حملهٔ هوایی به صنعا ۱۸ نفر کشته شدند که سه تای شان زن اند.', ['killed women 3']],
])('some of them by any counter: %s', (text, rows) => {
  expect(rowsOf(text)).toEqual(rows);
});

it.each([
  ['طالبان دیروز در بغلان ۲۵ سرباز و پولیس را کشتند.', []],
  ['بیش از سی پولیس و سرباز دیروز در هلمند در حملهٔ طالبان جان باختند.', []],
  ['دیروز پس از بمباران کندز دوازده جسد از زنان و اطفال پیدا شد.', []],
  ['دیروز در انفجار هرات پنج سرباز و سه پولیس کشته شدند.', ['killed military 5', 'killed police 3']],
])('one number for two kinds: %s', (text, rows) => {
  expect(rowsOf(text)).toEqual(rows);
});

it.each([
  [
    'دیروز در انفجار بغداد هفت سرباز کشته شدند و ۱۲ تن دیگر، از جمله دو رهگذر، زخم برداشتند.',
    ['killed military 7', 'injured civilians 2'],
  ],
  [
    'دیروز در انفجار قندهار پنج پولیس کشته شدند و ده تن دیگر، از جمله یک افسر، زخمی شدند.',
    ['killed police 5', 'injured police 10'],
  ],
])('others with others among them: %s', (text, rows) => {
  expect(rowsOf(text)).toEqual(rows);
});

it.each([
  ['شبه‌نظامیان دیروز یک بالگرد را در بصره زدند و هر پنج سرنشین نظامی آن کشته شدند.', ['killed military 5']],
  ['دیروز ماین کنار جاده در ارزگان یک موتر را زد و شش سرنشین آن کشته شدند.', []],
  ['دیروز در گلوله‌باری خارکیف دو آتش‌نشان کشته شدند.', ['killed aid_workers 2']],
  ['دیروز پهپادی دو رانندهٔ آمبولانس را در نبطیه کشت.', ['killed medics 2']],
  ['دیروز مهاجمان در باماکو پنج دانشجوی ژاندارمری را کشتند.', ['killed police 5']],
  ['دیروز در انفجار تالقان سه دانش‌آموز کشته شدند.', ['killed children 3']],
  ['دیروز در انفجار تالقان شماری از دانش‌آموزان و معلمان کشته شدند.', ['killed civilians 3']],
])('nouns for people: %s', (text, rows) => {
  expect(rowsOf(text)).toEqual(rows);
});
