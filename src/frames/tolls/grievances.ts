// What a crowd protests against, or wants undone, is no toll of the protest: «علیه بازداشت یک ملا تظاهرات کردند».
import { LET_GO } from '../../lexicons/custody-words.ts';
import { GRIEVANCES } from '../../lexicons/function-words.ts';
import { CAUSES } from '../../lexicons/place-words.ts';
import { DEMANDING } from '../../lexicons/role-words.ts';
import { PROTESTS, TO, WITH } from '../../lexicons/toll-words.ts';
import type { Clause } from '../clauses/clauses.ts';
import { keyAt } from '../reading.ts';
import type { Anchor } from './anchors.ts';
import { TAKEN } from './custody.ts';
import type { TollContext } from './toll.ts';

/** «در اعتراض به کشته‌شدن یک دختر»: why they protest, not what happened there. */
export function isGrievance({ tokens }: TollContext, anchor: Anchor, clause: Clause): boolean {
  const { first } = anchor;
  for (let at = first - REACH; at < first; at++)
    if (PROTESTS.has(keyAt(tokens, at)) && TO.has(keyAt(tokens, at + 1))) return true;
  return isAgainst(tokens, anchor) || isReason(tokens, anchor, clause) || isWantedFree(tokens, anchor, clause);
}

const REACH = 6;

type Tokens = TollContext['tokens'];

/** «علیه بازداشت یک ملا», «در مخالفت با دستگیری او». */
const isAgainst = (tokens: Tokens, { first, side }: Anchor): boolean =>
  side === 'after' && GRIEVANCES.has(keyAt(tokens, WITH.has(keyAt(tokens, first - 1)) ? first - 2 : first - 1));

/** «مردم به خاطر بازداشت یک ملا تظاهرات کردند»; of «به دلیل کشتن دو سرباز اعدام شد» nobody marches. */
const isReason = (tokens: Tokens, { first, last, side, outcome }: Anchor, clause: Clause): boolean =>
  side === 'after' &&
  TAKEN.has(outcome) &&
  CAUSES.has(keyAt(tokens, first - 1)) &&
  tokens.slice(last, clause.last).some(({ word }) => PROTESTS.has(word.key));

/** «خواهان آزادی دو معلم بازداشت‌شده بودند»: taken before, and they are to be let go. */
function isWantedFree(tokens: Tokens, { first, outcome }: Anchor, clause: Clause): boolean {
  if (!TAKEN.has(outcome)) return false;
  const words = tokens.slice(Math.max(clause.first, first - REACH), first);
  const free = words.findIndex(({ word }) => LET_GO.has(word.key));
  return free > 0 && words.slice(0, free).some(({ word }) => DEMANDING.has(word.key));
}
