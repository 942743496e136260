// Times counted from the day of publication (Thursday 2025-11-27, 6 Qaws 1404) or from the event told before.
import { describe, expect, it } from 'vitest';
import { readDates } from './reading.ts';

const read = (text: string, published: string | null = '2025-11-27') =>
  readDates(text, published).dates.map(({ text: words, value }) => `${words} = ${value}`);

describe('a weekday', () => {
  it.each([
    ['پنجشنبهٔ آینده', 'پنجشنبهٔ آینده = 2025-12-04'],
    ['جمعه و پنجشنبه', 'جمعه و پنجشنبه = 2025-11-21/2025-11-27'],
    ['پنجشنبه و جمعه', 'پنجشنبه و جمعه = 2025-11-20/2025-11-21'],
  ])('in %j', (text, ...expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    'شام سه‌شنبهٔ هفتهٔ گذشته',
    'سه‌شنبه شام هفتهٔ گذشته',
    'سه‌شنبه شام همین هفته',
    'سه‌شنبه شام هفتهٔ جاری',
    'شام روز گذشته',
    'روز گذشته شام',
    'صبح تا شام دیروز',
  ])('or day has its part of the day before or behind it: %s', (text) => {
    expect(readDates(text).dates.map((found) => [found.text, found.date.partOfDay])).toEqual([[text, 'evening']]);
  });

  it('said twice is no range', () => {
    expect(read('دوشنبه و دوشنبه')).toEqual(['دوشنبه = 2025-11-24', 'دوشنبه = 2025-11-24']);
  });

  it('keeps its name and part without a day of publication', () => {
    const { dates } = readDates('شام دوشنبهٔ گذشته و سه‌شنبهٔ آینده', null);
    expect(dates.map(({ date }) => date)).toMatchObject([
      { kind: 'unresolved', weekday: 2, partOfDay: 'evening' },
      { kind: 'unresolved', weekday: 3 },
    ]);
    expect(read('دوشنبه و سه‌شنبه', null)).toEqual(['دوشنبه و سه‌شنبه = unresolved']);
  });
});

describe('counted back', () => {
  it.each([
    ['۴۰۰ روز پیش', '2024-10-23'],
    ['۴۰۱ روز پیش', 'vague'],
    ['۹۹۹۹۹ ساعت پیش', 'vague'],
    ['۴۸ ساعت پیش', '2025-11-25'],
    ['۳۰ ساعت پیش', '2025-11-26'],
    ['۲۰ ساعت پیش', '2025-11-27'],
    ['چند ساعت پیش', '2025-11-27'],
    ['۲۰ دقیقه پیش', '2025-11-27'],
    ['۹۰ دقیقه پیش', '2025-11-27'],
    ['حدود دو روز پیش', '2025-11-25'],
    ['حدود دو ساعت پیش', '2025-11-27'],
    ['حدود دو هفته پیش', 'vague'],
    ['دو تا سه روز پیش', 'vague'],
    ['دو هفته پیش', '2025-11-08/2025-11-14'],
    ['دو ماه پیش', '2025-09-23/2025-10-22'],
    ['دو سال پیش', '2023-03-21/2024-03-19'],
    ['روز پیش', '2025-11-26'],
    ['نیم روز پیش', '2025-11-27'],
    ['نیم سال پیش', 'vague'],
    ['صبح تا ظهر دیروز', '2025-11-26'],
  ])('%s is %s', (text, value) => {
    expect(read(text)).toEqual([`${text} = ${value}`]);
  });

  it('is no date in decades or without a count of hours', () => {
    expect(read('دو دهه پیش')).toEqual([]);
    expect(read('ساعت پیش', null)).toEqual([]);
    expect(read('دقیقه پیش', null)).toEqual([]);
  });

  it('needs a day of publication unless it is vague', () => {
    expect(read('دو روز پیش', null)).toEqual(['دو روز پیش = unresolved']);
    expect(read('دو ساعت پیش', null)).toEqual(['دو ساعت پیش = unresolved']);
    expect(read('چند روز پیش', null)).toEqual(['چند روز پیش = vague']);
    expect(read('امروز صبح', null)).toEqual(['امروز صبح = unresolved']);
    expect(readDates('امروز صبح', null).dates[0]?.date.partOfDay).toBe('morning');
  });
});

