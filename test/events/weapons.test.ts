// Which weapons an event lists: those used in it, each under its narrowest name.
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract.ts';

const weaponsOf = (text: string) =>
  extract({ id: 't', text, published: { date: '2024-11-20', basis: 'metadata' } }).events.map((event) =>
    event.weapons.map((weapon) => weapon.type),
  );

describe('weapons of an event', () => {
  it.each([
    [
      'a bomber on foot',
      'دیروز مهاجمی خود را در برابر مسجدی در کابل منفجر کرد و ده نمازگزار کشته شدند.',
      ['suicide_vest'],
    ],
    ['a suicide attack alone', 'دیروز در حملهٔ انتحاری بر یک مسجد در کابل ده نمازگزار کشته شدند.', []],
    ['a vehicle', 'دیروز مهاجمی موتر مملو از مواد منفجره را در برابر مسجدی در کابل منفجر کرد.', ['car_bomb']],
    ['a mine that was laid', 'دیروز در انفجار ماین در شهر غزنی دو پولیس کشته شدند.', ['ied']],
    ['what an old war left', 'دیروز در انفجار مین به‌جامانده از جنگ در مهران یک چوپان زخمی شد.', ['landmine']],
    ['children and a mine', 'دیروز در انفجار ماین در قره‌باغ غزنی سه کودک کشته شدند.', ['landmine']],
    ['fire between two sides', 'دیروز در تبادل آتش میان پولیس و طالبان در غزنی دو پولیس کشته شدند.', []],
    ['shots', 'دیروز افراد ناشناس با شلیک گلوله یک خبرنگار را در هرات کشتند.', ['small_arms']],
    ['shots of a rocket', 'دیروز با شلیک راکت بر شهر اسعدآباد دو کودک زخمی شدند.', ['rocket']],
    ['a tank that was hit', 'دیروز در درگیری میان پولیس و طالبان در غزنی یک تانک آتش گرفت و دو پولیس کشته شدند.', []],
    ['two in a row', 'دیروز در حملات موشکی و پهپادی روسیه به کی‌یف سه نفر کشته شدند.', ['missile', 'drone']],
    ['bombs from the air', 'دیروز جنگنده‌ها شهر خیام را بمباران کردند و بمب‌ها سه نفر را کشتند.', ['airstrike']],
  ])('%s', (_, text, types) => {
    expect(weaponsOf(text)).toEqual([types]);
  });
});
