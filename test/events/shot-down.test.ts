// Weapons stopped on their way: what air defences do, who announces it, whose the weapons were; and who sent what struck.
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract.ts';

const eventsOf = (text: string) =>
  extract({ id: 't', text, published: { date: '2026-07-20', basis: 'metadata' } }).events.map(
    ({ sub_event_type, places, actors, attribution }) => ({
      label: sub_event_type,
      places: places.map((place) => place.text).join(' | '),
      actors: actors.map(({ role, text }) => `${role} ${text}`).sort(),
      said: attribution.map(({ stance, by }) => `${stance} ${by}`),
    }),
  );

const DISRUPTED = 'Disrupted weapons use';
const STRUCK = 'Air/drone strike';
const SHELLED = 'Shelling/artillery/missile attack';

describe('what is shot down', () => {
  it.each([
    ['پدافند هوایی ارتش یک پهپاد هرمس را در آسمان کرج هدف قرار داد.', 'perpetrator پدافند هوایی', []],
    [
      'سپاه: یک پهپاد دشمن در آسمان بوشهر مورد اصابت آتش پدافند سپاه قرار گرفت و منهدم شد.',
      'perpetrator پدافند سپاه',
      ['claims سپاه'],
    ],
    [
      'ارتش کویت از فعالیت پدافند هوایی این کشور برای مقابله با حملات موشکی خصمانه خبر داد.',
      'perpetrator پدافند هوایی این کشور',
      ['claims ارتش کویت'],
    ],
    ['پدافند هوایی پهپادی را در خرم‌آباد زد. این پهپاد با شلیک موشک منهدم شد.', 'perpetrator پدافند هوایی', []],
    ['روسیه ادعا کرد ۱۵ پهپاد در نزدیکی مسکو سرنگون شده است.', 'perpetrator روسیه', ['claims روسیه']],
    [
      'ارتش اردن از مقابله با پهپادهای متخاصم در آسمان این کشور خبر داد.',
      'perpetrator ارتش اردن',
      ['claims ارتش اردن'],
    ],
  ])('%s', (text, doer, said) => {
    const [event] = eventsOf(text);
    expect(event?.label).toBe(DISRUPTED);
    expect(event?.actors).toContain(doer);
    expect(event?.said).toEqual(said);
  });
  it('is no strike of the air defence that is struck', () => {
    expect(eventsOf('جنگنده‌های آمریکا سامانه‌های پدافند هوایی ایران در بوشهر را بمباران کردند.')[0]?.label).toBe(STRUCK);
  });
});

describe('an aircraft with people in it', () => {
  it.each([
    ['طالبان دیروز یک هلیکوپتر اردوی ملی را در ولسوالی چرخ لوگر سرنگون کردند.', 'perpetrator طالبان'],
    ['پدافند هوایی ارتش یک فروند بالگرد متجاوز را در جزیره لارک ساقط کرد.', 'perpetrator پدافند هوایی'],
    ['حوثی‌ها یک جنگنده عربستان را در آسمان صعده سرنگون کردند.', 'perpetrator حوثی‌ها'],
  ])('is fought: %s', (text, doer) => {
    const [event] = eventsOf(text);
    expect(event?.label).toBe('Armed clash');
    expect(event?.actors).toContain(doer);
  });
  it.each([
    'روسیه از سرنگونی دو طیارهٔ بی‌سرنشین اوکراینی بر فراز بلگورود در شب گذشته خبر داد.',
    'جنگنده‌های آمریکا دیشب چهار پهپاد را بر فراز تنگه هرمز سرنگون کردند.',
  ])('is not what flies without: %s', (text) => {
    expect(eventsOf(text)[0]?.label).toBe(DISRUPTED);
  });
});

describe('who sent it', () => {
  it.each([
    ['اصابت پرتابه‌هایی از سمت ایران به کویت', 'کویت', ['perpetrator ایران']],
    [
      'انفجار در کویت\nمنابع عربی از چند انفجار در پی اصابت پرتابه‌هایی از سوی ایران خبر دادند.',
      'کویت',
      ['perpetrator ایران'],
    ],
    // A town is where it was heard.
    ['صدای چند انفجار از سمت جاسک شنیده شد.', 'جاسک', []],
  ])('%s', (text, places, actors) => {
    const events = eventsOf(text);
    expect(events.map((event) => event.places)).toEqual([places]);
    expect(events[0]?.actors).toEqual(actors);
  });
});

