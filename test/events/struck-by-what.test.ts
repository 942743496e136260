// What struck from afar: missiles, tanks and planes by whatever verb, each weapon once and under its own name.
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract.ts';

const told = (text: string) =>
  extract({ id: 't', text, published: { date: '2024-05-14', basis: 'metadata' } }).events.map((event) => [
    event.sub_event_type,
    event.weapons.map((weapon) => weapon.type).join(' '),
  ]);

const AIR = 'Air/drone strike';
const SHELLING = 'Shelling/artillery/missile attack';

describe('what struck from afar', () => {
  it.each([
    ['موشک‌های روسیه دیروز یک ساختمان مسکونی را در لویف ویران کرد و ده تن را کشت.', SHELLING, 'missile'],
    ['راکت‌های کروز روسیه دیروز بر شهر دنیپرو فرود آمد و سه تن را کشت.', SHELLING, 'missile'],
    ['پایگاه آمریکا در شرق سوریه دیشب با رگبار موشک‌های کاتیوشا زده شد.', SHELLING, 'rocket'],
    ['دو مقر جیش‌العدل در پنجگور دیشب با موشک و پهپاد منهدم شد.', SHELLING, 'missile drone'],
    ['تانک‌های اسرائیلی دیروز بیمارستانی را در خان‌یونس زدند و بیست تن کشته شدند.', SHELLING, 'tank'],
    ['تانک‌های اسرائیل دیروز مدرسه‌ای در دیرالبلح را گلوله‌باران کردند و پنج تن کشته شدند.', SHELLING, 'tank'],
    ['توپچی طالبان دیشب بر پاسگاه غلام‌خان گلولهٔ هاوان بارید؛ دو سرباز زخمی شدند.', SHELLING, 'mortar'],
    ['شبه‌نظامیان دیروز بالگرد ارتش را در بصره با موشک هدف گرفتند و پنج نظامی کشته شدند.', SHELLING, 'missile'],
    ['طیارهٔ قوای ایتلاف دیروز گروهی از جنگجویان را در شاه‌جوی زابل زد و هشت تن را کشت.', AIR, 'airstrike'],
    ['طیارهٔ بی‌سرنشین امریکایی دیروز دهقانانی را در خوگیانی ننگرهار زد و نه تن را کشت.', AIR, 'drone'],
  ])('%s', (text, label, weapons) => {
    expect(told(text)).toEqual([[label, weapons]]);
  });

  it.each([
    ['رئیس شورای علما دیروز در راه مسجد در شهر پل‌علم گلوله خورد و جان سپرد.', 'Attack', 'small_arms'],
    ['دیروز در درگیری میان پولیس و طالبان در غزنی یک تانک منهدم شد و دو پولیس کشته شدند.', 'Armed clash', ''],
    ['توپخانهٔ اسرائیل و خمپاره‌های ارتش دیروز شهر خیام را کوبیدند و سه تن کشته شدند.', SHELLING, 'artillery mortar'],
  ])('%s', (text, label, weapons) => {
    expect(told(text)).toEqual([[label, weapons]]);
  });
});
