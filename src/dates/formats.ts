// biome-ignore-all format: one row a format, all formats on one screen
// ALL DATE FORMATS. A row: the pattern over atoms, what it says, texts that must and must not be read so (as published on
// 2025-11-27, a Thursday, 6 Qaws 1404). The longest row wins, then the first. Names are explained in pattern.ts and names.ts.
import { dayOfMonth, daysOfMonth, lastDayOf, monthOf, nthWeekday, numericDay, partOf } from './days.ts';
import { numberOf as n, PARTS } from './parts.ts';
import { compileRows, type SlotsOf } from './pattern.ts';
import { ago, dayOfUnit, nearDay, nextStretch, offsetFrom, pastStretch, sameUnit, stretchBefore, unitOf, weekdayAfter, weekdayOn, weekdaysBetween } from './relative.ts';
import { anaphoric, inPart, spanned, vague } from './say.ts';
import type { Now, When } from './when.ts';
import { decade, isCounted, monthsOfYear, season, wholeYear, yearsBetween } from './years.ts';

export interface Format<Pattern extends string = string> {
  readonly id: string;
  readonly pattern: Pattern;
  readonly read: (slots: SlotsOf<Pattern>, now: Now) => When | null;
  /** Text → `start/end` or the kind, in which the words between ‹› are the mention. */
  readonly yes: Readonly<Record<string, string>>;
  readonly no?: readonly string[];
  /** Read only where the words around show that it is a date. */
  readonly trusted?: 'month' | 'year' | 'lead';
}
/** Checks the slots that a row reads against its pattern. */
const row = <const Pattern extends string>(format: Format<Pattern>): Format => format as unknown as Format;

