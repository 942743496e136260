// Days and months that are named, their parts, and years, as published on 2025-11-27 (6 Qaws 1404).
import { describe, expect, it } from 'vitest';
import { readDates } from './reading.ts';

const read = (text: string, published: string | null = '2025-11-27') =>
  readDates(text, published).dates.map(({ text: words, value }) => `${words} = ${value}`);

/** Phrases that are one date from their first word to the last. */
const whole = (rows: readonly (readonly [text: string, value: string])[]) =>
  it.each(rows)('%s is %s', (text, value) => {
    expect(read(text)).toEqual([`${text} = ${value}`]);
  });

describe('a day', () => {
  whole([
    ['۲۹ فبروری', '2024-02-29'],
    ['یکم جوزا', '2025-05-22'],
    ['سی و یکم جوزا', '2025-06-21'],
    ['۲۹ فبروری ۲۰۲۴', '2024-02-29'],
    ['۳۰ فبروری', 'unresolved'],
    ['۳۱ حمل', '2025-04-20'],
    ['۳۱ میزان', 'unresolved'],
    ['۳۰ محرم', '2025-07-25'],
    ['۳۱ محرم', 'unresolved'],
    ['۲۹ فبروری ۲۰۲۳', 'unresolved'],
    ['۳۰ حوت ۱۴۰۲', 'unresolved'],
    ['۲۱ رمضان ۱۳۲۵ قمری', 'unresolved'],
    ['۲۱ رمضان ۱۴۰۰', '2021-05-03'],
    ['۵ حمل، ۱۴۰۰', '2021-03-25'],
    ['۵ حمل، ۲۰۲۱ میلادی', '2021-03-25'],
    ['۲۱ رمضان ۲۰۲۱', '2021-05-03'],
    ['۵ مارچ ۱۴۰۰', '2022-03-05'],
    ['۲۹ نومبر امسال', '2024-11-29'],
    ['۲۶ نومبر امسال', '2025-11-26'],
    ['۲۷ نومبر امسال', '2025-11-27'],
    ['۵ نومبر سال آینده', '2026-11-05'],
    ['۲۹ حوت امسال', '2026-03-20'],
    ['۱۰ محرم سال گذشته', '2024-07-16'],
    ['۲۲ فبروری ۲۱ میلادی', '2021-02-22'],
    ['۵ جدی ۵۷ میلادی', '1957-12-26'],
    ['۲۲ فبروری سال ۲۵', '2025-02-22'],
    ['۲۲ فبروری سال ۲۶', '1926-02-22'],
  ]);

  it('has no year in a count after a comma', () => {
    for (const noun of ['نفر', 'طالب', 'راکت']) expect(read(`۵ حمل، ۱۴۰۰ ${noun}`)).toEqual(['۵ حمل = 2025-03-25']);
    expect(read('۵ حمل، ۱۴۰۰ خورشیدی نفر')).toEqual(['۵ حمل، ۱۴۰۰ خورشیدی = 2021-03-25']);
  });

  it('has its year before several of whom none are counted', () => {
    for (const noun of ['راکت‌های', 'غیرنظامیان', 'مهاجمان', 'منافقین'])
      expect(read(`۸ شهریور ۱۳۶۰ ${noun} رسیدند`)).toEqual(['۸ شهریور ۱۳۶۰ = 1981-08-30']);
    for (const noun of ['راکت', 'کودک']) expect(read(`۸ شهریور ۱۴۰۰ ${noun}`)).toEqual(['۸ شهریور = 2025-08-30']);
  });

  it('has a short year before a preposition', () => {
    for (const word of ['مقابل', 'به', 'با'])
      expect(read(`۲۱ فروردین ۷۸ ${word} خانه`)).toEqual(['۲۱ فروردین ۷۸ = 1999-04-10']);
    expect(read('۲۱ فروردین ۷۸ معترض')).toEqual(['۲۱ فروردین = 2025-04-10']);
  });

  it('is of the year in which the text tells the same day in full', () => {
    expect(read('سالگرد ۷ ثور. در ۷ ثور ۱۳۵۷ رخ داد')).toEqual(['۷ ثور = 1978-04-27', '۷ ثور ۱۳۵۷ = 1978-04-27']);
    expect(read('امروز ۶ قوس. در ۶ قوس ۱۳۵۷ رخ داد')[0]).toBe('امروز ۶ قوس = 2025-11-27');
  });

  it('has the part of the day that is said beside it', () => {
    expect(readDates('شام ۵ حمل').dates[0]?.date.partOfDay).toBe('evening');
    expect(readDates('صبح عاشورا').dates[0]?.date.partOfDay).toBe('morning');
  });

  it.each([
    ['1904-02-28', '۲۹ فبروری', '1896-02-29'],
    ['1900-06-01', '۵ مارچ', '1900-03-05'],
    ['2090-06-01', '۵ حمل', '2090-03-24'],
  ])('may lie before 1918 or after 2080, or eight years back (published on %s: %s)', (published, text, value) => {
    expect(read(text, published)).toEqual([`${text} = ${value}`]);
  });

  it('needs a day of publication for the year', () => {
    expect(read('۱۰ محرم امسال', null)).toEqual(['۱۰ محرم امسال = unresolved']);
    expect(read('۵ حمل امسال', null)).toEqual(['۵ حمل امسال = unresolved']);
    expect(read('حمل امسال', null)).toEqual(['حمل امسال = unresolved']);
    expect(read('ماه قوس', null)).toEqual(['ماه قوس = unresolved']);
    expect(read('۵ حمل همان سال', null)).toEqual(['۵ حمل = unresolved', 'همان سال = unresolved']);
    expect(read('ماه حمل همان سال')).toEqual(['ماه حمل = 2025-03-21/2025-04-20', 'همان سال = 2025-03-21/2026-03-20']);
    expect(read('۲ تا ۵ نوامبر', null)).toEqual(['۲ تا ۵ نوامبر = unresolved']);
  });

  it('of two digits of a year is taken for this century without one', () => {
    expect(read('۲۲ فبروری سال ۴۰', null)).toEqual(['۲۲ فبروری سال ۴۰ = 2040-02-22']);
    expect(read('۲۲ فبروری سال ۴۱', null)).toEqual(['۲۲ فبروری سال ۴۱ = 1941-02-22']);
    expect(read('۲۲ بهمن سال ۲۰', null)).toEqual(['۲۲ بهمن سال ۲۰ = 2042-02-10']);
    expect(read('۲۲ بهمن سال ۲۱', null)).toEqual(['۲۲ بهمن سال ۲۱ = 1943-02-11']);
  });

  it('that is to come lies at most six weeks ahead', () => {
    expect(read('قرار است نشست در ۲۱ جدی برگزار شود')).toEqual(['۲۱ جدی = 2026-01-11']);
    expect(read('قرار است نشست در ۲۲ جدی برگزار شود')).toEqual(['۲۲ جدی = 2025-01-11']);
    expect(read('در ۲۱ جدی آمد. قرار است بروند')).toEqual(['۲۱ جدی = 2025-01-10']);
    expect(read('قرار است نشست در ۶ قوس برگزار شود')).toEqual(['۶ قوس = 2025-11-27']);
    expect(read('قرار است نشست در ۵ قوس برگزار شود')).toEqual(['۵ قوس = 2025-11-26']);
  });

  it('has the year said before it, if it lies after what was said and not after publication', () => {
    expect(read('در ۵ می ۲۰۲۱ و در ۶ می').at(-1)).toBe('۶ می = 2021-05-06');
    expect(read('در ۵ می ۲۰۲۱ و در ۳ می').at(-1)).toBe('۳ می = 2025-05-03');
    expect(read('در ۵ می ۲۰۲۱ و در ۵ می').at(-1)).toBe('۵ می = 2021-05-05');
    expect(read('در ۵ می ۲۰۲۵ و در ۲۷ نومبر').at(-1)).toBe('۲۷ نومبر = 2025-11-27');
    expect(read('در ۵ می ۲۰۲۵ و در ۳۰ دسامبر').at(-1)).toBe('۳۰ دسامبر = 2024-12-30');
    expect(read('در سال ۱۴۰۰ در ۵ مارچ').at(-1)).toBe('۵ مارچ = 2025-03-05');
    expect(read('در سال ۲۰۲۱ در ۶ مارچ', null).at(-1)).toBe('۶ مارچ = 2021-03-06');
  });
});