describe('of missiles and drones the first named tells', () => {
  it.each([
    ['پایگاه‌های آمریکا در بحرین هدف حملات موشکی و پهپادی ایران قرار گرفتند.', SHELLED],
    ['حملات پهپادی و موشکی روسیه به خارکیف پنج کشته برجا گذاشت.', STRUCK],
    ['یک پهپاد به اردوگاه یک گروه کرد در شرق اربیل برخورد کرد.', STRUCK],
  ])('%s', (text, label) => {
    expect(eventsOf(text).map((event) => event.label)).toEqual([label]);
  });
});

describe('what is shot down of a strike that did harm', () => {
  it.each([
    ['حملهٔ موشکی اسرائیل به حومهٔ دمشق یک نظامی را کشت. پدافند سوریه چند موشک را سرنگون کرد.', [SHELLED]],
    ['پهپادها دیشب به خانه‌ای در کی‌یف اصابت کردند و سه نفر کشته شدند. اوکراین ۳۰ پهپاد را سرنگون کرد.', [STRUCK]],
    // With a town of its own, of another kind, and where nobody was harmed.
    ['حملهٔ موشکی به حومهٔ دمشق یک نظامی را کشت. پدافند یک موشک را در حمص سرنگون کرد.', [SHELLED, DISRUPTED]],
    ['حملهٔ موشکی اسرائیل به حومهٔ دمشق یک نظامی را کشت. پدافند سوریه یک پهپاد را سرنگون کرد.', [SHELLED, DISRUPTED]],
  ])('%s', (text, labels) => {
    expect(eventsOf(text).map(({ label }) => label)).toEqual(labels);
  });
});

describe('whose weapon is shot down', () => {
  const castOf = (text: string) =>
    extract({ id: 't', text, published: { date: '2026-07-20', basis: 'metadata' } }).events.flatMap(({ actors }) =>
      actors.map((actor) => `${actor.role} ${actor.text}`),
    );
  it.each([
    [
      'نیروهای مسلح اردن: پنج موشک ایرانی که به سوی پایگاه الازرق شلیک شده بودند را رهگیری و سرنگون کردیم.',
      ['perpetrator نیروهای مسلح اردن', 'target ایرانی'],
    ],
    [
      'سپاه پاسداران: یک فروند پهپاد MQ9 دشمن در آسمان جاسک رهگیری و منهدم شد.',
      ['perpetrator سپاه پاسداران', 'target دشمن'],
    ],
    ['پهپاد ترکیه‌ای در آسمان سوریه سرنگون شد.', ['target ترکیه‌ای']],
    [
      'نیروی هوایی اسرائیل دیروز یک موشک شلیک‌شده توسط حزب‌الله به سمت خاک اسرائیل را رهگیری کرد.',
      ['target حزب‌الله', 'perpetrator نیروی هوایی اسرائیل'],
    ],
    [
      'ارتش اسرائیل گفت یک پهپاد پرتاب‌شده از سوی حوثی‌ها را رهگیری کرده است.',
      ['target حوثی‌ها', 'perpetrator ارتش اسرائیل'],
    ],
    // Beside whose building it came down.
    ['پدافند هوایی سه پهپاد را در نزدیکی کنسولگری آمریکا در اربیل سرنگون کرد.', ['perpetrator پدافند هوایی']],
    ['یک پهپاد متخاصم توسط پدافند هوایی ارتش در آسمان تهران سرنگون شد.', ['perpetrator پدافند هوایی']],
  ])('%s', (text, expected) => {
    expect(castOf(text)).toEqual(expected);
  });
});

it.each([
  ['پهپاد متجاوز بامداد امروز در بوشهر با آتش توپخانه منهدم شد.', DISRUPTED],
  ['یک فروند پهپاد بامداد امروز در بوشهر با شلیک موشک منهدم شد.', DISRUPTED],
  // What a drone struck.
  ['خودرویی بامداد امروز در بوشهر با پهپاد متجاوز منهدم شد.', STRUCK],
])('%s', (text, label) => {
  expect(eventsOf(text).map((event) => event.label)).toEqual([label]);
});
