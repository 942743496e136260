// Who was attacked, as the event tells it: whose weapon or post it was, who fell, and what only looks like it.
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract.ts';

const actorsOf = (text: string, published = '2026-07-20'): string[] =>
  extract({ id: 't', text, published: { date: published, basis: 'metadata' } }).events.flatMap(({ actors }) =>
    actors.map((actor) => `${actor.role} ${actor.text}`),
  );

describe('an adjective of a thing names no soldier', () => {
  it.each([
    ['ارتش روسیه دیشب به دو پایگاه نظامی اوکراین در اودسا حمله کرد.', ['target اوکراین', 'perpetrator ارتش روسیه']],
    ['سه غیرنظامی در حملهٔ نظامی پاکستان به خوست کشته شدند.', ['perpetrator پاکستان', 'target غیرنظامی']],
    ['در حملهٔ دیشب در حلب یک نظامی ترکیه کشته شد.', ['target نظامی ترکیه']],
  ])('%s', (text, actors) => {
    expect(actorsOf(text)).toEqual(actors);
  });
});

describe('a weapon that is struck is its owner’s', () => {
  it.each([
    [
      'ارتش اردن صبح امروز سه پهپاد ایرانی را در آسمان این کشور سرنگون کرد.',
      ['target ایرانی', 'perpetrator ارتش اردن'],
    ],
    [
      'نیروی هوایی اوکراین از رهگیری موشک‌های روسی در آسمان کی‌یف خبر داد.',
      ['target روسی', 'perpetrator نیروی هوایی اوکراین'],
    ],
  ])('%s', (text, actors) => {
    expect(actorsOf(text)).toEqual(actors);
  });
});

describe('who outlives an attack was its target', () => {
  it.each([
    ['والی کنر دیروز در اسدآباد از یک حملهٔ انتحاری جان به سلامت برد، اما دو محافظش کشته شدند.', ['target والی']],
    [
      'جلال احمدی، خبرنگار رادیو، دیروز در کابل از یک انفجار جان به در برد، اما برادرش کشته شد.',
      ['target جلال احمدی، خبرنگار رادیو'],
    ],
    // Passers-by, and what nobody aimed at him.
    ['هفت مسافر دیروز از انفجار یک ماین در هلمند نجات یافتند.', []],
    ['وزیر دفاع دیروز از زیر آوار بمباران کابل نجات یافت.', []],
  ])('%s', (text, actors) => {
    expect(actorsOf(text)).toEqual(actors);
  });
});

describe('those of no number who fell', () => {
  it.each([
    [
      'رئیس‌جمهور دربارهٔ سربازان فرانسوی که در حملهٔ موشکی دیروز شورشیان در مالی کشته شدند سخن گفت.',
      ['perpetrator شورشیان', 'target سربازان فرانسوی'],
    ],
    ['جنگجویان طالبان در حملهٔ هوایی دیشب در قندوز کشته شدند.', ['target جنگجویان طالبان']],
    [
      'رسانه‌ها از کشته شدن نظامیان ترکیه در حملهٔ دیروز داعش در حلب خبر دادند.',
      ['perpetrator داعش', 'target نظامیان ترکیه'],
    ],
    ['در حملهٔ دیروز داعش در حلب شمار سربازان کشته‌شده به پنج تن رسید.', ['perpetrator داعش', 'target سربازان']],
  ])('%s', (text, actors) => {
    expect(actorsOf(text)).toEqual(actors);
  });

  it('names no mourners', () => {
    expect(actorsOf('خانواده‌های شهر که عزیزان‌شان در بمباران دیروز در حلب کشته شدند گریستند.')).toEqual([]);
  });
});

describe('who lost men was struck', () => {
  it.each([
    ['ارتش سوریه در حملهٔ دیروز داعش در حمص دو سرباز خود را از دست داد.', ['perpetrator داعش', 'target ارتش سوریه']],
    [
      'حملهٔ پهپادی دیروز داعش در حمص ۱۷ کشته و زخمی از نیروهای دولتی بر جای گذاشت.',
      ['perpetrator داعش', 'target نیروهای دولتی'],
    ],
    ['شش نیروی مشاور ارتش روسیه در حملهٔ دیروز داعش در حمص کشته شدند.', ['perpetrator داعش', 'target ارتش روسیه']],
  ])('%s', (text, actors) => {
    expect(actorsOf(text)).toEqual(actors);
  });
});

