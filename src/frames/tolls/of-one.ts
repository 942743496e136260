// «و او جان باخت», «و او را کشتند»: told of one person, however many were counted in the clause before.
import { COMMAS } from '../../lexicons/function-words.ts';
import { LEADS, OBJECT, PRONOUNS } from '../../lexicons/toll-words.ts';
import type { Clause } from '../clauses/clauses.ts';
import type { People } from '../people/people.ts';
import { keyAt } from '../reading.ts';
import type { Anchor } from './anchors.ts';
import { isObject } from './objects.ts';
import type { TollContext } from './toll.ts';

/** A pronoun for one person is the subject of the clause, or the object of its verb. */
export function speaksOfOne({ tokens }: TollContext, { first, value }: Anchor, clause: Clause): boolean {
  for (let at = clause.first; at < first; at++) {
    if (!PRONOUNS.has(keyAt(tokens, at))) continue;
    if (OBJECT.has(keyAt(tokens, at + 1))) return value.active === true;
    const before = keyAt(tokens, at - 1);
    if (!value.active && (at === clause.first || LEADS.has(before) || COMMAS.has(before))) return true;
  }
  return false;
}

/** «دو مرد مسلح قاضی نعیمی را هدف قرار دادند و او جان باخت»: those of the clause before who can be meant, the object alone if there is one. */
export function whoMayBeOne(context: TollContext, near: readonly People[]): People[] {
  const single = near.filter(({ min }) => min === 1);
  const object = single.findLast((one) => isObject(context, one));
  return object ? [object] : single.filter(({ counted }) => counted);
}
