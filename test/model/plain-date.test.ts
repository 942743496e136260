// Calendars against Intl, day by day: 1 Hamal 1300 to the end of 1450 (1921-03-21 to 2072-03-19).
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  type Calendar,
  formatIso,
  fromCalendar,
  fromEpochDay,
  isDay,
  monthLength,
  parseIso,
  toCalendar,
  toEpochDay,
  weekdayOf,
} from '../../src/model/plain-date.ts';

const FIRST = toEpochDay({ year: 1921, month: 3, day: 21 });
const LAST = toEpochDay({ year: 2072, month: 3, day: 19 });
const DAY = 86_400_000;

const intl = (calendar: string) =>
  new Intl.DateTimeFormat(`en-u-ca-${calendar}-nu-latn`, {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
  });

function* days(format: Intl.DateTimeFormat) {
  for (let day = FIRST; day <= LAST; day++) {
    const parts = new Map(format.formatToParts(day * DAY).map((part) => [part.type, Number.parseInt(part.value, 10)]));
    const of = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? 0;
    yield { day, date: { year: of('year'), month: of('month'), day: of('day') } };
  }
}

describe('calendars', () => {
  it.each<[Calendar, string]>([
    ['gregorian', 'gregory'],
    ['persian', 'persian'],
    ['islamic', 'islamic-umalqura'],
  ])('count every day of 1300–1450 in the %s calendar as Intl does, and back', (calendar, name) => {
    const wrong = [];
    for (const { day, date } of days(intl(name))) {
      const gregorian = fromEpochDay(day);
      const ours = toCalendar(calendar, gregorian);
      const back = toEpochDay(fromCalendar(calendar, ours));
      if (ours.year !== date.year || ours.month !== date.month || ours.day !== date.day || back !== day)
        wrong.push({ gregorian: formatIso(gregorian), ours, date });
    }
    expect(wrong).toEqual([]);
  });

  it('start and end 1300–1450 on the days that are claimed', () => {
    expect(toCalendar('persian', fromEpochDay(FIRST))).toEqual({ year: 1300, month: 1, day: 1 });
    expect(toCalendar('persian', fromEpochDay(LAST))).toMatchObject({ year: 1450, month: 12 });
    expect(toCalendar('persian', fromEpochDay(LAST + 1))).toEqual({ year: 1451, month: 1, day: 1 });
  });

  it('know their last days', () => {
    expect(monthLength('gregorian', 2024, 2)).toBe(29);
    expect(monthLength('gregorian', 2025, 2)).toBe(28);
    expect(monthLength('gregorian', 2025, 4)).toBe(30);
    expect(monthLength('persian', 1403, 12)).toBe(30);
    expect(monthLength('persian', 1404, 12)).toBe(29);
    expect(isDay('persian', { year: 1404, month: 12, day: 30 })).toBe(false);
    expect(isDay('persian', { year: 1404, month: 8.5, day: 1 })).toBe(false);
    expect(isDay('gregorian', { year: 2025, month: 13, day: 1 })).toBe(false);
    expect(isDay('islamic', { year: 1447, month: 9, day: 31 })).toBe(false);
    expect(isDay('islamic', { year: 1600, month: 1, day: 1 })).toBe(false);
  });
});

describe('day arithmetic', () => {
  it('agrees with the weekday of Intl', () => {
    const names = ['Saturday', 'Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'];
    const format = new Intl.DateTimeFormat('en', { timeZone: 'UTC', weekday: 'long' });
    for (let day = FIRST; day <= LAST; day += 13)
      expect(names[weekdayOf(fromEpochDay(day))]).toBe(format.format(day * DAY));
  });
  it('crosses months, years and leap days', () => {
    expect(formatIso(addDays({ year: 2024, month: 2, day: 28 }, 2))).toBe('2024-03-01');
    expect(formatIso(addDays({ year: 2025, month: 1, day: 1 }, -1))).toBe('2024-12-31');
    expect(formatIso(addMonths('persian', { year: 2025, month: 3, day: 20 }, -12))).toBe('2024-03-19');
    expect(formatIso(addMonths('gregorian', { year: 2024, month: 3, day: 31 }, -1))).toBe('2024-02-29');
    expect(formatIso(addMonths('gregorian', { year: 2024, month: 1, day: 15 }, -1))).toBe('2023-12-15');
  });
  it('reads ISO days and nothing else', () => {
    expect(parseIso('2025-11-27')).toEqual({ year: 2025, month: 11, day: 27 });
    expect(parseIso('2025-11-27T23:30:00+04:30')).toEqual({ year: 2025, month: 11, day: 27 });
    for (const text of ['2025-02-29', '2025-13-01', '27-11-2025', '2025-11', '', '2025-11-271'])
      expect(parseIso(text)).toBeNull();
  });
});
