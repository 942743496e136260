// Arrests of rights reports: a sum of several provinces, then each arrest by its day and town.
import { expect, it } from 'vitest';
import { extract } from '../../src/extract.ts';

// A Monday.
const told = (text: string): string[] =>
  extract({ id: 't', text, published: { date: '2026-07-20', basis: 'metadata' } }).events.map(
    ({ sub_event_type, date, places, totals }) =>
      `${sub_event_type} ${date?.start ?? 'no day'} ${places.map((place) => place.text).join('+')} ${totals.arrested?.min ?? '-'}`,
  );

it.each([
  [
    'سارا احمدی دیروز در سنندج توسط نیروهای امنیتی بازداشت و به مکان نامعلومی منتقل شد.',
    ['Arrests 2026-07-19 سنندج 1'],
  ],
  [
    'دیروز یازده شهروند در کردستان توسط نیروهای امنیتی بازداشت و به مکان‌های نامعلومی منتقل شدند.',
    ['Arrests 2026-07-19 کردستان 11'],
  ],
  // Ordinary crime.
  ['سه سارق دیروز در کرج دستگیر و به زندان منتقل شدند.', []],
  ['قاتل فراری در سیرجان شناسایی، بازداشت و به دادسرا معرفی شد.', []],
  [
    'طی هفته‌های اخیر دست‌کم ۱۴ شهروند در استان‌های گیلان و البرز توسط نیروهای امنیتی بازداشت شدند.\nروز پنجشنبه مأموران اطلاعات در رشت سارا احمدی را بازداشت کردند.',
    ['Arrests no day گیلان+البرز 14', 'Arrests 2026-07-16 رشت 1'],
  ],
])('%s', (text, events) => {
  expect(told(text)).toEqual(events);
});