describe('one who is named with his rank', () => {
  const rowsOf = (text: string): string[] =>
    extract({ id: 't', text, published: { date: '2026-07-20', basis: 'metadata' } }).events.flatMap(({ casualties }) =>
      casualties.map(({ outcome, category, min }) => `${outcome} ${category} ${min}`),
    );

  it.each([
    [
      'کاظم ناصری از فرماندهان ارشد حزب‌الله در حملهٔ دیروز اسرائیل به لبنان کشته شد.',
      'کاظم ناصری از فرماندهان ارشد حزب‌الله',
      'militants',
    ],
    [
      '«نوید باغبان» افسر ارتش ایران در حملهٔ دیروز آمریکا به بندرعباس کشته شد.',
      'نوید باغبان» افسر ارتش ایران',
      'military',
    ],
    [
      'وائل درویش، رئیس امنیت نظامی حماس، در حملهٔ دیروز اسرائیل در غزه کشته شد.',
      'وائل درویش، رئیس امنیت نظامی حماس',
      'militants',
    ],
  ])('%s', (text, name, category) => {
    expect(actorsOf(text)).toContain(`target ${name}`);
    expect(rowsOf(text)).toEqual([`killed ${category} 1`]);
  });

  it('asks something of commanders', () => {
    expect(actorsOf('کاظم ناصری از کارمندان خواست پس از انفجار دیروز در کابل به خانه بروند.')).toEqual([]);
  });
});

describe('a war that only tells when', () => {
  it.each([
    [
      'شمار زخمیان اسرائیلی از زمان جنگ علیه ایران بالا رفته و در حملهٔ دیروز حزب‌الله دو سرباز زخمی شدند.',
      'target ایران',
    ],
    ['آمریکا دیشب به حوثی‌ها حمله کرد که در طول درگیری این کشور با ایران خاموش بودند.', 'target ایران'],
  ])('%s', (text, none) => {
    expect(actorsOf(text)).not.toContain(none);
  });
});

describe('whose post or thing is struck', () => {
  it.each([
    ['حزب‌الله حملهٔ دیشب اسرائیل به مقر خود در بیروت را محکوم کرد.', ['perpetrator اسرائیل', 'target حزب‌الله']],
    ['مقر نیروهای وابسته به ریاض در مأرب هدف حملهٔ پهپادی دیروز', ['target نیروهای وابسته به ریاض']],
    ['در پی هدف قرار گرفتن مواضع حزب‌الله در بعلبک سه تن کشته شدند.', ['target حزب‌الله']],
    [
      'حشدالشعبی اعلام کرد در پی هدف قرار گرفتن مواضع این نیرو در نینوا در حملهٔ دیروز آمریکا هشت تن کشته شدند.',
      ['target حشدالشعبی', 'perpetrator آمریکا'],
    ],
    [
      'پهپادهای ایران دیروز سولهٔ تجهیزات ارتش آمریکا و چند پل در کویت را هدف قرار دادند.',
      ['target ارتش آمریکا', 'perpetrator ایران'],
    ],
    ['موشک‌های حوثی‌ها به سایت راداری ارتش عربستان در جیزان اصابت کرد.', ['target ارتش عربستان', 'perpetrator حوثی‌ها']],
    [
      'پهپادی که از سوی حزب‌الله به سمت سربازان اسرائیلی پرتاب شده بود دیروز در مطله منفجر شد.',
      ['perpetrator حزب‌الله', 'target سربازان اسرائیلی'],
    ],
    ['توپخانهٔ ارتش سوریه دیروز اردوگاه آوارگان در ادلب و چند پل را هدف قرار داد.', ['perpetrator ارتش سوریه']],
  ])('%s', (text, actors) => {
    expect(actorsOf(text)).toEqual(actors);
  });
});

it('does not tell a company’s home as attacked', () => {
  const text = 'یک انبار متعلق به یک شرکت هندی در شمال مأرب دیروز مورد حملهٔ موشکی حوثی‌ها قرار گرفت.';
  expect(actorsOf(text)).toEqual(['perpetrator حوثی‌ها']);
});
