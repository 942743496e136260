// One body that is found: «جسد راننده دیروز پیدا شد», «پیکر بی‌جان او را در بیابان یافتند».
import { CORPSES } from '../lexicons/function-words.ts';
import { FOUND, HIS_BODY, HONORIFICS, LIFELESS, PRONOUNS, SEVERAL_ENDING } from '../lexicons/toll-words.ts';
import type { Clause } from './clauses.ts';
import type { People } from './people.ts';
import { covering, keyAt, startsAt } from './reading.ts';
import { type Toll, type TollContext, tollFrom } from './toll.ts';
import { unnamed } from './toll-names.ts';

/** How far behind the body its finding is told. */
const REACH = 30;

/** The dead whose bodies a sentence finds, where it tells of no other dead. */
export function foundBodies(context: TollContext, clauses: readonly Clause[], tolls: readonly Toll[]): Toll[] {
  if (tolls.some(({ outcome }) => outcome === 'killed')) return [];
  for (const clause of clauses) {
    if (clause.mood === 'imagined' || clause.negative) continue;
    for (let at = clause.first; at < clause.last; at++) {
      const one = CORPSES.has(keyAt(context.tokens, at)) ? whoseBody(context, at) : null;
      if (one && isFound(context, clause, one.last))
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
  const at = body + (LIFELESS.has(keyAt(tokens, body + 1)) ? 1 : 0) + 1;
  const key = keyAt(tokens, at);
  if (PRONOUNS.has(key) || HONORIFICS.has(key)) return unnamed(at);
  const noun = startsAt(victims, at);
  return noun && noun.ending !== 'plural' && !SEVERAL_ENDING.test(key) ? (startsAt(people, at) ?? unnamed(at)) : null;
}

/** «پیدا شد», «را یافتند»: in the clause of the body. */
function isFound({ tokens }: TollContext, { last }: Clause, from: number): boolean {
  for (let at = from; at < Math.min(last, from + REACH); at++) if (FOUND.has(keyAt(tokens, at))) return true;
  return false;
}
