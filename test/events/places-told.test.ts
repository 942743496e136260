// Which of the places of a text an event keeps: the towns of a province or region, not the wide name of the heading.
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract.ts';

const placesOf = (text: string) =>
  extract({ id: 't', text, published: { date: '2026-07-20', basis: 'metadata' } }).events.map(({ places }) =>
    places.map((place) => place.text),
  );

describe('towns behind a wide heading', () => {
  it.each([
    // Where a blast was heard, behind a heading that names the province only.
    [
      'شنیده شدن صدای انفجار در هرمزگان\nدقایقی پیش مردم در جاسک و میناب صدای دو انفجار مهیب را شنیدند.',
      [['جاسک', 'میناب']],
    ],
    ['صدای انفجار در استان بوشهر\nساعتی پیش در کنگان و دیلم صدای چند انفجار شنیده شد.', [['کنگان', 'دیلم']]],
    // A part of a country that is no province.
    [
      'حملات هوایی اسرائیل به جنوب لبنان\nشهرک‌های یاطر، حداثا و کفرا هدف این حملات قرار گرفتند.',
      [['یاطر', 'حداثا', 'کفرا']],
    ],
    // The town of the province's name.
    ['حمله موشکی به سلیمانیه\nحمله به مقر گروهک کومله در روستای زرگویز سه کشته داشت.', [['زرگویز']]],
    ['حمله هوایی اسرائیل به خانه‌ای در غزه\nجنگنده‌ها یک خانه را در اردوگاه «البریج» هدف قرار دادند.', [['البریج']]],
    ['انفجار در سلیمانیه\nدو انفجار در سلیمانیه و رانیه رخ داد.', [['سلیمانیه', 'رانیه']]],
    // A country that strikes near a town does not lie by it.
    ['حملات پهپادی اسرائیل در نزدیکی شهر حبوش و شهر جباع در جنوب لبنان ادامه دارد.', [['حبوش', 'جباع']]],
  ])('%s', (text, places) => {
    expect(placesOf(text)).toEqual(places);
  });
});

describe('names that hold the name of a place', () => {
  it.each([
    ['نفتکشی به نام ستاره شانگهای در سواحل عمان با موشک هدف قرار گرفت.', [['عمان']]],
    ['در حمله هوایی به خان یونس مردی به نام ریاض سلیم کشته شد.', [['خان یونس']]],
    ['در حمله هوایی به روستایی به نام کفرکلا سه نفر کشته شدند.', [['کفرکلا']]],
    ['در حملهٔ هوایی دو سرباز لشکر ۸ زرهی نجف اشرف کشته شدند.', [[]]],
    ['یک اردوگاه حزب دمکرات کردستان ایران هدف حمله پهپادی قرار گرفت.', [[]]],
  ])('%s', (text, places) => {
    expect(placesOf(text)).toEqual(places);
  });
});

describe('a sea told in passing', () => {
  it.each([
    // Where something happened before, or what was given as the reason.
    ['ارتش آمریکا پس از حمله به یک کشتی باری در تنگهٔ هرمز، به سواحل ایران حملهٔ هوایی کرد.', [['ایران']]],
    ['آمریکا به بهانهٔ عبور نفتکش‌ها از مسیر دیگری در تنگهٔ هرمز سیریک و جاسک را بمباران کرد.', [['سیریک', 'جاسک']]],
    // With nothing else told it is where it was.
    ['پس از شلیک موشک به کشتی‌ها در تنگهٔ هرمز دو نفتکش غرق شدند.', [['تنگهٔ هرمز']]],
    // The full name of a country stands behind the words for a part of it too.
    ['جنگنده‌ها دیشب به سواحل جمهوری اسلامی ایران حملهٔ هوایی کردند.', [['ایران']]],
  ])('%s', (text, places) => {
    expect(placesOf(text)).toEqual(places);
  });
});

describe('what a day or an hour is counted from', () => {
  it.each([
    ['عربستان ده دقیقه پس از فرود هواپیما، بندر حدیده را بمباران کرد.', [['بندر حدیده']]],
    ['جنگنده‌ها سه روز پس از پایان مذاکرات، فرودگاه صنعا را بمباران کردند.', [['فرودگاه صنعا']]],
  ])('%s', (text, places) => {
    expect(placesOf(text)).toEqual(places);
  });
});

describe('where a crowd goes to protest', () => {
  it.each([
    ['ده‌ها باشندهٔ بالابلوک امروز جنازه‌ها را به شهر فراه بردند و در پیش روی مقام ولایت اعتراض کردند.', 'شهر فراه'],
    ['ده‌ها باشندهٔ خاکریز امروز اجساد قربانیان را به شهر قندهار انتقال دادند و دست به اعتراض زدند.', 'شهر قندهار'],
    ['شماری از باشندگان بهسود امروز به شهر کابل رفتند و در برابر پارلمان تظاهرات کردند.', 'شهر کابل'],
    ['ده‌ها مهاجر دیروز به شهر هرات رفتند و در شهر غوریان تظاهرات کردند.', 'شهر غوریان'],
  ])('%s', (text, place) => {
    expect(placesOf(text).map(([first]) => `شهر ${first?.replace('شهر ', '')}`)).toEqual([place]);
  });
});
