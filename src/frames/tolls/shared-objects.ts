// One object of several verbs: «سه سرباز را گرفتند و سپس کشتند», «مردی را که از مسجد می‌آمد، از موتر پایین کردند و کشتند».
import { ALONE_AND, OBJECT, RELATIVE } from '../../lexicons/toll-words.ts';
import type { Clause } from '../clauses/clauses.ts';
import type { People } from '../people/people.ts';
import { keyAt, type Stretch, within } from '../reading.ts';
import type { Anchor } from './anchors.ts';
import { nameOfObject } from './names.ts';
import { isObject } from './objects.ts';
import type { TollContext } from './toll.ts';

/** Whom the clause before has as its object, where this one goes on behind «و». */
export function sharedObject(
  context: TollContext,
  anchor: Anchor,
  { clause, clauses }: { readonly clause: Clause; readonly clauses: readonly Clause[] },
): People | undefined {
  const at = clauses.indexOf(clause) - 1;
  const before = clauses[at];
  if (
    !before ||
    anchor.first - clause.first > SHARED_REACH ||
    !ALONE_AND.has(keyAt(context.tokens, clause.first)) ||
    objectBetween(context, clause.first, anchor.first)
  )
    return undefined;
  const { first, last } = behindRelative(context, before, clauses[at - 1]) ?? {
    first: before.first,
    last: before.verb,
  };
  const shared = within(context.people, first, last).findLast((one) => isObject(context, one));
  return shared ?? nameOfObject(context, anchor, { verb: clause.verb, first, last }) ?? undefined;
}

/** «و سپس با فیر گلوله کشتند»: words before the second verb. */
const SHARED_REACH = 6;

/** «مردی را که متهم به دزدی بود | ، از خانه کشیدند | و کشتند»: the object stands before what is told of him. */
function behindRelative(context: TollContext, before: Clause, told: Clause | undefined): Stretch | undefined {
  if (!told || objectBetween(context, before.first, before.verb)) return undefined;
  const mark = objectMark(context, told.first, told.verb);
  return mark >= 0 && RELATIVE.has(keyAt(context.tokens, mark + 1)) ? { first: told.first, last: mark + 1 } : undefined;
}

export const objectBetween = (context: TollContext, from: number, to: number): boolean =>
  objectMark(context, from, to) >= 0;

/** Where the first «را» between two tokens stands, or -1. */
export function objectMark({ tokens }: TollContext, from: number, to: number): number {
  for (let at = from; at < to; at++) if (OBJECT.has(keyAt(tokens, at))) return at;
  return -1;
}
