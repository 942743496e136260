// What formats alone do not show: doubled dates, ranges, the year that governs, what is no date, what cannot be told.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDates } from '../../src/dates/find.ts';
import { formatIso } from '../../src/model/plain-date.ts';
import { parts, readDates } from './reading.ts';

const read = (text: string, published: string | null = '2025-11-27') =>
  readDates(text, published).dates.map(({ text: words, value }) => `${words} = ${value}`);

describe('dates of one day that stand side by side are one mention', () => {
  it.each([
    ['شب گذشته (جمعه، ۲۴ جوزا) در کوتل', '2019-06-15', 'شب گذشته (جمعه، ۲۴ جوزا) = 2019-06-14'],
    ['صبح امروز یکشنبه (۲۹ جوزا) در کابل', '2022-06-19', 'صبح امروز یکشنبه (۲۹ جوزا) = 2022-06-19'],
    ['دیروز(سه شنبه، ۱۴ میزان) یک دهقان', '2015-10-07', 'دیروز(سه شنبه، ۱۴ میزان) = 2015-10-06'],
    ['ساعت ده شب گذشته (جمعه)', '2019-06-15', 'شب گذشته (جمعه) = 2019-06-14'],
    ['ساعت ۸:۳۰ شب گذشته، جمعه', '2019-06-15', 'شب گذشته، جمعه = 2019-06-14'],
    ['۲۴ نوامبر (۳ قوس) انجام شد', '2025-11-27', '۲۴ نوامبر (۳ قوس) = 2025-11-24'],
    ['جمعه‌شب (۲۶ دلو، ۱۵ شعبان) بر کاروانی', '2025-02-17', 'جمعه‌شب (۲۶ دلو، ۱۵ شعبان) = 2025-02-14'],
    ['شامگاه جمعه، ۲۹ جدی، رخ داد', '2024-01-22', 'شامگاه جمعه، ۲۹ جدی = 2024-01-19'],
    ['سه‌شنبهٔ هفتهٔ گذشته (۲۴ جوزا) دکانداران', '2022-06-19', 'سه‌شنبهٔ هفتهٔ گذشته (۲۴ جوزا) = 2022-06-14'],
    ['روز پنج‌شنبه ۱۸ دی‌ماه ۱۴۰۴ در', '2026-06-13', 'روز پنج‌شنبه ۱۸ دی‌ماه ۱۴۰۴ = 2026-01-08'],
    ['فردا جمعه 28 اکتبر (7 آبانماه) در مسکو', '2016-10-27', 'فردا جمعه 28 اکتبر (7 آبانماه) = 2016-10-28'],
    ['۶ قوس ۱۴۰۴ برابر با ۲۷ نوامبر ۲۰۲۵ است', '2025-12-01', '۶ قوس ۱۴۰۴ برابر با ۲۷ نوامبر ۲۰۲۵ = 2025-11-27'],
    ['شب عید قربان (دوشنبه‌شب، ۲۸ سرطان) شورشیان', '2021-07-22', 'شب عید قربان (دوشنبه‌شب، ۲۸ سرطان) = 2021-07-19'],
    ['قندز، ۳۱ ثور ۹۸: کم از کم یازده تن', '2019-05-21', '۳۱ ثور ۹۸ = 2019-05-21'],
    ['مارچ ۲۰۲۱ (حوت ۱۳۹۹) گفت', '2022-01-01', 'مارچ ۲۰۲۱ (حوت ۱۳۹۹) = 2021-03-01/2021-03-31'],
  ])('in %j', (text, published, expected) => {
    expect(readDates(text, published)).toMatchObject({ warnings: [] });
    expect(read(text, published)).toEqual([expected]);
  });

  it('but not two days of a list', () => {
    expect(read('دوشنبه، سه‌شنبه، ۱۵ حمل')).toHaveLength(2);
  });

  it('but two days running are a range', () => {
    expect(read('دیروز و امروز')).toEqual(['دیروز و امروز = 2025-11-26/2025-11-27']);
    expect(read('شب گذشته و صبح امروز')).toEqual(['شب گذشته و صبح امروز = 2025-11-26/2025-11-27']);
    expect(read('دیروز و روز دوشنبه')).toHaveLength(2);
  });

  it('keep the date as written and warn when the weekday is another one', () => {
    const { dates, warnings } = readDates('روز دوشنبه (۳ حوت ۱۳۹۹) در کابل', '2021-03-01');
    expect(dates.map((date) => date.value)).toEqual(['2021-02-21']);
    expect(warnings).toMatchObject([{ code: 'weekday_mismatch', span: [0, 23] }]);
  });

  it('call a night by the day that it leads to without a warning', () => {
    expect(readDates('شب جمعه (۶ قوس) در کابل').warnings).toEqual([]);
  });
});

