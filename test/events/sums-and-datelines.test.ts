// Sums that count all the time of a war, drones that strike once, groups of a kind and a name, and datelines abroad.
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract.ts';

/** The events of a post of Saturday 20 June 2026: label, first and last day, places, killed, arrested. */
const tell = (text: string): string[] =>
  extract({ id: 't', text, published: { date: '2026-06-20', basis: 'metadata' } }).events.map(
    ({ sub_event_type, date, places, totals: { killed, arrested } }) =>
      [
        sub_event_type,
        date === null ? '-' : [...new Set([date.start.slice(5), date.end.slice(5)])].join('/'),
        places.map((place) => place.text).join(','),
        killed?.min ?? '-',
        arrested?.min ?? '-',
      ].join(' | '),
  );

const cases = (rows: readonly [text: string, events: readonly string[]][]): void => {
  it.each(rows)('%s', (text, events) => {
    expect(tell(text)).toEqual(events);
  });
};

describe('those who are counted, told of by more words than one', () => {
  cases([
    ['شمار نظامیان اسرائیلی کشته شده در غزه به ۱۶ نفر رسید', ['Armed clash | 06-20 | غزه | 16 | -']],
    [
      'تعداد سربازان و افسران روسی کشته‌شده در حملهٔ دیروز دونتسک به نُه نفر رسید',
      ['Armed clash | 06-19 | دونتسک | 9 | -'],
    ],
    // Of the whole war, told apart from the one of the day.
    [
      'یک سرباز اسرائیلی دیروز با پهپاد حزب‌الله در جنوب لبنان کشته شد. ارتش اسرائیل گفت شمار نظامیان کشته‌شده در جنوب لبنان از زمان جنگ به ۲۰ نفر رسیده است.',
      ['Air/drone strike | 06-19 | جنوب لبنان | 1 | -', 'Armed clash | 06-19 | جنوب لبنان | 20 | -'],
    ],
  ]);
});

describe('losses', () => {
  cases([['نیروهای روسی هفت سرباز را در نبرد دیروز باخموت از دست دادند.', ['Armed clash | 06-19 | باخموت | 7 | -']]]);
});

describe('a group by its kind and its name', () => {
  cases([
    [
      'سربازان گمنام امام زمان دیروز در اهواز و شوش ۱۱ تروریست وابسته به گروهک تجزیه‌طلب الاحوازیه را پیش از هرگونه اقدام دستگیر کردند.',
      ['Arrests | 06-19 | اهواز,شوش | - | 11'],
    ],
  ]);
});

describe('drones that strike once', () => {
  cases([
    [
      'نیروهای آمریکایی امروز سه پهپاد تهاجمی انتحاری ایرانی را در آسمان تنگه هرمز سرنگون کردند.',
      ['Disrupted weapons use | 06-20 | تنگه هرمز | - | -'],
    ],
  ]);
});

describe('days since which something goes on', () => {
  cases([
    [
      'از تاریخ ۲۷ مه در حملات ایالات متحده به ایران ۵۳ نفر کشته شده‌اند.',
      ['Air/drone strike | 05-27/06-20 | ایران | 53 | -'],
    ],
  ]);
});

describe('a statement that opens with where it was written', () => {
  cases([
    [
      'تامپا، فلوریدا — نیروهای فرماندهی مرکزی آمریکا روز ۱۸ ژوئن حملات هوایی بیشتری علیه چابهار انجام دادند.',
      ['Air/drone strike | 06-18 | چابهار | - | -'],
    ],
  ]);
});
