import { expect, it } from 'vitest';
import { extract } from '../../src/extract.ts';

const rows = (text: string) =>
  extract({ id: 'a.txt', text, published: { date: '2018-06-15', basis: 'metadata' } }).events[0]?.casualties.map(
    ({ outcome, category, min }) => `${outcome} ${category} ${min}`,
  );

it('counts soldiers of a police post among the police', () => {
  expect(
    rows('طالبان دیروز بر یک پاسگاه پولیس در لوگر حمله کردند. چهار سرباز جان باختند و سه تن دیگر زخمی شدند.'),
  ).toEqual(['killed police 4', 'injured police 3']);
});

it('keeps soldiers of an army post, whoever tells of them', () => {
  expect(
    rows('طالبان دیروز بر یک پاسگاه ارتش در لوگر حمله کردند. پولیس لوگر می‌گوید که چهار سرباز جان باختند.'),
  ).toEqual(['killed military 4']);
});

it('tells soldiers from police counted beside them', () => {
  expect(rows('دیروز در حمله بر یک پاسگاه در لوگر پنج سرباز کشته شدند و سه پولیس زخم برداشتند.')).toEqual([
    'killed military 5',
    'injured police 3',
  ]);
});

it.each([
  ['سرهنگ علی کریمی، رئیس پلیس آگاهی خاش، دیروز در حملهٔ افراد مسلح کشته شد.', ['killed police 1']],
  ['ستوان‌یکم رضا احمدی از کارکنان پاسگاه انتظامی دامن دیروز در تیراندازی افراد مسلح شهید شد.', ['killed police 1']],
  ['گروهبان نادر محمدی که دیروز در حمله به کلانتری خاش تیر خورده بود، شهید شد.', ['killed police 1']],
  ['سرتیپ زاهدی فرمانده نیروی قدس دیروز در حملهٔ اسرائیل به دمشق کشته شد.', ['killed military 1']],
  ['دیروز در انفجار ماین در لوگر یک دگروال اردو و دو پولیس کشته شدند.', ['killed military 1', 'killed police 2']],
])('ranks that both have: %s', (text, told) => {
  expect(rows(text)).toEqual(told);
});

it('counts one who is named among those counted after him', () => {
  expect(
    rows(
      'دیروز در نبرد سپین‌بولدک سیدرضا کریمی، از افسران قطعهٔ کماندو، جان باخت. شفاخانه شش سرباز کشته را که از این جنگ آورده شده‌اند، ثبت کرده است.',
    ),
  ).toContain('killed military 6');
});
