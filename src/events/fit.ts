// A draft and a frame in, how well the frame fits the draft out: kinds of happening, days, places, tolls and small words.
import { isBefore } from '../frames/counted-days.ts';
import type { Frame } from '../frames/frame.ts';
import { FOILER } from '../frames/role-doers.ts';
import { apart } from '../places/apart.ts';
import type { PlaceMention } from '../places/find.ts';
import { type Draft, isOneDay } from './facts.ts';
import { canOpen, isFar, isIdle } from './firm.ts';
import { isOtherAccount } from './fit-account.ts';
import { isAftermath } from './fit-after.ts';
import { fitCues, type Situation } from './fit-cues.ts';
import { fitDays } from './fit-days.ts';
import { fitFamily, isAnsweredByCrowd, NEVER } from './fit-family.ts';
import { fitIntercepted } from './fit-intercepted.ts';
import { fitNamed } from './fit-named.ts';
import { isOneOfSeveral, provincesOf } from './fit-several.ts';
import { FAR_FROM_SPEAKERS, isFarFromSpeakers } from './fit-speakers.ts';
import { fitNewKind, fitTolls } from './fit-tolls.ts';

/** The sum of what speaks for and against joining, or NEVER. */
export function fitOf(draft: Draft, frame: Frame, situation: Situation): number {
  const isAccount = isOtherAccount(draft, frame, situation);
  const parts = [
    isAccount ? Math.max(0.5, fitFamily(draft, frame)) : fitFamily(draft, frame),
    fitDays(draft, frame, situation),
    fitPlaces(draft, frame, situation),
    isAccount ? Math.max(0, fitTolls(draft, frame)) : fitTolls(draft, frame),
    fitCues(frame, situation),
    fitDoers(draft, frame),
    fitNewKind(draft, frame),
    fitIntroduced(draft, frame),
    fitNamed(draft, frame),
    fitIntercepted(draft, frame),
    fitOpeningCount(draft, frame),
    isIdle(frame) && isFar(draft, frame) ? NEVER : 0,
    answers(draft, frame) ||
    isAnotherOfSentence(draft, frame) ||
    strikesToo(draft, frame) ||
    isAnsweredByCrowd(draft, frame) ||
    isOtherItem(draft, frame) ||
    isAftermath(draft, frame) ||
    isOneOfSeveral(draft, frame)
      ? NEVER
      : 0,
  ];
  return parts.includes(NEVER) ? NEVER : parts.reduce((sum, part) => sum + part, 0);
}

/** «در پاسخ به … که سه کشته برجا گذاشت، مقر آنان هدف قرار گرفت»: what answers is another happening. */
const answers = (draft: Draft, { answered, sentence }: Frame): boolean =>
  answered
    ? draft.frames.some((other) => !other.answered && other.sentence === sentence)
    : draft.frames.every((other) => other.answered && other.sentence === sentence);

/** «سه طالب کشته شدند و در رویدادی دیگر …»: the rest of the sentence says that it is another happening. */
const isAnotherOfSentence = ({ frames }: Draft, { cues, sentence, first, clauses: [head] }: Frame): boolean => {
  const last = frames[frames.length - 1];
  if (last?.sentence !== sentence || last.last !== first) return false;
  // «صدای انفجار در کیش | و دو انفجار در لاوان شنیده شد»: one verb of two happenings.
  const verb = last.clauses[last.clauses.length - 1]?.verb ?? -1;
  return cues.has('another') || isBefore(last.dates) || (verb >= 0 && verb === head?.verb);
};

/** «پهپادها را سرنگون کردند و یک پایگاه را هدف قرار دادند»: who stopped an attack and struck as well did two things. */
const strikesToo = (draft: Draft, { roles, triggers }: Frame): boolean =>
  roles.some(({ rule }) => rule === FOILER) &&
  triggers.length > 0 &&
  !triggers.some(({ entry }) => entry.value.happening === 'interception') &&
  draft.frames.some((told) => told.triggers.length > 0) &&
  draft.frames.every((told) => told.triggers.every(({ entry }) => entry.value.happening === 'interception'));

/** Each line of a digest tells of something else; only its heading is of all. */
const isOtherItem = (draft: Draft, { item, line, cues }: Frame): boolean =>
  item !== null && !cues.has('both') && draft.frames.every((other) => other.line !== line && !other.heading);

function fitPlaces(draft: Draft, frame: Frame, { isCurrent }: Situation): number {
  if (frame.places.length === 0) return 0;
  if (draft.places.length === 0)
    return isFarFromSpeakers(draft, frame) || (!isCurrent && isNewScene(draft, frame)) ? FAR_FROM_SPEAKERS : 0;
  // Where the text has told of a place itself, what the heading listed besides is of other events.
  const body = draft.frames.flatMap((told) => (told.heading ? [] : told.places));
  const told = knownOf(body.length > 0 ? body : draft.places);
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
  if (provincesOf(draft.places) > 1 && provincesOf(frame.places) === 1 && frame.places.some(({ admin2 }) => admin2))
    return -2;
  // «پیشتر از حملات به اهواز، قشم، تهران و … خبر داده شده بود»: a list of many is no detail of one.
  if (provincesOf(frame.places) > MANY && provincesOf(told) === 1 && body.length > 0) return -3;
  return shared ? 2 : 0.5;
}

/** «شهرهای حدادها، تیری و تالوسا»: a name of no table tells nothing apart beside those that it is listed with. */
const knownOf = (places: readonly PlaceMention[]): readonly PlaceMention[] =>
  places.filter(({ place, list }) => place !== null || !places.some((other) => other.place && other.list === list));

/** «شب گذشته سه راکت به میدان هوایی قندهار رسید» in a paragraph of its own, behind others: the day alone joins it to nothing. */
const isNewScene = ({ frames, days }: Draft, frame: Frame): boolean =>
  days !== null &&
  isOneDay(days) &&
  (canOpen(frame) || !frame.cues.has('occur')) &&
  frame.dates.some(({ kind }) => kind === 'day') &&
  !frame.cues.has('same') &&
  frames.every((told) => !told.heading && told.line !== frame.line);

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

/** «انفجاری رخ داد» behind another kind of happening. */
const fitIntroduced = (draft: Draft, frame: Frame): number =>
  frame.cues.has('introduced') &&
  frame.triggers.every(({ entry }) => !draft.happenings.has(entry.value.happening)) &&
  draft.frames.some((told) => !told.heading && canOpen(told) && told.sentence < frame.sentence)
    ? INTRODUCED
    : 0;

const INTRODUCED = -5;

/** «تلفات حشدالشعبی به ۸۰ کشته رسید. آمریکا … حمله کرد»: a text that opens with a bare count goes on with what it is of. */
const fitOpeningCount = ({ frames: [first, ...others] }: Draft, frame: Frame): number =>
  first !== undefined &&
  others.length === 0 &&
  first.sentence === 0 &&
  first.triggers.length + first.places.length + first.dates.length === 0 &&
  first.tolls.some(({ people }) => people.counted) &&
  frame.sentence === 1 &&
  frame.triggers.length > 0 &&
  frame.tolls.length === 0
    ? OPENING_COUNT
    : 0;

const OPENING_COUNT = 1.5;

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
