// «و او جان باخت», «و او را کشتند»: told of one person, however many were counted in the clause before.
import { COMMAS } from '../../lexicons/function-words.ts';
import { HIS, LEADS, OBJECT, PRONOUNS } from '../../lexicons/toll-words.ts';
import type { Clause } from '../clauses/clauses.ts';
import type { People } from '../people/people.ts';
import { keyAt, within } from '../reading.ts';
import type { Anchor } from './anchors.ts';
import { unnamed } from './names.ts';
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

/** «ماین در موتر یک قاضی منفجر شد و جان او را گرفت», «او را کشت»: whoever was named before, in his car or house as well. */
export function oneMeant(
  context: TollContext,
  { rule, first, last }: Anchor,
  clauses: readonly Clause[],
): People | null {
  const { tokens, people } = context;
  const words = tokens.slice(first, last).map(({ word }) => word.key);
  if (rule !== HIS_LIFE || !words.some((key) => PRONOUNS.has(key) || HIS.has(key))) return null;
  const one = within(people, clauses[0]?.first ?? first, first).findLast(({ min, max }) => min === 1 && max === 1);
  return { ...unnamed(first), categories: one?.categories ?? [], noun: one?.noun ?? null };
}

const HIS_LIFE = 'took-his-life';

/** «دو مرد مسلح قاضی نعیمی را هدف قرار دادند و او جان باخت»: those of the clause before who can be meant, the object alone if there is one. */
export function whoMayBeOne(context: TollContext, near: readonly People[]): People[] {
  const single = near.filter(({ min }) => min === 1);
  const object = single.findLast((one) => isObject(context, one));
  return object ? [object] : single.filter(({ counted }) => counted);
}
