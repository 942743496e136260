// One body that is found: «جسد راننده دیروز پیدا شد», «پیکر بی‌جان او را در بیابان یافتند».
import { CORPSES } from '../../lexicons/function-words.ts';
import {
  BECAME,
  FOUND,
  HIS_BODY,
  HONORIFICS,
  LEFT_LYING,
  LIFELESS,
  OBJECT,
  PRONOUNS,
  RELATIVE,
  SEVERAL_ENDING,
  THEIR_BODIES,
} from '../../lexicons/toll-words.ts';
import { type Clause, clauseAt } from '../clauses/clauses.ts';
import type { People } from '../people/people.ts';
import { covering, keyAt, startsAt } from '../reading.ts';
import { TAKEN } from './custody.ts';
import { nameOfBody, unnamed } from './names.ts';
import { type Toll, type TollContext, tollFrom } from './toll.ts';

/** How far behind the body its finding is told. */
const REACH = 30;

/** The dead whose bodies a sentence finds, where it tells of no other dead. */
export function foundBodies(context: TollContext, clauses: readonly Clause[], tolls: readonly Toll[]): Toll[] {
  if (tolls.some(({ outcome }) => outcome === 'killed')) return [];
  const taken = tolls.findLast((toll) => TAKEN.has(toll.outcome) && !toll.part);
  for (const clause of clauses) {
    if (clause.mood === 'imagined' || clause.negative) continue;
    for (let at = clause.first; at < clause.last; at++) {
      const key = keyAt(context.tokens, at);
      const theirs = THEIR_BODIES.has(key) && taken && taken.people.last <= at ? taken.people : null;
      const one = theirs ?? (CORPSES.has(key) ? whoseBody(context, at) : null);
      if (one && isFound(context, clauses, clause, Math.max(at + 1, one.last)))
        return [
          {
            ...tollFrom(one, 'killed', { first: at, last: one.last, rule: 'body-found', part: false, total: false }),
            mild: true,
          },
        ];
    }
  }
  return [];
}

/** One person whose body it is: «جسد او», «پیکر بی‌جان مولوی», «جنازه‌اش»; those who are counted are told of elsewhere. */
function whoseBody(context: TollContext, body: number): People | null {
  const { tokens, people, victims } = context;
  if (covering(people, body)?.counted) return null;
  if (HIS_BODY.has(keyAt(tokens, body))) return unnamed(body);
  let at = body + 1;
  while (at <= body + LIFELESS_REACH && LIFELESS.has(keyAt(tokens, at))) at++;
  const key = keyAt(tokens, at);
  if (PRONOUNS.has(key) || HONORIFICS.has(key)) return unnamed(at);
  const noun = startsAt(victims, at);
  if (!noun) return nameOfBody(context, at);
  return noun.ending !== 'plural' && !SEVERAL_ENDING.test(key) ? (startsAt(people, at) ?? unnamed(at)) : null;
}

/** «گلوله‌باران‌شدهٔ»: how many parts such words have. */
const LIFELESS_REACH = 3;

/** «پیدا شد», «را یافتند», «را کنار جاده رها کردند»: in the clause of the body, or behind what is set in about it («که …»). */
function isFound({ tokens }: TollContext, clauses: readonly Clause[], clause: Clause, from: number): boolean {
  const isObject = OBJECT.has(keyAt(tokens, from));
  const isOpen = tokens.slice(from, from + NAME_REACH).some(({ word }) => RELATIVE.has(word.key));
  const end = isOpen ? (clauses.at(-1)?.last ?? clause.last) : clause.last;
  for (let at = from; at < Math.min(end, from + REACH); at++) {
    const key = keyAt(tokens, at);
    const isLeft = LEFT_LYING.has(key) && (isObject || BECAME.has(keyAt(tokens, at + 1)));
    if (FOUND.has(key) || isLeft) return !clauseAt(clauses, at)?.negative;
  }
  return false;
}

/** How many words of a name stand before the clause that is set in. */
const NAME_REACH = 4;
