// What a name means beside other names: towns of one street, quarters, provinces told once, roads and their ends.
import { describe, expect, it } from 'vitest';
import type { Dialect } from '../../src/lexicons/lexicon.ts';
import { readPlaces } from './read-places.ts';

/** Every mention as `name/province:role`. */
function summarize(text: string, dialect: Dialect): string {
  const { mentions, textOf } = readPlaces(text, dialect);
  return mentions
    .map(({ nameFirst, nameLast, country, admin1, role }) => {
      return `${textOf(nameFirst, nameLast)}/${admin1?.name ?? country}:${role}`;
    })
    .join(' | ');
}

type Case = readonly [text: string, expected: string, dialect?: Dialect];
const cases = (rows: readonly Case[]) => {
  for (const [text, expected, dialect = 'fa-AF'] of rows)
    it(text, () => {
      expect(summarize(text, dialect)).toBe(expected);
    });
};

describe('names that open with the name of another place', () => {
  cases([
    ['در ساحهٔ چمن خسدار ولسوالی کلفگان جنگ شد.', 'چمن خسدار/Takhar:location'],
    ['در منطقهٔ مرغاب فیروزکوه سه تن کشته شدند.', 'مرغاب/Ghor:location'],
    ['باشندگان یک روستا جوانی را کشتند.', ''],
  ]);
});

describe('streets that every town has', () => {
  cases([
    [
      'در سنندج معترضان در میدان آزادی گرد آمدند.',
      'سنندج/Kurdistan:location | میدان آزادی/Kurdistan:location',
      'fa-IR',
    ],
    ['معترضان در میدان آزادی گرد آمدند.', 'میدان آزادی/Tehran:location', 'fa-IR'],
    [
      'در جلال‌آباد آموزگاران به خانه ماندند. در پل سرخ کابل زنان شعار دادند.',
      'جلال‌آباد/Nangarhar:location | کابل/Kabul:location',
    ],
  ]);
});

describe('what the text says elsewhere of where it is', () => {
  cases([
    [
      'در قریهٔ چناری بمباران شد. باشندگان هلمند می‌گویند ده تن کشته شدند.',
      'چناری/Helmand:location | هلمند/Helmand:origin',
    ],
    [
      'پولیس در عینو مینهٔ کندهار، حوزهٔ یازدهم، زخم برداشت.',
      'عینو مینهٔ/Kandahar:location | عینو مینهٔ/Kandahar:location',
    ],
    ['حمله در جبل لبنان و جنوب این کشور شد.', 'جبل لبنان/Mount Lebanon:location | جبل لبنان/LB:location', 'fa-IR'],
    ['انفجار در دهلی، پایتخت هند، شد.', 'دهلی/Delhi:location', 'fa-IR'],
    ['در جنوب کشور جنگ است.', 'جنوب کشور/AF:location'],
  ]);
});

describe('where something comes from and where it goes', () => {
  cases([
    ['راکت‌ها از تاکستان‌های کلکان به سوی پایگاه بگرام رها شد.', 'کلکان/Kabul:origin | پایگاه بگرام/Parwan:location'],
    ['قطاری به سوی قندهار می‌رفت.', 'قندهار/Kandahar:title'],
    ['بازداشت‌شدگان به زاهدان برده شدند.', 'زاهدان/Sistan and Baluchestan:title'],
    ['رییس احیا و انکشاف دهات میدان وردک کشته شد.', 'میدان وردک/Maidan Wardak:title'],
    ['طالبان راه مسافران بامیان را گرفتند.', 'بامیان/Bamyan:origin'],
    ['یک کراچی میوه در ولسوالی باک منفجر شد.', 'باک/Khost:location'],
    ['سامانه‌های پدافند هوایی کویت پهپادها را زد.', 'کویت/KW:location', 'fa-IR'],
  ]);
});

describe('rows without a point of their own', () => {
  it('lie where the place around them lies', () => {
    const { mentions } = readPlaces('در میرزاولنگ جنگ شد.');
    expect(mentions[0]).toMatchObject({ kind: 'village', country: 'AF', precision: 2 });
    expect(mentions[0]?.admin1?.id).toBe('af-sar');
    expect(mentions[0]?.lat).toBe(mentions[0]?.admin2?.lat);
  });
});

describe('weak names of provinces', () => {
  cases([
    ['در ولسوالی چخانسور نیمروز جنگ شد.', 'چخانسور/Nimruz:location'],
    ['والی نیمروز در یک حمله زخمی شد.', 'نیمروز/Nimruz:title'],
    ['او نیمروز به خانه رفت.', ''],
  ]);
});

