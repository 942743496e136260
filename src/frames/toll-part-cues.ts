// What opens the parts of those told of: «از جمله», «در میان کشته‌شدگان», «قربانیان را سه طفل خواند».

import { NUMBER_OF } from '../lexicons/count-words.ts';
import { COMMAS } from '../lexicons/function-words.ts';
import { AMONG, INSIDE, OBJECT, RELATIVE, THEIRS } from '../lexicons/toll-words.ts';
import type { Outcome } from '../model/event.ts';
import type { Clause } from './clauses.ts';
import type { People } from './people.ts';
import { keyAt, type Stretch, startsAt, within } from './reading.ts';
import type { TollContext } from './toll.ts';
import { isKnown } from './toll-anchors.ts';

/** What opens the parts, and what became of them where it says so. */
export interface Cue extends Stretch {
  readonly rule: string;
  readonly outcome?: Outcome;
}

/** The dead or hurt behind each «در میان» of a clause. */
export const amongIn = (context: TollContext, { first, last }: Clause): Stretch[] =>
  within(context.outcomes, first, last).filter((mention) => isKnown(mention) && isAmong(context, mention));

/** A cue of parts, or «در میان» before those known to be dead or hurt, or these as an object («قربانیان را سه طفل خواند»). */
export function cueOf(context: TollContext, clause: Clause): Cue | undefined {
  const { tokens } = context;
  const known = within(context.outcomes, clause.first, clause.last)
    .filter(isKnown)
    .find((mention) => isAmong(context, mention) || isCalled(context, mention));
  if (known)
    return { first: known.first - 1, last: known.last, rule: 'parts-among', outcome: known.entry.value.outcome };
  // «۲۳ زن و ۸ کودک در میان ۵۲ جان‌باخته هستند»
  const whole = within(context.people, clause.first, clause.last).find(
    (one) => one.counted && one.noun?.entry.id === 'victim-passive' && AMONG.has(keyAt(tokens, one.first - 1)),
  );
  const of = whole && within(context.outcomes, whole.first, whole.last + 1)[0];
  if (whole && of)
    return { first: whole.first - 1, last: whole.last, rule: 'parts-among', outcome: of.entry.value.outcome };
  const cue = clause.cues.find((candidate) => candidate.entry.value === 'part');
  if (cue) return { first: cue.first, last: cue.last, rule: cue.entry.id };
  for (let at = clause.first; at < clause.last - 1; at++)
    if (AMONG.has(keyAt(tokens, at)) && THEIRS.has(keyAt(tokens, at + 1)))
      return { first: at, last: at + 2, rule: 'parts-among-them' };
  return undefined;
}

/** «در میان کشته‌شدگان»; «شمار کشته‌شدگان» alone is a number. */
const isAmong = ({ tokens }: TollContext, { first }: Stretch): boolean =>
  AMONG.has(keyAt(tokens, first - 1)) &&
  (!NUMBER_OF.has(keyAt(tokens, first - 1)) || INSIDE.has(keyAt(tokens, first - 2)));

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
