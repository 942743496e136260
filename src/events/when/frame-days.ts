// The day of one frame: which of the times it names is that of what happened.
import type { DateMention } from '../../dates/find.ts';
import { GOES_ON } from '../../dates/ranges.ts';
import type { Clause } from '../../frames/clauses/clauses.ts';
import { type Frame, tellsIn } from '../../frames/frame.ts';
import { anyWithin, within } from '../../frames/reading.ts';
import { addDays, toEpochDay } from '../../model/plain-date.ts';
import { A_MONTH, type Days, isOneDay } from '../facts.ts';

const PRECISION_RANK = {
  day: 0,
  range: 1,
  week: 2,
  month: 3,
  year: 4,
  anaphoric: 0.6,
  vague: 9,
  unresolved: 9,
} as const;

/** «بهار امسال، ماه ثور»: a range of months is less exact than a month. */
const rankOf = (date: DateMention): number =>
  date.kind === 'range' && !date.since && lengthOf(date) > A_MONTH ? LONG_RANGE : PRECISION_RANK[date.kind];

const LONG_RANGE = 3.5;

const lengthOf = ({ start, end }: DateMention): number => (start && end ? toEpochDay(end) - toEpochDay(start) : 0);

/** The day of one frame: the most exact mention beside its happening. */
export function daysOf(frame: Frame, before: Days | null): Days | null {
  const ranked = frame.dates
    .filter(
      (date) =>
        PRECISION_RANK[date.kind] < 9 &&
        !isOfNever(frame, date) &&
        !isOfSequel(frame, date) &&
        !isOfDying(frame, date) &&
        !isOfAfterwards(frame, date) &&
        !isOfRelease(frame, date),
    )
    .map((date) => ({ date, rank: rankOf(date) + distance(frame, date) }))
    .sort((a, b) => a.rank - b.rank || laterBy(b.date, a.date) || a.date.first - b.date.first);
  for (const { date } of ranked) {
    const days = resolve(date, saidBefore(frame, date) ?? before);
    if (days) return date.since && isOfState(frame, date) ? { ...days, end: days.start } : days;
  }
  return null;
}

/** «از سیزده سال بدین سو هجومی به این پیمانه ندیده بود»: how long nothing like it was. */
const isOfNever = (frame: Frame, date: DateMention): boolean =>
  date.kind === 'range' && clauseOf(frame, date)?.negative === true && lengthOf(date) > A_MONTH;

/** «سه تن بازداشت و فردای آن از کشور رانده شدند»: the day of what came of it. */
const isOfSequel = (frame: Frame, date: DateMention): boolean => {
  if (date.kind !== 'anaphoric' || !date.offset) return false;
  const clause = clauseOf(frame, date);
  if (!clause || tellsIn(frame, clause)) return false;
  return frame.clauses.some((other) => other.first < clause.first && tellsIn(frame, other));
};

/** «به گلوله بستند؛ او دیروز در شفاخانه جان داد»: the day on which who was hurt then died. */
const isOfDying = (frame: Frame, date: DateMention): boolean => {
  const clause = clauseOf(frame, date);
  if (!clause || anyWithin(frame.triggers, clause.first, clause.last)) return false;
  const dead = within(frame.tolls, clause.first, clause.last);
  return (
    dead.length > 0 &&
    dead.every(({ outcome, people }) => outcome === 'killed' && !people.counted) &&
    anyWithin(frame.triggers, frame.first, clause.first) &&
    frame.dates.some((other) => other.first < clause.first)
  );
};

/** «شهروندی که ترکش خورده بود، دیروز مرخص شد»: who is told of had been hurt before, and the day is of what came of it. */
const isOfAfterwards = (frame: Frame, date: DateMention): boolean => {
  const clause = clauseOf(frame, date);
  if (!clause || clause.verb < 0 || clause.pluperfect || date.kind !== 'day' || tellsIn(frame, clause)) return false;
  // «دو سرباز که به رخصتی رفته بودند، دیروز کشته شدند»: what befell them is told here.
  if (frame.tolls.some(({ last }) => last > clause.first && last <= clause.last)) return false;
  const told = frame.clauses.findLast((other) => other.first < clause.first && tellsIn(frame, other));
  return told?.pluperfect === true && !anyWithin(frame.triggers, told.first, told.last);
};

