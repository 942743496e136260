// The doer of an event in the words of one who speaks, where they tell the deed in no words that cast him.
import type { Frame } from '../../frames/frame.ts';
import { anyWithin, keyAt, within } from '../../frames/reading.ts';
import { PREFIX } from '../../frames/sources/source.ts';
import { isUnidentified } from '../../lexicons/actors/kinds.ts';
import { THAT } from '../../lexicons/function-words.ts';
import type { Token } from '../../tokenize/token.ts';
import type { Setting } from '../participants/participants.ts';
import { isState, sideOf } from '../participants/sides.ts';
import type { Hearing } from './own-deeds.ts';

/** «… گفت که روسیه در این حمله از موشک کار گرفت»: the doer, of whom this clause tells the deed in other words. */
export const tellsOfDoer = ({ setting, frame, source, doers }: Hearing): boolean =>
  source.stance === 'says' &&
  source.rule !== PREFIX &&
  !within(frame.speakers, source.first, source.last).some(({ entry }) => entry.id === EXPERT) &&
  frame.clauses.some(
    ({ first, last, mood, negative }) =>
      mood === 'asserted' &&
      !negative &&
      anyWithin(frame.triggers, Math.max(first, source.scope.first), Math.min(last, source.scope.last)) &&
      within(frame.actors, Math.max(first, source.scope.first, source.last), Math.min(last, source.scope.last)).some(
        (actor) =>
          doers.has(sideOf(setting, actor)) &&
          actor.value?.kind !== 'people' &&
          !isUnidentified(actor.id) &&
          opens(setting.document.tokens, actor.first) &&
          !frame.roles.some((role) => role.actor.first === actor.first),
      ),
  );

/** Who explains, and blames nobody. */
const EXPERT = 'speaker-expert';

/** Right behind «که» or a mark. */
const opens = (tokens: readonly Token[], at: number): boolean =>
  keyAt(tokens, at - 1) === THAT || tokens[at - 1]?.word.kind === 'mark';

/** Whether a group that blames its own men owns up: it names nobody else. */
export const isOwnUp = (setting: Setting, side: string | null, frame: Frame): boolean =>
  side !== null && !isState(side) && !blamesOthers(setting, side, frame);

/** Whether a side that others blame names somebody else as the doer. */
const blamesOthers = (setting: Setting, side: string, frame: Frame): boolean =>
  frame.roles.some(
    ({ role, stance, actor }) => role === 'perpetrator' && stance === 'blamed' && sideOf(setting, actor) !== side,
  );
