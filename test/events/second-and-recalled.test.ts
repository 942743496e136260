// Further events: where reports come from, and on which day what is recalled happened.
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract.ts';

const read = (text: string) => extract({ id: 't', text, published: { date: '2025-11-24', basis: 'metadata' } }).events;
const NEWS = 'دیروز در انفجار ماین در شهر قندز هفت تن کشته شدند.';

describe('a second event', () => {
  it.each([
    ['گزارش‌ها از ولایت کاپیسا نیز حاکی است که ماین مقناطیسی به سه غیرنظامی آسیب رسانده است.', 'کاپیسا'],
    ['خبرهای رسیده از شهر هرات نیز نشان می‌دهد که در یک حملهٔ هوایی پنج تن کشته شده‌اند.', 'هرات'],
    ['بمب چسبکی در شهر هرات: سه نفر زخمی، رویدادی جدا از اولی.', 'هرات'],
  ])('%s', (text, place) => {
    const events = read(`${NEWS} ${text}`);
    expect(events.map(({ places }) => places.map((one) => one.text))).toEqual([['قندز'], [place]]);
  });
});

describe('the day of what is recalled', () => {
  it.each([
    ['پیش از این نیز دوشنبهٔ هفتهٔ گذشته در رویداد مشابهی در شهر هرات، پنج تن کشته شده بودند.', '2025-11-17'],
    ['اندکی پیش‌تر، یک حملهٔ انتحاری در شهر هرات که روز دوشنبه، ۱۲ عقرب انجام شد، شش تن را کشته بود.', '2025-11-03'],
    ['از بایگانی ما | روز دوشنبه، ۱۲ عقرب: ماین کنار جاده در شهر هرات، چهار زخمی.', '2025-11-03'],
  ])('%s', (text, day) => {
    expect(read(`${NEWS} ${text}`)[1]?.date?.start).toBe(day);
  });

  it('keeps the day on which those who were hurt had set out', () => {
    const [event] = read(
      'چهار پولیس که دیروز برای گزمه از قرارگاه‌شان در قندز بیرون شده بودند، در انفجار ماین جان باختند.',
    );
    expect(event?.date?.start).toBe('2025-11-23');
  });
});

describe('what was used', () => {
  it.each([
    ['قاتل از تفنگچه کار گرفته.', ['small_arms']],
    ['مهاجمان با چه زدند؟ با کلاشینکوف.', ['small_arms']],
    ['از محل رویداد بقایای کلاشینکوف به دست آمده که در حمله به کار رفته است.', ['small_arms']],
    ['مهاجمان مجهز به کلاشینکوف بودند.', ['small_arms']],
    ['ضارب با تفنگچه به سوی قربانی رفت و پا به فرار گذاشت.', ['small_arms']],
    ['سلاحی که در این قتل به کار گرفته شده، تفنگچه گفته می‌شود.', ['small_arms']],
    ['در این منطقه مردم از کلاشینکوف استفاده می‌کنند.', []],
    ['گروه‌های مسلح با استفاده از کلاشینکوف همواره روحانیان را هدف قرار می‌دهند.', []],
    ['پولیس در این رویداد یک میل کلاشینکوف را نیز به دست آورد.', []],
  ])('%s', (text, types) => {
    const [event] = read(`یک عالم دین دیروز در شهر قندهار ترور شد. ${text}`);
    expect(event?.weapons.map(({ type }) => type)).toEqual(types);
  });
});
