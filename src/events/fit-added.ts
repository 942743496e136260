// A draft and a frame in, whether the frame adds a happening of another place («همچنین در عملیات ارتش در … سی تن کشته شدند»).
import type { Frame } from '../frames/frame.ts';
import { apart } from '../places/apart.ts';
import type { PlaceMention } from '../places/find.ts';
import type { Draft } from './facts.ts';

/** What a sentence that opens with «همچنین» costs, told by a verb or with its toll, where none of the draft's places is. */
export const fitAdded = ({ places }: Draft, frame: Frame): number =>
  opensWithToo(frame) &&
  (frame.tolls.length > 0 || frame.triggers.some(({ entry }) => entry.value.force === 'strong')) &&
  frame.places.length > 0 &&
  places.length > 0 &&
  frame.places.every((place) => places.every((other) => apart(place, other) || areOfTwoAreas(place, other)))
    ? ADDED
    : 0;

const ADDED = -3;

/** The one word, before all else. */
const opensWithToo = ({ first, clauses }: Frame): boolean =>
  clauses[0]?.cues.some((cue) => cue.entry.value === 'too' && cue.first - first <= 1 && cue.last - cue.first === 1) ===
  true;

/** «جنوب لبنان», «بیروت»: other names, of other provinces or of none. */
const areOfTwoAreas = (a: PlaceMention, b: PlaceMention): boolean =>
  a.place?.id !== b.place?.id && a.admin1?.id !== b.admin1?.id;
