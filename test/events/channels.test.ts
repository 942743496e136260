// Posts of agencies and channels: who speaks before a colon, who struck together, what is only described, what is an object.
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract.ts';

const eventsOf = (text: string) =>
  extract({ id: 't', text, published: { date: '2026-08-10', basis: 'metadata' } }).events;
const firstOf = (text: string) => {
  const [event] = eventsOf(text);
  const actors = (role: string) => event?.actors.filter((one) => one.role === role).map((one) => one.text) ?? [];
  return {
    label: event?.sub_event_type,
    doers: actors('perpetrator'),
    targets: actors('target'),
    sources: event?.attribution.map(({ stance, by }) => `${stance} ${by}`) ?? [],
    places: event?.places.map(({ text: name }) => name) ?? [],
  };
};

describe('two that strike together', () => {
  it.each([
    ['در حملات آمریکا و عربستان به مواضع حشدالشعبی در موصل سه نفر کشته شدند.', ['آمریکا', 'عربستان']],
    ['بمباران شیراز از سوی آمریکا و اسرائیل دو کشته برجا گذاشت.', ['آمریکا', 'اسرائیل']],
    ['در حملهٔ هوایی اسرائیل به بعلبک دو نفر کشته شدند.', ['اسرائیل']],
  ])('%s', (text, doers) => {
    expect(firstOf(text).doers).toEqual(doers);
  });
});

describe('who speaks before a colon', () => {
  it.each([
    ['اوکراین: حملهٔ موشکی روسیه به اودسا سه کشته برجا گذاشت', 'alleges اوکراین'],
    ['یمن: جنگنده‌های سعودی صعده را بمباران کردند.', 'alleges یمن'],
    ['سرلشکر رشید درباره حملهٔ دیشب: آمریکا بندرعباس را بمباران کرد.', 'alleges سرلشکر رشید'],
    ['بعلبک هدف قرار گرفت وزارت بهداشت لبنان:\nاسرائیل امروز بعلبک را بمباران کرد.', 'alleges وزارت بهداشت لبنان'],
  ])('%s', (text, source) => {
    expect(firstOf(text).sources).toEqual([source]);
  });

  it('a town before a colon is where it was', () => {
    expect(firstOf('خنداب: آمریکا یک پل را بمباران کرد.').sources).toEqual([]);
  });
});

describe('names of sources', () => {
  it('end before the noun of a verb of saying', () => {
    expect(firstOf('یک روزنامه به نقل از منابع محلی فاش کرد که امارات قشم را بمباران کرده است.').sources).toContain(
      'alleges منابع محلی',
    );
  });

  it('of a country are not its voice where no office speaks', () => {
    const { doers, sources } = firstOf('منابع عراقی: صدای انفجار در کویت از اراضی عراق شنیده شد.');
    expect([doers, sources]).toEqual([[], []]);
  });
});

describe('who did it', () => {
  it.each([
    ['ارتش اسرائیل: فرمانده حماس را با انفجار خودرو در رفح به هلاکت رساندیم', ['ارتش اسرائیل']],
    ['ارتش اسرائیل از ترور یک فرمانده حماس در رفح خبر داد.', ['ارتش اسرائیل']],
    ['ارتش اسرائیل مدعی ترور فرمانده حزب‌الله در نبطیه شد.', ['ارتش اسرائیل']],
    ['سه نقطه در حمیدیه توسط پرتابه‌های آمریکایی هدف قرار گرفت.', ['آمریکایی']],
    ['نیروهای مسلح یمن از هدف قرار دادن یک کشتی اسرائیلی در دریای سرخ خبر دادند.', ['نیروهای مسلح یمن']],
    ['نفتکشی که از مسیر تعیین‌شده توسط ایران خارج شده بود، در تنگه هرمز با مین برخورد کرد.', []],
  ])('%s', (text, doers) => {
    expect(firstOf(text).doers).toEqual(doers);
  });
});

describe('whom it struck', () => {
  it.each([
    ['حزب‌الله: تجمع نظامیان اسرائیل در منطقهٔ «الخیام» را با راکت هدف قرار دادیم.', ['نظامیان اسرائیل']],
    ['حزب‌الله مواضع ارتش اسرائیل در دبل و رشاف را با موشک هدف قرار داد.', ['ارتش اسرائیل']],
    ['ارتش اسرائیل در شهر نبطیه خانه‌ای را بمباران کرد.', []],
    ['صدای پدافند و انفجار در شیراز شنیده شد.', []],
  ])('%s', (text, targets) => {
    expect(firstOf(text).targets).toEqual(targets);
  });
});

describe('what kind it was', () => {
  it.each([
    ['پایگاه آمریکا در بحرین هدف حملات موشکی و پهپادی ایران قرار گرفت.', 'Shelling/artillery/missile attack'],
    ['پایگاه آمریکا در بحرین هدف حملات پهپادی و موشکی ایران قرار گرفت.', 'Air/drone strike'],
    ['دو عملیات بمب‌گذاری در خوزستان کشف و خنثی‌سازی شد.', 'Disrupted weapons use'],
    ['نیروهای امنیتی یک بمب را در بغداد خنثی‌سازی کردند.', 'Disrupted weapons use'],
  ])('%s', (text, label) => {
    expect(firstOf(text).label).toBe(label);
  });
});

it('what is shot down falls where those are who shot it down', () => {
  expect(firstOf('یمن یک پهپاد آمریکا را سرنگون کرد.').places).toEqual(['یمن']);
  expect(firstOf('سرنگونی پهپاد آمریکا توسط سپاه پاسداران').places).toEqual([]);
});

it('messages of one blast are one event, dated or not', () => {
  expect(eventsOf('پیام‌های دریافتی:\nهمین الان اهواز صدای انفجار اومد\nسلام\nانفجار شدید اهواز')).toHaveLength(1);
});

it('a yearly figure sums up no harm', () => {
  const [event] = eventsOf(
    'حملهٔ پهپادی اوکراین به پالایشگاهی در سامارا با ظرفیت سالانه ۸ میلیون تن آتش‌سوزی به پا کرد.',
  );
  expect(event).toMatchObject({ scope: 'incident', date: { start: '2026-08-10' } });
});