describe('counted ahead', () => {
  it.each([
    ['دو ساعت دیگر', '2025-11-27'],
    ['چند ساعت دیگر', '2025-11-27'],
    ['۴۸ ساعت دیگر', '2025-11-29'],
    ['۴۰۰ روز دیگر', '2027-01-01'],
    ['۴۰۱ روز دیگر', 'vague'],
    ['۴۰۱ ساعت دیگر', 'vague'],
    ['۴۰۱ ماه دیگر', 'vague'],
    ['دو هفتهٔ دیگر', '2025-12-06/2025-12-12'],
    ['دو سال دیگر', '2027-03-21/2028-03-19'],
    ['دو هفتهٔ آینده', '2025-11-27/2025-12-11'],
    ['۲۴ ساعت آینده', '2025-11-27/2025-11-28'],
    ['۳۰ ساعت آینده', '2025-11-27/2025-11-29'],
    ['دو ماه آینده', '2025-11-27/2026-01-26'],
    ['دو سال آینده', '2025-11-27/2027-11-27'],
    ['۳۰ دقیقهٔ آینده', 'vague'],
    ['۴۰۰ روز آینده', '2025-11-27/2027-01-01'],
    ['۴۰۱ روز آینده', 'vague'],
    ['۴۱ دههٔ آینده', 'vague'],
    ['ماه آینده', '2025-12-22/2026-01-20'],
    ['سال آینده', '2026-03-21/2027-03-20'],
  ])('%s is %s', (text, value) => {
    expect(read(text)).toEqual([`${text} = ${value}`]);
  });

  it('needs a day of publication', () => {
    expect(read('دو روز آینده', null)).toEqual(['دو روز آینده = unresolved']);
  });
});

describe('a stretch', () => {
  it.each([
    ['دو هفتهٔ گذشته', '2025-11-13/2025-11-27'],
    ['دو ماه گذشته', '2025-09-28/2025-11-27'],
    ['دو دههٔ گذشته', '2005-11-27/2025-11-27'],
    ['۳۰ دقیقهٔ گذشته', '2025-11-27'],
    ['چند دقیقهٔ گذشته', '2025-11-27'],
    ['چند ساعت گذشته', '2025-11-27'],
    ['۱۱ ساعت گذشته', '2025-11-27'],
    ['۱۲ ساعت گذشته', '2025-11-26/2025-11-27'],
    ['چند ماه گذشته', 'vague'],
    ['۲۵ ساعت گذشته', '2025-11-25/2025-11-27'],
    ['۴۸ ساعت گذشته', '2025-11-25/2025-11-27'],
    ['۳ تا ۴ روز گذشته', '2025-11-23/2025-11-27'],
    ['دست‌کم ۳ روز گذشته', '2025-11-24/2025-11-27'],
    ['۴۰۰ روز گذشته', '2024-10-23/2025-11-27'],
    ['۴۰۱ روز گذشته', 'vague'],
    ['۳ تا ۴۰۱ روز گذشته', 'vague'],
    ['۴۰ دههٔ گذشته', '1625-11-27/2025-11-27'],
    ['۴۱ دههٔ گذشته', 'vague'],
  ])('%s is %s', (text, value) => {
    expect(read(text)).toEqual([`${text} = ${value}`]);
  });

  it('needs a day of publication', () => {
    expect(read('دو روز گذشته', null)).toEqual(['دو روز گذشته = unresolved']);
    expect(read('چند ساعت گذشته', null)).toEqual(['چند ساعت گذشته = vague']);
  });

  it('is none of one day or hour', () => {
    expect(read('روز اخیر')).toEqual(['اخیر = vague']);
    expect(read('ساعت اخیر')).toEqual(['اخیر = vague']);
  });

  it('ends on the day of the saying', () => {
    expect(read('روز شنبه گفت که در دو شبانه‌روز')).toEqual([
      'روز شنبه = 2025-11-22',
      'دو شبانه‌روز = 2025-11-20/2025-11-22',
    ]);
    expect(read('در ماه قوس گفت که در یک شبانه‌روز')).toEqual(['ماه قوس = 2025-11-22/2025-12-21']);
    expect(read('روز شنبه گفت که در دو روز')).toEqual(['روز شنبه = 2025-11-22']);
    expect(read('روز شنبه گفت که در چند شبانه‌روز')).toEqual(['روز شنبه = 2025-11-22']);
    expect(read('روز شنبه گفت که در ۴۰۱ شبانه‌روز')).toEqual(['روز شنبه = 2025-11-22']);
  });
});

