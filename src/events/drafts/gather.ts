// Drafts in, drafts out: a summary gives way to the events it sums up, and drafts that nothing tells apart are one.
import type { Frame } from '../../frames/frame.ts';
import { toEpochDay } from '../../model/plain-date.ts';
import { apart } from '../../places/apart.ts';
import type { PlaceMention } from '../../places/find.ts';
import { type Days, type Draft, daysOverlap, draftOf, isOneDay } from '../facts.ts';
import { canOpen } from '../firm.ts';
import { isNumbered } from '../linking/fit-several.ts';
import { isLeadOf } from '../linking/lead-of-days.ts';
import { withoutHeadingOf } from './sums.ts';

/** «در پنج رویداد جداگانه هفت تن کشته شدند»: left out where the events themselves follow. */
export function withoutSummaries(drafts: readonly Draft[]): Draft[] {
  const counted = drafts.filter((draft) => !isWideHeading(draft) && draft.tolls.length > 0);
  const parts = counted.filter(({ places }) => places.length > 0).slice(0, MOST_PARTS);
  const told = (summary: Draft) => parts.filter((draft) => draft !== summary);
  const summary =
    drafts.find(
      (draft) =>
        (speaksOfSeveral(draft) && told(draft).length > 1) ||
        isSumOf(draft, told(draft)) ||
        isLeadOf(draft, told(draft)) ||
        isListed(draft, told(draft)),
    ) ?? drafts.find((draft) => isToldByNumber(draft, counted.slice(0, MOST_PARTS)));
  const isSum = (draft: Draft) =>
    draft === summary ||
    (isOnlyHeading(draft) && told(draft).length > 0) ||
    // «در چند ولایت شماری کشته شده‌اند»
    (speaksOfSeveral(draft) && draft.places.length + draft.happenings.size === 0 && told(draft).length > 1) ||
    (isWideHeading(draft) && draft.tolls.length > 0 && told(draft).length > 1);
  return drafts.flatMap((draft) =>
    isSum(draft)
      ? underHeading(draft, told(draft))
      : [summary ? placedBy(datedBy(withoutHeadingOf(draft, summary), summary), summary) : draft],
  );
}

/** How many events a text may sum up: the bound keeps time linear. */
const MOST_PARTS = 256;

/** «رویدادهای دیروز؛ از انفجار در کنر تا بازداشت در غزنی ⏎ کنر: انفجار ماین …»: the event that a heading of several was read into. */
function underHeading({ frames, days, setting, like }: Draft, others: readonly Draft[]): Draft[] {
  const own = frames.filter(({ heading }) => !heading);
  if (own.length === frames.length || !frames.some(({ heading, cues }) => heading && cues.has('several'))) return [];
  const rest = draftOf(own, days, setting, like);
  const provinces = new Set(rest.places.map(({ admin1 }) => admin1?.id));
  const isOne = own[0]?.item != null && provinces.size === 1 && !provinces.has(undefined) && rest.tolls.length > 0;
  const isToldAgain = others.some(({ places }) => places.some(({ admin1 }) => provinces.has(admin1?.id)));
  return isOne && !isToldAgain ? [rest] : [];
}

/** «یازده سرباز در دو روز کشته شدند»: what only a heading counts, of nothing that the text tells. */
const isOnlyHeading = ({ frames, happenings }: Draft): boolean =>
  happenings.size === 0 &&
  // «یک عالم دین از سوی افراد مسلح کشته شد. ⏎ در همین روز …»: a lead that says who did it.
  frames.every(({ heading, roles }) => heading && !roles.some(({ role }) => role === 'perpetrator'));

/** «حملات هدفمند در ننگرهار، لوگر و زابل نُه نفر را کشت»: a heading of what happened in several provinces. */
const isWideHeading = ({ frames, places }: Draft): boolean =>
  frames.every(({ heading }) => heading) && new Set(places.map(({ admin1 }) => admin1?.id)).size > 1;

/** «امروز در کندز و تخار … در کندز دو تن جان باختند»: what is summed up is of the day of its sum. */
function datedBy(draft: Draft, summary: Draft): Draft {
  if (draft.days !== null || summary.days === null || draft.background || draft.tolls.length === 0) return draft;
  // «ارتش جمعه‌شب اعلام کرد که …»: of the day on which it was told.
  if (draft.frames.some(({ statementDates }) => statementDates.some(({ kind }) => kind === 'day'))) return draft;
  // «… پنج تن جان باختند. … از آغاز سال ۳۷۸ تن در رویدادهای امنیتی کشته شده‌اند»: what is summed up behind the news.
  if ((draft.frames[0]?.first ?? 0) < (summary.frames[0]?.first ?? 0)) return draft;
  return draftOf(draft.frames, lastDayOf(summary, summary.days), draft.setting, draft.like);
}

