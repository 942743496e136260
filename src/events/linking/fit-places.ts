// A draft and a frame in, how well their places go together out.
import type { Frame } from '../../frames/frame.ts';
import { apart } from '../../places/apart.ts';
import { type PlaceMention, ROAD } from '../../places/find.ts';
import { type Draft, isOneDay } from '../facts.ts';
import { canOpen } from '../firm.ts';
import { isRough } from '../where/rough-headings.ts';
import type { Situation } from './fit-cues.ts';
import { NEVER } from './fit-family.ts';
import { provincesOf } from './fit-several.ts';
import { FAR_FROM_SPEAKERS, isFarFromSpeakers } from './fit-speakers.ts';
import { isAllElsewhere } from './link-situation.ts';

/** How well the places of a frame go with those of a draft. */
export function fitPlaces(draft: Draft, frame: Frame, { isCurrent }: Situation): number {
  if (frame.places.length === 0) return 0;
  if (opensScene(draft, frame)) return NEVER;
  // «در شاهراه کابل - قندهار ربوده شدند … این مسافران در شاه‌جوی …»: a road leads through other places than its ends.
  if (draft.places.length > 0 && draft.places.every(({ rule }) => rule === ROAD) && speaksOfTaken(draft, frame))
    return 0;
  if (draft.places.length === 0) return fitPlaceless(draft, frame, isCurrent);
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

/** What the places of a frame cost a draft that has none. */
function fitPlaceless(draft: Draft, frame: Frame, isCurrent: boolean): number {
  if (isOutside(draft, frame)) return OUTSIDE;
  return isFarFromSpeakers(draft, frame) || (!isCurrent && isNewScene(draft, frame)) ? FAR_FROM_SPEAKERS : 0;
}

/** Told in a scene («در هرات دختران راه افتادند. طالبان …»), of which no place of the frame is part. */
const isOutside = ({ setting }: Draft, { places, pointsBack }: Frame): boolean =>
  !pointsBack && isAllElsewhere(places, setting);

/** What a place outside its scene costs: the day and the number of the dead may be the same by chance. */
const OUTSIDE = -6;

/** «اما در سنندج ماجرا شکل دیگری داشت»: a paragraph that opens with a place, and tells of no event yet. */
const opensScene = ({ frames, places }: Draft, frame: Frame): boolean =>
  frame.cues.has('contrast') &&
  !canOpen(frame) &&
  !frame.pointsBack &&
  frame.dates.length + frame.sources.length === 0 &&
  places.every(({ admin1 }) => admin1 === null) &&
  frame.places.some(({ admin1 }) => admin1 !== null) &&
  frames.every((told) => told.line !== frame.line && !told.heading);

/** «این مسافران … ربوده شدند», where somebody was told to be taken. */
const speaksOfTaken = ({ happenings }: Draft, { pointsBack, triggers }: Frame): boolean =>
  pointsBack && happenings.has('abduction') && triggers.some(({ entry }) => entry.value.happening === 'abduction');

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
const nearBy = ({ frames, places }: Draft): number => {
  if (!frames.every((frame) => frame.heading)) return -3;
  return places.length === 1 && places.every(isRough) ? 0 : -2;
};

/** Another town of the same province. */
const isNear = (place: PlaceMention, other: PlaceMention): boolean =>
  place.admin1 !== null && place.admin1.id === other.admin1?.id;

const isFine = (place: PlaceMention): boolean =>
  place.admin2 !== null || place.kind === 'city' || place.kind === 'village';
