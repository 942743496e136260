// The blocks of a report: a day and a province, or a number of dead that stands out in a month or in a country.
// A report is the host of a block that is its own, and a guest where it only waits for a host: guests do not meet, and
// a block that has no host is never made.
import type { Feature } from './feature.ts';
import type { When } from './when.ts';

/** From here on a number of dead tells events apart within a country's day or a province's month. */
const STANDS_OUT = 3;
/** Stretches of thirty days that serve as months; a year touches at most 14. */
const MONTH = 30;
const MAX_MONTHS = 14;

/** The blocks that a report opens; none when it names no place or no time. */
export function hostKeys({ when, profile, report }: Feature): readonly string[] {
  if (when === null) return [];
  if (profile.scope === 'aggregate') return keys([`${when.start}-${when.end}@`], profile.regions);
  if (when.kind === 'long') return keys(monthTimes(when, deadOf(report)), profile.regions);
  const days = keys(numbersFrom(when.start, when.end).map(dayTime), profile.regions);
  return profile.openCountries.length === 0
    ? days
    : [...days, ...keys(tollTimes(when, deadOf(report)), profile.openCountries)];
}

/** The blocks in which a report looks for hosts: of the day after, so that reports a day apart meet, and of its toll. */
export function guestKeys({ when, profile, report }: Feature): readonly string[] {
  if (when === null || profile.scope === 'aggregate' || when.kind === 'long') return [];
  const dead = deadOf(report);
  return [
    ...keys([dayTime(when.end + 1), ...monthTimes(when, dead)], profile.regions),
    ...(profile.openCountries.length === 0 ? keys(tollTimes(when, dead), profile.countries) : []),
  ];
}

const deadOf = (report: Feature['report']): number => report.totals.killed?.min ?? 0;

const dayTime = (day: number): string => `${day}@`;

/** Where the day is open, only an equal number of dead brings reports together. */
function monthTimes({ start, end }: When, dead: number): readonly string[] {
  const [first, last] = [Math.floor(start / MONTH), Math.floor(end / MONTH)];
  if (dead < STANDS_OUT || last - first >= MAX_MONTHS) return [];
  return numbersFrom(first, last).map((month) => `m${month}#${dead}@`);
}

/** Where the province is open, likewise. */
const tollTimes = ({ start, kind }: When, dead: number): readonly string[] =>
  dead < STANDS_OUT || kind !== 'day' ? [] : [`${start}#${dead}@`];

const keys = (times: readonly string[], places: readonly string[]): readonly string[] =>
  times.flatMap((time) => places.map((place) => time + place));

const numbersFrom = (first: number, last: number): readonly number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);