describe('days of a month', () => {
  whole([
    ['۱ تا ۳۱ جوزا', '2025-05-22/2025-06-21'],
    ['۵ تا ۲ نوامبر', '2025-11-02/2025-11-05'],
    ['۲ و ۵ نوامبر ۲۰۲۱', '2021-11-02/2021-11-05'],
    ['۲۵ تا ۲۹ جدی', '2025-01-14/2025-01-18'],
    ['۲۰ و ۵ دی', '2024-12-25/2025-01-09'],
    ['۳۰ تا ۳۱ فبروری', 'unresolved'],
  ]);

  it('are two', () => {
    expect(read('۵ تا ۵ نوامبر')).toEqual(['۵ نوامبر = 2025-11-05']);
  });
});

describe('a month', () => {
  whole([
    ['حمل ۱۴۰۰', '2021-03-21/2021-04-20'],
    ['حمل پارسال', '2024-03-20/2024-04-19'],
    ['حمل دو سال پیش', '2023-03-21/2023-04-20'],
    ['نوامبر، ۲۰۲۰', '2020-11-01/2020-11-30'],
    ['اسد ۱۴۰۳ میلادی', '1403-07-24/1403-08-23'],
    ['ماه محرم ۱۴۴۰', '2018-09-11/2018-10-09'],
    ['ماه قوس', '2025-11-22/2025-12-21'],
    ['جدی ۵۷ میلادی', '1957-12-22/1958-01-20'],
    ['فبروری ۹۹ خورشیدی', '2021-02-01/2021-02-28'],
    ['ماه قوس ۲۰۲۱', '2021-11-22/2021-12-21'],
    ['حمل ۲۰۲۲', '2022-03-21/2022-04-20'],
    ['مارچ ۱۴۰۰', '2022-03-01/2022-03-31'],
    ['ماه رمضان ۲۰۲۲', '2022-04-02/2022-05-01'],
  ]);

  it.each(['چند سال پیش', 'حدود دو سال پیش', 'دو تا سه سال پیش'])('is not told by «%s»', (text) => {
    expect(read(`حمل ${text}`)).toEqual([`${text} = vague`]);
  });

  it('has the year said before it', () => {
    expect(read('در سال ۲۰۲۱ در ماه مارچ').at(-1)).toBe('ماه مارچ = 2021-03-01/2021-03-31');
    expect(read('در سال ۱۴۰۰ در ماه مارچ').at(-1)).toBe('ماه مارچ = 2025-03-01/2025-03-31');
    expect(read('در ۵ می ۲۰۲۱ و در ماه می').at(-1)).toBe('ماه می = 2021-05-01/2021-05-31');
    expect(read('در ۵ می ۲۰۲۱ و در ماه مارچ').at(-1)).toBe('ماه مارچ = 2025-03-01/2025-03-31');
  });
});

