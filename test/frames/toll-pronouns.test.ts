// Whose «ده تن آنان» are, and what «هر سه» were said to be.
import { expect, it } from 'vitest';
import { extract } from '../../src/extract.ts';

const rowsOf = (text: string, date = '2017-06-15') =>
  extract({ id: 'a.txt', text, published: { date, basis: 'metadata' } })
    .events.flatMap(({ casualties }) => casualties)
    .flatMap(({ outcome, category, min }) => (category ? [`${outcome} ${category} ${min}`] : []));

it.each([
  ['طالبان دیروز بر پوسته‌یی در سنگین هلمند حمله کردند و ده تن آنان کشته شدند.', ['killed militants 10']],
  [
    'طالبان دیروز بر پوسته‌یی در سنگین هلمند حمله کردند، اما ده تن شان کشته و پنج تن دیگر زخمی شدند.',
    ['killed militants 10', 'injured militants 5'],
  ],
  ['سربازان اردو دیروز در لوگر به کمین افتادند و هفت تن شان جان باختند.', ['killed military 7']],
  ['مهاجمان دیروز بر زندان جلال‌آباد حمله کردند و سربازان هشت تن آنان را کشتند.', ['killed militants 8']],
  ['طالبان دیروز مسافران یک بس را در غزنی پایین کردند و سه تن از آنان را کشتند.', ['killed civilians 3']],
  ['پولیس دیروز با قاچاقبران در زرنج درگیر شد و سه تن از آنان را کشت.', []],
  ['در درگیری دیروز مرزبانان با گروهی مسلح در زرنج دو نفر از آنان کشته شدند.', []],
])('%s', (text, rows) => {
  expect(rowsOf(text)).toEqual(rows);
});

it.each([
  ['افراد مسلح دیروز سه نفر را در هرات کشتند. هر سه معلم بودند.', ['killed civilians 3']],
  ['دیروز در انفجار هرات دو نفر جان باختند. هردو پولیس بودند.', ['killed police 2']],
  ['دیروز در انفجار هرات دو نفر جان باختند. هر سه پولیس در خانه بودند.', []],
  [
    'دیروز در انفجار دشت برچی یازده نفر کشته شدند. چهار کودک و یک قابله در این شمار اند.',
    ['killed children 4', 'killed medics 1'],
  ],
  ['دیروز در انفجار دشت برچی یازده نفر کشته شدند. سه زن هم در این جمع بودند.', ['killed women 3']],
])('said of them: %s', (text, rows) => {
  expect(rowsOf(text)).toEqual(rows);
});
