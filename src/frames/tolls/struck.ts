// Whom the clause before struck: «بر یک ملا امام شلیک کردند که در جا جان داد» tells of him, not of those who fired.
import { PREPOSITIONS } from '../../lexicons/function-words.ts';
import { SAYING_VERBS } from '../../lexicons/pointing-words.ts';
import { LEADS, PRONOUNS } from '../../lexicons/toll-words.ts';
import type { Clause } from '../clauses/clauses.ts';
import type { People } from '../people/people.ts';
import { endsAt, keyAt, within } from '../reading.ts';
import type { Anchor } from './anchors.ts';
import { isPlural } from './singles.ts';
import type { TollContext } from './toll.ts';

/** The people whom the clause before was turned upon, where this one has no subject but a pronoun, and agrees with them. */
export function struckBefore(
  context: TollContext,
  { first, value }: Anchor,
  clause: Clause,
  before: Clause,
): People | undefined {
  const { tokens, cues } = context;
  if (value.active || SAYING_VERBS.has(keyAt(tokens, before.verb))) return undefined;
  const at = clause.first + (LEADS.has(keyAt(tokens, clause.first)) ? 1 : 0);
  const isHead = first - at <= 1 || PREPOSITIONS.has(keyAt(tokens, at)) || PRONOUNS.has(keyAt(tokens, at));
  if (!isHead) return undefined;
  const struck = within(context.people, before.first, before.last).findLast(
    (one) => endsAt(cues, one.first)?.entry.value === 'upon',
  );
  return struck && (struck.min === 1) === !isPlural(context, clause) ? struck : undefined;
}
