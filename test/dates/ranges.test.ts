// Two ends are one range, and dates that go on to the day of publication, 2025-11-27 (Thursday, 6 Qaws 1404).
import { describe, expect, it } from 'vitest';
import { readDates } from './reading.ts';

const read = (text: string, published: string | null = '2025-11-27') =>
  readDates(text, published).dates.map(({ text: words, value }) => `${words} = ${value}`);
const rules = (text: string, published: string | null = '2025-11-27') =>
  readDates(text, published).dates.map(({ date }) => date.rule);

describe('a range', () => {
  it.each([
    ['از دوشنبه تا چهارشنبه', 'دوشنبه تا چهارشنبه = 2025-11-24/2025-11-26'],
    ['از چهارشنبه تا دوشنبه', 'چهارشنبه تا دوشنبه = 2025-11-19/2025-11-24'],
    ['از دوشنبهٔ هفتهٔ گذشته تا پنجشنبه', 'دوشنبهٔ هفتهٔ گذشته تا پنجشنبه = 2025-11-17/2025-11-27'],
    ['از دوشنبه تا ۵ قوس', 'دوشنبه تا ۵ قوس = 2025-11-24/2025-11-26'],
    ['از ۵ دی تا ۲ حمل', '۵ دی تا ۲ حمل = 2024-12-25/2025-03-22'],
    ['از ۲ حمل تا ۵ دی', '۲ حمل تا ۵ دی = 2024-03-21/2024-12-25'],
    ['از ۵ دی تا ۲ حمل ۱۴۰۰', '۵ دی تا ۲ حمل ۱۴۰۰ = 2020-12-25/2021-03-22'],
    ['از ۵ دی ۱۴۰۰ تا ۲ حمل', '۵ دی ۱۴۰۰ تا ۲ حمل = 2021-12-26/2022-03-22'],
    ['۵ حمل ۱۴۰۰ - ۲ ثور', '۵ حمل ۱۴۰۰ - ۲ ثور = 2021-03-25/2021-04-22'],
    ['میان ۵ حمل و ۲ ثور', '۵ حمل و ۲ ثور = 2025-03-25/2025-04-22'],
    ['بین ۵ حمل و ماه ثور', '۵ حمل و ماه ثور = 2025-03-25/2025-05-21'],
    ['از ماه حمل تا ماه سنبله ۱۴۰۰', 'ماه حمل تا ماه سنبله ۱۴۰۰ = 2021-03-21/2021-09-22'],
    ['از ماه قوس تا ماه حمل ۱۴۰۰', 'ماه قوس تا ماه حمل ۱۴۰۰ = 2020-11-21/2021-04-20'],
  ])('in %s', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });

  it('has no weekday, part of the day or missing year of its ends, and is named if one of them is', () => {
    const { date } = readDates('از شام دوشنبه تا صبح ۵ قوس').dates[0] ?? {};
    expect(date).toMatchObject({ kind: 'range', precision: 'range', basis: 'explicit', rule: 'from-to' });
    expect(date).toMatchObject({ weekday: undefined, partOfDay: undefined });
    expect(readDates('از ۲ قوس تا سه‌شنبه').dates[0]?.date.basis).toBe('explicit');
    expect(readDates('از دوشنبه تا چهارشنبه').dates[0]?.date.basis).toBe('relative');
  });

  it.each([
    ['دوشنبه - چهارشنبه', 'دوشنبه = 2025-11-24', 'چهارشنبه = 2025-11-26'],
    ['بین ۵ حمل، ۲ ثور', '۵ حمل = 2025-03-25', '۲ ثور = 2025-04-22'],
    ['۵ حمل و ۲ ثور', '۵ حمل = 2025-03-25', '۲ ثور = 2025-04-22'],
    ['از سال ۱۴۰۰ تا سال ۱۳۹۹', 'سال ۱۴۰۰ = 2021-03-21/2025-11-27', 'سال ۱۳۹۹ = 2020-03-20/2021-03-20'],
  ])('is not %s', (text, ...expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('up to now', () => {
  it.each([
    ['از روز دوشنبه', 'since', 'روز دوشنبه = 2025-11-24/2025-11-27'],
    ['از دوشنبه تا کنون', 'so-far', 'دوشنبه تا کنون = 2025-11-24/2025-11-27'],
    ['از امروز', 'since', 'امروز = 2025-11-27'],
    ['از کابل روز دوشنبه', 'weekday', 'روز دوشنبه = 2025-11-24'],
    ['از آغاز جنگ در جریان ۲۸ فوریه', 'since', '۲۸ فوریه = 2025-02-28/2025-11-27'],
    ['از زمان آغاز جنگ در ۲۸ فوریه', 'since', '۲۸ فوریه = 2025-02-28/2025-11-27'],
    ['از ماه حمل تا صبح', 'since', 'ماه حمل = 2025-03-21/2025-11-27'],
    ['از فردا', 'near', 'فردا = 2025-11-28'],
    ['آغاز جنگ در ۲۸ فوریه', 'day-month-year', '۲۸ فوریه = 2025-02-28'],
    ['از آغاز جنگ، در ۲۸ فوریه', 'day-month-year', '۲۸ فوریه = 2025-02-28'],
    ['با آغاز جنگ در ۲۸ فوریه', 'day-month-year', '۲۸ فوریه = 2025-02-28'],
    ['از آغاز جنگ و ۲۸ فوریه', 'day-month-year', '۲۸ فوریه = 2025-02-28'],
    ['از آن پس جنگ در ۲۸ فوریه', 'day-month-year', '۲۸ فوریه = 2025-02-28'],
    ['از آغاز جنگ و کشتار و ویرانی و آوارگی مردم در ۲۸ فوریه', 'day-month-year', '۲۸ فوریه = 2025-02-28'],
    ['از سال‌های ۱۳۹۸ تا ۱۴۰۰', 'years', 'سال‌های ۱۳۹۸ تا ۱۴۰۰ = 2019-03-21/2022-03-20'],
    ['از سال‌های ۱۳۹۸ و ۱۳۹۹', 'listed-years', 'سال‌های ۱۳۹۸ و ۱۳۹۹ = 2019-03-21/2021-03-20'],
    ['از ۲۴ ساعت گذشته', 'past-stretch', '۲۴ ساعت گذشته = 2025-11-26/2025-11-27'],
    ['از شبانه‌روز گذشته', 'past-full-day', 'شبانه‌روز گذشته = 2025-11-26/2025-11-27'],
    ['از یک هفته به این سو', 'stretch-so-far', 'یک هفته به این سو = 2025-11-20/2025-11-27'],
    ['از ۲ تا ۵ نوامبر', 'days-of-month', '۲ تا ۵ نوامبر = 2025-11-02/2025-11-05'],
    ['از دوم تا پنجم حمل', 'day-to-day-of-month', 'دوم تا پنجم حمل = 2025-03-22/2025-03-25'],
    ['از دوشنبه و سه‌شنبه', 'weekdays', 'دوشنبه و سه‌شنبه = 2025-11-24/2025-11-25'],
  ])('%s by rule %s', (text, rule, expected) => {
    expect(read(text)).toEqual([expected]);
    expect(rules(text)).toEqual([rule]);
  });

  it('is open without a day of publication', () => {
    expect(read('از ۵ حمل ۱۴۰۰ تا کنون', null)).toEqual(['۵ حمل ۱۴۰۰ = 2021-03-25']);
  });

  it('is a range', () => {
    for (const text of ['از ۵ حمل', 'از ۵ حمل تا کنون', 'از شام دوشنبه تا بامداد'])
      expect(readDates(text).dates[0]?.date).toMatchObject({ kind: 'range', precision: 'range' });
  });

  it('ends, and says so', () => {
    expect(readDates('تا روز دوشنبه').dates[0]?.date).toMatchObject({ until: true, kind: 'day' });
    expect(readDates('روز دوشنبه').dates[0]?.date.until).toBeUndefined();
  });
});

describe('from a part of a day to another', () => {
  it.each([
    ['از شام دوشنبه تا بامداد', 'until-part', '2025-11-24/2025-11-25'],
    ['از شب دوشنبه تا صبح', 'until-part', '2025-11-24/2025-11-25'],
    ['از صبح دوشنبه تا شب', 'weekday', '2025-11-24'],
    ['از شام دوشنبه تا شب', 'weekday', '2025-11-24'],
    ['از دوشنبه تا صبح', 'weekday', '2025-11-24'],
  ])('%s by rule %s', (text, rule, value) => {
    expect(readDates(text).dates.map((found) => [found.value, found.date.rule])).toEqual([[value, rule]]);
  });
});
