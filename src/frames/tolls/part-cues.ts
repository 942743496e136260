// What opens the parts of those told of: «از جمله», «در میان کشته‌شدگان», «قربانیان را سه طفل خواند».

import { NUMBER_OF } from '../../lexicons/count-words.ts';
import { AMONG_THEM, ONLY, THEM_BEING } from '../../lexicons/described-words.ts';
import { COMMAS, PREPOSITIONS } from '../../lexicons/function-words.ts';
import {
  ALSO,
  AMONG,
  COPULAS,
  DEMONSTRATIVES,
  FROM,
  INSIDE,
  LEADS,
  OBJECT,
  RELATIVE,
  THEIRS,
} from '../../lexicons/toll-words.ts';
import type { Outcome } from '../../model/event.ts';
import type { Clause } from '../clauses/clauses.ts';
import type { People } from '../people/people.ts';
import { isSaidToBe } from '../people/said-to-be.ts';
import { knownIn } from '../people/those-who.ts';
import { covering, keyAt, type Stretch, startsAt, within } from '../reading.ts';
import type { TollContext } from './toll.ts';

/** What opens the parts, and what became of them where it says so. */
export interface Cue extends Stretch {
  readonly rule: string;
  readonly outcome?: Outcome;
}

/** The dead or hurt behind each «در میان» of a clause. */
export const amongIn = (context: TollContext, { first, last }: Clause): Stretch[] =>
  knownIn(context, first, last).filter((mention) => isAmong(context, mention) || isEquated(context, mention));

/** A cue of parts, or «در میان» before those known to be dead or hurt, or these as an object («قربانیان را سه طفل خواند»). */
export function cueOf(context: TollContext, clause: Clause): Cue | undefined {
  const { tokens } = context;
  const known = knownIn(context, clause.first, clause.last).find(
    (mention) => isAmong(context, mention) || isCalled(context, mention) || isEquated(context, mention),
  );
  if (known)
    return {
      first: Math.max(known.first - 1, clause.first),
      last: known.last,
      rule: 'parts-among',
      outcome: known.entry.value.outcome,
    };
  // «۲۳ زن و ۸ کودک در میان ۵۲ جان‌باخته هستند»
  const whole = within(context.people, clause.first, clause.last).find(
    (one) =>
      one.counted &&
      one.noun?.entry.id === 'victim-passive' &&
      (AMONG.has(keyAt(tokens, one.first - 1)) ||
        (FROM.has(keyAt(tokens, one.first - 1)) && one.last < clause.verb - 2)),
  );
  const of = whole && within(context.outcomes, whole.first, whole.last + 1)[0];
  if (whole && of)
    return { first: whole.first - 1, last: whole.last, rule: 'parts-among', outcome: of.entry.value.outcome };
  const cue = clause.cues.find((candidate) => candidate.entry.value === 'part');
  if (cue) return { first: cue.first, last: cue.last, rule: cue.entry.id };
  for (let at = clause.first; at < clause.last; at++) {
    const last = endOfAmongThem(tokens, at);
    if (last > at) return { first: at, last, rule: 'parts-among-them' };
  }
  return undefined;
}

/** «در میان آنان», «در میان‌شان», «در بین آنهاست»: the token behind it. */
function endOfAmongThem(tokens: TollContext['tokens'], at: number): number {
  if (AMONG_THEM.has(keyAt(tokens, at))) return at + 1;
  const next = keyAt(tokens, at + 1);
  // «دو کودک نیز در این شمار اند»
  if (INSIDE.has(keyAt(tokens, at - 2)) && DEMONSTRATIVES.has(keyAt(tokens, at - 1)) && AMONG.has(keyAt(tokens, at)))
    return COPULAS.has(next) ? at + 1 : at;
  return AMONG.has(keyAt(tokens, at)) && (THEIRS.has(next) || THEM_BEING.has(next)) ? at + 2 : at;
}

/** «در میان کشته‌شدگان»; «شمار کشته‌شدگان» alone is a number. */
const isAmong = ({ tokens }: TollContext, { first }: Stretch): boolean =>
  AMONG.has(keyAt(tokens, first - 1)) &&
  (!NUMBER_OF.has(keyAt(tokens, first - 1)) || INSIDE.has(keyAt(tokens, first - 2)));

/** «کشته‌شدگان این حمله سه زن و دو کودک‌اند», «زخمی‌ها: سه زن»: at the head of a clause, what they are right behind. */
function isEquated({ tokens, people }: TollContext, { first, last }: Stretch): boolean {
  // «تنها قربانیان این حمله دو معلم بودند»
  const before = keyAt(tokens, ONLY.has(keyAt(tokens, first - 1)) ? first - 2 : first - 1);
  if (first > 0 && !LEADS.has(before) && !CLOSING.has(before)) return false;
  let at = last;
  if (DEMONSTRATIVES.has(keyAt(tokens, at))) at += 2;
  while (ALSO.has(keyAt(tokens, at)) || COMMAS.has(keyAt(tokens, at)) || keyAt(tokens, at) === ':') at++;
  const one = startsAt(people, at);
  if (!one?.counted || one.categories.length === 0) return false;
  // «کشته‌شدگان سه زن و دو کودک بودند», «کشته‌ها: سه زن، دو کودک.»: nothing is done to them.
  for (let next = at; next < at + EQUATED_REACH; next++) {
    if (isSaidToBe(tokens, next) || CLOSING.has(keyAt(tokens, next))) return true;
    if (OBJECT.has(keyAt(tokens, next)) || PREPOSITIONS.has(keyAt(tokens, next))) return false;
    const verb = tokens[next]?.word.verb;
    if (verb && !isSaidToBe(tokens, next + 1) && !covering(people, next)) return false;
  }
  return false;
}

/** Words of who they are, up to the copula. */
const EQUATED_REACH = 16;
const CLOSING: ReadonlySet<string> = new Set(['.', '\n', '', '؛', '!', '|', '»', '[', '(', ']', ')', '—', '–', '-']);

/** «قربانیان این رویداد را سه طفل و یک زن خواند» */
function isCalled({ tokens, people }: TollContext, { last }: Stretch): boolean {
  for (let at = last; at < last + 4; at++)
    if (OBJECT.has(keyAt(tokens, at)))
      return startsAt(people, at + 1)?.counted === true && (startsAt(people, at + 1)?.categories.length ?? 0) > 0;
  return false;
}

/** «X که چهار تن شان», «X، که چهار تن آنان» */
export const isHungOn = ({ tokens }: TollContext, { last }: People, { first }: People): boolean =>
  RELATIVE.has(keyAt(tokens, first - 1)) &&
  (last === first - 1 || (last === first - 2 && COMMAS.has(keyAt(tokens, first - 2))));
