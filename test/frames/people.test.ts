// Whom a number counts and what category the noun gives; and numbers that count no people.
import { describe, expect, it } from 'vitest';
import { spanOf } from '../../src/tokenize/token.ts';
import { readFrames } from './read-tolls.ts';

/** Counted people of a text: words, range, categories. */
function people(text: string, day?: string): [string, string, string][] {
  const { document, frames } = readFrames(text, day);
  return frames
    .flatMap((frame) => frame.people)
    .filter((one) => one.counted)
    .map(({ first, last, min, max, categories }) => [
      text.slice(...spanOf(document.tokens, first, last)),
      max === min ? `${min}` : `${min}-${max ?? ''}`,
      categories.join(' '),
    ]);
}

describe('counted people', () => {
  it.each([
    ['سه شهروند کشته شدند.', 'سه شهروند', '3', 'civilians'],
    ['هشت فرد ملکی کشته شدند.', 'هشت فرد ملکی', '8', 'civilians'],
    ['پنج کارگر معدن کشته شدند.', 'پنج کارگر معدن', '5', 'civilians'],
    ['دو سرباز پولیس کشته شدند.', 'دو سرباز پولیس', '2', 'police'],
    ['چهار مأمور پلیس کشته شدند.', 'چهار مأمور پلیس', '4', 'police'],
    ['هفت عسکر امریکایی کشته شدند.', 'هفت عسکر امریکایی', '7', 'military'],
    ['۴ نفر از کارگران کشته شدند.', '۴ نفر از کارگران', '4', 'civilians'],
    ['پنج هراس‌افگن کشته شدند.', 'پنج هراس‌افگن', '5', 'militants'],
    ['دو عضو داعش کشته شدند.', 'دو عضو داعش', '2', 'militants'],
    ['شش معلم زن و مرد بازداشت شدند.', 'شش معلم زن و مرد', '6', 'civilians'],
    ['یک داکتر زن کشته شد.', 'یک داکتر زن', '1', 'medics women'],
    ['سه امدادگر کشته شدند.', 'سه امدادگر', '3', 'aid_workers'],
    ['دو خبرنگار کشته شدند.', 'دو خبرنگار', '2', 'journalists'],
    ['یک چوپان ۱۵ ساله کشته شد.', 'یک چوپان', '1', 'children'],
    ['بیش از دو درجن غیرنظامی کشته شدند.', 'بیش از دو درجن غیرنظامی', '24-', 'civilians'],
    ['شماری کشته شدند.', 'شماری کشته', '3-', ''],
  ])('%s', (text, words, range, categories) => {
    expect(people(text)).toEqual([[words, range, categories]]);
  });
});

describe('fighters of a group that governs are its soldiers', () => {
  it.each([
    ['شش عضو طالبان کشته شدند.', '2021-08-14', 'militants'],
    ['شش عضو طالبان کشته شدند.', '2021-08-16', 'military'],
    ['شش جنگجوی تحریک طالبان پاکستان کشته شدند.', '2024-01-01', 'militants'],
    ['شش عضو داعش کشته شدند.', '2024-01-01', 'militants'],
  ])('%s %s', (text, day, category) => {
    expect(people(text, day).map(([, , categories]) => categories)).toEqual([category]);
  });
});

describe('numbers that count no people', () => {
  it.each([
    'انفجار در تیپ ۳۸۸ ارتش رخ داد.',
    'سه موتر و دو خانه در حمله سوخت.',
    'یک کاروان نظامی هدف حمله قرار گرفت.',
    'دو پوستهٔ پولیس مورد حمله قرار گرفت.',
    '۱۰۳ تن هروئین در عملیات توقیف شد.',
    'بیست درصد خسارت حمله جبران شد.',
    'در حملهٔ ۱۵ کیلومتری شهر کسی نبود.',
    'صد خانواده از حمله گریختند.',
  ])('%s', (text) => {
    expect(people(text)).toEqual([]);
  });
});