describe('nights', () => {
  it.each([
    ['از شام دوشنبه تا ناوقت شب فیر کردند', 'شام دوشنبه = 2025-11-24'],
    ['از نیمه‌شب دیشب تا سپیده‌دم درگیر بودند', 'نیمه‌شب دیشب = 2025-11-26/2025-11-27'],
    ['در چند دقیقهٔ گذشته شنیده شد', 'چند دقیقهٔ گذشته = 2025-11-27'],
    ['حدود دو ماه پیش گرفته شد', 'حدود دو ماه پیش = vague'],
  ])('in %j', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });
});

describe('ranges', () => {
  it.each([
    ['از ۲ تا ۵ نوامبر', '2025-11-27', '۲ تا ۵ نوامبر = 2025-11-02/2025-11-05'],
    ['از ۲۵ حمل تا ۲ ثور', '2025-11-27', '۲۵ حمل تا ۲ ثور = 2025-04-14/2025-04-22'],
    ['از ۲۰ قوس تا ۵ جدی ۱۴۰۱', '2025-11-27', '۲۰ قوس تا ۵ جدی ۱۴۰۱ = 2022-12-11/2022-12-26'],
    [
      'از شام دوشنبه تا چاشت امروز سه‌شنبه (۲۶ حوت) در',
      '2021-03-16',
      'شام دوشنبه تا چاشت امروز سه‌شنبه (۲۶ حوت) = 2021-03-15/2021-03-16',
    ],
    ['بین ۲ حمل و ۵ حمل', '2025-11-27', '۲ حمل و ۵ حمل = 2025-03-22/2025-03-25'],
    ['از آغاز سال ۲۰۲۶ تا کنون ۸۷ تن', '2026-04-06', 'آغاز سال ۲۰۲۶ تا کنون = 2026-01-01/2026-04-06'],
    ['از ۲۴ اسد سال گذشته تا کنون دست‌کم', '2022-06-19', '۲۴ اسد سال گذشته تا کنون = 2021-08-15/2022-06-19'],
    [
      'از آغاز سال ۲۰۲۲ تا پایان ماه جون ۲۰۲۳ بیش',
      '2023-07-30',
      'آغاز سال ۲۰۲۲ تا پایان ماه جون ۲۰۲۳ = 2022-01-01/2023-06-30',
    ],
    ['از شب گذشته تاکنون، هشت نفر', '2026-07-17', 'شب گذشته تاکنون = 2026-07-16/2026-07-17'],
    ['از ۱۶ تیرماه', '2026-07-17', '۱۶ تیرماه = 2026-07-07/2026-07-17'],
    [
      'روز یکشنبه گفت که در یک شبانه‌روز ۹ بار',
      '2016-11-02',
      'روز یکشنبه = 2016-10-30',
      'یک شبانه‌روز = 2016-10-29/2016-10-30',
    ],
    ['از آغاز جنگ علیه ایران در ۲۸ فوریه', '2026-07-27', '۲۸ فوریه = 2026-02-28/2026-07-27'],
  ])('in %j', (text, published, ...expected) => {
    expect(read(text, published)).toEqual(expected);
  });

  it('that began say so, and those that end', () => {
    expect(readDates('از ۱۶ تیرماه', '2026-07-17').dates[0]?.date).toMatchObject({ since: true, rule: 'since' });
    expect(readDates('تا ۲۰ عقرب ادامه داشت').dates[0]?.date).toMatchObject({ until: true, kind: 'day' });
    expect(readDates('بیش از سال گذشته').dates[0]?.date.since).toBeUndefined();
    expect(readDates('پس از ۷ اکتبر').dates[0]?.date.since).toBeUndefined();
  });
});

describe('the year of a day and month', () => {
  it.each([
    ['در ۸ جدی', '2021-01-18', '۸ جدی = 2020-12-28'],
    ['در ۲۸ جدی', '2021-01-18', '۲۸ جدی = 2021-01-17'],
    ['در ۲۹ جدی', '2021-01-18', '۲۹ جدی = 2021-01-18'],
    ['در ۳۰ جدی', '2021-01-18', '۳۰ جدی = 2020-01-20'],
    ['در ۳۰ حوت', '2023-11-01', '۳۰ حوت = 2021-03-20'],
    ['۲۹ نومبر سال گذشته', '2024-01-10', '۲۹ نومبر سال گذشته = 2023-11-29'],
    ['۱۷ جوزای امسال', '2024-01-22', '۱۷ جوزای امسال = 2023-06-07'],
    ['۱۵ اسد ۲۰۲۱', '2024-01-22', '۱۵ اسد ۲۰۲۱ = 2021-08-06'],
    ['قرار است نشست در ۱۵ جدی برگزار شود', '2025-11-27', '۱۵ جدی = 2026-01-05'],
  ])('in %j published on %s', (text, published, expected) => {
    expect(read(text, published)).toEqual([expected]);
  });

  it('is the one that governs the sentence, and no further', () => {
    expect(read('در سال ۲۰۲۱ نیز در ۲۶ اگست در کابل. در ۲۷ اگست', '2025-11-27')).toEqual([
      'سال ۲۰۲۱ = 2021-01-01/2021-12-31',
      '۲۶ اگست = 2021-08-26',
      '۲۷ اگست = 2025-08-27',
    ]);
    expect(read('در سال ۲۰۲۱ دیروز در ۶ مارچ').at(-1)).toBe('۶ مارچ = 2021-03-06');
    expect(read('در سال ۱۴۰۲ گفت. امروز در همان سال', null).at(-1)).toBe('همان سال = 2023-03-21/2024-03-19');
    expect(read('از معترضان دی ۱۴۰۴، در ۴ تیر بازداشت شد', '2026-06-27').at(-1)).toBe('۴ تیر = 2026-06-25');
    expect(read('در ۲ حمل ۱۴۰۰ و ۱۵ ثور همان سال', '2025-11-27')).toEqual([
      '۲ حمل ۱۴۰۰ = 2021-03-22',
      '۱۵ ثور همان سال = 2021-05-05',
    ]);
  });
});

