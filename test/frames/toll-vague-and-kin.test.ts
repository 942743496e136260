import { expect, it } from 'vitest';
import { extract } from '../../src/extract.ts';

const totalsOf = (text: string) => {
  const totals = extract({ id: 'a.txt', text, published: { date: '2026-07-20', basis: 'metadata' } }).events[0]?.totals;
  return [totals?.killed ?? null, totals?.injured ?? null];
};

const one = { min: 1, max: 1 };
const some = { min: 3, max: null };

it.each([
  ['نسترن زارع، ۳۹ ساله و مادر دو فرزند، دیروز در تهران با شلیک گلوله نیروهای امنیتی کشته شد.', [one, null]],
  ['محمد کریمی، پدر سه دختر، دیروز در کرج کشته شد. افراد مسلح به او شلیک کردند.', [one, null]],
  ['محمد نوری، ۳۹ ساله و ساکن کابل بود که دیروز در هرات با شلیک افراد مسلح جان خود را از دست داد.', [one, null]],
  ['رضا جوان ۲۲ ساله‌ای بود که دیروز در رشت با گلولهٔ نیروهای امنیتی کشته شد.', [one, null]],
  ['دیروز در هرات در انفجار بمب پدر و دو فرزند او کشته شدند.', [{ min: 3, max: 3 }, null]],
  ['دو سرباز در حملهٔ دیروز به اردن کشته شدند و بسیاری زخمی شدند.', [{ min: 2, max: 2 }, some]],
  ['در حملهٔ موشکی امروز به کی‌یف خیلی‌ها زخمی شدند.', [null, some]],
  ['در حملهٔ امروز به مأرب شماری از عناصر وابسته به عربستان کشته شدند.', [some, null]],
])('%s', (text, totals) => {
  expect(totalsOf(text)).toEqual(totals);
});
