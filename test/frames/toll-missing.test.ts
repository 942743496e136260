// Who is missing, in the ways it is said.
import { expect, it } from 'vitest';
import { readTolls } from './read-tolls.ts';

it.each([
  [
    'ده سرباز کشته شدند و سرنوشت شش سرباز دیگر روشن نیست.',
    ['killed 10 [military] «ده سرباز»', 'missing 6 [military] «شش سرباز دیگر»'],
  ],
  ['سرنوشت شش سرباز معلوم نیست.', ['missing 6 [military] «شش سرباز»']],
  ['پس از حملهٔ طالبان پنج پولیس پیدا نیستند.', ['missing 5 [police] «پنج پولیس»']],
  ['دو سرباز دیگر هنوز پیدا نشده‌اند.', ['missing 2 [military] «دو سرباز دیگر»']],
  [
    'سه سرباز کشته شدند و تماس با هفت سرباز قطع شده است.',
    ['killed 3 [military] «سه سرباز»', 'missing 7 [military] «هفت سرباز»'],
  ],
  ['سه سرباز ناپدید نشدند.', []],
  ['سرنوشت گفت‌وگوهای صلح روشن نیست.', []],
])('%s', (text, tolls) => {
  expect(readTolls(text)).toEqual(tolls);
});
