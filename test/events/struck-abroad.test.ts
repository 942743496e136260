// A state that strikes in another country, or the forces of one, strikes from afar.
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract.ts';

const told = (text: string) => {
  const [event] = extract({ id: 't', text, published: { date: '2026-07-20', basis: 'metadata' } }).events;
  return [event?.sub_event_type, event?.places.map((place) => place.text)];
};

describe('a strike abroad', () => {
  it.each([
    ['سپاه پاسداران اعلام کرد که به یک پایگاه نظامی آمریکایی در اردن حمله کرده است.', 'Air/drone strike', ['اردن']],
    ['در ادامه حادثه حمله ایران به اردن، دو نظامی آمریکایی کشته شدند', 'Air/drone strike', ['اردن']],
    ['دود انفجارهای حملات آمریکا به غرب استان البرز', 'Air/drone strike', ['البرز']],
    // Its own people are hit, or they fight on the ground.
    ['سنتکام اعلام کرد که سربازان آمریکایی در اردن هدف حمله قرار گرفته‌اند.', 'Armed clash', ['اردن']],
    ['حزب‌الله اعلام کرد که به تجمع نظامیان اسرائیلی در الخیام حمله کرده است.', 'Armed clash', ['الخیام']],
  ])('%s', (text, label, places) => {
    expect(told(text)).toEqual([label, places]);
  });
});
