// The actor lexicons, named groups before generic words.

import type { ActorValue } from '../../model/actor.ts';
import type { Lexicon } from '../lexicon.ts';
import { AFGHANISTAN } from './afghanistan.ts';
import { ARMED_PEOPLE, PEOPLE, PLAIN_WORDS, STATE_FORCES } from './generic.ts';
import { IRAN } from './iran.ts';
import { ISLAMIC_STATE } from './islamic-state.ts';
import { MIDDLE_EAST } from './middle-east.ts';
import { PAKISTAN } from './pakistan.ts';
import { CAPITALS, STATES } from './states.ts';
import { WORLD } from './world.ts';

export const ACTOR_LEXICONS: readonly Lexicon<ActorValue>[] = [
  AFGHANISTAN,
  ISLAMIC_STATE,
  PAKISTAN,
  IRAN,
  MIDDLE_EAST,
  WORLD,
  STATES,
  CAPITALS,
  ARMED_PEOPLE,
  STATE_FORCES,
  PEOPLE,
  PLAIN_WORDS,
];
