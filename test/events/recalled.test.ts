// What a text shows to be known from an earlier time, and spans over which something is counted: neither is of today.
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract.ts';

/** First and last days of the events of a post of Saturday 20 June 2026. */
const daysOf = (text: string): (string | null)[] =>
  extract({ id: 't', text, published: { date: '2026-06-20', basis: 'metadata' } }).events.map(
    ({ date }) => date && [...new Set([date.start.slice(5), date.end.slice(5)])].join('/'),
  );

const cases = (rows: readonly [text: string, days: readonly (string | null)[]][]): void => {
  it.each(rows)('%s', (text, days) => {
    expect(daysOf(text)).toEqual(days);
  });
};

describe('an earlier time that is told by no day', () => {
  cases([
    // Beside it, the same as news.
    ['حملهٔ موشکی ایران به پایگاهی آمریکایی در کویت سه نظامی را زخمی کرد.', ['06-20']],
    ['تصاویر ماهواره‌ای از حملهٔ موشکی ایران به پایگاهی آمریکایی در کویت', [null]],
    ['حملهٔ موشکی ایران به پایگاهی آمریکایی در کویت که سه نظامی را زخمی کرد، ضعف پدافند را نشان داد.', [null]],
    ['حملهٔ موشکی ایران به پایگاهی آمریکایی در کویت ثابت کرد پدافند ضعیف است.', [null]],
    ['شهردار: هفتهٔ اول جنگ آمریکا به یک انبار در قزوین حمله کرد و آن را بمباران کرد.', [null]],
    ['شهردار: در جنگ تحمیلی، آمریکا یک انبار در قزوین را بمباران کرد.', [null]],
    ['جنگنده‌های اسرائیلی هر روز شهر صور در جنوب لبنان را بمباران می‌کنند.', [null]],
    // Who shows that he protests does it now.
    ['کارگران در قزوین تجمع کردند و اعتراض خود را نشان دادند.', ['06-20']],
  ]);
});

describe('papers that look back', () => {
  cases([
    ['گاردین: جنگنده‌های آمریکا انبار نفتی در لاوان را بمباران کردند.', [null]],
    ['المیادین: جنگنده‌های آمریکا انبار نفتی در لاوان را بمباران کردند.', ['06-20']],
    ['گاردین: جنگنده‌های آمریکا دیروز انبار نفتی در لاوان را بمباران کردند.', ['06-19']],
    // Another piece of news, lines below.
    [
      'جنگنده‌های آمریکا انبار نفتی در لاوان را بمباران کردند.\nبازار ارز آرام است.\nباران می‌بارد.\nگاردین: گرما در راه است.',
      ['06-20'],
    ],
  ]);
});

describe('a time over which something is counted', () => {
  cases([
    ['آمریکا برج مراقبت جاسک را برای چهارمین بار در یک هفتهٔ گذشته هدف حملهٔ موشکی قرار داد.', ['06-20']],
    ['آمریکا برج مراقبت جاسک را برای چهارمین بار طی روزهای اخیر هدف حملهٔ موشکی قرار داد.', ['06-20']],
    ['آمریکا در یک هفتهٔ گذشته برج مراقبت جاسک را هدف حملهٔ موشکی قرار داد.', ['06-13/06-20']],
    ['از نیمه‌شب تاکنون یازده تن در حملات اسرائیل به جنوب لبنان کشته شده‌اند.', ['06-20']],
  ]);
});
