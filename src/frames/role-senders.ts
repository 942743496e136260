// Who sent what struck: «اصابت پرتابه‌هایی از سمت ایران», «موشک‌هایی از سوی یمن».
import { FROM } from '../lexicons/function-words.ts';
import { SENDERS } from '../lexicons/place-words.ts';
import { keyAt, startsAt } from './reading.ts';
import { happens } from './role-words.ts';
import type { RoleView } from './roles.ts';

/** A state from whose side something came down or was fired. */
export function senders({ context: { tokens }, clause, actors, add, triggers }: RoleView): void {
  if (!happens(triggers, 'attack', 'airstrike', 'shelling', 'explosion') || happens(triggers, 'interception')) return;
  for (let at = clause.first + 1; at < clause.last; at++) {
    if (!SENDERS.has(keyAt(tokens, at)) || keyAt(tokens, at - 1) !== FROM) continue;
    const actor = startsAt(actors, at + 1);
    if (actor?.value?.kind === 'state') add(actor, 'perpetrator', 'role-sender');
  }
}
