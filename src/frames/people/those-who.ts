// Those who are told of by what befell them: «کسانی که در این حمله جان باختند», «افراد کشته‌شده».
import { THOSE_WHO, THOSE_WHO_WORD } from '../../lexicons/described-words.ts';
import type { OutcomeValue } from '../../lexicons/outcomes.ts';
import { RELATIVE } from '../../lexicons/toll-words.ts';
import type { Mention } from '../../match/find.ts';
import type { Outcome } from '../../model/event.ts';
import type { Token } from '../../tokenize/token.ts';
import type { Clause } from '../clauses/clauses.ts';
import { keyAt, within } from '../reading.ts';
import { isKnown } from '../tolls/anchors.ts';
import { HARMS } from '../tolls/bars.ts';
import { isFateOfPersons } from './fates.ts';

/** Words and what they say of fates. */
interface Fates {
  readonly tokens: readonly Token[];
  readonly outcomes: readonly Mention<OutcomeValue>[];
}

/** «کسانی که در این حمله جان باختند», but not «کسانی که سه تن را کشتند»; the outcome is null where it is more than one. */
export function whoSuffered(
  { tokens, outcomes }: Fates,
  clauses: readonly Clause[],
  at: number,
): { readonly end: number; readonly outcome: Outcome | null } | undefined {
  const key = keyAt(tokens, at);
  if (!THOSE_WHO.has(key) || !(THOSE_WHO_WORD.has(key) || RELATIVE.has(keyAt(tokens, at + 1)))) return undefined;
  const clause = clauses.find(({ first, last }) => first <= at && at < last);
  if (!clause || clause.verb < 0 || clause.negative || clause.mood === 'imagined') return undefined;
  const fates = within(outcomes, at, clause.last).filter(({ entry: { value } }) => HARMS.has(value.outcome));
  if (fates.length === 0 || fates.some(({ entry: { value } }) => value.active || value.people === 'after'))
    return undefined;
  const told = new Set(fates.map(({ entry }) => entry.value.outcome));
  return { end: clause.last, outcome: told.size === 1 ? ([...told][0] as Outcome) : null };
}

/** Those known to be dead or hurt between two tokens: «کشته‌شدگان», «افراد کشته‌شده», but not «افراد کشته شده‌اند». */
export const knownIn = ({ tokens, outcomes }: Fates, first: number, last: number): Mention<OutcomeValue>[] =>
  within(outcomes, first, last).flatMap((mention) =>
    isKnown(mention) ? [mention] : isFateOfPersons(tokens, mention) ? [{ ...mention, first: mention.first - 1 }] : [],
  );
