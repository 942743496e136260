// A sum or a crowd of several places, then what was done in one of them.
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
  [
    'معلمان روز پنجشنبه در شیراز، مریوان و رشت تجمع کردند. در مریوان نیروهای امنیتی به تجمع یورش بردند و چهار معلم را بازداشت کردند.',
    ['Peaceful protest 2026-07-16 شیراز+مریوان+رشت -', 'Protest with intervention 2026-07-16 مریوان 4'],
  ],
  [
    'کارگران دیروز در شوش و شوشتر تجمع کردند. پلیس در شوش معترضان را با باتوم پراکنده کرد.',
    ['Peaceful protest 2026-07-19 شوش+شوشتر -', 'Protest with intervention 2026-07-19 شوش -'],
  ],
  // Told of both towns.
  [
    'کارگران دیروز در شوش و شوشتر تجمع کردند. پلیس در هر دو شهر معترضان را با باتوم پراکنده کرد.',
    ['Protest with intervention 2026-07-19 شوش+شوشتر -'],
  ],
])('%s', (text, events) => {
  expect(told(text)).toEqual(events);
});

it('a denial of «این قتل» is none of the arrests told between', () => {
  const text =
    'دو محیط‌بان شنبه در مریوان با شلیک افراد ناشناس کشته شدند. سه مظنون دیروز در سقز بازداشت شدند. حزب دموکرات دخالت در این قتل را تکذیب کرد.';
  const { events } = extract({ id: 't', text, published: { date: '2026-07-20', basis: 'metadata' } });
  expect(events.map(({ attribution }) => attribution.map(({ stance }) => stance))).toEqual([['denies'], []]);
});
