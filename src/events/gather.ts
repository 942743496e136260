// Drafts in, drafts out: a summary gives way to the events it sums up, and drafts that nothing tells apart are one.
import type { Frame } from '../frames/frame.ts';
import { toEpochDay } from '../model/plain-date.ts';
import { apart } from '../places/apart.ts';
import { type Days, type Draft, daysOverlap, draftOf, isOneDay } from './facts.ts';

/** «در پنج رویداد جداگانه هفت تن کشته شدند»: left out where the events themselves follow. */
export function withoutSummaries(drafts: readonly Draft[]): Draft[] {
  const summary = summaryIn(drafts, drafts);
  if (!summary) return [...drafts];
  const left = drafts.flatMap((draft) => (draft === summary ? [] : [datedBy(draft, summary)]));
  // A heading and a lead may both sum up, each in its own words.
  const openings = left.filter(({ frames }) => frames.every(({ sentence }) => sentence < OPENING));
  const other = openings.find((draft) => isHeadingOf(draft, summary)) ?? summaryIn(openings, left);
  return left.filter((draft) => draft !== other);
}

/** «یازده سرباز در دو روز از بین رفتند» over a lead that sums up several events: none of them is its event. */
const isHeadingOf = (draft: Draft, summary: Draft): boolean =>
  speaksOfSeveral(summary) &&
  draft.tolls.length > 0 &&
  draft.frames.every(({ heading }) => heading) &&
  (draft.frames[0]?.sentence ?? 0) < (summary.frames[0]?.sentence ?? 0);

function summaryIn(candidates: readonly Draft[], drafts: readonly Draft[]): Draft | undefined {
  const told = (summary: Draft) =>
    drafts.filter((draft) => draft !== summary && draft.tolls.length > 0 && draft.places.length > 0);
  return candidates.find(
    (draft) =>
      (speaksOfSeveral(draft) && told(draft).length > 1) || isSumOf(draft, told(draft)) || isListed(draft, told(draft)),
  );
}

/** Of which day of so many an event is, its sum does not say. */
const isLong = ({ start, end }: Days): boolean => toEpochDay(end) - toEpochDay(start) > 1;

/** «امروز در کندز و تخار … در کندز دو تن جان باختند»: what is summed up is of the day of its sum. */
const datedBy = (draft: Draft, { days }: Draft): Draft =>
  draft.days !== null || days === null || isLong(days) || draft.background || draft.tolls.length === 0
    ? draft
    : draftOf(draft.frames, days, draft.setting, draft.like);

/** It opens so; «شورا طالبان را عامل ترورهای زنجیره‌ای می‌داند», further down, sums up nothing. */
const speaksOfSeveral = ({ frames }: Draft): boolean =>
  frames.some((frame, i) => frame.cues.has('several') && (i === 0 || frame.sentence <= OPENING));

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
  const after = others.filter(
    (other) => killedIn(other) > 0 && (other.frames[0]?.first ?? 0) > (draft.frames[0]?.first ?? 0),
  );
  if (after.length < 2 || killedIn(draft) <= FEW) return false;
  const whole = draft.tolls.filter(({ outcome }) => outcome === 'killed');
  const categories = new Set<string>(whole.flatMap((toll) => toll.categories));
  const counts = [killedIn, (other: Draft) => killedAmong(other, categories)];
  if (counts.some((count) => after.reduce((sum, other) => sum + count(other), 0) === killedIn(draft))) return true;
  const ofItsDays = after.filter(({ days }) => !days || !draft.days || daysOverlap(days, draft.days));
  return (
    (opensWide(draft) || opensOverDays(draft)) &&
    [killedByFrame, ...counts].some((count) => isSumOfFirst(ofItsDays.map(count), killedIn(draft)))
  );
}

/** «حملات در غزنی و وردک جان سیزده پولیس را گرفت»: the opening names several provinces. */
const opensWide = ({ frames, places }: Draft): boolean =>
  (frames[0]?.sentence ?? 0) < OPENING && new Set(places.map(({ admin1 }) => admin1?.id)).size > 1;

/** «در سه روز اخیر هژده تن کشته شدند»: the opening counts over several days. */
const opensOverDays = ({ frames, days }: Draft): boolean =>
  (frames[0]?.sentence ?? 0) < OPENING &&
  days !== null &&
  isLong(days) &&
  frames.every(({ triggers }) => triggers.every(({ entry }) => entry.value.force !== 'strong'));

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
  if (!a.days || !b.days) return a.days === null && b.days === null;
  return daysOverlap(a.days, b.days) && isOneDay(a.days) === isOneDay(b.days);
}

function samePlace(a: Draft, b: Draft): boolean {
  if (a.places.length === 0 || b.places.length === 0) return false;
  return b.places.every((place) => a.places.some((other) => !apart(place, other) && place.kind === other.kind));
}

function sameToll(a: Draft, b: Draft): boolean {
  return (
    b.tolls.every((toll) =>
      a.tolls.every((other) => other.outcome !== toll.outcome || other.people.min === toll.people.min),
    ) || a.tolls.length === 0
  );
}
