// Names of no table within a list, and the country around a town that bears a town's name.
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract.ts';

const placesOf = (text: string) =>
  extract({ id: 't', text, published: { date: '2026-07-20', basis: 'metadata' } }).events.map(({ places }) =>
    places.map((place) => place.text),
  );

describe('a list of names', () => {
  it.each([
    ['جنگنده‌های اسرائیلی مناطق «زوطر»، «کفرا» و «حناویه» را بمباران کردند.', ['زوطر', 'کفرا', 'حناویه']],
    ['حملات هوایی اسرائیل به شهرک‌های سریفا، طولین و کفرا در جنوب لبنان', ['سریفا', 'طولین', 'کفرا']],
    ['در شهرهای گزفغ، تیری، مارکابا و تالوسا انفجارهایی رخ داد.', ['گزفغ', 'تیری', 'مارکابا', 'تالوسا']],
    [
      'جنگنده‌ها شهرهای شرقیه، کوثریات الروز و زوتر الشرقیه در جنوب لبنان را هدف قرار دادند.',
      ['شرقیه', 'کوثریات الروز', 'زوتر الشرقیه'],
    ],
    // Words that name nothing.
    ['بمباران کمپ‌های آوارگان، تراکم جمعیت و فقر در غزه', ['غزه']],
    ['حملات هوایی اسرائیل به مناطق مسکونی و تجاری در نبطیه', ['نبطیه']],
    ['حملات هوایی اسرائیل به شهرک‌های «کفرا» و مواضع حزب‌الله در جنوب لبنان', ['کفرا']],
  ])('%s', (text, places) => {
    expect(placesOf(text)).toEqual([places]);
  });
});

describe('a capital in a list of towns', () => {
  it.each([
    ['جنگنده‌های اسرائیل سحرگاه جمعه تهران، نطنز و تبریز را بمباران کردند.', ['تهران', 'نطنز', 'تبریز']],
    ['جنگنده‌ها دیشب بغداد و موصل را بمباران کردند.', ['بغداد', 'موصل']],
  ])('%s', (text, places) => {
    expect(placesOf(text)).toEqual([places]);
  });
});

describe('a town that no table has, before its country', () => {
  it.each([
    ['حمله پهپادی به یک انبار گاز در دمناطه، مصر اتفاق افتاد', [['دمناطه', 'EG']]],
    ['انفجاری در ناردین، اوکراین سه کشته بر جا گذاشت.', [['ناردین', 'UA']]],
    // No town stands before the comma.
    ['انفجار در بغداد، عراق سه کشته بر جا گذاشت.', [['بغداد', 'IQ']]],
  ])('%s', (text, places) => {
    const [event] = extract({ id: 't', text, published: { date: '2026-07-20', basis: 'metadata' } }).events;
    expect(event?.places.map((place) => [place.text, place.country])).toEqual(places);
  });
});

describe('the country around a town', () => {
  it.each([
    ['حمله هوایی اسرائیل به شهر دیر قانون النهر در منطقه صور در جنوب لبنان', ['دیر قانون النهر']],
    ['حمله پهپادی اسرائیل به شهرک صریفا در منطقه صور', ['صریفا']],
    // Two places of a list.
    ['حمله پهپادی اسرائیل به شهر صور و منطقه نبطیه', ['صور', 'نبطیه']],
  ])('%s', (text, places) => {
    expect(placesOf(text)).toEqual([places]);
  });
});

describe('two names of one list', () => {
  it.each([
    ['صدای انفجار در ماهشهر و بندر امام خمینی شنیده شد.', ['ماهشهر', 'بندر امام خمینی']],
    // One place, told twice.
    ['صدای انفجار در کی‌یف، پایتخت اوکراین شنیده شد.', ['کی‌یف']],
  ])('%s', (text, places) => {
    expect(placesOf(text)).toEqual([places]);
  });
});