const rows: readonly Format[] = [
  // days of a month
  row({ id: 'day-month-year', pattern: 'part? day-unit? day month of:year?', read: ({ part, day, month, year }, now) => inPart(part, dayOfMonth({ month, day: n(day), year }, now)),
    yes: { '‹۲۴ نوامبر› انجام شد': '2025-11-24', '‹بیست و ششم عقرب› حمله کردند': '2025-11-17', '‹۱۱ سپتامبر ۲۰۰۱›': '2001-09-11', '‹۶ جوزای سال گذشته›': '2024-05-26', '‹۲۱ رمضان› گفت': '2025-03-21', '‹روز دوم مرداد سال جاری›': '2025-07-24', '‹۲۲ بهمن سال ۵۷›': '1979-02-11', '‹روز ۲۲ بهمن ۵۷› در تهران': '1979-02-11', 'در ‹۲۲ بهمن› ۵۷ نفر': '2025-02-10', 'در ‹شب ۱۸ دی‌ماه› گفت': '2025-01-07' },
    no: ['۵ میزان الحراره خریدند', '۳۵ نفر در جدی‌ترین حمله'] }),
  row({ id: 'month-day-year', pattern: 'month day comma? long-year', read: ({ month, day, 'long-year': year }, now) => (month.calendar === 'gregorian' ? dayOfMonth({ month, day: n(day), year }, now) : null),
    yes: { '‹نوامبر ۲۴، ۲۰۲۵› در کابل': '2025-11-24' } }),
  row({ id: 'days-of-month', pattern: 'day-unit|day-units? day-range month year?', read: ({ 'day-range': d, month, year }, now) => daysOfMonth({ month, day: n(d), until: d.max ?? 0, year }, now),
    yes: { 'از ‹۲ تا ۵ نوامبر› ادامه داشت': '2025-11-02/2025-11-05', '‹۲۰-۲۲ عقرب›': '2025-11-11/2025-11-13' } }),
  row({ id: 'day-to-day-of-month', pattern: 'day-unit|day-units? day to|and|dash day:last month year?', read: ({ day, last, month, year }, now) => daysOfMonth({ month, day: n(day), until: n(last), year }, now),
    yes: { '‹۱۸ و ۱۹ دی› کشته شدند': '2025-01-07/2025-01-08', 'از ‹دوم تا پنجم حمل›': '2025-03-22/2025-03-25' } }),
  row({ id: 'year-then-day', pattern: 'year in|comma day-unit? day month', read: ({ year, month, day }, now) => (isCounted(year) ? dayOfMonth({ month, day: n(day), year }, now) : null),
    yes: { '‹سال گذشته در ۱۳ میزان› کشته شد': '2024-10-04', '‹چهار سال پیش در ۲۴ فوریه› حمله کرد': '2021-02-24' } }),
  row({ id: 'year-then-month', pattern: 'year in|comma month', read: ({ year, month }, now) => (isCounted(year) ? monthOf(month, year, now) : null),
    yes: { '‹سال گذشته در ماه میزان› کشته شد': '2024-09-22/2024-10-21' } }),
  row({ id: 'last-day-of-month', pattern: 'final day-unit month year?', read: ({ month, year }, now) => lastDayOf(monthOf(month, year, now)),
    yes: { 'در ‹آخرین روز ماه میزان› نیز': '2025-10-22' } }),
  row({ id: 'nth-day-of-month', pattern: 'ordinal day-unit month year?', read: ({ ordinal, month, year }, now) => dayOfMonth({ month, day: n(ordinal), year }, now),
    yes: { 'در ‹نخستین روز ماه میزان›': '2025-09-23' } }),
  row({ id: 'nth-weekday-of-month', pattern: 'final|ordinal:nth weekday month year?', read: ({ nth, weekday, month, year }, now) => nthWeekday(monthOf(month, year, now), weekday, nth.is === 'final' ? null : n(nth)),
    yes: { '‹آخرین جمعه ماه رمضان›': '2025-03-28', '‹نخستین شنبه حمل ۱۴۰۳›': '2024-03-23' } }),
  row({ id: 'numeric', pattern: 'numeric era?', read: ({ numeric, era }, now) => numericDay(numeric.fields ?? [0, 0, 0], era, now),
    yes: { '‹۱۴۰۴/۰۹/۰۵› نشر شد': '2025-11-26', '‹1404-9-5›': '2025-11-26', '‹۲۷-۱۱-۲۰۲۵›': '2025-11-27', '‹28.11.2024›': '2024-11-28', '‹۹۹/۱۲/۰۵›': '2021-02-23', '‹۱۴۴۶/۰۹/۲۱›': '2025-03-21' },
    no: ['نرخ ۱۲/۳/۴ بود', 'شماره ۱۴۰۴/۴۵/۷۸'] }),
  row({ id: 'feast', pattern: 'part? feast year?', read: ({ part, feast, year }, now) => inPart(part, dayOfMonth({ month: feast, day: feast.day ?? 0, year }, now)),
    yes: { 'در ‹عاشورا› حمله شد': '2025-07-05', '‹عید قربان سال گذشته›': '2024-06-16' }, no: ['تیپ عاشورا اعزام شد'] }),
  row({ id: 'day-of-feast', pattern: 'day-unit? ordinal day-unit? feast year?', read: ({ ordinal, feast, year }, now) => dayOfMonth({ month: feast, day: (feast.day ?? 0) + n(ordinal) - 1, year }, now),
    yes: { '‹روز دوم عید قربان› کشته شد': '2025-06-07' } }),

  // months and their parts
  row({ id: 'month-year', pattern: 'month of:year', read: ({ month, year }, now) => monthOf(month, year, now),
    yes: { 'در ‹میزان امسال› نیز': '2025-09-23/2025-10-22', 'در ‹ماه جدی سال گذشته›': '2024-12-21/2025-01-19', '‹آوریل ۱۹۸۹›': '1989-04-01/1989-04-30' }, no: ['میزان مرگ و میر'] }),
  row({ id: 'month', pattern: 'month', trusted: 'month', read: ({ month }, now) => monthOf(month, undefined, now),
    yes: { 'در ‹ماه جنوری› بیش از': '2025-01-01/2025-01-31', 'حملات در ‹تیرماه›': '2025-06-22/2025-07-22', 'پس از توافق ‹ژوئن› گفت': '2025-06-01/2025-06-30' }, no: ['ترور جون سالم به در برد', 'بیمارستان ۱۷ شهریور', 'آسیب جدی دید', 'بهمن سقوط کرد', 'میزان خسارت'] }),
  row({ id: 'edge-of-month', pattern: 'edge month year?', read: ({ edge, month, year }, now) => partOf(monthOf(month, year, now), edge.third ?? 0, 3),
    yes: { 'در ‹اوایل حمل› گفت': '2025-03-21/2025-03-30', '‹اواخر ماه مارس›': '2025-03-21/2025-03-31' } }),
  row({ id: 'month-past', pattern: 'month past', read: ({ month }, now) => monthOf(month, undefined, now),
    yes: { 'در ‹اسفند ماه گذشته›': '2025-02-19/2025-03-20' } }),
  row({ id: 'edge-days-of-month', pattern: 'day-units final|ordinal:edge month year?', read: ({ edge, month, year }, now) => partOf(monthOf(month, year, now), edge.is === 'final' ? 3 : 1, 3),
    yes: { '‹روزهای آخر ماه رمضان›': '2025-03-21/2025-03-29', '‹روزهای اول حمل›': '2025-03-21/2025-03-30' } }),
  row({ id: 'half-of-month', pattern: 'half ordinal month year?', read: ({ ordinal, month, year }, now) => partOf(monthOf(month, year, now), n(ordinal), 2),
    yes: { 'در ‹نیمهٔ دوم جون›': '2025-06-16/2025-06-30' } }),
  row({ id: 'middle-of-month', pattern: 'half month year?', read: ({ month, year }, now) => partOf(monthOf(month, year, now), 2, 3),
    yes: { 'در ‹نیمهٔ جون›': '2025-06-11/2025-06-20' } }),
  row({ id: 'start-of-month', pattern: 'start month year?', read: ({ month, year }, now) => partOf(monthOf(month, year, now), 1, 3),
    yes: { 'در ‹آغاز ماه حمل›': '2025-03-21/2025-03-30' } }),
  row({ id: 'week-of-month', pattern: 'week-unit ordinal month year?', read: ({ ordinal, month, year }, now) => partOf(monthOf(month, year, now), n(ordinal), 4),
    yes: { '‹هفتهٔ اول جون›': '2025-06-01/2025-06-07' } }),
  row({ id: 'last-week-of-month', pattern: 'final week-unit month year?', read: ({ month, year }, now) => partOf(monthOf(month, year, now), 4, 4),
    yes: { '‹آخرین هفتهٔ خرداد›': '2025-06-14/2025-06-21' } }),
  row({ id: 'third-of-month', pattern: 'decade-unit ordinal month year?', read: ({ ordinal, month, year }, now) => partOf(monthOf(month, year, now), n(ordinal), 3),
    yes: { '‹دههٔ اول محرم›': '2025-06-26/2025-07-05' } }),

  // years and their parts
  row({ id: 'year', pattern: 'year', trusted: 'year', read: ({ year }, now) => wholeYear(year, now),
    yes: { 'در ‹سال ۲۰۲۰› بیش از': '2020-01-01/2020-12-31', '‹۱۴۰۱ خورشیدی›': '2022-03-21/2023-03-20', '‹امسال› کشته شد': '2025-03-21/2026-03-20', 'در ‹سال گذشته›': '2024-03-20/2025-03-20', 'در ‹۲۰۲۱› آغاز شد': '2021-01-01/2021-12-31', 'متولد ‹۱۳۵۲› بود': '1973-03-21/1974-03-20' }, no: ['در ۲۰۰۰ متری', '۱۴۰۰ نفر آمدند', 'ده ساله بود'] }),
  row({ id: 'years', pattern: 'year-unit|year-units? year-range era?', read: ({ 'year-range': y }, now) => yearsBetween(n(y), y.max ?? 0, now),
    yes: { '‹سال‌های ۲۰۰۱ تا ۲۰۲۱›': '2001-01-01/2021-12-31' } }),
  row({ id: 'listed-years', pattern: 'year-units long-year and|to|comma long-year:last era?', read: ({ 'long-year': y, last }, now) => yearsBetween(n(y), n(last), now),
    yes: { 'در ‹سال‌های ۱۳۹۸ و ۱۳۹۹›': '2019-03-21/2021-03-20' } }),
  row({ id: 'months-of-year', pattern: 'count month-unit ordinal|start year', read: ({ count, year }, now) => monthsOfYear(n(count), 'first', wholeYear(year, now)),
    yes: { 'در ‹شش ماه نخست سال ۲۰۲۰› جان': '2020-01-01/2020-06-30', '‹نُه ماه نخست سال ۲۰۲۲›': '2022-01-01/2022-09-30', '‹شش ماه نخست سال ۱۳۹۹›': '2020-03-20/2020-09-21' } }),
  row({ id: 'last-months-of-year', pattern: 'count month-unit final year', read: ({ count, year }, now) => monthsOfYear(n(count), 'last', wholeYear(year, now)),
    yes: { '‹سه ماه آخر سال ۲۰۲۰›': '2020-10-01/2020-12-31' } }),
  row({ id: 'half-of-year', pattern: 'half ordinal year', read: ({ ordinal, year }, now) => partOf(wholeYear(year, now), n(ordinal), 2),
    yes: { 'در ‹نیمهٔ نخست سال ۲۰۲۱›': '2021-01-01/2021-06-30' } }),
  row({ id: 'quarter-of-year', pattern: 'quarter ordinal year', read: ({ ordinal, year }, now) => partOf(wholeYear(year, now), n(ordinal), 4),
    yes: { '‹ربع اول سال ۲۰۲۱›': '2021-01-01/2021-03-31' } }),
  row({ id: 'edge-days-of-year', pattern: 'final units year', read: ({ year }, now) => partOf(wholeYear(year, now), 12, 12),
    yes: { 'در ‹آخرین روزهای سال ۱۴۰۳›': '2025-02-19/2025-03-20' } }),
  row({ id: 'edge-of-year', pattern: 'edge year', read: ({ edge, year }, now) => partOf(wholeYear(year, now), edge.third ?? 0, 3),
    yes: { '‹اواخر سال ۲۰۲۰›': '2020-09-01/2020-12-31' } }),
  row({ id: 'start-of-year', pattern: 'start year', read: ({ year }, now) => partOf(wholeYear(year, now), 1, 3),
    yes: { 'در ‹آغاز سال ۲۰۲۰›': '2020-01-01/2020-04-30' } }),
  row({ id: 'season', pattern: 'season year', read: ({ season: s, year }, now) => season(s, year, now),
    yes: { '‹تابستان امسال›': '2025-06-22/2025-09-22', '‹بهار ۱۴۰۰›': '2021-03-21/2021-06-21' }, no: ['خیابان بهار'] }),
  row({ id: 'season-past', pattern: 'season past', read: ({ season: s }, now) => season(s, { is: 'year', first: 0, last: 0, years: 0 }, now),
    yes: { '‹تابستان گذشته›': '2025-06-22/2025-09-22' } }),
  row({ id: 'decades', pattern: 'decade-unit|decade-units ten and ten:last era?', read: ({ ten, last, era }, now) => spanned(decade(n(ten), era, now), decade(n(last), era, now)),
    yes: { 'در ‹دههٔ هشتاد و نود›': '2001-03-21/2021-03-20' } }),
  row({ id: 'decade', pattern: 'decade-unit|decade-units ten era?', read: ({ ten, era }, now) => decade(n(ten), era, now),
    yes: { 'در ‹دههٔ ۶۰›': '1981-03-21/1991-03-20', '‹دههٔ ۱۹۸۰ میلادی›': '1980-01-01/1989-12-31' } }),

  // weekdays
  row({ id: 'weekday', pattern: 'part? day-unit? weekday part:late?', read: ({ part, weekday, late }, now) => weekdayOn({ weekday, part: part?.part ?? late?.part }, now),
    yes: { '‹روز پنجشنبه› گفت': '2025-11-27', '‹سه‌شنبه› آمد': '2025-11-25', '‹جمعه‌شب› رفت': '2025-11-21', '‹شام دوشنبه›': '2025-11-24', '‹ناوقت شنبه›': '2025-11-22', '‹۴ شنبه› رفت': '2025-11-26' }, no: ['شهر دوشنبه', 'ملا جمعه آمد', 'امام جمعه تهران'] }),
  row({ id: 'weekday-past', pattern: 'part? day-unit? weekday part:late? past|ago', read: ({ part, weekday, late }, now) => weekdayOn({ weekday, part: part?.part ?? late?.part, past: true }, now),
    yes: { '‹پنجشنبهٔ گذشته›': '2025-11-20', '‹روز چهارشنبه گذشته›': '2025-11-26', '‹پنجشنبه شب گذشته›': '2025-11-20' } }),
  row({ id: 'week-weekday', pattern: 'week-unit past|ago day-unit? weekday part?', read: ({ weekday, part }, now) => weekdayOn({ weekday, part: part?.part, weeksBack: 1 }, now),
    yes: { '‹هفته گذشته روز دوشنبه›': '2025-11-17' } }),
  row({ id: 'weekday-of-week', pattern: 'part? day-unit? weekday part:late? week-unit past|ago', read: ({ part, weekday, late }, now) => weekdayOn({ weekday, part: part?.part ?? late?.part, weeksBack: 1 }, now),
    yes: { '‹سه‌شنبهٔ هفتهٔ گذشته›': '2025-11-18' } }),
  row({ id: 'weekday-this-week', pattern: 'part? day-unit? weekday part:late? this|same week-unit', read: ({ part, weekday, late }, now) => weekdayOn({ weekday, part: part?.part ?? late?.part, weeksBack: 0 }, now),
    yes: { '‹دوشنبه همین هفته›': '2025-11-24' } }),
  row({ id: 'weekday-current-week', pattern: 'part? day-unit? weekday part:late? week-unit current', read: ({ part, weekday, late }, now) => weekdayOn({ weekday, part: part?.part ?? late?.part, weeksBack: 0 }, now),
    yes: { '‹دوشنبه هفته جاری›': '2025-11-24' } }),
  row({ id: 'weekday-next', pattern: 'day-unit? weekday next|later', read: ({ weekday }, now) => weekdayAfter(weekday, now),
    yes: { '‹شنبه آینده›': '2025-11-29' } }),
  row({ id: 'weekday-next-week', pattern: 'day-unit? weekday week-unit next|later', read: ({ weekday }, now) => weekdayOn({ weekday, weeksBack: -1 }, now),
    yes: { '‹دوشنبه هفته آینده›': '2025-12-01' } }),
  row({ id: 'weekdays', pattern: 'day-units? part? weekday and part? weekday:last', read: ({ weekday, last }, now) => weekdaysBetween(weekday, last, now),
    yes: { '‹شب‌های شنبه و یکشنبه›': '2025-11-22/2025-11-23', '‹دوشنبه و سه‌شنبه›': '2025-11-24/2025-11-25' } }),

  // days counted from publication
  row({ id: 'near', pattern: 'part? near part:late?', read: ({ part, near, late }, now) => nearDay(near.days ?? 0, part?.part ?? late?.part ?? near.part, now),
    yes: { '‹صبح امروز›': '2025-11-27', '‹امروز صبح›': '2025-11-27', '‹دیشب› گفت': '2025-11-26', '‹بامداد دیروز›': '2025-11-26', '‹پریروز›': '2025-11-25' } }),
  row({ id: 'parts-near', pattern: 'part to|and part:late near', read: ({ near, late }, now) => nearDay(near.days ?? 0, late.part, now),
    yes: { 'از ‹صبح تا ظهر امروز› در': '2025-11-27' } }),
  row({ id: 'same-part', pattern: 'same part', read: ({ part }) => ({ ...anaphoric(0), partOfDay: part.part }),
    yes: { '‹همان شب› کشته شد': 'anaphoric:0' } }),
  row({ id: 'ago', pattern: 'count unit ago', read: ({ count, unit }, now) => ago(count, unit, now),
    yes: { '‹دو روز پیش› آمد': '2025-11-25', '‹نُه روز پیش› از سوی طالبان': '2025-11-18', '‹سه ماه پیش›': '2025-08-23/2025-09-22', '‹چند روز پیش›': 'vague', '‹سه شب پیش›': '2025-11-24', '‹نیم ساعت پیش›': '2025-11-27' } }),
  row({ id: 'half-ago', pattern: 'half unit ago', read: ({ unit }, now) => (unit.unit === 'hour' || unit.unit === 'day' ? nearDay(0, undefined, now) : vague()),
    yes: { '‹نیم ساعت پیش›': '2025-11-27' } }),
  row({ id: 'moments-ago', pattern: 'units ago', read: ({ units }, now) => ago(undefined, units, now),
    yes: { '‹دقایقی پیش› شنیده شد': '2025-11-27', '‹ساعاتی پیش›': '2025-11-27' } }),
  row({ id: 'unit-ago', pattern: 'unit ago', read: ({ unit }, now) => (unit.unit === 'day' ? nearDay(-1, undefined, now) : unit.unit === 'hour' || unit.unit === 'minute' ? null : unitOf({ unit, back: 1 }, now)),
    yes: { '‹هفتهٔ پیش›': '2025-11-15/2025-11-21', '‹ماه پیش›': '2025-10-23/2025-11-21' } }),
  row({ id: 'past-stretch', pattern: 'count unit past|recent', read: ({ count, unit }, now) => pastStretch(count, unit, now),
    yes: { 'در ‹۲۴ ساعت گذشته›': '2025-11-26/2025-11-27', 'در ‹دو روز گذشته›': '2025-11-25/2025-11-27', 'در ‹یک شبانه‌روز گذشته›': '2025-11-26/2025-11-27', 'در ‹شش سال اخیر›': '2019-11-27/2025-11-27', 'در ‹چند روز اخیر›': 'vague', 'در ‹یک سال گذشته›': '2024-11-26/2025-11-27' } }),
  row({ id: 'past-night', pattern: 'night past|ago', read: ({ night }, now) => nearDay(-1, night.part, now),
    yes: { '‹شب گذشته›': '2025-11-26', '‹نیمه‌شب گذشته›': '2025-11-26', '‹شامگاه گذشته›': '2025-11-26' } }),
  row({ id: 'past-day', pattern: 'part? day-unit past part:late?', read: ({ part, late }, now) => nearDay(-1, part?.part ?? late?.part, now),
    yes: { '‹روز گذشته› گفت': '2025-11-26', '‹ناوقت روز گذشته›': '2025-11-26', '‹شام روز گذشته› از شهر': '2025-11-26' } }),
  row({ id: 'stretch-so-far', pattern: 'count unit so-far', read: ({ count, unit }, now) => pastStretch(count, unit, now),
    yes: { 'از ‹یک هفته به این سو›': '2025-11-20/2025-11-27' } }),
  row({ id: 'past-full-day', pattern: 'full-day past|recent', read: ({ 'full-day': unit }, now) => pastStretch(undefined, unit, now),
    yes: { 'در ‹شبانه‌روز گذشته›': '2025-11-26/2025-11-27' } }),
  row({ id: 'stretch-said', pattern: 'count full-day', read: ({ count, 'full-day': unit }, now) => stretchBefore(count, unit, now),
    yes: {}, no: ['در یک شبانه‌روز ۹ بار'] }),
  row({ id: 'past-unit', pattern: 'long-unit past era?', read: ({ 'long-unit': unit, era }, now) => unitOf({ unit, back: 1, era }, now),
    yes: { '‹هفتهٔ گذشته›': '2025-11-15/2025-11-21', '‹ماه گذشته›': '2025-10-23/2025-11-21' } }),
  row({ id: 'edge-of-unit', pattern: 'edge long-unit past|ago era?', read: ({ edge, 'long-unit': unit, era }, now) => partOf(unitOf({ unit, back: 1, era }, now), edge.third ?? 0, 3),
    yes: { '‹اوایل ماه گذشته›': '2025-10-23/2025-11-01' } }),
  row({ id: 'edge-of-current', pattern: 'edge this|same long-unit', read: ({ edge, 'long-unit': unit }, now) => partOf(sameUnit(unit, now), edge.third ?? 0, 3),
    yes: { '‹اوایل این ماه›': '2025-11-22/2025-12-01' } }),
  row({ id: 'edge-of-current-unit', pattern: 'edge long-unit current era?', read: ({ edge, 'long-unit': unit, era }, now) => partOf(unitOf({ unit, back: 0, era }, now), edge.third ?? 0, 3),
    yes: { '‹اوایل ماه جاری میلادی›': '2025-11-01/2025-11-10' } }),
  row({ id: 'day-of-current-month', pattern: 'part? day-unit? day month-unit current era?', read: ({ part, day, 'day-unit': unit, 'month-unit': month, era }, now) => inPart(part, dayOfUnit(day, unitOf({ unit: month, back: 0, era }, now), (unit ?? era) !== undefined)),
    yes: { 'به تاریخ ‹۱۸ ماه جاری میلادی› حمله کردند': '2025-11-18', '‹روز پنجم ماه روان› کشته شد': '2025-11-26', '‹چهارم ماه جاری›': '2025-11-25', '‹۹ ماه جاری میلادی› در بصره': '2025-11-09' } }),
  row({ id: 'day-of-this-month', pattern: 'part? day-unit? ordinal this|same month-unit', read: ({ part, ordinal, 'day-unit': unit, 'month-unit': month }, now) => inPart(part, dayOfUnit(ordinal, sameUnit(month, now), unit !== undefined)),
    yes: { 'به تاریخ ‹چهارم همین ماه› حمله کردند': '2025-11-25', 'در ‹سوم این ماه› کشته شد': '2025-11-24' } }),
  row({ id: 'recent-unit', pattern: 'unit recent', read: ({ unit }, now) => (unit.unit === 'day' || unit.unit === 'hour' ? null : pastStretch(undefined, unit, now)),
    yes: { 'در ‹سال اخیر›': '2024-11-26/2025-11-27', 'اسطورهٔ ‹دههٔ اخیر›': '2015-11-27/2025-11-27' } }),
  row({ id: 'current-unit', pattern: 'long-unit current era?', read: ({ 'long-unit': unit, era }, now) => unitOf({ unit, back: 0, era }, now),
    yes: { '‹ماه جاری میلادی›': '2025-11-01/2025-11-30',  '‹هفتهٔ روان›': '2025-11-22/2025-11-28', '‹ماه جاری›': '2025-11-22/2025-12-21' } }),
  row({ id: 'this-unit', pattern: 'this|same long-unit', read: ({ 'long-unit': unit }, now) => sameUnit(unit, now),
    yes: { 'در ‹همین هفته›': '2025-11-22/2025-11-28' } }),
  row({ id: 'next-unit', pattern: 'long-unit next', read: ({ 'long-unit': unit }, now) => unitOf({ unit, back: -1 }, now),
    yes: { '‹هفته آینده›': '2025-11-29/2025-12-05' } }),

  // days counted from the event told before
  row({ id: 'same-day', pattern: 'same day-unit', read: () => anaphoric(0), yes: { '‹همان روز› گفتند': 'anaphoric:0' } }),
  row({ id: 'count-ahead', pattern: 'count unit next', read: ({ count, unit }, now) => nextStretch(count, unit, now),
    yes: { 'در ‹دو روز آینده›': '2025-11-27/2025-11-29', 'در ‹چند ماه آینده›': 'vague' } }),
  row({ id: 'count-more', pattern: 'count unit more', read: ({ count, unit }, now) => ago({ ...count, number: -n(count), max: -n(count) }, unit, now),
    yes: { '‹دو روز دیگر› می‌آید': '2025-11-29', '‹یک هفتهٔ دیگر›': '2025-11-29/2025-12-05' } }),
  row({ id: 'next-unit-told', pattern: 'long-unit later', read: ({ 'long-unit': unit }) => (unit.unit === 'week' ? anaphoric(7) : vague()),
    yes: { '‹هفتهٔ بعد› گفت': 'anaphoric:7', '‹سال بعد› کشته شد': 'vague' } }),
  row({ id: 'next-day', pattern: 'day-unit later', read: () => anaphoric(1), yes: { '‹روز بعد› کشته شد': 'anaphoric:1' }, no: ['روز بعد از ظهر'] }),
  row({ id: 'day-after-it', pattern: 'day-after that|same day-unit', read: () => anaphoric(1), yes: { '‹فردای آن روز›': 'anaphoric:1' } }),
  row({ id: 'count-later', pattern: 'count unit later', read: ({ count, unit }) => offsetFrom(count, unit, 1),
    yes: { 'کودک ‹سه روز بعد› پیدا شد': 'anaphoric:3' } }),
  row({ id: 'count-after-it', pattern: 'count unit after that', read: ({ count, unit }) => offsetFrom(count, unit, 1),
    yes: { '‹یک روز پس از آن› کشته شد': 'anaphoric:1' } }),
  row({ id: 'count-before-it', pattern: 'count unit before that', read: ({ count, unit }) => offsetFrom(count, unit, -1),
    yes: { '‹یک روز پیش از آن› کشته شد': 'anaphoric:-1' } }),
  row({ id: 'lead-after-event', pattern: 'count day-unit after', trusted: 'lead', read: ({ count, 'day-unit': unit }, now) => ago(count, unit, now),
    yes: { '‹یک روز پس از› حملهٔ انتحاری': '2025-11-26' } }),
  row({ id: 'count-after-event', pattern: 'count unit after', read: ({ count, unit }) => offsetFrom(count, unit, 1),
    yes: { 'مقام‌ها ‹سه روز پس از› سقوط': 'anaphoric:3' } }),
  row({ id: 'count-before-now', pattern: 'count unit before this', read: ({ count, unit }, now) => ago(count, unit, now),
    yes: { '‹یک روز پیش از این› گفت': '2025-11-26' } }),
  row({ id: 'count-before-event', pattern: 'count unit before', read: ({ count, unit }) => offsetFrom(count, unit, -1),
    yes: { '‹یک روز پیش از› حمله': 'anaphoric:-1' } }),

  row({ id: 'weekend', pattern: 'final week-unit', read: () => vague(), yes: { 'در ‹آخر هفته› رخ داد': 'vague' } }),
  row({ id: 'vague', pattern: 'vague', read: () => vague(), yes: { '‹روزهای اخیر›': 'vague', '‹اخیراً› گفت': 'vague', '‹چند وقت پیش› گفت': 'vague' } }),
  row({ id: 'vague-units', pattern: 'units past|recent', read: () => vague(), yes: { 'در ‹سال‌های اخیر›': 'vague', '‹ماه‌های گذشته›': 'vague' } }),
  row({ id: 'vague-unit', pattern: 'this units', read: () => vague(), yes: { '‹این روزها›': 'vague' } }),
];

export const FORMATS: readonly Format[] = rows;
export const formats = compileRows(FORMATS, PARTS);
