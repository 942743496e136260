// What a copula says that some of those told of are: «سه تن از آنان سرباز بودند».
import type { VictimCategory } from '../../model/event.ts';
import type { Clause } from '../clauses/clauses.ts';
import { categoryOn } from '../people/categories.ts';
import type { People } from '../people/people.ts';
import { isSaidToBe } from '../people/said-to-be.ts';
import { within } from '../reading.ts';
import type { TollContext } from './toll.ts';

/** «از این میان سه تن سرباز بودند»: what the copula says that those counted are. */
export function withPredicate(context: TollContext, { verb }: Clause, one: People): People {
  const isSaid = one.counted && one.bare && one.last < verb && isSaidToBe(context.tokens, verb);
  const noun = isSaid ? kindBehind(context, one.last, verb) : undefined;
  return noun ? withKind(context, one, noun) : one;
}

/** «سه تن شان، به شمول دو کودک، عضو طالبان بودند»: what those told of are, and nobody more. */
export const isPredicate = ({ tokens }: TollContext, { verb }: Clause, { counted, last }: People): boolean =>
  !counted && last === verb && isSaidToBe(tokens, verb);

type Victim = TollContext['victims'][number];

export const kindBehind = ({ victims }: TollContext, first: number, last: number): Victim | undefined =>
  within(victims, first, last).findLast((victim) => victim.entry.value.category !== 'neutral');

export const withKind = ({ day }: TollContext, one: People, noun: Victim): People => ({
  ...one,
  categories: [categoryOn(noun.entry, day) as VictimCategory],
  bare: false,
});