describe('where the hurt were taken, and whose men act where', () => {
  cases([
    ['زخمیان به شفاخانهٔ نور در شهر لشکرگاه برده شدند.', 'لشکرگاه/Helmand:title'],
    ['انفجار در نزدیکی شفاخانهٔ نور در شهر لشکرگاه رخ داد.', 'لشکرگاه/Helmand:location'],
    ['ده‌ها تن در برابر ساختمان مجلس نمایندگان در کابل گرد آمدند.', 'کابل/Kabul:location'],
    ['پولیس هرات در گذره سه تن را گرفت.', 'هرات/Herat:title | گذره/Herat:location'],
    ['دو قریه بیشتر از ده سال در جنگ بودند.', ''],
  ]);
});

describe('places that are only talked of', () => {
  cases([
    ['گزارش‌ها از بسته‌شدن تنگهٔ هرمز', 'تنگهٔ هرمز/null:title', 'fa-IR'],
    ['ایران تنگهٔ هرمز را به تدریج بازگشایی کرد.', 'ایران/IR:state | تنگهٔ هرمز/null:title', 'fa-IR'],
    ['برای تهدید کشتیرانی تجاری در تنگهٔ هرمز آمدند.', 'تنگهٔ هرمز/null:title', 'fa-IR'],
    ['به کشتیرانی در تنگهٔ هرمز حمله کردند.', 'تنگهٔ هرمز/null:location', 'fa-IR'],
    ['نفت را بدون تنگهٔ هرمز می‌برند.', 'تنگهٔ هرمز/null:title', 'fa-IR'],
    // Whence something was launched.
    ['شلیک موشک از زنجان و ارومیه', 'زنجان/Zanjan:origin | ارومیه/West Azerbaijan:origin', 'fa-IR'],
    ['از چند منطقهٔ روسیه موشک شلیک شد.', 'روسیه/RU:origin', 'fa-IR'],
    ['ویدیویی از قم با شرح پرتاب موشک', 'قم/Qom:location', 'fa-IR'],
    // Where the hurt are treated.
    ['زخمیان به بیمارستانی مجهز در غرب ایران رسیدند.', 'ایران/IR:title', 'fa-IR'],
    // Channels name the part of the country that they write of.
    ['دو انفجار رخ داد.\n#اخبار_هرمزگان', 'هرمزگان/Hormozgan:location', 'fa-IR'],
    // Who attacks, and two sides.
    ['عملیات نظامی واشنگتن علیه ایران آغاز شد.', 'واشنگتن/District of Columbia:state | ایران/IR:location', 'fa-IR'],
    ['درگیری آمریکا با ایران ادامه دارد.', 'آمریکا/US:state | ایران/IR:state', 'fa-IR'],
    ['نظامیان بامداد به شهر نابلس یورش برده‌اند.', 'نابلس/West Bank:location', 'fa-IR'],
  ]);
});

describe('where those live who tell of it', () => {
  cases([
    ['کسانی که در جلال‌آباد زندگی می‌کنند گفتند ده تن کشته شدند.', 'جلال‌آباد/Nangarhar:origin'],
    ['مردی که در کابل به سر می‌برد این را گفت.', 'کابل/Kabul:origin'],
    ['در جلال‌آباد زندگی عادی است.', 'جلال‌آباد/Nangarhar:location'],
  ]);
});

describe('towns of Afghanistan that are words or surnames too', () => {
  cases([
    ['باشندگان کشم می‌گویند که سه دهقان کشته شدند.', 'کشم/Badakhshan:origin'],
    ['طالبان بر پوسته‌های امنیتی خوگیانی حمله کردند.', 'خوگیانی/Nangarhar:location'],
    ['موتر پولیس در بازار خوگیانی هدف ماین قرار گرفت.', 'خوگیانی/Nangarhar:location'],
    ['در نزدیکی دولت‌یار پنج شورشی کشته شدند.', 'دولت‌یار/Ghor:location'],
    ['در دولت‌یار سه غیرنظامی کشته شدند.', 'دولت‌یار/Ghor:location'],
    ['در نزدیکی باغ پنج شورشی کشته شدند.', ''],
    ['عطاءالله خوگیانی، سخنگوی والی، گفت که پنج شورشی کشته شدند.', ''],
  ]);
});
