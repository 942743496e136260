// What one side does and what the other does back are two happenings, in one sentence too.
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract.ts';

const doersOf = (text: string) =>
  extract({ id: 't', text, published: { date: '2026-07-20', basis: 'metadata' } }).events.map(({ actors }) =>
    actors.flatMap(({ role, text }) => (role === 'perpetrator' ? text : [])).join(' | '),
  );

describe('strikes of two sides', () => {
  it.each([
    [
      'سپاه پاسداران بامداد امروز به یک ناوشکن آمریکایی در خلیج فارس موشک شلیک کرد و بلافاصله جنگنده‌های آمریکایی سکوی پرتاب را بمباران کردند.',
      ['سپاه پاسداران', 'جنگنده‌های آمریکایی'],
    ],
    [
      'رویترز گزارش داد ابتدا نیروی دریایی ایران به یک نفتکش در دریای عمان حمله کرده و سپس بالگردهای آمریکایی دو قایق تندرو را هدف قرار داده‌اند.',
      ['نیروی دریایی ایران', 'بالگردهای آمریکایی'],
    ],
    [
      'آمریکا یک رادار در جزیره قشم را هدف قرار داد و این امر سبب شد ایران به پایگاه علی‌السالم در کویت موشک شلیک کند.',
      ['آمریکا', 'ایران'],
    ],
    [
      'حزب‌الله اعلام کرد شب گذشته پایگاه رمات داوید را با موشک هدف قرار داده است. در پاسخ، ارتش اسرائیل مواضع حزب‌الله در صور را بمباران کرد.',
      ['حزب‌الله', 'ارتش اسرائیل'],
    ],
  ])('%s', (text, doers) => {
    expect(doersOf(text)).toEqual(doers);
  });
  it('in one fight on the ground are one', () => {
    expect(
      doersOf(
        'طالبان شب گذشته بر یک پوستهٔ پولیس در ولسوالی گیزاب حمله کردند و پولیس در پاسخ آتش گشود. در این درگیری سه پولیس و پنج طالب کشته شدند.',
      ),
    ).toHaveLength(1);
    expect(
      doersOf('جنگنده‌های آمریکایی دیشب بندرعباس را هدف قرار دادند و ارتش آمریکا انبارهای موشکی را بمباران کرد.'),
    ).toHaveLength(1);
  });
});