/** «دو انفجار در کابل … در انفجار نخست …»: what is told by number without a place is where the sum is. */
const placedBy = (draft: Draft, { places, frames }: Draft): Draft =>
  draft.places.length + draft.setting.length === 0 && frames[0]?.cues.has('counted') && draft.frames.some(isNumbered)
    ? { ...draft, setting: places }
    : draft;

const PERIODS: ReadonlySet<string> = new Set(['past-stretch', 'past-full-day', 'so-far']);

/** «پنج حمله که یکشنبه‌شب آغاز شد و تا عصر امروز دوشنبه ادامه یافت»: what is told by its hour is of the second of two days. */
function lastDayOf({ frames }: Draft, days: Days): Days {
  // «۲۴ ساعت گذشته», «از شام دیروز تا کنون»: on either of them.
  if (PERIODS.has(days.mention?.rule ?? '')) return days;
  let last: Days = { start: days.end, end: days.end, mention: days.mention };
  for (const mention of frames.flatMap(({ dates }) => dates)) {
    const { kind, end } = mention;
    if (kind === 'day' && end && toEpochDay(end) > toEpochDay(last.end)) last = { start: end, end, mention };
  }
  return toEpochDay(last.end) - toEpochDay(days.start) === 1 ? last : days;
}

/**
 * «چهار انفجار در کابل پنج کشته داشت»: left out where two of those that are counted apart or more are told by number, be it without
 * a place, in a quarter that no table knows.
 */
const isToldByNumber = (draft: Draft, counted: readonly Draft[]): boolean =>
  draft.frames[0]?.cues.has('counted') === true &&
  // «دو انفجار ۱۶ کشته داشت ⏎ یک حمله‌کننده خود را منفجر کرد … در رویدادی دیگر …»: the first of them is told with it.
  !draft.frames.some(tellsOfItsOwn) &&
  counted.filter((other) => other !== draft && other.frames.some(isNumbered)).length > 1;

/** A happening of the body with a count of its own. */
const tellsOfItsOwn = (frame: Frame): boolean =>
  !frame.heading &&
  !SEVERAL.some((cue) => frame.cues.has(cue)) &&
  frame.tolls.some(({ people, part }) => people.counted && !part);

const SEVERAL = ['counted', 'several', 'both', 'all', 'total'] as const;

/** «… به قول والی، این ترورهای زنجیره‌ای کار طالبان است» behind an event says what it is one of. */
function speaksOfSeveral({ frames }: Draft): boolean {
  for (const frame of frames) {
    if (frame.cues.has('several')) return true;
    if (!frame.heading && canOpen(frame)) return false;
  }
  return false;
}

/** «دو انفجار در کابل و پروان»: a heading of provinces each of which the text then tells of by itself. */
function isListed(draft: Draft, others: readonly Draft[]): boolean {
  if (!draft.frames.every((frame) => frame.heading)) return false;
  const provinces = new Set(draft.places.map((place) => place.admin1?.id));
  return (
    provinces.size > 1 &&
    [...provinces].every((id) =>
      others.some((other) => sameKind(draft, other) && other.places.every((place) => place.admin1?.id === id)),
    )
  );
}

/** Whether the dead of the drafts after it add up to those of a draft. */
function isSumOf(draft: Draft, others: readonly Draft[]): boolean {
  if (killedIn(draft) <= FEW) return false;
  const after = others.filter(
    (other) =>
      killedIn(other) > 0 &&
      (other.frames[0]?.first ?? 0) > (draft.frames[0]?.first ?? 0) &&
      // «… هفده تن جان باختند. در رویدادی دیگر هفت تن … سه روز پیش ده تن …»: what befell before is no part of the news.
      (!other.days || !draft.days || daysOverlap(other.days, draft.days)) &&
      (!other.background || draft.background),
  );
  if (after.length < 2 || isElsewhere(draft, after) || isOther(after[0])) return false;
  const whole = draft.tolls.filter(({ outcome }) => outcome === 'killed');
  const categories = new Set<string>(whole.flatMap((toll) => toll.categories));
  const counts = [killedIn, (other: Draft) => killedAmong(other, categories)];
  if (counts.some((count) => after.reduce((sum, other) => sum + count(other), 0) === killedIn(draft))) return true;
  return (
    opensWide(draft) && [killedByFrame, ...counts].some((count) => isSumOfFirst(after.map(count), killedIn(draft)))
  );
}

/** «… هجده تن کشته شدند. در رویدادی دیگر هفت تن …»: what follows the news is no part of it. */
const isOther = (draft: Draft | undefined): boolean => draft?.frames[0]?.cues.has('another') === true;

