// A side that tells of its own operation, and one that tells of something else: who claims, who only blames.
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract.ts';

const saidOf = (text: string) =>
  extract({ id: 't', text, published: { date: '2026-07-20', basis: 'metadata' } }).events.flatMap(({ attribution }) =>
    attribution.map(({ stance, by }) => `${stance} ${by}`),
  );

describe('a side that tells of its own deed', () => {
  it.each([
    ['سنتکام: در پاسخ به حملات ایران به کشتی‌ها، پایگاه‌هایی در بوشهر را بمباران کردیم.', 'claims سنتکام'],
    [
      'ارتش: در ادامهٔ حملات پهپادی ارتش جمهوری اسلامی ایران، پایگاه الازرق اردن هدف حملات پهپادها قرار گرفت.',
      'claims ارتش',
    ],
    [
      'جمهوری اسلامی دیروز با پهپاد به یک کشتی در خلیج فارس حمله کرد. سپاه بیانیه‌ای صادر کرد و از حمله به این کشتی خبر داد که قصد عبور داشت.',
      'claims سپاه',
    ],
  ])('%s', (text, said) => {
    expect(saidOf(text)).toEqual([said]);
  });
});

describe('a side that tells of something else', () => {
  it.each([
    ['نیروهای آمریکایی دیشب بندر جاسک را بمباران کردند، هرچند ترامپ می‌گوید که آتش‌بس همچنان برقرار است.', []],
    ['ارتش: ارتش اسرائیل دیروز روستای حداثا در جنوب لبنان را بمباران کرد.', ['alleges ارتش']],
  ])('%s', (text, said) => {
    expect(saidOf(text)).toEqual(said);
  });
});
