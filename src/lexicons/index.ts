// Every lexicon, in one list. A new family of words is one line here.
import { ACTOR_LEXICONS } from './actors/index.ts';
import { ARGUMENTS } from './arguments.ts';
import { clauseCues, unrealCues } from './clauses.ts';
import { dayWords } from './day-words.ts';
import { dialectWords } from './dialect-words.ts';
import { domains } from './domains.ts';
import { feasts } from './feasts.ts';
import type { Lexicon } from './lexicon.ts';
import { months } from './months.ts';
import { NATIONALITIES } from './nationalities.ts';
import { numbers } from './numbers.ts';
import { outcomes } from './outcomes.ts';
import { placeWords } from './place-words.ts';
import { places } from './places/lexicon.ts';
import { REPORTING } from './reporting.ts';
import { SPEAKERS } from './speakers.ts';
import { things } from './things.ts';
import { battles } from './triggers/battles.ts';
import { civilians } from './triggers/civilians.ts';
import { developments } from './triggers/developments.ts';
import { explosions } from './triggers/explosions.ts';
import { predicates } from './triggers/predicates.ts';
import { protests } from './triggers/protests.ts';
import { VICTIMS } from './victims.ts';
import { VOICES } from './voices.ts';
import { WEAPONS } from './weapons.ts';
import { weekdays } from './weekdays.ts';

export const LEXICONS: readonly Lexicon<unknown>[] = [
  numbers,
  months,
  weekdays,
  dayWords,
  feasts,
  places,
  placeWords,
  ...ACTOR_LEXICONS,
  NATIONALITIES,
  VICTIMS,
  WEAPONS,
  battles,
  civilians,
  developments,
  explosions,
  protests,
  predicates,
  ARGUMENTS,
  outcomes,
  clauseCues,
  unrealCues,
  domains,
  things,
  dialectWords,
  REPORTING,
  SPEAKERS,
  VOICES,
];