describe('a part', () => {
  whole([
    ['اواسط حمل', '2025-03-31/2025-04-09'],
    ['اواخر حمل', '2025-04-10/2025-04-20'],
    ['اواخر فبروری ۲۰۲۱', '2021-02-21/2021-02-28'],
    ['اواسط سال ۱۴۰۲', '2023-07-23/2023-11-21'],
    ['اوایل هفتهٔ گذشته', '2025-11-15/2025-11-16'],
    ['اواخر هفتهٔ گذشته', '2025-11-19/2025-11-21'],
    ['هفتهٔ دوم جون', '2025-06-08/2025-06-15'],
    ['هفتهٔ چهارم جون', '2025-06-23/2025-06-30'],
    ['هفتهٔ پنجم جون', '2025-06-01/2025-06-30'],
    ['نیمهٔ اول حمل', '2025-03-21/2025-04-04'],
    ['نیمهٔ دوم حمل', '2025-04-05/2025-04-20'],
    ['دههٔ سوم حمل', '2025-04-10/2025-04-20'],
    ['ربع چهارم سال ۲۰۲۱', '2021-10-01/2021-12-31'],
    ['سومین جمعه حمل ۱۴۰۳', '2024-04-05'],
    ['پنجمین جمعه حمل ۱۴۰۳', '2024-04-19'],
    ['آخرین پنجشنبه حمل ۱۴۰۳', '2024-04-18'],
    ['آخرین روز ماه حوت ۱۴۰۳', '2025-03-20'],
  ]);

  it('of a month that is not known is not known', () => {
    for (const text of ['آخرین جمعه حمل', 'آخرین روز حمل', 'اوایل حمل'])
      expect(read(text, null)).toEqual([`${text} = unresolved`]);
  });

  it('that the month does not have is none', () => {
    expect(read('پنجمین یکشنبه حمل ۱۴۰۳')).toEqual(['پنجمین یکشنبه حمل ۱۴۰۳ = unresolved']);
  });
});

