// What has happened since some time: sums of many incidents, and the first or worst of its kind since then, which is news.
import { expect, it } from 'vitest';
import { extract } from '../../src/extract.ts';

const eventsOf = (text: string) =>
  extract({ id: 't', text, published: { date: '2026-07-20', basis: 'metadata' } }).events.map(({ scope, date }) => [
    scope,
    date?.start ?? null,
    date?.end ?? null,
  ]);

it.each([
  [
    'یونیسف: از زمان اعلام آتش‌بس در اکتبر ۲۰۲۵ دست‌کم ۳۰۰ کودک در غزه کشته شده‌اند.',
    'aggregate',
    '2025-10-01',
    '2026-07-20',
  ],
  [
    'وزارت صحت: از ۲۷ ژوئن تاکنون در حملات آمریکا به اهواز ۵۳ نفر کشته شده‌اند.',
    'aggregate',
    '2026-06-27',
    '2026-07-20',
  ],
  ['در حملات هوایی ۲۰ ژوئن تا ۱۵ ژوئیه به اهواز پنجاه نفر کشته شدند.', 'aggregate', '2026-06-20', '2026-07-15'],
  ['در جریان حملات اسرائیل به لبنان تا به امروز چهار هزار نفر شهید شدند.', 'aggregate', null, null],
  [
    'ارتش اسرائیل دو شهرک را در جنوب لبنان بمباران کرد که نخستین حمله از زمان آغاز آتش‌بس است.',
    'incident',
    '2026-07-20',
    '2026-07-20',
  ],
  [
    'شدیدترین درگیری از آغاز جنگ میان حزب‌الله و ارتش اسرائیل در بنت جبیل رخ داد و سه سرباز کشته شدند.',
    'incident',
    '2026-07-20',
    '2026-07-20',
  ],
  ['از ۱۷ تا ۱۹ ژوئیه در درگیری‌های تعز هشت سرباز کشته شدند.', 'incident', '2026-07-17', '2026-07-19'],
])('%s', (text, scope, start, end) => {
  expect(eventsOf(text)).toEqual([[scope, start, end]]);
});
