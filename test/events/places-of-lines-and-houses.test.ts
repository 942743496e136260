// The town at the head of a line, and houses and streets that are called after towns.
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract.ts';

const places = (text: string) =>
  extract({ id: 't', text, published: { date: '2016-06-30', basis: 'metadata' } }).events.map((event) =>
    event.places.map((place) => place.text).join('+'),
  );

describe('a town at the head of a line', () => {
  it.each([
    ['ترینکوت - پس از هژده روز، نیروهای دولتی مرکز ولسوالی چوره ارزگان را پس گرفتند.', 'چوره'],
    ['لشکرگاه: در انفجار ماین در نادعلی هلمند دیروز دو دهقان کشته شدند.', 'نادعلی'],
    ['کابل – چهار سرباز در درگیری با طالبان در ولسوالی قرغه‌یی لغمان کشته شدند.', 'قرغه‌یی'],
    // With no other place it says where.
    ['زاهدان: دو مأمور پلیس امروز در حملهٔ افراد مسلح کشته شدند.', 'زاهدان'],
    ['فراه: سه سرباز دیشب در انفجار ماین کشته شدند.', 'فراه'],
    // A heading tells where.
    ['جلال‌آباد: ده انفجار در پنج ساعت\nده ماین دیروز در نقاط گوناگون شهر منفجر شدند و ۳۴ تن زخم برداشتند.', 'جلال‌آباد'],
  ])('%s', (text, place) => {
    expect(places(text)).toEqual([place]);
  });
});

describe('what is called after a town', () => {
  it.each([
    ['بمبی در برابر رستورانت زرنج در جلال‌آباد منفجر شد و دو تن کشته شدند.', 'جلال‌آباد'],
    ['مهاجمان به هوتل قندهار در شهر هرات حمله کردند و دو مهمان را کشتند.', 'هرات'],
    ['صدای سه انفجار در خیابان فلسطین شنیده شد؛ به گفتهٔ پلیس بغداد دو نفر کشته شدند.', 'بغداد'],
    ['در درگیری میان دو گروه در خیابان بیروت دمشق دو نفر کشته شدند.', 'دمشق'],
    // In a street of the town itself.
    ['بمبی دیروز در خیابانی در موصل منفجر شد و دو نفر کشته شدند.', 'موصل'],
    ['ماین دیروز در سرک کندز منفجر شد و دو تن کشته شدند.', 'کندز'],
  ])('%s', (text, place) => {
    expect(places(text)).toEqual([place]);
  });
});
