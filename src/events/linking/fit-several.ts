// A draft that tells of several happenings at once and a frame in, whether the frame tells of one of them out.
import type { Frame } from '../../frames/frame.ts';
import type { ClauseCue } from '../../lexicons/clauses.ts';
import type { PlaceMention } from '../../places/find.ts';
import type { Draft } from '../facts.ts';
import { canOpen } from '../firm.ts';

export const provincesOf = (places: readonly PlaceMention[]): number =>
  new Set(places.flatMap((place) => place.admin1?.id ?? [])).size;

/** Whether a frame tells of one of the happenings that a draft sums up. */
export const isOneOfSeveral = (draft: Draft, frame: Frame): boolean =>
  isInProvinceOfSeveral(draft, frame) ||
  isDistrictOfMany(draft, frame) ||
  isQuarterOfSeveral(draft, frame) ||
  isNumberedOf(draft, frame) ||
  isNumberedBehind(draft, frame) ||
  isTownOfCrowds(draft, frame) ||
  isNextOfCounted(draft, frame) ||
  isOneOfAll(draft, frame);

/**
 * «در عملیات‌های پنج ولایت ۶۴ شورشی کشته شدند. در این عملیات قوماندانی با یازده تن در ده‌یک غزنی …», «یازده شهروند در سه استان
 * بازداشت شدند. شنبه در سقز یک معلم …»: one of many.
 */
const isDistrictOfMany = (draft: Draft, frame: Frame): boolean =>
  canOpen(frame) &&
  !frame.cues.has('both') &&
  !frame.cues.has('several') &&
  provincesOf(draft.places) >= (isDatedBeside(draft, frame) ? 2 : MANY) &&
  isCounted(draft) &&
  (isCounted(frame) || tellsOfOne(frame)) &&
  provincesOf(frame.places) === 1 &&
  frame.places.every(({ admin2, kind }) => admin2 !== null || kind === 'city' || kind === 'village');

const MANY = 3;

/** A day of its own, where the sum has none. */
const isDatedBeside = ({ days, frames }: Draft, frame: Frame): boolean =>
  days === null && frame.dates.some(({ kind }) => kind === 'day') && frames.some(({ heading }) => !heading);

/** One person told of by name or by what he is. */
const tellsOfOne = ({ tolls }: Frame): boolean => tolls.some(({ part, total }) => !part && !total);

const isCounted = ({ tolls }: Pick<Frame, 'tolls'>): boolean =>
  tolls.some(({ people, part, total }) => people.counted && !part && !total);

/** «پنج حملهٔ جداگانه در ننگرهار، لوگر و زابل نُه کشته داشت. … در لوگر …»: what is told of one province is one of those. */
const isInProvinceOfSeveral = (draft: Draft, frame: Frame): boolean =>
  canOpen(frame) &&
  !OF_ALL.some((cue) => frame.cues.has(cue)) &&
  draft.tolls.length > 0 &&
  provincesOf(draft.places) > 1 &&
  provincesOf(frame.places) === 1 &&
  (draft.frames.some(({ cues }) => cues.has('several')) || draft.frames.every(({ heading }) => heading));

/** «مردم در زاهدان و خاش به خیابان آمدند. در خاش مأموران به معترضان تیر انداختند»: what was done to the crowd of one town. */
const isTownOfCrowds = (draft: Draft, frame: Frame): boolean =>
  canOpen(frame) &&
  !OF_ALL.some((cue) => frame.cues.has(cue)) &&
  draft.tolls.length === 0 &&
  draft.happenings.size === 1 &&
  draft.happenings.has('protest') &&
  areListed(draft.places) &&
  frame.places.length === 1 &&
  draft.places.some(({ place }) => place !== null && place === frame.places[0]?.place);

/** Towns of one list. */
const areListed = (places: readonly PlaceMention[]): boolean =>
  new Set(places.flatMap(({ place }) => place ?? [])).size > 1 && new Set(places.map(({ list }) => list)).size === 1;

/** «چهار رخداد در کابل دو کشته بر جا ماند. یک موترسوار در قلعهٔ واحد …»: what is told of a quarter is one of those. */
const isQuarterOfSeveral = (draft: Draft, frame: Frame): boolean =>
  canOpen(frame) &&
  !OF_ALL.some((cue) => frame.cues.has(cue)) &&
  frame.places.length > 0 &&
  draft.frames.some(({ cues, tolls }) => cues.has('several') && tolls.some(({ people }) => people.counted)) &&
  draft.places.length > 0 &&
  frame.places.every(({ place, kind }) => QUARTERS.has(kind) && draft.places.every((other) => other.place !== place));

/** «چهار انفجار در کابل پنج کشته داشت. نخستین انفجار در خیرخانه …»: each of those that are told by number, with a place of its own. */
const isNumberedOf = (draft: Draft, frame: Frame): boolean =>
  canOpen(frame) &&
  isNumbered(frame) &&
  !OF_ALL.some((cue) => frame.cues.has(cue)) &&
  !frame.cues.has('counted') &&
  frame.places.length > 0 &&
  draft.places.length > 0 &&
  draft.frames.some((told) => COUNTED.some((cue) => told.cues.has(cue)) || isNumbered(told)) &&
  frame.places.some(({ place, kind }) => QUARTERS.has(kind) || draft.places.every((other) => other.place !== place));

/** «سه حمله کابل را لرزاند ⏎ نخست … ⏎ سپس یک بس در سرای شمالی هدف قرار گرفت که …»: a paragraph, a quarter and a count a deed. */
const isNextOfCounted = (draft: Draft, frame: Frame): boolean =>
  canOpen(frame) &&
  isCounted(frame) &&
  isCounted(draft) &&
  frame.triggers.some(({ entry }) => entry.value.force === 'strong') &&
  ![...OF_ALL, 'counted' as const].some((cue) => frame.cues.has(cue)) &&
  draft.frames.some(({ heading, cues }) => heading && COUNTED.some((cue) => cues.has(cue))) &&
  draft.frames.every(({ line }) => line !== frame.line) &&
  frame.places.length > 0 &&
  frame.places.every(({ place, kind }) => QUARTERS.has(kind) && draft.places.every((other) => other.place !== place));

/** «در رویداد دوم یک تن کشته شد. در سومین رویداد دو سرباز زخمی شدند»: counted by itself behind another that is told by number. */
const isNumberedBehind = (draft: Draft, frame: Frame): boolean =>
  frame.cues.has('nth') &&
  !OF_ALL.some((cue) => frame.cues.has(cue)) &&
  isCounted(frame) &&
  isCounted(draft) &&
  draft.frames.some((told) => isNumbered(told) && told.sentence < frame.sentence);

export const isNumbered = ({ cues }: Frame): boolean => cues.has('nth') || cues.has('another');

const COUNTED: readonly ClauseCue[] = ['counted', 'several'];

const QUARTERS: ReadonlySet<PlaceMention['kind']> = new Set(['area', 'facility', 'landmark', 'village', 'crossing']);

/** «۶۸ حمله در سراسر کشور پنج کشته داشت. در قندهار …»: what is told of one province is one of those. */
const isOneOfAll = (draft: Draft, frame: Frame): boolean =>
  canOpen(frame) &&
  !OF_ALL.some((cue) => frame.cues.has(cue)) &&
  frame.places.length > 0 &&
  provincesOf(frame.places) === 1 &&
  provincesOf(draft.places) === 0 &&
  draft.frames.some(({ cues, tolls }) => (cues.has('total') || cues.has('several')) && tolls.length > 0);

const OF_ALL: readonly ClauseCue[] = ['several', 'both', 'same'];
