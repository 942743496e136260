// One of several, and counts between those of one kind.
import { expect, it } from 'vitest';
import { readTolls } from './read-tolls.ts';

it.each([
  ['سه سرباز کشته شدند و یکی دیگر زخم برداشت.', ['killed 3 [military]', 'injured 1 [military]']],
  ['سه سرباز جابه‌جا کشته و یکی زخمی شده و مهاجمان گریخته‌اند.', ['killed 3 [military]', 'injured 1 [military]']],
  ['بمب کنار جاده چهار پولیس را کشت و یکی را مجروح کرد.', ['killed 4 [police]', 'injured 1 [police]']],
  ['چهار پولیس کشته شدند و پنجمی زخمی شد.', ['killed 4 [police]', 'injured 1 [police]']],
  [
    'در عملیات ننگرهار ۴۳ طالب کشته، ۱۹ تن زخمی و هشت تن دیگر گرفتار شدند.',
    ['killed 43 [militants]', 'injured 19 [militants]', 'arrested 8 [militants]'],
  ],
  ['پنج مهاجم کشته و یک تن زنده دستگیر شد.', ['killed 5 [militants]', 'arrested 1 [militants]']],
  ['پنج سرباز کشته شدند و یک تن زنده دستگیر شد.', ['killed 5 [military]', 'arrested 1']],
  ['پنج سرباز کشته و چهار تن زخمی شدند.', ['killed 5 [military]', 'injured 4']],
  ['در درگیری راسک یکی از بسیجیان بومی به نام «نورمحمد براهویی» به شهادت رسید.', ['killed 1 [military]']],
  ['در درگیری راسک یکی از پاسداران به نام علی نوری جان باخت.', ['killed 1 [military]']],
  ['به گفته پلیس راسک یکی از مهاجمان نیز در تبادل آتش کشته شد.', ['killed 1 [militants]']],
  // Whose son, and by whose bomb.
  ['پسر یکی از فرماندهان به نام حمید دیروز در کابل کشته شد.', ['killed 1']],
  ['پنج تن در کابل با انفجار یکی از مهاجمان به نام حمید کشته شدند.', ['killed 5']],
])('%s', (text, tolls) => {
  expect(readTolls(text, '2019-06-15').map((toll) => toll.replace(/ «.*/, ''))).toEqual(tolls);
});
