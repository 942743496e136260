// A draft and a frame in, whether the frame adds a happening of another place («همچنین در عملیات ارتش در … سی تن کشته شدند»).
import type { Frame } from '../../frames/frame.ts';
import { apart } from '../../places/apart.ts';
import type { PlaceMention } from '../../places/find.ts';
import type { Draft } from '../facts.ts';

/** What a sentence that opens with «همچنین» or «همان روز در …» costs, told by a verb or with its toll, where none of the draft's places is. */
export const fitAdded = ({ places }: Draft, frame: Frame): number =>
  (opensWithToo(frame) || opensWithSameDay(frame)) &&
  (frame.tolls.length > 0 || frame.triggers.some(({ entry }) => entry.value.force === 'strong')) &&
  frame.places.length > 0 &&
  places.length > 0 &&
  (countsAtOwnSpot(places, frame) ||
    frame.places.every((place) => places.every((other) => apart(place, other) || areOfTwoAreas(place, other))))
    ? ADDED
    : 0;

const ADDED = -4;

/** «همچنین در عملیات ارتش در منطقهٔ «الرشدیه» سی تن کشته شدند»: a deed with its own dead in another quarter. */
const countsAtOwnSpot = (places: readonly PlaceMention[], frame: Frame): boolean =>
  frame.triggers.length > 0 &&
  !frame.cues.has('same') &&
  frame.tolls.some(({ people, part, total }) => people.counted && !part && !total) &&
  frame.places.every(
    ({ kind, place }) => !WIDE.has(kind) && places.every((other) => place === null || other.place?.id !== place.id),
  );

/** Names of more than a town or district. */
export const WIDE: ReadonlySet<PlaceMention['kind']> = new Set(['country', 'admin1']);

/** The one word, before all else. */
const opensWithToo = ({ first, clauses }: Frame): boolean =>
  clauses[0]?.cues.some((cue) => cue.entry.value === 'too' && cue.first - first <= 1 && cue.last - cue.first === 1) ===
  true;

/** «در همان روز …», «ساعتی بعد …»: told to be of the time of what was told, and so not the same. */
const opensWithSameDay = ({ first, dates, cues }: Frame): boolean =>
  !cues.has('same') &&
  dates.some((date) => date.kind === 'anaphoric' && date.rule !== THAT_DAY && date.first - first <= OPENS);

const OPENS = 2;
/** «آن روز» goes on with the event of that day. */
const THAT_DAY = 'that-day';

/** «جنوب لبنان», «بیروت»: other names, of other provinces or of none. */
const areOfTwoAreas = (a: PlaceMention, b: PlaceMention): boolean =>
  a.place?.id !== b.place?.id && a.admin1?.id !== b.admin1?.id;
