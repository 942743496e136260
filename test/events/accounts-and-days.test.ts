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

describe('days that are of something else', () => {
  cases([
    // What is spread or printed is no paper that tells the news.
    [
      'طالبان دیروز پس از نشر یک ترانه در رادیوی محلی گزارشگر آن را در شهر خوست بازداشت کردند.',
      ['Arrests | 02-23 | -'],
    ],
  ]);
});
