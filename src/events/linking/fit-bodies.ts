// A draft and a frame in, whether the one tells of the bodies of those whom the other tells to have been taken out: where and
// when they were found is not where and when they were taken.
import type { Frame } from '../../frames/frame.ts';
import type { Toll } from '../../frames/tolls/toll.ts';
import type { Draft } from '../facts.ts';

/** Whether a frame and a draft are the taking of people and the finding of their bodies. */
export const areBodiesOfTaken = (draft: Draft, frame: Frame): boolean =>
  isFindOfTaken(draft, frame) || isTakingOfFound(draft, frame);

/** «اجساد سه سرباز که در جمع همین مسافران بودند، امروز یافت شد», where people were taken. */
const isFindOfTaken = ({ happenings, tolls }: Draft, frame: Frame): boolean =>
  happenings.has('abduction') &&
  tolls.some(({ outcome }) => outcome === 'abducted' || outcome === 'missing') &&
  frame.pointsBack &&
  findsBodies(frame);

/** «سه پیکر پیدا شد. … هر سه جوان یکشنبه‌شب از خانه برده شده بودند»: as many as were found had been taken. */
const isTakingOfFound = (
  { frames, happenings, tolls }: Draft,
  { triggers, tolls: taken, pluperfect }: Frame,
): boolean =>
  happenings.size === 0 &&
  pluperfect &&
  triggers.length > 0 &&
  triggers.every(({ entry }) => entry.value.happening === 'abduction') &&
  frames.some(findsBodies) &&
  taken.some(
    (one) =>
      one.outcome === 'abducted' &&
      tolls.some(({ outcome, people, part }) => outcome === 'killed' && !part && people.min === one.people.min),
  );

const findsBodies = ({ cues, tolls, triggers }: Frame): boolean =>
  cues.has('transfer') && triggers.every(({ entry }) => entry.value.force === 'weak') && tolls.some(isKilled);

const isKilled = ({ outcome, part }: Toll): boolean => outcome === 'killed' && !part;
