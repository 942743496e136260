// The day and the place of a rite for the dead are none of what killed them.
import { expect, it } from 'vitest';
import { extract } from '../../src/extract.ts';

// A Monday.
function told(text: string): string[] {
  const { events } = extract({ id: 't', text, published: { date: '2026-07-20', basis: 'metadata' } });
  return events.map(({ date, places }) => `${date?.start ?? 'no day'} ${places.map((place) => place.text).join('+')}`);
}

it.each([
  [
    'پیکر دو مرزبان که در درگیری با اشرار در میرجاوه به شهادت رسیده بودند، امروز در زاهدان تشییع شد.',
    ['no day میرجاوه'],
  ],
  [
    'پیکر شهید علی نوری که دوشنبه گذشته در حمله به پاسگاهی در راسک شهید شد، صبح امروز در زابل تشییع و به خاک سپرده شد.',
    ['2026-07-13 راسک'],
  ],
  ['مراسم یادبود سه نگهبانی که در راسک کشته شدند، عصر امروز در کرمان برگزار شد.', []],
  // The rite itself is struck.
  ['مراسم تشییع دو مرزبان در زاهدان دیروز هدف حمله انتحاری قرار گرفت و چهار نفر کشته شدند.', ['2026-07-19 زاهدان']],
  ['در حمله به مراسم تشییع یک فرمانده که دیروز در غزنی برگزار شده بود، پنج نفر کشته شدند.', ['2026-07-19 غزنی']],
])('%s', (text, events) => {
  expect(told(text)).toEqual(events);
});
