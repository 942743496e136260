// A whole and those it is told apart by, and those who share one fate without a number: no one is counted twice or left out.
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract.ts';

const told = (text: string): string[] =>
  extract({ id: 't', text, published: { date: '2026-07-20', basis: 'metadata' } }).events.flatMap(
    ({ casualties, totals }) => [
      `${totals.killed?.min ?? 0} killed, ${totals.injured?.min ?? 0} injured`,
      ...casualties.flatMap(({ outcome, category, min }) => (category ? [`${outcome} ${category} ${min}`] : [])),
    ],
  );

describe('wholes told apart', () => {
  it.each([
    ['در انفجار دیروز در شهر کابل چهار تن زخم برداشتند که یکی شان زن است.', ['0 killed, 4 injured', 'injured women 1']],
    ['در انفجار دیروز در شهر کابل چهار تن کشته شدند. یکی شان زن بود.', ['4 killed, 0 injured', 'killed women 1']],
    [
      'بر اثر انفجار دیروز در شهر غزنی یازده زخمی (هشت زن و سه مرد) به شفاخانه رسیدند.',
      ['0 killed, 11 injured', 'injured women 8'],
    ],
    [
      'بر اثر انفجار دیروز در شهر غزنی یازده زخمی شامل هشت زن و سه مرد به شفاخانه رسیدند.',
      ['0 killed, 11 injured', 'injured women 8'],
    ],
    [
      'انفجار دیروز در شهر خوست چهار کشته داشت: دو تن در جا مردند و دو تن دیگر در شفاخانه جان دادند.',
      ['4 killed, 0 injured'],
    ],
    ['در انفجار دیروز در شهر کابل پنج تن کشته و سه تن دیگر زخمی شدند.', ['5 killed, 3 injured']],
  ])('%s', (text, lines) => {
    expect(told(text)).toEqual(lines);
  });
});

describe('those told of together without a number', () => {
  it.each([
    ['در حملهٔ انتحاری دیروز در شهر لشکرگاه مهاجم و یک پولیس جان باختند.', 2, 0],
    ['دیروز در شهر چابهار حاجی کریم، راننده و محافظش در کمین افراد مسلح کشته شدند.', 3, 0],
    ['دیروز در شهر چابهار یک فرمانده محلی، برادر و محافظش با شلیک گلوله کشته شدند.', 3, 0],
    ['در حملهٔ هوایی دیشب در شهر صعده یک مرد، همسر و دختر خردسالش کشته شدند.', 3, 0],
    ['انفجار ماین کنار جاده دیروز در شهر قلات جان یک دهقان ۷۰ ساله و نواسهٔ نه‌ساله‌اش را گرفت.', 2, 0],
    ['رییس معارف فراه دیروز با سه محافظش در انفجار ماین در شهر فراه کشته شد و دو همراه دیگرش زخمی شدند.', 4, 2],
    ['مولوی حبیب‌الله دیروز هنگامی که با پسرش از مسجد برمی‌گشت، در شهر قندوز با شلیک گلوله کشته شد.', 1, 0],
    ['در حملهٔ دیروز به موتر والی در شهر زرنج، راننده و محافظش کشته شدند.', 2, 0],
  ])('%s', (text, killed, injured) => {
    expect(told(text)[0]).toBe(`${killed} killed, ${injured} injured`);
  });
});
