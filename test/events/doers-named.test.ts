// How a doer is named, and which of those told of it is.
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract.ts';

const actorsIn = (text: string, published = '2026-07-16'): string[] =>
  extract({ id: 't', text, published: { date: published, basis: 'metadata' } }).events.flatMap(({ actors }) =>
    actors.map(({ role, text: name }) => `${role} ${name}`),
  );

describe('whose weapon it is', () => {
  it.each([
    ['شماری از خانه‌ها در خارکف صبح امروز هدف موشک‌های بالستیک روسی قرار گرفت.', 'perpetrator روسی'],
    ['پهپادهای اوکراینی بامداد امروز پالایشگاه نفت در ریازان را هدف قرار دادند.', 'perpetrator اوکراینی'],
    ['منابع محلی از حملهٔ پهپادهای ارتش اسرائیل به اردوگاهی در غزه خبر دادند.', 'perpetrator ارتش اسرائیل'],
    ['حملهٔ پهپادی ایرانی به مقر کومله در سلیمانیه دو زخمی بر جا گذاشت.', 'perpetrator ایرانی'],
    ['در حملهٔ نظامی آمریکا به بندرعباس پنج نفر کشته شدند.', 'perpetrator آمریکا'],
    // Crews act by themselves.
    ['جنگنده‌های اسرائیلی صبح امروز شهر صور را بمباران کردند.', 'perpetrator جنگنده‌های اسرائیلی'],
  ])('%s', (text, doer) => {
    expect(actorsIn(text)).toContain(doer);
  });

  it('keeps who blames it', () => {
    const [event] = extract({
      id: 't',
      text: 'استانداری بوشهر اعلام کرد که نقطه‌ای در حوالی کنگان صبح امروز مورد اصابت موشک‌های آمریکایی قرار گرفت.',
      published: { date: '2026-07-16', basis: 'metadata' },
    }).events;
    expect(event?.attribution.map(({ stance, by }) => `${stance} ${by}`)).toEqual(['alleges استانداری بوشهر']);
  });
});

describe('the own dead of who struck', () => {
  it.each([
    [
      'پس از کشته شدن پنج سرباز اسرائیلی در درگیری دیشب، اسرائیل حملات گسترده‌ای به جنوب لبنان انجام داد.',
      'perpetrator اسرائیل',
    ],
    [
      'دو نظامی آمریکایی در غرب عراق کشته شدند. شمار کشتگان از آغاز حملهٔ آمریکا به عراق به هزار نفر رسید.',
      'perpetrator آمریکا',
    ],
  ])('%s', (text, doer) => {
    const actors = actorsIn(text);
    expect(actors.filter((actor) => actor.startsWith('perpetrator'))).toEqual([doer]);
  });
});