describe('what cannot be told', () => {
  it('is unresolved and warned of, never the day of publication', () => {
    const { dates, warnings } = readDates('دیروز در ۳۱ عقرب و روز دوشنبه', null);
    expect(dates.map((date) => [date.text, date.value])).toEqual([
      ['دیروز', 'unresolved'],
      ['۳۱ عقرب', 'unresolved'],
      ['روز دوشنبه', 'unresolved'],
    ]);
    expect(warnings.map((warning) => warning.code)).toEqual(['date_unresolved', 'date_unresolved', 'date_unresolved']);
  });
  it('is vague where the text is', () => {
    expect(read('حملات اخیر در روزهای اخیر و چند روز پیش و سال‌های گذشته')).toEqual([
      'اخیر = vague',
      'روزهای اخیر = vague',
      'چند روز پیش = vague',
      'سال‌های گذشته = vague',
    ]);
  });
  it('names the doubt of the lunar calendar', () => {
    expect(readDates('۲۱ رمضان').dates[0]?.date).toMatchObject({ calendar: 'islamic', uncertainDays: 1 });
    expect(readDates('عید قربان').dates[0]?.date.uncertainDays).toBe(1);
    expect(readDates('۲۱ حمل').dates[0]?.date.uncertainDays).toBeUndefined();
  });
});

describe('both dialects', () => {
  it.each(['بامداد روز چهارشنبه ۲۰ خرداد ۱۴۰۵', 'بامداد روز چهارشنبه ۲۰ جوزای ۱۴۰۵'])('name one day: %s', (text) => {
    expect(readDates(text, '2026-06-12').dates.map((date) => date.value)).toEqual(['2026-06-10']);
  });
  it.each([
    ['۳۰ جنوری ۲۰۲۱', '۳۰ ژانویه ۲۰۲۱', '۳۰ کانون ثانی ۲۰۲۱'],
    ['۳ اگست ۲۰۲۱', '۳ اوت ۲۰۲۱', '۳ آگوست ۲۰۲۱'],
    ['۳ جولای ۲۰۲۱', '۳ ژوئیه ۲۰۲۱', '۳ تموز ۲۰۲۱'],
    ['۱۲ اپریل ۲۰۲۱', '۱۲ آوریل ۲۰۲۱', '۱۲ نیسان ماه ۲۰۲۱'],
  ])('%s is %s is %s', (...texts) => {
    expect(new Set(texts.map((text) => readDates(text).dates[0]?.value)).size).toBe(1);
  });
});

describe('any text', () => {
  const WORDS =
    'از تا در و ( ) ، / - سال ماه هفته روز شب گذشته پیش بعد دیگر آینده جاری همان این ۱ ۳۱ ۵۷ ۴۰۰ ۱۴۰۰ ۹۹۹۹۹۹۹۹۹ ۲۰۲۱ 9999 دو هزار حمل جدی رمضان مارچ جمعه امروز دیشب اول نیمه اوایل دهه میلادی قمری عاشورا 1404/1/1 کنون صبح'.split(
      ' ',
    );
  it('is read without an exception into dates that are in order, apart and not upside down', () => {
    const text = fc.array(fc.constantFrom(...WORDS), { maxLength: 14 }).map((words) => words.join(' '));
    const day = fc.record({
      year: fc.constantFrom(1600, 1900, 1979, 2024, 2090, 2400),
      month: fc.nat(11),
      day: fc.nat(27),
    });
    fc.assert(
      fc.property(text, fc.option(day), (words, published) => {
        const { document, mentions, numbers } = parts(words);
        const at = published && { year: published.year, month: published.month + 1, day: published.day + 1 };
        const dates = findDates(document, mentions, numbers, { published: at, warn: () => {} });
        let last = 0;
        for (const date of dates) {
          expect(date.first).toBeGreaterThanOrEqual(last);
          last = date.last;
          expect(date.last).toBeGreaterThan(date.first);
          if (!date.start || !date.end) continue;
          expect(formatIso(date.start)).toMatch(/^\d{4}-\d\d-\d\d$/);
          expect(formatIso(date.start) <= formatIso(date.end)).toBe(true);
        }
      }),
      { numRuns: 3000 },
    );
  });
});
