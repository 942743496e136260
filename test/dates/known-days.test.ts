// Days of history that their day and month alone name, behind the words by which everybody knows them.
import { describe, expect, it } from 'vitest';
import { readDates } from './reading.ts';

const read = (text: string, published: string | null = '2025-11-24') =>
  readDates(text, published).dates.map(({ text: words, value }) => `${words} = ${value}`);

describe('a day of history', () => {
  it.each([
    ['پس از حملات یازدهم سپتامبر', 'یازدهم سپتامبر = 2001-09-11'],
    ['سالگرد حملات تروریستی ۱۱ سپتمبر در آمریکا', '۱۱ سپتمبر = 2001-09-11'],
    ['القاعده در ۱۱ سپتامبر', '۱۱ سپتامبر = 2001-09-11'],
    ['در حملهٔ هفتم اکتبر', 'هفتم اکتبر = 2023-10-07'],
    ['حملهٔ حماس در ۷ اکتبر', '۷ اکتبر = 2023-10-07'],
    ['قیام ۱۵ خرداد', '۱۵ خرداد = 1963-06-05'],
    ['کودتای ۲۸ مرداد', '۲۸ مرداد = 1953-08-19'],
    ['کودتای هفتم ثور', 'هفتم ثور = 1978-04-27'],
    ['در انفجار ۷ تیر', '۷ تیر = 1981-06-28'],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });

  it.each([
    // Of this year: nothing says that it is the day of history.
    ['در ۱۱ سپتامبر بر یک پوسته', '۱۱ سپتامبر = 2025-09-11'],
    ['نشست ۷ اکتبر', '۷ اکتبر = 2025-10-07'],
    ['در حملهٔ ۱۲ سپتامبر', '۱۲ سپتامبر = 2025-09-12'],
    // The year is told.
    ['حملهٔ ۷ اکتبر ۲۰۲۴', '۷ اکتبر ۲۰۲۴ = 2024-10-07'],
  ])('is not meant: %s', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });

  it('does not lie ahead of the news', () => {
    expect(read('در حملهٔ ۷ اکتبر', '2022-10-09')).toEqual(['۷ اکتبر = 2022-10-07']);
  });
});
