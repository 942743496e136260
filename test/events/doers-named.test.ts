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

const doersIn = (text: string): string[] =>
  actorsIn(text).flatMap((actor) => (actor.startsWith('perpetrator ') ? [actor.slice('perpetrator '.length)] : []));

describe('those whom a noun is done to', () => {
  it.each([
    ['حزب‌الله دیروز از هدف گرفتن محل تجمع نظامیان اسرائیلی در شمال اسرائیل خبر داد.', ['حزب‌الله']],
    ['به رگبار بستن نظامیان پاکستانی در وزیرستان دیروز شش کشته بر جا گذاشت.', []],
    ['بمباران لبنان دیروز ادامه یافت و چهار نفر در صور کشته شدند.', []],
    ['دیروز در کابل ده‌ها تن از سربازان ما را کشته‌اند.', []],
    ['امشب طالبان رو تو پنجشیر هدف گرفتن.', []],
    // Near misses: who stands behind the noun does it, «رو» is no «را».
    ['بمباران شدید اسرائیل دیروز در صور چهار کشته بر جا گذاشت.', ['اسرائیل']],
    ['بمباران اسرائیل در غزه دیروز چهار کشته بر جا گذاشت.', ['اسرائیل']],
    ['آمار حملات طالبان رو به افزایش است. طالبان دیروز سه پولیس را در غزنی کشتند.', ['طالبان']],
    ['اسرائیل امروز ضاحیه رو بمباران کرد.', ['اسرائیل']],
  ])('%s', (text, doers) => {
    expect(doersIn(text)).toEqual(doers);
  });
});

describe('deeds told beside the news', () => {
  it.each([
    ['هزاران نفر دیروز در پاریس راهپیمایی کردند و خواستار پایان حملات اسرائیل به غزه شدند.', ['هزاران نفر']],
    ['سپاه پاسداران دیروز باوجود توقف حملات آمریکا به سمت اردن موشک شلیک کرد.', ['سپاه پاسداران']],
    ['سپاه پاسداران پس از پایان حملات آمریکا، دیروز پایگاهی در اردن را هدف موشک قرار داد.', ['سپاه پاسداران']],
    ['در جنگ علیه داعش، دیروز نیروهای عراقی روستایی در کرکوک را بمباران کردند.', ['نیروهای عراقی']],
    ['در اعتراضات دی‌ماه ایران صدها نفر کشته شدند.', []],
    ['در نقض آتش‌بس دیروز رژیم صهیونیستی در لبنان سه نفر کشته شدند.', ['رژیم صهیونیستی']],
    ['به‌رغم آتش‌بس میان هند و پاکستان، دیروز ارتش هند روستایی در کشمیر را گلوله‌باران کرد.', ['ارتش هند']],
  ])('%s', (text, doers) => {
    expect(doersIn(text)).toEqual(doers);
  });

  it('casts no parties of a truce that others broke', () => {
    expect(
      actorsIn(
        'با وجود آتش‌بس میان اسرائیل و حزب‌الله، دیروز یک خودرو در صیدا هدف حملهٔ هوایی قرار گرفت و دو نفر کشته شدند.',
      ),
    ).toEqual([]);
  });
});
