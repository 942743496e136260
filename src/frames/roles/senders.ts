// Who sent what struck: «اصابت پرتابه‌هایی از سمت ایران», «موشک‌هایی از سوی یمن», «از پوستهٔ اردو شلیک شده بود».
import { FIRED, FROM, GROUND, POSTS, TAKEN } from '../../lexicons/function-words.ts';
import { SENDERS } from '../../lexicons/place-words.ts';
import { CAME, FIRING } from '../../lexicons/role-words.ts';
import type { Clause } from '../clauses/clauses.ts';
import { keyAt, type Stretch, startsAt } from '../reading.ts';
import { isCopula } from './claims.ts';
import type { RoleView } from './roles.ts';
import { isUndergone } from './verbs.ts';
import { firstAfter, happens, isSourceName } from './words.ts';

/** A state from whose side something came down or was fired. */
export function senders({ context, clause, actors, add, triggers }: RoleView): void {
  const { tokens } = context;
  if (!happens(triggers, 'attack', 'airstrike', 'shelling', 'explosion') || happens(triggers, 'interception')) return;
  for (let at = clause.first + 1; at < clause.last; at++) {
    if (!SENDERS.has(keyAt(tokens, at)) || keyAt(tokens, at - 1) !== FROM) continue;
    const actor = startsAt(actors, at + 1);
    // «از سوی مقام‌های محلی متهم شدند»: from whom words come.
    if (actor?.value?.kind === 'state' && !isSourceName(context, actor)) add(actor, 'perpetrator', 'role-sender');
  }
}

/** How far behind «از» the force stands whose post it is. */
const REACH = 3;

/** «هاوان از پوستهٔ اردو شلیک شده بود», «از قرارگاه طالبان فیر شد»: from whose post it was fired. */
export function firedFrom({ context: { tokens, weapons }, clause, actors, add }: RoleView): void {
  const fired = firedAt(tokens, clause);
  const cameFrom = fired < 0 && cameDown(tokens, clause);
  if (fired < 0 && !cameFrom) return;
  const end = cameFrom ? clause.verb : fired;
  for (let at = clause.first; at < end; at++) {
    if (keyAt(tokens, at) !== FROM || GROUND.has(keyAt(tokens, at + 1))) continue;
    if (cameFrom && !FIRING.has(keyAt(tokens, at - 1)) && !weapons.some(({ last }) => last === at)) continue;
    const actor = firstAfter(tokens, actors, { from: at + 1, reach: REACH });
    const isOfPost = actor && (POSTS.has(keyAt(tokens, actor.first)) || POSTS.has(keyAt(tokens, actor.first - 1)));
    if (isOfPost && actor.last <= end && actor.value?.kind === 'force') add(actor, 'perpetrator', 'role-fired-from');
  }
}

/** Where a clause tells in the passive of firing, or -1: «شلیک شد», «فیر گردیده بود». */
function firedAt(tokens: RoleView['context']['tokens'], { first, last }: Stretch): number {
  for (let at = first; at < last - 1; at++)
    if (FIRED.has(keyAt(tokens, at)) && isUndergone(keyAt(tokens, at + 1))) return at;
  return -1;
}

/** «فیر از سنگر طالبان بود», «هاوان از پوستهٔ اردو آمده بود», «آتش از مواضع طالبان گشوده شد»: a verb that only tells that it was so. */
const cameDown = (tokens: RoleView['context']['tokens'], { verb, last }: Clause): boolean => {
  const key = keyAt(tokens, verb);
  return (
    verb >= 0 &&
    (isCopula(key) ||
      CAME.has(key) ||
      isUndergone(key) ||
      isUndergone(keyAt(tokens, Math.min(verb + 1, last - 1))) ||
      key.startsWith(TAKEN))
  );
};
