// What a suicide bomber carried: a vehicle that he drove, or what he wore; «حملهٔ انتحاری» says neither.
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract.ts';

const told = (text: string) =>
  extract({ id: 't', text, published: { date: '2019-05-14', basis: 'metadata' } }).events.map((event) => [
    event.sub_event_type,
    event.weapons.map((weapon) => weapon.type).join(' '),
  ]);

describe('what a bomber drove', () => {
  it.each([
    'یک مهاجم انتحاری دیروز موتر مملو از مواد خود را به دروازهٔ ولسوالی گرشک کوبید و پنج پولیس را کشت.',
    'یک انتحاری دیروز با موتر پر از مواد به پوستهٔ اردو در ولسوالی اندر غزنی زد که چهار سرباز کشته شدند.',
    'راننده‌ای انتحاری دیروز خودروی خود را به ایست بازرسی ارتش در بغداد کوبید و هشت سرباز را کشت.',
    'حمله‌کنندهٔ انتحاری دیروز موترش را به قطار نظامیان در میرعلی زد و شش سرباز را کشت.',
    'مهاجمی بامداد دیروز خود و کامیونش را جلوی پاسگاه پلیس در بنو منفجر کرد و نه مأمور را کشت.',
    'یک انتحاری دیروز لاری نوع کاماز را به دیوار قرارگاه در نادعلی هلمند زد و سه محافظ را کشت.',
  ])('%s', (text) => {
    expect(told(text)).toEqual([['Suicide bomb', 'car_bomb']]);
  });
});

describe('a bomber who drove nothing', () => {
  it.each([
    ['یک مهاجم انتحاری دیروز در دهلیز دفتر والی بلخ، والی و دو محافظش را کشت.', 'suicide_vest'],
    ['انفجار یک مهاجم انتحاری در میان نمازگزاران مسجدی در پیشاور دیروز ده کشته برجا گذاشت.', 'suicide_vest'],
    ['مهاجم انتحاری دیروز والی را در موترش در شهر تالقان کشت.', 'suicide_vest'],
    ['مهاجم انتحاری دیروز موتر پولیس را در شهر کندز هدف قرار داد و سه پولیس را کشت.', 'suicide_vest'],
    ['در حملهٔ انتحاری دیروز در شهر لشکرگاه نه تن کشته شدند.', ''],
    ['مهاجم انتحاری سوار بر موترسایکل دیروز در شهر خوست چهار پولیس را کشت.', ''],
  ])('%s', (text, weapons) => {
    expect(told(text)).toEqual([['Suicide bomb', weapons]]);
  });

  it('food is no load', () => {
    expect(
      told('طالبان دیروز موتر پر از مواد غذایی را در شاهراه غزنی آتش زدند و راننده را کشتند.')[0]?.[1],
    ).not.toContain('car_bomb');
  });
});
