// One event told by two sides, several told by number, and days counted from the right one of them.
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract.ts';

/** The events of a text of Wednesday 24 February 2021 (6 Hut 1399), a line each: label, day, killed. */
const tell = (text: string): string[] =>
  extract({ id: 't', text, published: { date: '2021-02-24', basis: 'metadata' } }).events.map(
    ({ sub_event_type, date, totals: { killed } }) =>
      [
        sub_event_type,
        date === null ? '-' : [...new Set([date.start.slice(5), date.end.slice(5)])].join('/'),
        killed === null ? '-' : killed.max === killed.min ? `${killed.min}` : `${killed.min}-${killed.max ?? ''}`,
      ].join(' | '),
  );

const cases = (rows: readonly [text: string, events: readonly string[]][]): void => {
  it.each(rows)('%s', (text, events) => {
    expect(tell(text)).toEqual(events);
  });
};

describe('what another side tells of an event', () => {
  cases([
    [
      'ولسوالی چهارسده غور شب گذشته به دست طالبان افتاد. والی غور از کشته شدن چهار سرباز خبر داد، ولی یک عضو شورای ولایتی می‌گوید که نُه سرباز کشته شده و طالبان یازده سرباز دیگر را با خود برده‌اند.',
      ['Non-state actor overtakes territory | 02-23 | 4-9'],
    ],
    // What is told against a protest is of something else.
    [
      'در حملهٔ هوایی دیروز ناتو بر قریهٔ سنگر در خوگیانی ننگرهار نُه تن کشته شدند. صدها تن امروز در شهر جلال‌آباد تظاهرات کردند. اما ناتو می‌گوید که در این حمله تنها جنگجویان داعش را کشته است.',
      ['Air/drone strike | 02-23 | 9', 'Peaceful protest | 02-24 | -'],
    ],
  ]);
});

describe('what a sentence points at', () => {
  cases([
    // «این حمله» behind a protest is the attack that was told before it.
    [
      'در حملهٔ هوایی دیروز ناتو بر قریهٔ سنگر در خوگیانی ننگرهار نُه تن کشته شدند. صدها تن امروز در شهر جلال‌آباد تظاهرات کردند. یک منبع گفت که در این حمله دو کودک نیز کشته شده‌اند.',
      ['Air/drone strike | 02-23 | 9', 'Peaceful protest | 02-24 | -'],
    ],
  ]);
});

describe('an event named again', () => {
  cases([
    [
      'طالبان شب گذشته بر یک پاسگاه پولیس در ولسوالی گیلان غزنی حمله کردند و پنج پولیس را کشتند. در همین حال، باشندگان ولسوالی اندر می‌گویند که یک هاوان بر خانه‌ای اصابت کرد و دو زن را زخمی ساخت. حملهٔ گیلان دو ساعت دوام کرد و طالبان هم چهار کشته دادند.',
      ['Armed clash | 02-23 | 5', 'Shelling/artillery/missile attack | 02-23 | -'],
    ],
    // Who takes the blame takes no ground.
    [
      'طالبان مسوولیت حملهٔ دیروز در شهر پلخمری را گرفتند. در این حمله چهار پولیس کشته شدند.',
      ['Armed clash | 02-23 | 4'],
    ],
  ]);
});

describe('days counted from an event', () => {
  const news =
    'طالبان یکشنبه بر پوستهٔ پولیس در ولسوالی درقد تخار حمله کردند و سه پولیس را کشتند. دیروز سه‌شنبه صدها تن در شهر تالقان تظاهرات کردند.';
  const told = ['Armed clash | 02-21 | 3', 'Peaceful protest | 02-23 | -'];
  cases([
    [
      `${news} یک روز پیش از حملهٔ یکشنبه، در شهر کندز یک ماین دو کودک را کشته بود.`,
      [...told, 'Remote explosive/landmine/IED | 02-20 | 2'],
    ],
    [
      `${news} دو روز پس از حمله بر پوستهٔ درقد، ولسوال درقد نیز در یک انفجار زخمی شد.`,
      [...told, 'Remote explosive/landmine/IED | 02-23 | -'],
    ],
    [
      'طالبان یکشنبه بر پوستهٔ پولیس در ولسوالی درقد تخار حمله کردند و سه پولیس را کشتند. دو روز بعد از این حمله، طیاره‌ها قریه‌ای را در همین ولسوالی بمباران کردند و شش تن را کشتند.',
      ['Armed clash | 02-21 | 3', 'Air/drone strike | 02-23 | 6'],
    ],
    [
      'دو روز پس از آن‌که دولت و طالبان در دوحه بر سر آتش‌بس توافق کردند، طالبان شب گذشته بر پوسته‌یی در ولسوالی ارغنداب قندهار حمله کردند و چهار سرباز را کشتند.',
      ['Agreement | 02-22 | -', 'Armed clash | 02-23 | 4'],
    ],
  ]);
});