describe('three numbers', () => {
  whole([
    ['99/12/5', '2021-02-23'],
    ['32/12/5', '1954-02-24'],
    ['5/12/2021', '2021-12-05'],
    ['13/5/2021', '2021-05-13'],
    ['5/13/2021', '2021-05-13'],
    ['2021/13/5', '2021-05-13'],
    ['1404/13/5', '2025-08-04'],
    ['99/12/5 میلادی', '1999-12-05'],
    ['۲۱/۹/۱۴۴۶ قمری', '2025-03-21'],
  ]);

  it.each(['31/12/5', '5/12/99', '13/13/2021', '1000/1/1', '999/1/1', '2101/1/1', '1404/1/32'])(
    '%s are none',
    (text) => {
      expect(read(text)).toEqual([]);
    },
  );
});

describe('what cannot be', () => {
  it.each([
    ['۳۱ میزان', 'no such day in this month'],
    ['۲۹ فبروری ۲۰۲۳', 'no such day in this year'],
    ['پنجمین یکشنبه حمل ۱۴۰۳', 'no such day in this month'],
    ['سال ۱۳۲۵ قمری', 'no such year known'],
    ['همان سال', 'no day of publication to count from'],
  ])('%s: %s', (text, problem) => {
    const { dates, warnings } = readDates(text);
    expect(warnings).toMatchObject([{ code: 'date_unresolved', message: problem, span: [0, text.length] }]);
    expect(dates[0]?.date).toMatchObject({ kind: 'unresolved', start: null, end: null });
  });

  it('keeps its calendar', () => {
    expect(readDates('۲۹ فبروری ۲۰۲۳').dates[0]?.date).toMatchObject({ calendar: 'gregorian', basis: 'explicit' });
    expect(readDates('۳۱ محرم').dates[0]?.date.calendar).toBe('islamic');
    expect(readDates('پنجمین یکشنبه محرم ۱۴۴۶').dates[0]?.date.calendar).toBe('islamic');
    expect(readDates('۱۰ محرم', null).dates[0]?.date.calendar).toBe('islamic');
    expect(readDates('ماه محرم', null).dates[0]?.date.calendar).toBe('islamic');
  });

  it('is a lunar month before 1918 or after 2080, which nobody has listed', () => {
    expect(readDates('ماه محرم', '2090-01-01').warnings).toMatchObject([{ message: 'no such month known' }]);
    expect(read('۱۰ محرم', '2081-06-01')).toEqual(['۱۰ محرم = unresolved']);
    expect(read('۱۰ محرم', '2080-06-01')).not.toEqual(['۱۰ محرم = unresolved']);
    expect(read('۱۰ محرم', '1917-06-01')).toEqual(['۱۰ محرم = unresolved']);
    expect(read('۱۰ محرم', '1918-06-01')).not.toEqual(['۱۰ محرم = unresolved']);
  });
});

