// A draft and a frame in, whether the text has gone to another place between them out.
import type { Frame } from '../frames/frame.ts';
import { apart } from '../places/apart.ts';
import type { PlaceMention } from '../places/find.ts';
import type { Draft } from './facts.ts';

/** A sentence that tells of no event sets the place of those counted in the next. */
export const isStage = (scene: Frame, frame: Frame): boolean =>
  frame.places.length === 0 &&
  countsAnew(frame) &&
  scene.line === frame.line &&
  scene.sentence + 1 === frame.sentence &&
  scene.places.length > 0 &&
  !scene.heading &&
  scene.domains.length === 0 &&
  scene.sources.length === 0;

/** What happens behind a sentence that speaks of another place happens there. */
export const isElsewhere = ({ places }: Draft, frame: Frame, setting: readonly PlaceMention[]): boolean =>
  setting.length > 0 &&
  places.length > 0 &&
  !frame.pointsBack &&
  frame.triggers.some(({ entry }) => entry.value.force === 'strong') &&
  areApart(setting, places);

export const isStagedElsewhere = ({ places }: Draft, stage: Frame | null): boolean =>
  stage !== null && places.length > 0 && areApart(stage.places, places);

/** «سه پولیس جان باختند», and no part or sum of what is told elsewhere. */
const countsAnew = ({ tolls }: Frame): boolean =>
  tolls.length > 0 && tolls.every(({ part, total, also }) => !part && !total && !also);

/** «در شیندند بمبی رنجر پولیس را به هوا پرتاب کرد»: it names another place than the event told last. */
export const isOfOtherPlace = ({ places }: Draft, frame: Frame): boolean =>
  places.length > 0 && frame.places.length > 0 && areApart(frame.places, places);

const areApart = (here: readonly PlaceMention[], there: readonly PlaceMention[]): boolean =>
  here.every((place) => place.admin1 !== null && there.every((other) => apart(place, other)));

/** «از چهاربرجک نیز صدای جنگ شنیده شد. دیروز عصر دو طرف به سوی یکدیگر مرمی باریدند»: the paragraph has gone elsewhere. */
export const leaves = (draft: Draft, frame: Frame, current: Draft | undefined): boolean => {
  const last = current?.frames[current.frames.length - 1];
  return (
    current !== undefined &&
    draft !== current &&
    draft.places.length > 0 &&
    frame.places.length === 0 &&
    !frame.pointsBack &&
    last?.line === frame.line &&
    last.sentence + 1 === frame.sentence &&
    last.places.length > 0 &&
    areApart(last.places, draft.places)
  );
};
