// Who is carried to a hospital: the wounded, and not bodies.
import { describe, expect, it } from 'vitest';
import { readTolls } from './read-tolls.ts';

describe('those who are carried', () => {
  it.each([
    ['در انفجار ماین مردم سه تن را به شفاخانه بردند.', ['injured 3 «سه تن»']],
    ['امدادگران پس از بمباران شش تن را به بیمارستان منتقل کردند.', ['injured 6 «شش تن»']],
    ['باشندگان پس از حمله دو تن را زخمی بیرون کشیده‌اند.', ['injured 2 «دو تن»']],
    ['امدادگران پس از بمباران چهار نفر را مجروح از زیر آوار بیرون کشیدند.', ['injured 4 «چهار نفر»']],
    ['باشندگان اجساد هر چهار تن را به شفاخانه انتقال دادند.', []],
    ['اجساد هر چهار تن به شفاخانه انتقال داده شد.', []],
    ['باشندگان پیکرهای این سه تن را به کلینیک بردند.', []],
  ])('%s', (text, tolls) => {
    expect(readTolls(text)).toEqual(tolls);
  });
});