describe('years', () => {
  whole([
    ['یازده ماه نخست سال ۲۰۲۰', '2020-01-01/2020-11-30'],
    ['صفر ماه نخست سال ۲۰۲۰', '2020-01-01/2020-12-31'],
    ['دوازده ماه نخست سال ۲۰۲۰', '2020-01-01/2020-12-31'],
    ['یک ماه آخر سال ۲۰۲۰', '2020-12-01/2020-12-31'],
    ['شش ماه نخست سال گذشته', '2024-03-20/2024-09-21'],
    ['بهار ۲۰۲۱', '2021-03-21/2021-06-21'],
    ['بهار ۲۱ میلادی', '2021-03-21/2021-06-21'],
    ['بهار ۹۹ خورشیدی', '2020-03-20/2020-06-20'],
    ['زمستان ۲۰۲۱', '2021-12-22/2022-03-20'],
    ['زمستان ۱۳۹۹', '2020-12-21/2021-03-20'],
    ['دههٔ ۱۰', '1931-03-22/1941-03-20'],
    ['دههٔ ۱۳۶۰', '1981-03-21/1991-03-20'],
    ['دههٔ ۲۰ میلادی', '2020-01-01/2029-12-31'],
    ['سال ۵۷', '1978-03-21/1979-03-20'],
    ['سال دو هزار و بیست و یک', '2021-01-01/2021-12-31'],
    ['سال ۱۲۰۰', '1821-03-21/1822-03-20'],
    ['سال ۱۴۱۹', '2040-03-20/2041-03-19'],
    ['سال ۱۴۲۰', '1999-04-17/2000-04-05'],
    ['سال ۱۴۴۶ قمری', '2024-07-07/2025-06-25'],
    ['سال ۱۳۲۵ میلادی', '1325-01-01/1325-12-31'],
    ['سال ۱۳۲۵ قمری', 'unresolved'],
    ['سال ۱۷۰۰', '1700-01-01/1700-12-31'],
    ['سال ۲۱۰۰', '2100-01-01/2100-12-31'],
  ]);

  it.each(['سال ۲۱۰۱', 'در سال‌های ۲۰۲۱ و ۲۰۱۹', 'در سال‌های ۲۰۲۱ و ۲۰۲۱', 'در سال‌های ۱۳۹۸ و ۲۰۲۱'])(
    '%s is none',
    (text) => {
      expect(read(text)).toEqual([]);
    },
  );

  it.each([
    ['سال گذشته', 'year', 'relative', 'persian'],
    ['سال جاری میلادی', 'year', 'relative', 'gregorian'],
    ['سال ۲۰۲۰', 'year', 'explicit', 'gregorian'],
    ['دوازده ماه نخست سال ۲۰۲۰', 'year', 'explicit', 'gregorian'],
    ['سال ۵۷', 'year', 'explicit', 'persian'],
    ['سال ۱۴۴۶', 'year', 'explicit', 'islamic'],
    ['سال‌های ۲۰۱۹ تا ۲۰۲۱', 'range', 'explicit', 'gregorian'],
    ['دههٔ ۶۰', 'range', 'explicit', 'persian'],
    ['بهار ۲۰۲۱', 'range', 'explicit', 'persian'],
    ['شش ماه نخست سال ۱۳۹۹', 'range', 'explicit', 'persian'],
    ['نیمهٔ دوم جون', 'range', 'explicit', 'gregorian'],
    ['ماه قوس', 'month', 'explicit', 'persian'],
    ['ماه گذشته', 'month', 'relative', 'persian'],
    ['هفتهٔ گذشته', 'week', 'relative', 'persian'],
    ['۲ تا ۵ نوامبر', 'range', 'explicit', 'gregorian'],
    ['دو روز گذشته', 'range', 'relative', 'persian'],
    ['دو روز آینده', 'range', 'relative', 'persian'],
    ['دوشنبه و سه‌شنبه', 'range', 'relative', 'persian'],
    ['آخرین جمعه حمل ۱۴۰۳', 'day', 'explicit', 'persian'],
  ])('or other times: %s is a %s, %s, %s', (text, precision, basis, calendar) => {
    expect(readDates(text).dates.map(({ date }) => date)).toMatchObject([
      { kind: precision, precision, basis, calendar },
    ]);
  });

  it('in two decades are those of one calendar', () => {
    expect(read('در دههٔ ۱۳۹۰ و ۱۴۱۰')).toEqual(['دههٔ ۱۳۹۰ و ۱۴۱۰ = 2011-03-21/2041-03-19']);
    expect(read('در دههٔ ۱۳۹۰ و ۱۴۱۰', '2021-02-17')).toEqual(['دههٔ ۱۳۹۰ = 2011-03-21/2021-03-20']);
    expect(read('در دههٔ ۱۴۱۰ و ۱۴۲۰', '2021-02-17')).toEqual([]);
  });

  it.each([
    ['سال‌های ۱۳۰۰ تا ۱۳۱۰', '1900-01-01'],
    ['دههٔ ۱۳۰۰', '1900-01-01'],
    ['دههٔ ۱۵۰۰', '2025-11-27'],
  ])('are none that the lunar calendar is not listed for: %s, published on %s', (text, published) => {
    expect(read(text, published)).toEqual([]);
  });

  it('of another calendar than the month are none where that calendar is not listed', () => {
    expect(read('حمل ۲۰۲۱ قمری')).toEqual(['حمل ۲۰۲۱ = 2021-03-21/2021-04-20']);
    expect(read('۵ حمل ۱۲۰۰ قمری')).toEqual(['۵ حمل ۱۲۰۰ قمری = unresolved']);
  });

  it('that are vague are so to the day', () => {
    expect(readDates('اخیرا').dates[0]?.date).toMatchObject({ kind: 'vague', precision: 'day' });
  });

  it('are solar or lunar by the day of publication, if there is one', () => {
    expect(read('سال ۱۴۳۰', null)).toEqual(['سال ۱۴۳۰ = 2051-03-21/2052-03-19']);
    expect(read('سال ۱۴۳۱', null)).toEqual(['سال ۱۴۳۱ = 2009-12-18/2010-12-06']);
    expect(read('بهار امسال', null)).toEqual(['بهار امسال = unresolved']);
  });
});
