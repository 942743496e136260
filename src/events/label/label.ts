// Which of ACLED's labels a draft takes: the guide's rulings in order of precedence, each a row that can be named.
import type { Evidence } from './evidence.ts';
import type { Ruling } from './ruling.ts';
import { RULINGS_OF_CROWDS } from './rulings-crowds.ts';
import { RULINGS_FIRST } from './rulings-first.ts';
import { RULINGS_OF_WHAT_WAS_FOILED } from './rulings-foiled.ts';
import { RULINGS_OF_GROUND } from './rulings-ground.ts';
import { RULINGS_THEN } from './rulings-then.ts';
import { RULINGS_OF_WEAPONS } from './rulings-weapons.ts';

/** First match wins. */
export const RULINGS: readonly Ruling[] = [
  ...RULINGS_FIRST,
  ...RULINGS_OF_CROWDS,
  ...RULINGS_OF_WHAT_WAS_FOILED,
  ...RULINGS_OF_WEAPONS,
  ...RULINGS_OF_GROUND,
  ...RULINGS_THEN,
];

/** The ruling that decides a draft's label, or null when nothing in it makes an event. */
export const rulingOf = (evidence: Evidence): Ruling | null => RULINGS.find((ruling) => ruling.when(evidence)) ?? null;
