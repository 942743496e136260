// A draft and a frame in, out whether the frame tells of another place than the draft.
import type { Frame } from '../frames/frame.ts';
import { apart } from '../places/apart.ts';
import type { PlaceMention } from '../places/find.ts';
import type { Draft } from './facts.ts';

/** What happens behind a sentence that speaks of another place happens there. */
export const isElsewhere = ({ places }: Draft, frame: Frame, setting: readonly PlaceMention[]): boolean =>
  setting.length > 0 &&
  places.length > 0 &&
  !frame.pointsBack &&
  tellsMore(frame) &&
  setting.every((place) => place.admin1 !== null && places.every((other) => apart(place, other)));

/** A happening told by a verb, or people newly counted. */
const tellsMore = ({ triggers, tolls }: Frame): boolean =>
  triggers.some(({ entry }) => entry.value.force === 'strong') ||
  tolls.some(({ outcome, people, total, part }) => outcome === 'killed' && people.counted && !total && !part);
