// A frame, the one before and the one behind it in, the frame out with what its neighbours say of it: the place that the next
// sentence gives, and the word of the sentence before that what follows is another happening.

import type { Frame } from '../../frames/frame.ts';
import { keyAt } from '../../frames/reading.ts';
import { OPENS_WITH_IT, WITH } from '../../lexicons/function-words.ts';
import type { PlaceMention } from '../../places/find.ts';
import { RESIDENT } from '../../places/role-reading.ts';
import type { Token } from '../../tokenize/token.ts';
import { canOpen } from '../firm.ts';

/** «یک موتر پولیس هدف انفجار قرار گرفت. این انفجار در مهترلام روی داد»: where it was, told by the next sentence that points back. */
export const placesAhead = (frame: Frame, next: Frame | undefined): readonly PlaceMention[] =>
  next !== undefined &&
  canOpen(frame) &&
  !pointsToTold(frame) &&
  frame.places.length === 0 &&
  next.line === frame.line &&
  next.sentence === frame.sentence + 1 &&
  next.dates.length + next.tolls.length === 0 &&
  pointsToTold(next) &&
  !next.cues.has('another') &&
  !next.cues.has('both')
    ? next.places.filter(({ admin1 }) => admin1 !== null)
    : [];

/** «این رویداد», «این افراد». */
const pointsToTold = ({ pointsBack, cues }: Frame): boolean => pointsBack || cues.has('same');

/** «در رویدادی دیگر، مردم صدای طیاره‌ها را شنیدند. در حملهٔ هوایی هفت تن کشته شدند»: the scene of another happening. */
export const withCueOfScene = (frame: Frame, scene: Frame | null): Frame =>
  scene?.cues.has('another') === true &&
  !canOpen(scene) &&
  scene.line === frame.line &&
  scene.sentence + 1 === frame.sentence &&
  canOpen(frame) &&
  !pointsToTold(frame)
    ? { ...frame, cues: new Set([...frame.cues, 'another' as const]) }
    : frame;

/** «در رویدادی دیگر …», said by a sentence itself and not by the scene before it. */
export const opensAnother = (scene: Frame | null, { cues }: Frame): boolean =>
  cues.has('another') && scene?.cues.has('another') !== true;

/** «همزمان، در کابل …»: on the day told before; «همزمان با …» goes on with what it was that else happened. */
export const opensAtOnce = (tokens: readonly Token[], frame: Frame): boolean =>
  canOpen(frame) &&
  frame.places.length > 0 &&
  frame.dates.length === 0 &&
  OPENS_WITH_IT.beside.has(keyAt(tokens, frame.first)) &&
  keyAt(tokens, frame.first + 1) !== WITH;

/** «در رویداد مشابه», «در حملهٔ مشابهی». */
const isAlike = ({ id, value }: { readonly id: string; readonly value: string }): boolean =>
  value === 'alike' || id === 'another-alike';

/** «در رویداد مشابه، در حملهٔ مسلحانه به گشت پولیس …»: alike, and of a kind that it tells itself. */
export const namesOwnAttack = ({ clauses, triggers }: Frame): boolean =>
  triggers.some(
    ({ entry, first, last }) =>
      entry.value.happening === 'attack' &&
      entry.value.force === 'noun' &&
      clauses.every(({ cues }) => cues.every((cue) => !isAlike(cue.entry) || cue.first >= last || cue.last <= first)),
  );

/** «باشندگان خوگیانی راهپیمایی کردند»: people march where they live. */
export const withHomes = (frame: Frame): Frame =>
  frame.places.length === 0 && frame.triggers.some(({ entry }) => entry.value.happening === 'protest')
    ? { ...frame, places: frame.sidePlaces.filter(({ rule, admin1 }) => rule === RESIDENT && admin1 !== null) }
    : frame;
