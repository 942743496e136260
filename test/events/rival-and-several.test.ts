// Dari reports of several happenings: rival counts, other happenings of one sentence, leads that sum up, days and places told back.
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract.ts';

/** The events of a text of Tuesday 16 June 2020, a line each: label, place, day of the month, killed, injured. */
const tell = (text: string): string[] =>
  extract({ id: 't', text, published: { date: '2020-06-16', basis: 'metadata' } }).events.map(
    ({ sub_event_type, places, date, totals }) =>
      [
        sub_event_type,
        places.map((place) => `${place.text}/${place.admin1 ?? place.country ?? '-'}`).join('، ') || '-',
        date === null ? '-' : [...new Set([date.start.slice(8), date.end.slice(8)])].join('-'),
        ...[totals.killed, totals.injured].map((total) =>
          total === null ? '-' : total.max === total.min ? `${total.min}` : `${total.min}-${total.max ?? ''}`,
        ),
      ].join(' | '),
  );

const cases = (rows: readonly [text: string, events: readonly string[]][]): void => {
  it.each(rows)('%s', (text, events) => {
    expect(tell(text)).toEqual(events);
  });
};

describe('counts of several voices', () => {
  cases([
    [
      'بم‌افگن‌ها روز جمعه بازار بالابلوک فراه را زدند. وزارت دفاع از نابودی ۲۶ جنگجو خبر داد و طالبان از هلاکت هشت دکاندار گفتند.',
      ['Air/drone strike | بالابلوک/Farah | 12 | 8-26 | -'],
    ],
    [
      'دیروز طالبان در اندر غزنی بر پوستهٔ پولیس حمله کردند. به ادعای این گروه نُه پولیس و به قول والی سه پولیس کشته شدند.',
      ['Armed clash | اندر/Ghazni | 15 | 3-9 | -'],
    ],
    [
      'در انفجار دیروز در پل‌علم لوگر ۱۵ تن جان دادند و ۳۱ تن زخمی شدند. والی لوگر هنوز بر رقم نخست پا می‌فشارد: نُه کشته و بیست زخمی.',
      ['Remote explosive/landmine/IED | پل‌علم/Logar | 15 | 9-15 | 20-31'],
    ],
    // What the dead were called is quoted; a model of aircraft counts nobody.
    [
      'دیروز در درگیری در زرمت پکتیا شش سرباز و پانزده «تروریست» کشته شدند.',
      ['Armed clash | زرمت/Paktia | 15 | 21 | -'],
    ],
    [
      'یازده شورشی عصر دیروز در قریۀ پتاو ولسوالی قیصار فاریاب زیر بم چرخبال‌های ام‌دی ۵۳۰ جان دادند.',
      ['Air/drone strike | پتاو/Faryab | 15 | 11 | -'],
    ],
  ]);
});

describe('another happening of a sentence', () => {
  cases([
    [
      'شورشیان روز شنبه بر کاروان اردو در اندر غزنی حمله کردند و پنج سرباز را کشتند و در عملیات پس از آن هشت شورشی کشته شدند.',
      ['Armed clash | اندر/Ghazni | 13 | 5 | -', 'Armed clash | اندر/Ghazni | 13 | 8 | -'],
    ],
    [
      'دیروز ماینی در شهر قلات ترکید و دو تن را زخمی کرد و در انفجار دومی در شینکی یک کودک کشته شد.',
      [
        'Remote explosive/landmine/IED | قلات/Zabul | 15 | - | 2',
        'Remote explosive/landmine/IED | شینکی/Zabul | 15 | 1 | -',
      ],
    ],
  ]);
});

describe('leads that sum up', () => {
  cases([
    [
      `یک قاضی، یک خبرنگار و سه پولیس از دیشب تا چاشت امروز در کابل و پروان قربانی سه رویداد شدند.
صبح امروز افراد مسلح یک قاضی را در خیرخانهٔ کابل با گلوله کشتند.
بامداد امروز ماینی در بگرام پروان ترکید و سه پولیس را کشت.`,
      ['Attack | کابل/Kabul | 16 | 1 | -', 'Remote explosive/landmine/IED | بگرام/Parwan | 16 | 3 | -'],
    ],
    [
      `طیاره‌های پاکستانی بامداد دیروز خانه‌ها را در ولایت‌های ننگرهار و پکتیکا بمباران کردند.
در حمله بر خانه‌ای در خوگیانی ننگرهار نُه تن کشته شدند.
در پکتیکا یک مدرسه در وازه‌خوا هدف قرار گرفت و یک شاگرد کشته شد.`,
      ['Air/drone strike | خوگیانی/Nangarhar | 15 | 9 | -', 'Air/drone strike | وازه‌خوا/Paktika | 15 | 1 | -'],
    ],
  ]);
});

