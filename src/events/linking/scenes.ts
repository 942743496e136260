// The sentence before, which tells of no event itself: where it puts what follows.
import type { Frame } from '../../frames/frame.ts';
import type { PlaceMention } from '../../places/find.ts';
import { RESIDENT } from '../../places/role-reading.ts';
import { isNumbered } from './fit-several.ts';

/** «قلعهٔ نو سرنوشت دیگری داشت. طالبان از سه دروازه داخل شهر شدند»: what goes on with a place is of that place. */
export const sceneOf = (before: Frame | null, frame: Frame): Frame =>
  before && frame.places.length === 0 && before.line === frame.line && before.places.length > 0 && !before.heading
    ? { ...frame, places: before.places }
    : { ...frame, places: frame.places.length > 0 ? frame.places : homesOf(frame) };

/** «باشندگان چاه انجیر صدای طیاره‌ها را شنیدند. …»: those who live there tell of what happens there. */
const homesOf = ({ sidePlaces }: Frame): readonly PlaceMention[] =>
  sidePlaces.filter(({ rule, kind }) => rule === RESIDENT && kind !== 'country');

/** Places of the sentence before, for a frame that has none. */
export const settingOf = (scene: Frame | null, frame: Frame): readonly PlaceMention[] =>
  scene &&
  (frame.sentence - scene.sentence <= 1 || isOneOfScene(scene, frame)) &&
  (!frame.heading || frame.line === scene.line) &&
  !(frame.item && frame.line !== scene.line)
    ? scene.places
    : [];

/** «سه رویداد در کابل رخ داد. … در رویداد دوم …»: each of those that a sentence announces together is there. */
const isOneOfScene = (scene: Frame, frame: Frame): boolean =>
  scene.cues.has('several') && scene.line === frame.line && isNumbered(frame);
