// A draft and a frame in, whether the frame counts the dead of a whole country or of months, none of one event, out.
import type { Frame } from '../../frames/frame.ts';
import { type Days, type Draft, isOneDay } from '../facts.ts';
import { canOpen } from '../firm.ts';
import { isLong } from './fit-days.ts';

/** «در هرات یک قاضی را کشتند. … در دو ماه اول سال ۵۴۵ غیرنظامی در افغانستان کشته شده‌اند»: far more than the event has. */
export const countsFarAndWide = (draft: Draft, frame: Frame, days: Days | null): boolean =>
  isWide(frame, days) &&
  !POINTING.some((cue) => frame.cues.has(cue)) &&
  isOfOnePlace(draft) &&
  frame.tolls.some(
    ({ outcome, people, part, total }) =>
      people.counted &&
      !part &&
      !total &&
      people.min >= MANY &&
      draft.tolls.some((toll) => toll.outcome === outcome) &&
      draft.tolls.every((toll) => toll.outcome !== outcome || people.min >= FAR_MORE * toll.people.min),
  );

const POINTING = ['same', 'both', 'all'] as const;
const MANY = 50;
const FAR_MORE = 3;

const isWide = ({ places }: Frame, days: Days | null): boolean =>
  (places.length > 0 && places.every(({ kind }) => kind === 'country') && (days === null || !isOneDay(days))) ||
  (places.length === 0 && days !== null && isLong(days));

/** Told of a town or a province, on one day at most. */
const isOfOnePlace = ({ frames, places, days }: Draft): boolean =>
  (days === null || isOneDay(days)) && places.some(({ admin1 }) => admin1 !== null) && frames.some(canOpen);
