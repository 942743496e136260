// Two names of one day, as published on Thursday 2025-11-27 (6 Qaws 1404).
import { describe, expect, it } from 'vitest';
import { readDates } from './reading.ts';

const read = (text: string, published: string | null = '2025-11-27') =>
  readDates(text, published).dates.map(({ text: words, value }) => `${words} = ${value}`);
const warnings = (text: string) => readDates(text).warnings.map(({ message }) => message);

/** Phrases that are one date from their first word to the last. */
const whole = (rows: readonly (readonly [text: string, value: string])[]) =>
  it.each(rows)('%s is %s', (text, value) => {
    expect(read(text)).toEqual([`${text} = ${value}`]);
  });

describe('a lunar day beside a weekday', () => {
  it.each([
    ['سه‌شنبه، نهم محرم', '2024-07-18', '2024-07-16'],
    ['دوشنبه، نهم محرم', '2024-07-18', '2024-07-15'],
  ])('%s, read on %s, is %s', (text, published, day) => {
    expect(read(text, published)).toEqual([`${text} = ${day}`]);
  });
});

describe('one day', () => {
  whole([
    ['دیروز (۵ قوس)', '2025-11-26'],
    ['دیروز (۳ قوس)', '2025-11-24'],
    ['امروز (۷ قوس)', '2025-11-28'],
    ['فردا (۷ قوس)', '2025-11-28'],
    ['پنجشنبه (۱۳ قوس)', '2025-12-04'],
    ['جمعه آینده (۷ قوس)', '2025-11-28'],
    ['شب جمعه (۷ قوس)', '2025-11-28'],
    ['دوشنبه [۳ قوس]', '2025-11-24'],
    ['دوشنبه (۳ قوس', '2025-11-24'],
    ['دوشنبه، روز ۳ قوس', '2025-11-24'],
    ['دوشنبه به تاریخ ۳ قوس', '2025-11-24'],
    ['پنجشنبه، روز ۱۴۰۴/۹/۶', '2025-11-27'],
    ['دوشنبه، (مطابق، ۳ قوس)', '2025-11-24'],
    ['۳ حوت ۱۳۹۹، یکشنبه', '2021-02-21'],
    ['دیروز (۱۰ قوس)', '2024-11-30'],
    ['پنجشنبه (۱۴ قوس)', '2024-12-04'],
    ['شب جمعه (۵ دسامبر)', '2024-12-05'],
    ['دیروز (سه شنبه، ۴ قوس، ۲۵ نوامبر)', '2025-11-25'],
  ]);

  it('takes in the bracket that it opened', () => {
    expect(read('(دوشنبه، ۳ قوس) گفت')).toEqual(['دوشنبه، ۳ قوس = 2025-11-24']);
    expect(read('دوشنبه (۳ قوس، در کابل)')).toEqual(['دوشنبه (۳ قوس = 2025-11-24']);
  });

  it('is said in thirty words at most', () => {
    const lengths = (text: string) => readDates(text).dates.map(({ date }) => date.last - date.first);
    expect(lengths('۳ قوس '.repeat(16))).toEqual([30, 2]);
    expect(lengths(`${'گفت '.repeat(30)}دوشنبه (۳ قوس)`)).toEqual([5]);
  });

  it('has no lunar year to look for after 2080', () => {
    expect(read('دیروز (۱۰ محرم)', '2080-12-20')).toEqual(['دیروز (۱۰ محرم) = 2080-10-24']);
  });

  it.each([
    ['دوشنبه، (مطابق، (۳ قوس)', 'دوشنبه = 2025-11-24', '۳ قوس = 2025-11-24'],
    ['۳ قوس، شبانه‌روز دوشنبه', '۳ قوس = 2025-11-24', 'روز دوشنبه = 2025-11-24'],
    ['پنجشنبه، هفتهٔ ۱۴۰۴/۹/۶', 'پنجشنبه = 2025-11-27', '۱۴۰۴/۹/۶ = 2025-11-27'],
    ['پنجشنبه، روزهای ۱۴۰۴/۹/۶', 'پنجشنبه = 2025-11-27', '۱۴۰۴/۹/۶ = 2025-11-27'],
  ])('is not told with other words between its names: %s', (text, ...expected) => {
    expect(read(text)).toEqual(expected);
  });

  it('has the weekday and part of the day that one of its names has', () => {
    expect(readDates('شام دوشنبه (صبح ۳ قوس)').dates[0]?.date).toMatchObject({ weekday: 2, partOfDay: 'evening' });
    expect(readDates('۳ قوس (دوشنبه شب)').dates[0]?.date).toMatchObject({ weekday: 2, partOfDay: 'night' });
  });

  it('without a day of publication needs one name with its year', () => {
    expect(read('دوشنبه (۳ قوس ۱۴۰۴)', null)).toEqual(['دوشنبه (۳ قوس ۱۴۰۴) = 2025-11-24']);
    expect(read('۲۴ نوامبر ۲۰۲۵ (۳ قوس)', null)).toEqual(['۲۴ نوامبر ۲۰۲۵ (۳ قوس) = 2025-11-24']);
    expect(read('۲۴ نوامبر (۳ قوس ۱۴۰۴)', null)).toEqual(['۲۴ نوامبر (۳ قوس ۱۴۰۴) = 2025-11-24']);
    expect(read('۲۴ نوامبر (۳ قوس)', null)).toEqual(['۲۴ نوامبر (۳ قوس) = unresolved']);
  });
});

