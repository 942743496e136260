import { expect, it } from 'vitest';
import { extract } from '../../src/extract.ts';

const eventOf = (text: string) =>
  extract({ id: 'a.txt', text, published: { date: '2026-07-20', basis: 'metadata' } }).events[0];
const totalsOf = (text: string) => {
  const totals = eventOf(text)?.totals;
  return [totals?.killed, totals?.injured].map((one) => (one ? [one.min, one.max] : null));
};
const rowsOf = (text: string) =>
  eventOf(text)?.casualties.flatMap(({ outcome, category, min }) =>
    category ? [`${outcome} ${category} ${min}`] : [],
  );

// Behind the infinitive and its people stands the subject of the verb; each number belongs to its own word.
it.each([
  ['در حملهٔ افراد مسلح در هرات، علاوه بر کشته شدن شش سرباز، پنج رهگذر زخمی شدند.', [6, 6], [5, 5]],
  ['در انفجار بمب در کابل، ضمن کشته‌شدن دو پولیس، سه تن از معلمان مجروح شدند.', [2, 2], [3, 3]],
  ['بر اثر تیراندازی در غزنی، در کنار کشته شدن یک پولیس و دو رهگذر، چهار تن زخم برداشتند.', [3, 3], [4, 4]],
  ['حملهٔ هوایی در پکتیکا سبب کشته شدن سه زن، چهار کودک و زخمی شدن دو مرد شد.', [7, 7], [2, 2]],
  ['در حملهٔ انتحاری در کابل پنج داکتر زخمی و شش خبرنگار کشته شدند.', [6, 6], [5, 5]],
  ['در انفجار ماین در خوگیانی دو تن از دهقانان کشته شدند و تا ده تن زخم برداشتند.', [2, 2], [0, 10]],
  ['مسئولان از کشته شدن نُه نفر و زخمی شدن ۱۸ نفر دیگر در انفجار کابل خبر دادند.', [9, 9], [18, 18]],
  ['در نتیجهٔ انفجار در کابل یکی از معلمان جان باخت.', [1, 1], null],
  ['در تیراندازی در کابل یک سرباز با شلیک یکی از مهاجمان کشته شد.', [1, 1], null],
  ['تعداد کشته‌های حملهٔ کابل ۱۲ تن و تعداد زخمی‌ها ۲۰ تن گفته شده است.', [12, 12], [20, 20]],
  ['شمار کشته‌شدگان حملهٔ کابل ۱۲ تن و زخمیان ۲۰ تن اعلام شد.', [12, 12], [20, 20]],
])('%s', (text, killed, injured) => {
  expect(totalsOf(text)).toEqual([killed, injured]);
});

it.each([
  ['در انفجار ماین در خوگیانی پنج تن، همه غیرنظامی، کشته شدند.', ['killed civilians 5']],
  ['در حمله در کابل ده تن، همه از نیروهای پولیس، کشته شدند.', ['killed police 10']],
  ['در حمله در کابل ده تن کشته شدند که همه سرباز بودند.', ['killed military 10']],
  ['در حمله در کابل ده تن کشته شدند که تمامی آن‌ها سرباز بودند.', ['killed military 10']],
  ['در حمله در کابل دو کودک و مادر شان کشته شدند.', ['killed children 2', 'killed women 1']],
  [
    'در حمله در کابل ده تن کشته شدند؛ از این جمله سه تن سرباز و دو تن غیرنظامی بودند.',
    ['killed military 3', 'killed civilians 2'],
  ],
])('%s', (text, rows) => {
  expect(rowsOf(text)).toEqual(rows);
});
