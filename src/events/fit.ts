// A draft and a frame in, how well the frame fits the draft out: kinds of happening, days, places, tolls and small words.
import type { Frame } from '../frames/frame.ts';
import type { Toll } from '../frames/toll.ts';
import { toEpochDay } from '../model/plain-date.ts';
import { apart } from '../places/apart.ts';
import type { PlaceMention } from '../places/find.ts';
import { type Days, type Draft, daysOverlap, isOneDay } from './facts.ts';
import { canOpen, isFar, isIdle } from './firm.ts';
import { fitCues, type Situation } from './fit-cues.ts';
import { fitFamily, isAnsweredByCrowd, NEVER } from './fit-family.ts';

/** The sum of what speaks for and against joining, or NEVER. */
export function fitOf(draft: Draft, frame: Frame, situation: Situation): number {
  const parts = [
    fitFamily(draft, frame),
    fitDays(draft, frame, situation.days),
    fitPlaces(draft, frame),
    fitTolls(draft, frame),
    fitCues(frame, situation),
    fitDoers(draft, frame),
    fitIntroduced(draft, frame),
    isIdle(frame) && isFar(draft, frame) ? NEVER : 0,
    answers(draft, frame) || isAnsweredByCrowd(draft, frame) ? NEVER : 0,
  ];
  return parts.includes(NEVER) ? NEVER : parts.reduce((sum, part) => sum + part, 0);
}

/** «در پاسخ به … که سه کشته برجا گذاشت، مقر آنان هدف قرار گرفت»: what answers is another happening. */
const answers = (draft: Draft, { answered, sentence }: Frame): boolean =>
  !answered && draft.frames.every((other) => other.answered && other.sentence === sentence);

function fitDays(draft: Draft, frame: Frame, days: Days | null): number {
  if (!days) return 0;
  if (!draft.days) return fitDaysOfUndated(draft, frame, days);
  if (!daysOverlap(draft.days, days)) return NEVER;
  // «همان روز در گلران …»: what is told to share its day with it is another event.
  if (days.mention?.kind === 'anaphoric' && days.mention.rule !== 'that-day' && frame.places.length > 0) return 0;
  if (isOneDay(draft.days) === isOneDay(days)) return isOneDay(days) ? 2 : 0.5;
  const counts = isOneDay(days) ? draft.tolls.length > 0 : frame.tolls.length > 0;
  if (frame.cues.has('total') || (counts && (isLong(days) || isLong(draft.days)))) return NEVER;
  return counts && isOneDay(days) && isSumOverDays(draft) ? OF_ONE_DAY : -1.5;
}

/** Days for an event told without any. */
function fitDaysOfUndated(draft: Draft, frame: Frame, days: Days): number {
  // «در گرمسیر یک تراکتور بالای ماین رفت. از حمل تا میزان ۱۸۰ تن …»: months are none of its days.
  if ((isLong(days) || isSumOfDays(frame, days)) && draft.frames.some((one) => !one.heading && canOpen(one)))
    return MONTHS;
  if (draft.frames[0]?.heading || days.mention?.kind !== 'day') return 0;
  // «کراچی شاهد راهپیمایی بود. حملهٔ انتحاری به ۲۶ اگست بر می‌گردد»: another kind of happening, and it has a day.
  return fitFamily(draft, frame) < 0 ? -2 : -1;
}

/** «شمار بازداشت‌شدگان یک هفتهٔ اخیر شش تن است». */
const isSumOfDays = ({ tolls }: Frame, days: Days): boolean => !isOneDay(days) && tolls.some(({ total }) => total);

/** «در سه روز اخیر هژده تن کشته شدند»: the opening counts over days, and no verb of it tells of an attack. */
const isSumOverDays = ({ frames, days }: Draft): boolean =>
  days !== null &&
  toEpochDay(days.end) - toEpochDay(days.start) > 1 &&
  frames.every(({ triggers }) => triggers.every(({ entry }) => entry.value.force !== 'strong'));