describe('in two calendars', () => {
  whole([
    ['۲۴ نوامبر (۵ قوس)', '2025-11-24'],
    ['۲۴ نوامبر مطابق ۵ قوس', '2025-11-24'],
    ['۲۴ نوامبر، ۴ قوس', '2025-11-24'],
    ['۲۴ نوامبر - ۳ قوس', '2025-11-24'],
    ['۲۴ نوامبر / ۳ قوس', '2025-11-24'],
    ['۲۴ نوامبر, ۳ قوس', '2025-11-24'],
    ['۲۴ نوامبر – ۳ قوس', '2025-11-24'],
    ['۲۴ نوامبر — ۳ قوس', '2025-11-24'],
    ['۲۴ نوامبر ۳ قوس', '2025-11-24'],
    ['۲۴ نوامبر ۲۰۲۰ (۴ قوس)', '2020-11-24'],
    ['۴ قوس (۲۴ نوامبر ۲۰۲۰)', '2020-11-24'],
  ]);

  it.each([
    ['۲۴ نوامبر (۶ قوس)', '۲۴ نوامبر = 2025-11-24', '۶ قوس = 2025-11-27'],
    ['۲۴ نوامبر، ۵ قوس', '۲۴ نوامبر = 2025-11-24', '۵ قوس = 2025-11-26'],
    ['۲۴ نوامبر و ۳ قوس', '۲۴ نوامبر = 2025-11-24', '۳ قوس = 2025-11-24'],
    ['عاشورا (۱۸ سرطان)', 'عاشورا = 2025-07-05', '۱۸ سرطان = 2025-07-09'],
  ])('%s is two', (text, ...expected) => {
    expect(read(text)).toEqual(expected);
  });

  describe('the solar one governs the lunar one', () => {
    whole([
      ['عاشورا (۱۴ سرطان)', '2025-07-05'],
      ['عاشورا (۱۱ محرم)', '2025-07-05'],
      ['عاشورا (۱۵ سرطان)', '2025-07-06'],
      ['۱۵ سرطان (عاشورا)', '2025-07-06'],
      ['۲۱ رمضان ۱۴۴۶ (۲ حمل ۱۴۰۴)', '2025-03-22'],
    ]);
  });
});

describe('a period and a day or month in it', () => {
  whole([
    ['هفتهٔ گذشته (۲۷ عقرب)', '2025-11-18'],
    ['هفتهٔ گذشته (۳۰ عقرب)', '2025-11-21'],
    ['هفتهٔ گذشته (۲۴ عقرب)', '2025-11-15'],
    ['ماه گذشته (ماه عقرب)', '2025-10-23/2025-11-21'],
  ]);

  it.each([
    ['هفتهٔ گذشته (۲۳ عقرب)', 'هفتهٔ گذشته = 2025-11-15/2025-11-21', '۲۳ عقرب = 2025-11-14'],
    ['هفتهٔ گذشته (۱ قوس)', 'هفتهٔ گذشته = 2025-11-15/2025-11-21', '۱ قوس = 2025-11-22'],
    ['هفتهٔ گذشته، ۲۷ عقرب', 'هفتهٔ گذشته = 2025-11-15/2025-11-21', '۲۷ عقرب = 2025-11-18'],
    ['همان روز (۲ قوس)', 'همان روز = anaphoric:0', '۲ قوس = 2025-11-23'],
    ['۲ قوس (همان روز)', '۲ قوس = 2025-11-23', 'همان روز = anaphoric:0'],
    ['اخیرا (۲ قوس)', 'اخیرا = vague', '۲ قوس = 2025-11-23'],
    ['۲ قوس (اخیرا)', '۲ قوس = 2025-11-23', 'اخیرا = vague'],
  ])('%s is two', (text, ...expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('a weekday beside a day counted from publication', () => {
  whole([
    ['دو روز پیش، سه‌شنبه', '2025-11-25'],
    ['۴۸ ساعت پیش، سه‌شنبه', '2025-11-25'],
    ['چند ساعت گذشته، پنجشنبه', '2025-11-27'],
    ['۳۰ دقیقهٔ گذشته (پنجشنبه)', '2025-11-27'],
  ]);

  it.each([
    ['امروز پنجشنبه', '2025-11-27', []],
    ['امروز - پنجشنبه', '2025-11-27', []],
    ['امروز چهارشنبه', '2025-11-26', ['the weekday named is a day off']],
    ['امروز جمعه', '2025-11-28', ['the weekday named is a day off']],
    ['فردا شنبه', '2025-11-29', ['the weekday named is a day off']],
    ['امروز شنبه', '2025-11-27', ['the weekday named is not that of 2025-11-27']],
  ])('%s is %s', (text, value, expected) => {
    expect(read(text)).toEqual([`${text} = ${value}`]);
    expect(warnings(text)).toEqual(expected);
  });

  it('may be the night before it', () => {
    expect(warnings('شب جمعه (۶ قوس)')).toEqual([]);
    expect(warnings('شام جمعه (۶ قوس)')).toEqual(['the weekday named is not that of 2025-11-27']);
    expect(warnings('شب جمعه (۵ قوس)')).toEqual(['the weekday named is not that of 2025-11-26']);
  });

  it('is told of where a later date follows', () => {
    expect(readDates('در پنجشنبه (۵ قوس) و جمعه').warnings).toMatchObject([{ span: [3, 18] }]);
  });
});
