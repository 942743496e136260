// Who holds those who die in their hands: «در بازداشت طالبان بر اثر شکنجه جان باخت».
import { IN } from '../../lexicons/function-words.ts';
import { HELD_IN } from '../../lexicons/role-words.ts';
import { anyWithin, covering, keyAt, startsAt } from '../reading.ts';
import type { RoleView } from './roles.ts';
import { happens } from './words.ts';

/** «در زندان طالبان جان داد», «در حبس پولیس شکنجه شد»: in whose custody somebody is killed or hurt. */
export function jailers({ context, clause, actors, triggers, add }: RoleView): void {
  const { tokens, suffered, counted } = context;
  if (!anyWithin(suffered, clause.first, clause.last) && !happens(triggers, 'killing', 'attack')) return;
  for (let at = clause.first; at < clause.last; at++) {
    if (!HELD_IN.has(keyAt(tokens, at)) || keyAt(tokens, at - 1) !== IN) continue;
    const holder = startsAt(actors, at + 1);
    // «در بازداشت سه طالب»: who is counted is held.
    if (holder && holder.value?.kind !== 'people' && covering(counted, holder.first) === undefined)
      add(holder, 'perpetrator', 'role-jailer');
  }
}