const OF_ONE_DAY = -4;

const MONTHS = -2;
const LONG = 14;
const isLong = ({ start, end }: Days): boolean => toEpochDay(end) - toEpochDay(start) > LONG;

function fitPlaces(draft: Draft, frame: Frame): number {
  if (frame.places.length === 0) return 0;
  if (draft.places.length === 0) return isFarFromSpeakers(draft, frame) ? FAR_FROM_SPEAKERS : 0;
  // Where the text has told of a place itself, what the heading listed besides is of other events.
  const body = draft.frames.flatMap((told) => (told.heading ? [] : told.places));
  const told = body.length > 0 ? body : draft.places;
  const fine = told.filter(isFine);
  const known = frame.places.some(isFine) && fine.length > 0 ? fine : told;
  // «در غرب کشور … در نزدیکی فراه»: the country says nothing where a town is named.
  const finer = frame.places.filter(({ admin1 }) => admin1 !== null);
  const here = finer.length > 0 ? finer : frame.places;
  if (here.every((place) => known.every((other) => apart(place, other)))) return fitApart(draft, frame, known);
  const shared = frame.places.some((place) =>
    draft.places.some((other) => other.admin1 !== null && other.admin1.id === place.admin1?.id),
  );
  // One district of a list of provinces is an incident of its own.
  if (provincesOf(draft.places) > 1 && provincesOf(frame.places) === 1 && frame.places.some(isFine)) return -3;
  // «پیشتر از حملات به اهواز، قشم، تهران و … خبر داده شده بود»: a list of many is no detail of one.
  if (provincesOf(frame.places) > MANY && provincesOf(told) === 1 && body.length > 0) return -3;
  return shared ? 2 : 0.5;
}

/** «مسوولان ننگرهار از ۴۵ زخمی خبر دادند. در لغمان ماینی شش تن را مجروح ساخت»: what those of one province count is of it. */
const isFarFromSpeakers = ({ frames, tolls }: Draft, frame: Frame): boolean => {
  if (tolls.length === 0 || frame.tolls.length === 0 || frame.cues.has('same')) return false;
  const spoken = frames.flatMap(({ sidePlaces }) => sidePlaces).filter(({ admin1 }) => admin1 !== null);
  return (
    spoken.length > 0 &&
    frame.places.every(
      (place) =>
        place.admin1 !== null &&
        spoken.every((other) => other.admin1?.id !== place.admin1?.id || other.role === 'origin'),
    )
  );
};
const FAR_FROM_SPEAKERS = -2;

const MANY = 3;

/** The frame names none of the places of the draft. */
function fitApart(draft: Draft, frame: Frame, known: readonly PlaceMention[]): number {
  if (!frame.places.some((place) => known.some((other) => isNear(place, other))))
    return isNewCount(frame) ? ELSEWHERE : NEVER;
  return isHeardAlone(frame) && draft.frames.some((one) => !one.heading && isHeardAlone(one)) ? NEVER : nearBy(draft);
}

/** «رقم جان‌باختگان را ۱۱ تن گفت و مجروحان را به هرات فرستاده‌اند»: a count anew, and a place in passing. */
const isNewCount = ({ triggers, tolls }: Frame): boolean => triggers.length === 0 && tolls.some(({ total }) => total);
const ELSEWHERE = 0.5;

const provincesOf = (places: readonly PlaceMention[]): number =>
  new Set(places.flatMap((place) => place.admin1?.id ?? [])).size;

/** «صدای انفجار در قشم شنیده شد»: a blast of a town, with nothing else told of it; that of the next town is another. */
const isHeardAlone = ({ triggers, tolls, roles, places }: Frame): boolean =>
  tolls.length + roles.length === 0 &&
  places.length > 0 &&
  triggers.length > 0 &&
  triggers.every(({ entry }) => entry.value.happening === 'explosion');

