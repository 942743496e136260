// A draft of an attack and a frame in, whether the frame tells of what came of it out: those arrested for it, and crowds
// that marched because of it. Each is an event of its own.
import type { Frame } from '../../frames/frame.ts';
import type { Happening } from '../../model/trigger.ts';
import { apart } from '../../places/apart.ts';
import type { Draft } from '../facts.ts';
import { speaksOfProtesters } from '../label/evidence-parts.ts';
import { isCountedFrom } from './fit-cues.ts';

/** Whether a frame tells of what came of the attack that a draft tells of. */
export const isAftermath = (draft: Draft, frame: Frame): boolean =>
  isAttackBefore(draft, frame) && (isArrestForIt(draft, frame) || isMarchAboutIt(draft, frame));

/** People were harmed, in a sentence before, and nobody marched. */
const isAttackBefore = ({ frames, tolls, happenings, background }: Draft, { sentence, heading }: Frame): boolean =>
  !heading &&
  !background &&
  tolls.some(({ outcome }) => HARMED.has(outcome)) &&
  ![...happenings].some((happening) => OF_CROWDS.has(happening)) &&
  frames.every((told) => told.sentence < sentence);

const HARMED: ReadonlySet<string> = new Set(['killed', 'injured']);
const OF_CROWDS: ReadonlySet<Happening> = new Set(['protest', 'riot', 'mob', 'dispersal']);

/** «پولیس سه تن را در پیوند به این حمله بازداشت کرد»: those of whom nobody says that they were taken in it. */
const isArrestForIt = (draft: Draft, frame: Frame): boolean => {
  const { triggers, tolls, cues, places, dates, pluperfect } = frame;
  return (
    !pluperfect &&
    tolls.length > 0 &&
    tolls.every(({ outcome }) => outcome === 'arrested') &&
    triggers.some(({ entry }) => entry.value.happening === 'arrest') &&
    !triggers.some(({ entry: { value } }) => value.force === 'strong' && value.happening !== 'arrest') &&
    // «در پیوند به این رویداد سه تن بازداشت شده‌اند»: with no day or place of its own it is told of the attack.
    ((cues.has('connection') && places.length + dates.length > 0) ||
      isCountedFrom(frame) ||
      (places.length > 0 &&
        draft.places.length > 0 &&
        places.every((place) => draft.places.every((other) => apart(place, other)))))
  );
};

/** «باشندگان در اعتراض به این رویداد راه را بستند»: nobody was said to have marched when it happened. */
const isMarchAboutIt = (draft: Draft, { triggers, cues, places, dates, pluperfect }: Frame): boolean =>
  !pluperfect &&
  places.length + dates.length + (cues.has('demand') ? 1 : 0) > 0 &&
  triggers.some(({ entry }) => entry.value.happening === 'protest') &&
  triggers.every(({ entry: { value } }) => value.force !== 'strong' || OF_CROWDS.has(value.happening)) &&
  !draft.frames.some(speaksOfProtesters);