/** «در گرشک پنج پولیس کشته شدند. … در ناد علی سه تن … در لشکرگاه دو تن»: what happened elsewhere adds up by chance. */
const isElsewhere = (draft: Draft, others: readonly Draft[]): boolean =>
  draft.places.length > 0 &&
  draft.happenings.size > 0 &&
  others.every(({ places }) => places.every((place) => draft.places.every((other) => apart(place, other))));

/** «حملات در غزنی و وردک جان سیزده پولیس را گرفت»: the opening names several provinces. */
const opensWide = ({ frames, places }: Draft): boolean =>
  (frames[0]?.sentence ?? 0) < OPENING && new Set(places.map(({ admin1 }) => admin1?.id)).size > 1;

const OPENING = 2;

/** Whether two or more of the first counts add up to a sum; what follows them is other news. */
function isSumOfFirst(counts: readonly number[], sum: number): boolean {
  let total = 0;
  return counts.some((count, i) => {
    total += count;
    return i > 0 && total === sum;
  });
}

/** «یک قوماندان و هفت پولیس دیگر»: the dead of the frame that counts most of them. */
const killedByFrame = (draft: Draft): number =>
  Math.max(
    0,
    ...draft.frames.map(({ tolls }) =>
      tolls.reduce((sum, { outcome, part, people }) => (outcome === 'killed' && !part ? sum + people.min : sum), 0),
    ),
  );

/** «نوزده عسکر»: the dead of some categories, as the frame that counts most of them has it. */
const killedAmong = (draft: Draft, categories: ReadonlySet<string>): number =>
  Math.max(0, ...draft.frames.map((frame) => sumOf(frame, categories)));

const sumOf = ({ tolls }: Frame, categories: ReadonlySet<string>): number =>
  tolls.reduce(
    (sum, { outcome, part, people, categories: own }) =>
      outcome === 'killed' && !part && own.some((category) => categories.has(category)) ? sum + people.min : sum,
    0,
  );

/** Small numbers add up by chance. */
const FEW = 4;

const killedIn = (draft: Draft): number =>
  Math.max(0, ...draft.tolls.filter((toll) => toll.outcome === 'killed').map((toll) => toll.people.min));

/** Joins drafts of one kind, day and place whose tolls do not differ. */
export function joinAlike(drafts: readonly Draft[]): Draft[] {
  const out: Draft[] = [];
  for (const draft of drafts) {
    const same = out.findIndex((other) => isAlike(other, draft));
    const known = out[same];
    if (known) out[same] = draftOf([...known.frames, ...draft.frames], known.days ?? draft.days, known.setting);
    else out.push(draft);
  }
  return out;
}

function isAlike(a: Draft, b: Draft): boolean {
  return sameKind(a, b) && sameDays(a, b) && samePlace(a, b) && sameToll(a, b) && a.background === b.background;
}

const sameKind = (a: Draft, b: Draft): boolean => [...b.happenings].some((happening) => a.happenings.has(happening));

function sameDays(a: Draft, b: Draft): boolean {
  // «همین الان صدای انفجار آمد», «انفجار شدید»: what one message dates and the next does not, where nobody is counted.
  if (!a.days || !b.days) return (a.days === null && b.days === null) || a.tolls.length + b.tolls.length === 0;
  return daysOverlap(a.days, b.days) && isOneDay(a.days) === isOneDay(b.days);
}

function samePlace(a: Draft, b: Draft): boolean {
  if (a.places.length === 0 || b.places.length === 0) return false;
  return liesIn(b, a) || (a.tolls.length + b.tolls.length === 0 && isNamedAmong(a, b));
}

/** «انفجار در کنارک … صدای انفجار در چابهار و کنارک»: more places of the same. */
const isNamedAmong = (a: Draft, b: Draft): boolean =>
  a.places.every(({ place }) => place !== null && b.places.some((other) => other.place?.id === place.id));

const liesIn = (a: Draft, b: Draft): boolean =>
  a.places.every((place) =>
    b.places.some((other) => !apart(place, other) && place.kind === other.kind && !isOtherQuarter(place, other)),
  );

/** «نخستین انفجار در خیرخانه … سومی در دارالامان»: two quarters of one city. */
const isOtherQuarter = (a: PlaceMention, b: PlaceMention): boolean =>
  a.kind === 'area' && a.place !== null && b.place !== null && a.place.id !== b.place.id;

function sameToll(a: Draft, b: Draft): boolean {
  return (
    b.tolls.every((toll) =>
      a.tolls.every((other) => other.outcome !== toll.outcome || other.people.min === toll.people.min),
    ) || a.tolls.length === 0
  );
}