describe('several told by number', () => {
  cases([
    [
      'سه انفجار ماین امروز در کابل چهار کشته بر جا گذاشت. نخستین انفجار در خیرخانه رخ داد و یک داکتر را کشت. دومین انفجار در دارالامان دو پولیس را کشت. انفجار سوم در کوتهٔ سنگی یک رهگذر را کشت.',
      [
        'Remote explosive/landmine/IED | 02-24 | 1',
        'Remote explosive/landmine/IED | 02-24 | 2',
        'Remote explosive/landmine/IED | 02-24 | 1',
      ],
    ],
    // Two blasts of one place are one.
    [
      'دو انفجار دیروز در یک مسجد در شهر قندهار ده نمازگزار را کشت. انفجار اول در داخل مسجد رخ داد و انفجار دوم چند دقیقه بعد.',
      ['Remote explosive/landmine/IED | 02-23 | 10'],
    ],
    [
      'افراد مسلح در ۸ دلو دو برادر را در ولسوالی چهارکنت بلخ تیرباران کردند و ده روز بعد، مردان نقاب‌دار یک موسفید را در روستای تندورک از خانه‌اش بیرون کشیدند و کشتند.',
      ['Attack | 01-27 | 2', 'Attack | 02-06 | 1'],
    ],
  ]);
});

describe('days that are of something else', () => {
  cases([
    // What is spread or printed is no paper that tells the news.
    [
      'طالبان دیروز پس از نشر یک ترانه در رادیوی محلی گزارشگر آن را در شهر خوست بازداشت کردند.',
      ['Arrests | 02-23 | -'],
    ],
    // When it ended, and when it began.
    [
      'حملهٔ طالبان بر مرکز ولسوالی بلچراغ فاریاب پس از هشت ساعت جنگ، صبح امروز پایان یافت. سخنگوی والی گفت که این حمله ناوقت دیشب آغاز شد و شش سرباز در آن جان باختند.',
      ['Armed clash | 02-23 | 6'],
    ],
    // When he was set free, and when he was taken.
    [
      'گزارشگر یک رادیو در غور بامداد دیروز رها شد. او گفت که شام جمعه افراد مسلح او را در شهر فیروزکوه ربودند.',
      ['Abduction/forced disappearance | 02-19 | -'],
    ],
    // Who died of it since.
    [
      'طیاره‌های ناتو شنبه بر قریه‌ای در ولسوالی تگاب کاپیسا بمباران کردند و هفت تن را کشتند. یک روز بعد دو زخمی دیگر نیز جان دادند.',
      ['Air/drone strike | 02-20 | 7'],
    ],
    // What had been said before.
    [
      'در حملهٔ شب دوشنبه (۴ حوت) طالبان بر یک کندک اردو در ولسوالی ناوهٔ هلمند ده سرباز کشته شدند. روز گذشته وزارت دفاع تنها از مرگ چهار سرباز خبر داده بود.',
      ['Armed clash | 02-22 | 10'],
    ],
    // A weekday outweighs what is counted from another event.
    [
      'سه‌شنبه طالبان بر پوسته‌یی در شهر غزنی حمله کردند و دو پولیس را کشتند. روز دوشنبه، یعنی یک روز پیش از این حمله، ماینی در شهر گردیز پنج تن را کشته بود.',
      ['Armed clash | 02-23 | 2', 'Remote explosive/landmine/IED | 02-22 | 5'],
    ],
    [
      'پولیس امروز در شهر هرات بر معترضان فیر کرد و دو تن را کشت. ساعاتی پیش‌تر، شام دوشنبه، افراد ناشناس یک معلم را در ولسوالی گذره کشته بودند.',
      ['Excessive force against protesters | 02-24 | 2', 'Attack | 02-22 | 1'],
    ],
    [
      'دوشنبهشب چند مرمی هاوان بر قریه‌ای در ولسوالی اسمار کنر اصابت کرد و سه تن را کشت.',
      ['Shelling/artillery/missile attack | 02-22 | 3'],
    ],
  ]);
});
