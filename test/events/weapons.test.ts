// Which weapons an event lists: those used in it, each under its narrowest name.
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract.ts';

const weaponsOf = (text: string) =>
  extract({ id: 't', text, published: { date: '2024-11-20', basis: 'metadata' } }).events.map((event) =>
    event.weapons.map((weapon) => weapon.type),
  );

describe('weapons of an event', () => {
  it.each([
    [
      'a bomber on foot',
      'دیروز مهاجمی خود را در برابر مسجدی در کابل منفجر کرد و ده نمازگزار کشته شدند.',
      ['suicide_vest'],
    ],
    ['a suicide attack alone', 'دیروز در حملهٔ انتحاری بر یک مسجد در کابل ده نمازگزار کشته شدند.', []],
    ['a vehicle', 'دیروز مهاجمی موتر مملو از مواد منفجره را در برابر مسجدی در کابل منفجر کرد.', ['car_bomb']],
    ['a mine that was laid', 'دیروز در انفجار ماین در شهر غزنی دو پولیس کشته شدند.', ['ied']],
    ['what an old war left', 'دیروز در انفجار مین به‌جامانده از جنگ در مهران یک چوپان زخمی شد.', ['landmine']],
    ['children and a mine', 'دیروز در انفجار ماین در قره‌باغ غزنی سه کودک کشته شدند.', ['landmine']],
    ['fire between two sides', 'دیروز در تبادل آتش میان پولیس و طالبان در غزنی دو پولیس کشته شدند.', []],
    ['shots', 'دیروز افراد ناشناس با شلیک گلوله یک خبرنگار را در هرات کشتند.', ['small_arms']],
    ['shots of a rocket', 'دیروز با شلیک راکت بر شهر اسعدآباد دو کودک زخمی شدند.', ['rocket']],
    ['a tank that was hit', 'دیروز در درگیری میان پولیس و طالبان در غزنی یک تانک آتش گرفت و دو پولیس کشته شدند.', []],
    ['two in a row', 'دیروز در حملات موشکی و پهپادی روسیه به کی‌یف سه نفر کشته شدند.', ['missile', 'drone']],
    ['bombs from the air', 'دیروز جنگنده‌ها شهر خیام را بمباران کردند و بمب‌ها سه نفر را کشتند.', ['airstrike']],
  ])('%s', (_, text, types) => {
    expect(weaponsOf(text)).toEqual([types]);
  });
});

describe('weapons that are no means', () => {
  it.each([
    ['an aircraft shot down', 'دیروز مخالفان در کنر یک هلیکوپتر ارتش را سرنگون کردند.', []],
    ['by its model', 'نیروهای یمنی امروز یک جنگندهٔ اف-۱۵ سعودی را در صعده ساقط کردند.', []],
    ['a drone shot down', 'پدافند هوایی دیشب سه پهپاد را در آسمان کرمان سرنگون کرد.', ['drone']],
    ['a tank that a missile hit', 'حزب‌الله دیروز با موشک ضدزره یک تانک مرکاوا را در شهر خیام منهدم کرد.', ['missile']],
    ['by a noun', 'دیروز اصابت موشک به یک تانک اسرائیلی در خیام سه سرباز را زخمی کرد.', ['missile']],
    ['two joined', 'در حملهٔ موشکی دیشب ایران به پایگاه ملک فیصل اردن چند پهپاد و دو بالگرد منهدم شد.', ['missile']],
    ['who struck', 'دیروز یک کشتی در جنوب یمن هدف پهپاد قرار گرفت و غرق شد.', ['drone']],
    [
      'with what is told before the verb',
      'دیروز ارتش روسیه دو کشتی باری را در اودسا با استفاده از پهپاد هدف قرار داد.',
      ['drone'],
    ],
    ['the second adjective', 'دیروز روسیه بندر اودسا را با حملات موشکی و پهپادی هدف قرار داد.', ['missile', 'drone']],
    ['a base', 'سپاه دیشب با موشک یک پایگاه هوایی و بالگردی آمریکا در کویت را هدف قرار داد.', ['missile']],
    ['whose work is with mines', 'دیروز حمله بر نیروهای خنثی‌سازی مین در قندهار سه کشته برجا گذاشت.', []],
    [
      'what the attacked meant to do',
      'دیروز در حملهٔ هوایی آمریکا سه قایق که تلاش می‌کردند مین‌گذاری کنند در خلیج فارس غرق شد.',
      ['airstrike'],
    ],
    [
      'what carried the hurt',
      'دیروز افراد مسلح در کویته به روی مسافران تیراندازی کردند و مجروحان با بالگرد به شفاخانه انتقال یافتند.',
      ['small_arms'],
    ],
    ['a guess', 'امروز صدای انفجاری در تهران شنیده شد. صدا شبیه انفجار پهپاد بود.', []],
  ])('%s', (_, text, types) => {
    expect(weaponsOf(text)).toEqual([types]);
  });
});

describe('weapons by the words for them', () => {
  it.each([
    [
      'two adjectives',
      'دیروز مناطقی در جنوب لبنان هدف حملات هوایی و توپخانه‌ای اسرائیل قرار گرفت.',
      ['airstrike', 'artillery'],
    ],
    [
      'aircraft and drones',
      'دیشب در حملات هوایی و پهپادی آمریکا به بندرعباس دو نفر کشته شدند.',
      ['airstrike', 'drone'],
    ],
    ['guns that bomb', 'دیروز در بمباران توپخانه‌ای اسرائیل در شهر خیام دو نفر کشته شدند.', ['artillery']],
    [
      'a bomb of an old war',
      'دیروز در پی انفجار بمب برجای مانده از جنگ جهانی در شرق اندونزی پنج نفر کشته شدند.',
      ['landmine'],
    ],
    ['a device', 'دیروز یک وسیلهٔ انفجاری در بازار کویته منفجر شد و سه تن زخمی شدند.', ['ied']],
    [
      'what the defenders fired',
      'در حملهٔ دیروز ایران به پایگاه موفق‌السلطی اردن سه نظامی آمریکا کشته شدند و پنجاه موشک پاتریوت شلیک شد.',
      [],
    ],
    ['messages', 'دیشب پدافند در تهران فعال شد. ده‌ها پیام رگباری از صدای پدافند رسید.', []],
    ['a round of shots', 'دیروز گروهی از مردان مسلح با رگبار گلوله دو آموزگار را در کنر کشتند.', ['small_arms']],
  ])('%s', (_, text, types) => {
    expect(weaponsOf(text)).toEqual([types]);
  });
});
