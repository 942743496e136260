// A draft and a frame in, whether the frame calls the event of the draft by its place out: «حملهٔ گیلان», «رویداد دیروز درقد».
import type { Frame } from '../../frames/frame.ts';
import type { PlaceMention } from '../../places/find.ts';
import type { Draft } from '../facts.ts';
import { isOneFamily } from './fit-family.ts';

/** What speaks for a draft that was told before and whose kind and place are named together. */
export const fitNamed = (draft: Draft, frame: Frame): number =>
  !frame.heading && !frame.cues.has('another') && frame.triggers.some((trigger) => isNamed(draft, frame, trigger))
    ? NAMED
    : 0;

const NAMED = 2.5;

/** A noun of the kind of the draft with one of its places right behind it, or behind a day. */
function isNamed(
  draft: Draft,
  { places, dates }: Frame,
  { entry: { value }, last }: Frame['triggers'][number],
): boolean {
  if (value.force === 'strong') return false;
  const day = dates.find(({ first }) => first === last);
  const place = places.find(({ first }) => first === (day?.last ?? last));
  return (
    place !== undefined &&
    draft.places.some((other) => isSame(place, other)) &&
    [...draft.happenings].some((happening) => isOneFamily(happening, value.happening))
  );
}

const isSame = (a: PlaceMention, b: PlaceMention): boolean => a.place !== null && a.place.id === b.place?.id;
