// Whose members people are said to be: «عضو شاخهٔ خراسان داعش بودند», «از افراد طالبان بودند», «وابسته به گروه داعش بودند».
import { BRANCHES } from '../../lexicons/described-words.ts';
import { MEMBERS } from '../../lexicons/function-words.ts';
import { GROUPS } from '../../lexicons/toll-words.ts';
import type { ActorValue } from '../../model/actor.ts';
import type { VictimCategory } from '../../model/event.ts';
import { formatIso } from '../../model/plain-date.ts';
import { keyAt, startsAt } from '../reading.ts';
import type { Sheet } from '../sheet.ts';
import { FORCES } from './categories.ts';

/** Words of membership and of what kind of body it is, before its name. */
const LONGEST = 5;

/** The category of the members of the group that is named at a token, and where its name ends. */
export function membersAt({ actors, reading }: Sheet, first: number): Members | undefined {
  const { tokens } = reading.document;
  for (let at = first; at < first + LONGEST; at++) {
    const actor = startsAt(actors, at);
    const category = actor?.value && fightersOf(actor.value, reading.published ? formatIso(reading.published) : null);
    if (actor && category) return { last: actor.last, category };
    const key = keyAt(tokens, at);
    if (![MEMBERS, GROUPS, BRANCHES].some((words) => words.has(key))) return undefined;
  }
  return undefined;
}

interface Members {
  readonly last: number;
  readonly category: VictimCategory;
}

/** Of a group that fights; a state's police and soldiers have nouns of their own. */
function fightersOf({ kind, state, categories }: ActorValue, day: string | null): VictimCategory | undefined {
  if (kind !== 'force' || state) return undefined;
  const period = categories.find(
    ({ from, until }) => day === null || ((from ?? '') <= day && (until === undefined || day < until)),
  );
  return period && FORCES[period.category];
}
