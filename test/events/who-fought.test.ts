// Who was attacked and why people were taken says what it was: a fight, an attack on the defenceless, arrests.
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract.ts';

const labelsOf = (text: string, date = '2019-05-14') =>
  extract({ id: 't', text, published: { date, basis: 'metadata' } }).events.map((event) => event.sub_event_type);

describe('who was attacked', () => {
  it.each([
    ['جهادگرایان دیروز به مدرسهٔ ژاندارمری در باماکو حمله کردند و پنج دانشجوی ژاندارمری کشته شدند.', 'Armed clash'],
    ['مخالفان مسلح دیروز به پاسگاه مرزی مریوان یورش بردند، انبار مهمات منفجر شد و ده پاسدار کشته شدند.', 'Armed clash'],
    ['دشمن دیروز بر پوستهٔ پولیس در ولسوالی زرمت پکتیا حمله کرد و سه پولیس شهید شدند.', 'Armed clash'],
    ['وزیر داخلهٔ افغانستان گفت که در حملات دشمن دیروز در سراسر افغانستان نه پولیس کشته شدند.', 'Armed clash'],
    ['در عملیات دیروز در شاه‌جوی زابل برای یافتن مسافران ربوده‌شده ۴۵ شورشی و سه کماندو کشته شدند.', 'Armed clash'],
    ['طالبان دیروز سربازانی را که در فاریاب دست‌های شان را بالا کرده بودند به رگبار بستند و ده تن کشته شدند.', 'Attack'],
    ['طالبان دیروز ده مسافر ربوده‌شده را در شاهراه غزنی کشتند.', 'Attack'],
    ['انفجار دیروز در کنار پاسگاه مریوان ده پاسدار را کشت.', 'Remote explosive/landmine/IED'],
  ])('%s', (text, label) => {
    expect(labelsOf(text)).toEqual([label]);
  });

  it('the enemy of Iranian news strikes from abroad', () => {
    expect(labelsOf('حملهٔ دشمن به جزیرهٔ قشم دیروز سه سرباز را شهید کرد.', '2026-05-18')).toEqual(['Air/drone strike']);
  });

  it('a blast that people are suspected of', () => {
    expect(
      labelsOf('استخبارات طالبان دیشب پنج جوان را در کابل به گمان دست داشتن در انفجار دشت برچی گرفتند.', '2023-11-09'),
    ).toEqual(['Arrests']);
  });
});
