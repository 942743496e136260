// The province of a place abroad; a city state has none that a report would name.
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract.ts';

const where = (text: string) =>
  extract({ id: 't', text, published: { date: '2025-07-20', basis: 'metadata' } }).events.flatMap((event) =>
    event.places.map((place) => [place.text, place.country, place.admin1]),
  );

describe('the province abroad', () => {
  it.each([
    ['انفجاری مهیب شب گذشته دوحه را لرزاند و دو نفر زخمی شدند.', 'دوحه', 'QA', null],
    ['یک پهپاد انتحاری صبح امروز به فرودگاه بین‌المللی کویت اصابت کرد.', 'فرودگاه بین‌المللی کویت', 'KW', null],
    ['پهپادهای روسی شب گذشته شهر بریسلاو را هدف قرار دادند.', 'بریسلاو', 'UA', 'Kherson'],
    ['در حمله پهپادی اوکراین به شهر ولگودونسک سه نفر زخمی شدند.', 'ولگودونسک', 'RU', 'Rostov'],
    ['جنگنده‌های سعودی منطقه حیدان را دو بار بمباران کردند.', 'حیدان', 'YE', 'Saada'],
    ['در درگیری دیشب در ابوالظهور چهار نفر کشته شدند.', 'ابوالظهور', 'SY', 'Idlib'],
    ['یک پهپاد اسرائیلی امروز خودرویی را در شهرک بدیاس هدف قرار داد.', 'بدیاس', 'LB', 'South'],
    ['توپخانه اسرائیل امروز شرق محله التفاح را گلوله‌باران کرد.', 'محله التفاح', 'PS', 'Gaza Strip'],
    ['در انفجار بمبی در جاده تیر عمومی در ساحل تعز دو نفر کشته شدند.', 'تعز', 'YE', 'Taiz'],
  ])('%s', (text, place, country, admin1) => {
    expect(where(text)).toEqual([[place, country, admin1]]);
  });
});

describe('a capital that is struck, shaken or taken', () => {
  it.each([
    ['صدای چند انفجار بامداد امروز بغداد را لرزاند.', ['بغداد']],
    ['پهپادهای روسی شب گذشته کی‌یف را هدف قرار دادند و سه نفر زخمی شدند.', ['کی‌یف']],
    ['جنگنده‌ها دمشق را بمباران کردند و دو نفر کشته شدند.', ['دمشق']],
    ['موشک‌ها صبح امروز صنعا را زیر آتش گرفتند و سه نفر زخمی شدند.', ['صنعا']],
    // A government is charged, and those of a place are struck.
    ['اسرائیل تهران را به حمله پهپادی به یک نفتکش متهم کرد.', []],
  ])('%s', (text, places) => {
    expect(where(text).map(([place]) => place)).toEqual(places);
  });
});