/** «خبرنگاری که ربوده شده بود، بامداد دیروز رها شد»: the day of the release. */
const isOfRelease = (frame: Frame, date: DateMention): boolean => {
  const clause = clauseOf(frame, date);
  const told = clause ? within(frame.triggers, clause.first, clause.last) : [];
  return told.length > 0 && told.every(({ entry }) => entry.value.happening === 'release');
};

/** «راه از دیشب بسته است، زیرا … به نبرد پرداختند»: what has gone on since began with it. */
const isOfState = (frame: Frame, date: DateMention): boolean => {
  const clause = clauseOf(frame, date);
  if (clause === undefined || tellsIn(frame, clause)) return false;
  // «از جمعه که داخل شهر شدند، جنگ ادامه دارد»
  if (date.rule === GOES_ON) return false;
  return frame.clauses.some((other) => tellsIn(frame, other));
};

/** How far past the time of a story a day lies that it only recalls («که در حمله هفتم اکتبر مشارکت داشت»). */
const RECALLED = 60;

/** Positive where the first day lies so long after the other that the other is only recalled. */
function laterBy(a: DateMention, b: DateMention): number {
  if (!a.start || !b.start || a.kind !== 'day' || b.kind !== 'day') return 0;
  const gap = toEpochDay(a.start) - toEpochDay(b.start);
  return Math.abs(gap) > RECALLED ? gap : 0;
}

/** «روز یکشنبه گفت که … شب پیش از آن …»: the last day that the frame itself says before one counted from it. */
function saidBefore({ dates, statementDates }: Frame, { first, offset }: DateMention): Days | null {
  if (offset === undefined) return null;
  let last: DateMention | null = null;
  for (const group of [statementDates, dates])
    for (const date of group)
      if (date.kind === 'day' && date.start && date.end && date.last <= first && (!last || last.first < date.first))
        last = date;
  return last?.start && last.end ? { start: last.start, end: last.end, mention: last } : null;
}

function resolve(date: DateMention, before: Days | null): Days | null {
  // «شش روز پیشتر»: from the day told last.
  const isEarlier = date.offset !== undefined && before !== null && isOneDay(before);
  if (date.start && date.end && !isEarlier) return { start: date.start, end: date.end, mention: date };
  if (date.offset === undefined || !before) return null;
  // «از دوشنبه راه بسته است. فردای آن …»: from the day on which it began.
  const last = before.mention?.since ? before.start : before.end;
  return { start: addDays(before.start, date.offset), end: addDays(last, date.offset), mention: date };
}

/** What a day beside no happening costs: more than that the other is a range of days. */
const ELSEWHERE = 1.1;

/** How far from the happening a day is told: beside a toll or trigger, beside a trigger where others are counted, or elsewhere. */
function distance(frame: Frame, date: DateMention): number {
  const clause = clauseOf(frame, date);
  // «در اعتراضات ۱۹ دی»
  if (frame.triggers.length === 1 && frame.triggers[0]?.last === date.first) return -0.1;
  if (!clause || !tellsIn(frame, clause)) return ELSEWHERE;
  return frame.tolls.length > 0 && !anyWithin(frame.tolls, clause.first, clause.last) ? 0.2 : 0;
}

const clauseOf = (frame: Frame, { first }: { first: number }): Clause | undefined =>
  frame.clauses.find((clause) => first < clause.last);

/** The day of the statement, where the statement names one and its content none. */
export function statementDaysOf(frames: readonly Frame[]): Days | null {
  for (const frame of frames)
    for (const date of frame.statementDates)
      if (date.kind === 'day' && date.start && date.end) return { start: date.start, end: date.end, mention: date };
  return null;
}
