// What comes of an attack: arrests for it, marches about it, deeds in return, and the deal that ends a fight.
import { expect, it } from 'vitest';
import { extract } from '../../src/extract.ts';

/** The events of a text of Wednesday 24 February 2021 (6 Hut 1399), a line each: label, days, places. */
const tell = (text: string): string[] =>
  extract({ id: 't', text, published: { date: '2021-02-24', basis: 'metadata' } }).events.map(
    ({ sub_event_type, date, places }) =>
      [
        sub_event_type,
        date === null ? '-' : [...new Set([date.start.slice(5), date.end.slice(5)])].join('/'),
        places.map((place) => place.text).join(','),
      ].join(' | '),
  );

const rows: readonly [text: string, events: readonly string[]][] = [
  // Arrested for it, elsewhere, on a day that nobody tells.
  [
    'چهار غیرنظامی دیروز در حملهٔ افراد مسلح در شهر هرات کشته شدند.\nوالی گفت که سه تن در پیوند به این رویداد از ولسوالی گذره بازداشت شده‌اند.',
    ['Attack | 02-23 | هرات', 'Arrests | - | گذره'],
  ],
  // With no place or day of its own it is told of the attack itself.
  [
    'چهار غیرنظامی دیروز در حملهٔ افراد مسلح در شهر هرات کشته شدند.\nدر پیوند به این رویداد سه تن بازداشت شده‌اند.',
    ['Attack | 02-23 | هرات'],
  ],
  [
    'چهار غیرنظامی دیروز در حملهٔ افراد مسلح در شهر هرات کشته شدند. نیروهای امنیتی پس از آن چند خانه را تلاشی کرده و سه تن را با خود برده‌اند.',
    ['Attack | 02-23 | هرات'],
  ],
  // Taken in it.
  [
    'چهار غیرنظامی دیروز در حملهٔ افراد مسلح در شهر هرات کشته شدند.\nیکی از مهاجمان زنده بازداشت شد.',
    ['Attack | 02-23 | هرات'],
  ],
  [
    'دو کودک دیروز در شلیک هاوان در ولسوالی بالابلوک فراه کشته شدند.\nباشندگان محل در اعتراض به این رویداد راه فراه را بستند.',
    ['Shelling/artillery/missile attack | 02-23 | بالابلوک', 'Peaceful protest | 02-23 | فراه'],
  ],
  [
    'طیاره‌های پاکستانی بامداد دیروز یک خانه را در ولسوالی گیان پکتیکا بمباران کردند و نه کودک کشته شدند.\nدر پاسخ، همان شب نیروهای مرزی افغانستان پاسگاه‌های پاکستان را در امتداد خط دیورند زیر آتش گرفتند.',
    ['Air/drone strike | 02-23 | گیان', 'Armed clash | 02-23 | پاکستان,خط دیورند'],
  ],
  // On the spot it is one happening.
  [
    'طالبان دیروز بر یک پوستهٔ پولیس در ولسوالی چمتال بلخ حمله کردند. پولیس در پاسخ بر آنان فیر کرد و سه طالب کشته شدند.',
    ['Armed clash | 02-23 | چمتال'],
  ],
  [
    'آتش‌بس میان دو قوماندان در فاریاب پس از سه روز جنگ\nدو قوماندان شام دیروز در ولسوالی پشتونکوت برای یک ماه آتش‌بس کردند.\nجنگ میان افراد آنان روز جمعه در ولسوالی المار آغاز شد و تا دوشنبه ادامه یافت که هفت تن در آن کشته شدند.',
    ['Agreement | 02-23 | پشتونکوت', 'Armed clash | 02-19/02-22 | المار'],
  ],
  // The day on which it was told is not that on which it happened.
  ['وزارت داخله امروز از بازداشت چهار داعشی در شب گذشته در شهر هرات خبر داد.', ['Arrests | 02-23 | هرات']],
  ['آتش‌بس میان دو طرف درگیر از چاشت دیروز در مرز تورخم برقرار شد.', ['Agreement | 02-23 | تورخم']],
  [
    'این دومین حمله از آغاز سال روان میلادی است؛ در یازدهم جنوری انفجاری در کابل ده تن را کشت.',
    ['Remote explosive/landmine/IED | 01-11 | کابل'],
  ],
  // No college is named after a night.
  ['یک استاد دانشگاه شب گذشته در شهر مزار شریف ترور شد.', ['Attack | 02-23 | مزار شریف']],
];

it.each(rows)('%s', (text, events) => {
  expect(tell(text)).toEqual(events);
});

it('the day behind the first of two happenings of one verb is not that of the second', () => {
  const text = 'طالبان می‌گویند که حملات هوایی پاکستان در ۹ فبروری در خوست و درگیری‌های مرزی در سپین‌بولدک انجام شد.';
  expect(tell(text).filter((line) => line.includes('02-09'))).toEqual(['Air/drone strike | 02-09 | خوست']);
});