describe('round-ups of a day in one city', () => {
  cases([
    [
      `کابل، ۲۶ جوزا، خبرگزاری پگاه: چهار رخداد از سحر تا شام دوشنبه در کابل دو کشته و نُه زخمی بر جا ماند.
مردی سر شب بم دستی‌یی را میان مهمانان یک محفل در قلعهٔ واحد پرتاب کرد و هفت تن زخمی شدند.
رخداد سومی، که دو سرباز را در دارالامان کشت، چاشت اتفاق افتاد: ماین مقناطیسی زیر رنجر آنان چسپانده شده بود.`,
      ['Grenade | قلعهٔ واحد/Kabul | 15 | - | 7', 'Remote explosive/landmine/IED | دارالامان/Kabul | 15 | 2 | -'],
    ],
  ]);
});

describe('days told back', () => {
  cases([
    [
      'استخبارات دیروز یک خبرنگار را در خوست بازداشت کرد. شش روز پیشتر نیز یک فعال مدنی در کابل بازداشت شده بود.',
      ['Arrests | خوست/Khost | 15 | - | -', 'Arrests | کابل/Kabul | 09 | - | -'],
    ],
    [
      'راه تورخم از دیروز بسته است، زیرا مرزبانان دو کشور به نبرد پرداختند. سه سرباز کشته شدند.',
      ['Armed clash | تورخم/Nangarhar | 15 | 3 | -'],
    ],
  ]);
});

describe('places told back, and names next door', () => {
  cases([
    [
      'ولسوال امام‌صاحب کندز گفت که طالبان شب گذشته بر پوستهٔ پولیس در قریۀ قرغان‌تپه حمله کردند و سه پولیس را کشتند.',
      ['Armed clash | قرغان‌تپه/Kunduz | 15 | 3 | -'],
    ],
    [
      'باشندگان قره‌باغ ولایت غزنی امروز در اعتراض به ناامنی شاهراه کابل-قندهار را بستند.',
      ['Peaceful protest | قره‌باغ/Ghazni | 16 | - | -'],
    ],
    [
      'دیروز در ولسوالی احمدآباد پکتیا یک ملا کشته شد. باشندگان احمدآباد امروز تظاهرات کردند.',
      ['Attack | احمدآباد/Paktia | 15 | 1 | -', 'Peaceful protest | احمدآباد/Paktia | 16 | - | -'],
    ],
    [
      'امروز دو معلم در ناحیهٔ یازدهم پایتخت به گلوله بسته و کشته شدند. پولیس کابل بررسی می‌کند.',
      ['Attack | کابل/Kabul | 16 | 2 | -'],
    ],
    ['دهقانان پروان دیروز جلو ولسوالی گرد هم آمدند و شعار دادند.', ['Peaceful protest | پروان/Parwan | 15 | - | -']],
  ]);
});

describe('ways of telling', () => {
  cases([
    [
      'دیروز یک نارنجک به درون دکانی در بازار خاکریز قندهار انداخته شد که دو مشتری از آن زخم برداشتند.',
      ['Grenade | خاکریز/Kandahar | 15 | - | 2'],
    ],
    [
      'سربازان پاکستانی دیروز چهل گلولهٔ هاوان به سرکانوی کنر رها کردند.',
      ['Shelling/artillery/missile attack | سرکانوی/Kunar | 15 | - | -'],
    ],
    [
      'صدها زن دیروز در شهر غزنی خاموشانه تا دفتر والی راه رفتند و رهایی گروگان‌ها را تقاضا کردند.',
      ['Peaceful protest | غزنی/Ghazni | 15 | - | -'],
    ],
    ['ده‌ها دختر دیروز در شهر هرات علیه فرمان طالبان قدم زدند.', ['Peaceful protest | هرات/Herat | 15 | - | -']],
    // Nothing of that sort.
    ['ده‌ها تن دیروز در شهر هرات در کنار دریا قدم زدند و در پارک نشستند.', []],
    ['کودکان دیروز در بازار غزنی صف کشیدند تا نان بگیرند.', []],
    ['نقاش دیروز رنگ را بر دیوار مکتب در کابل انداخت.', []],
  ]);
});

describe('who did what to whom', () => {
  cases([
    [
      'باشندگان گردیز دیروز سرک گردیز – کابل را بستند و سنگ‌هایی به سوی رنجرهای پولیس انداختند؛ سه پولیس زخمی شدند.',
      ['Violent demonstration | گردیز/Paktia | 15 | - | 3'],
    ],
    ['کودکان دیروز در کنار دریا بازی می‌کردند و سنگ‌هایی به آب می‌انداختند.', []],
    [
      `ننگرهار در هفت روز: ۱۹ ملکی کشته
طالبان در هفتهٔ گذشته با نُه حمله در ننگرهار ۱۹ ملکی را کشتند.
سنگین‌ترین این حملات روز سه‌شنبهٔ گذشته در غنی‌خیل رخ داد: بمبی ترکید و شش دستفروش را کشت.`,
      ['Attack | ننگرهار/Nangarhar | 06-12 | 19 | -', 'Remote explosive/landmine/IED | غنی‌خیل/Nangarhar | 09 | 6 | -'],
    ],
    [
      'افراد مسلح دیروز سه مسافر را در میدان وردک با خود به سوی کوه بردند.',
      ['Abduction/forced disappearance | میدان وردک/Maidan Wardak | 15 | - | -'],
    ],
  ]);
});