describe('a week, month or year', () => {
  it.each([
    ['ماه گذشتهٔ میلادی', '2025-10-01/2025-10-31'],
    ['سال گذشتهٔ میلادی', '2024-01-01/2024-12-31'],
    ['سال جاری میلادی', '2025-01-01/2025-12-31'],
    ['سال آیندهٔ میلادی', '2026-01-01/2026-12-31'],
    ['سال جاری خورشیدی', '2025-03-21/2026-03-20'],
    ['سه ماه نخست سال جاری میلادی', '2025-01-01/2025-03-31'],
  ])('%s is %s', (text, value) => {
    expect(read(text)).toEqual([`${text} = ${value}`]);
  });

  it.each([
    ['در هفتهٔ گذشته گفت. در همین هفته', 'همین هفته = 2025-11-15/2025-11-21'],
    ['در ماه گذشته گفت. در همین ماه', 'همین ماه = 2025-10-23/2025-11-21'],
    ['در هفتهٔ گذشته گفت. در همین ماه', 'همین ماه = 2025-11-22/2025-12-21'],
    ['در سال ۱۴۰۲ گفت. در همان سال', 'همان سال = 2023-03-21/2024-03-19'],
    ['در ۵ مارچ ۲۰۲۰ گفت. در همان سال', 'همان سال = 2020-01-01/2020-12-31'],
  ])('is the one told before in %j', (text, expected) => {
    expect(read(text).at(-1)).toBe(expected);
  });

  it('told before is counted from publication', () => {
    expect(readDates('در ماه حمل گفت. در همین ماه').dates.at(-1)?.date).toMatchObject({
      basis: 'relative',
      start: { year: 2025, month: 3, day: 21 },
    });
    expect(read('همین هفته', null)).toEqual(['همین هفته = unresolved']);
    expect(read('همان سال')).toEqual(['همان سال = unresolved']);
  });
});

describe('counted from what was told', () => {
  it('has the part of the day that is said', () => {
    expect(readDates('همان صبح').dates[0]?.date).toMatchObject({ partOfDay: 'morning', rule: 'same-part' });
  });

  it.each([
    ['دو هفته بعد', 'anaphoric:14'],
    ['۴۸ ساعت بعد', 'anaphoric:2'],
    ['۳۰ ساعت بعد', 'anaphoric:1'],
    ['۳۰ دقیقه بعد', 'anaphoric:0'],
    ['۳۰ ساعت پیش از آن', 'anaphoric:-1'],
    ['۴۰۰ روز بعد', 'anaphoric:400'],
    ['۴۰۱ روز بعد', 'vague'],
    ['سه روز بعدتر', 'anaphoric:3'],
    ['همان صبح', 'anaphoric:0'],
    ['این هفته‌ها', 'vague'],
    ['دو ماه بعد', 'vague'],
    ['چند روز بعد', 'vague'],
    ['۲ تا ۳ روز بعد', 'vague'],
  ])('%s is %s', (text, value) => {
    expect(read(`آنها ${text} آمدند`)).toEqual([`${text} = ${value}`]);
  });
});
