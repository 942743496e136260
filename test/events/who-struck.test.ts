// Of those told of beside a strike, which did it.
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract.ts';

const doersIn = (text: string): string[] =>
  extract({ id: 't', text, published: { date: '2025-11-24', basis: 'metadata' } }).events.flatMap(({ actors }) =>
    actors.filter(({ role }) => role === 'perpetrator').map(({ text: name }) => name),
  );

describe('which of those told of struck', () => {
  it.each([
    [
      'در انفجار ماین دیروز در غزنی سه آموزگار کشته شدند. پولیس دو مظنون را به اتهام دست داشتن در این حمله بازداشت کرد.',
      [],
    ],
    ['پنج پولیس که دیروز از قرارگاه‌شان در غزنی بیرون شده بودند، در انفجار ماین جان باختند.', []],
    [
      'جنگنده‌ها دیروز خانه‌ای را در خوست بمباران کردند و سه تن کشته شدند. والی خوست ارتش پاکستان را عامل این حمله خواند.',
      ['ارتش پاکستان'],
    ],
    ['یک بمب‌گذار انتحاری دیروز خود را در مسجدی در کابل منفجر کرد و سه تن را کشت.', ['بمب‌گذار انتحاری']],
    ['راهپیمایی دیروز در اهواز؛ کارگران خواهان لغو مالیات تازه.', ['کارگران']],
  ])('%s', (text, doers) => {
    expect(doersIn(text)).toEqual(doers);
  });
});