/** What another town of the same province costs: a heading may name the better known one. */
const nearBy = (draft: Draft): number => (draft.frames.every((frame) => frame.heading) ? -2 : -3);

/** Another town of the same province. */
const isNear = (place: PlaceMention, other: PlaceMention): boolean =>
  place.admin1 !== null && place.admin1.id === other.admin1?.id;

const isFine = (place: PlaceMention): boolean =>
  place.admin2 !== null || place.kind === 'city' || place.kind === 'village';

function fitTolls(draft: Draft, frame: Frame): number {
  let score = 0;
  for (const toll of frame.tolls) {
    if (toll.part || toll.mild || isInSum(draft, frame, toll)) continue;
    const same = draft.tolls.filter((other) => other.outcome === toll.outcome && !other.part);
    if (same.some((other) => other.people.min === toll.people.min && other.people.max === toll.people.max))
      score += toll.people.min > 1 ? 2 : 0.5;
    else if (same.length > 0 && !toll.total && !toll.also) score -= opposed(same, toll) ? 2.5 : 1;
  }
  // «اما مدیر ولسوالی از مرگ ۱۲ سرباز خبر داد»: what another voice counts, and nothing of another place or day.
  const isRival =
    frame.sources.length > 0 && frame.places.length === 0 && frame.dates.length === 0 && frame.triggers.length === 0;
  return Math.max(isRival ? -1 : -3, Math.min(3, score));
}

/** «ده فرد ملکی … پنج کودک، چهار زن و یک مرد»: one of those that a frame counts one by one and another together. */
function isInSum(draft: Draft, frame: Frame, { outcome }: Toll): boolean {
  const here = countsOf(frame, outcome);
  return draft.frames.some((other) => {
    const there = countsOf(other, outcome);
    return here.length + there.length > 2 && here.length > 0 && sumOf(here) > FEW && sumOf(here) === sumOf(there);
  });
}

/** Small numbers add up by chance. */
const FEW = 4;

const countsOf = ({ tolls }: Frame, outcome: Toll['outcome']): number[] =>
  tolls.filter((toll) => toll.outcome === outcome && !toll.part).map(({ people }) => people.min);

const sumOf = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count, 0);

const ARMED: ReadonlySet<string> = new Set(['military', 'police', 'militants']);
/** Fighters killed here, civilians there. */
const opposed = (tolls: readonly Toll[], toll: Toll): boolean =>
  toll.categories.length > 0 &&
  tolls.every(
    (other) =>
      other.categories.length > 0 &&
      other.categories.every((category) => ARMED.has(category) !== toll.categories.some((mine) => ARMED.has(mine))),
  );

/** «انفجاری رخ داد» behind another kind of happening. */
const fitIntroduced = (draft: Draft, frame: Frame): number =>
  frame.cues.has('introduced') &&
  frame.triggers.every(({ entry }) => !draft.happenings.has(entry.value.happening)) &&
  draft.frames.some((told) => !told.heading && canOpen(told) && told.sentence < frame.sentence)
    ? INTRODUCED
    : 0;

const INTRODUCED = -5;

/** Sides that strike each other are two happenings («روسیه … و اوکراین …»). */
function fitDoers(draft: Draft, frame: Frame): number {
  const here = doersOf([frame]);
  const there = doersOf(draft.frames);
  if (here.size === 0 || there.size === 0 || [...here].some((country) => there.has(country))) return 0;
  return STRUCK;
}

const STRUCK = -2;

/** Countries whose forces are told to have done something. */
const doersOf = (frames: readonly Frame[]): Set<string> =>
  new Set(
    frames
      .flatMap((frame) => frame.roles)
      .flatMap(({ role, stance, actor }) =>
        role === 'perpetrator' && stance === 'told' && actor.value?.state === true && actor.country !== null
          ? [actor.country]
          : [],
      ),
  );
