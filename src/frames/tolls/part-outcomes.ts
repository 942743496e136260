// What became of parts that no outcome word of their own claims: the same as of those told of before or around them.
import type { Outcome } from '../../model/event.ts';
import type { Clause } from '../clauses/clauses.ts';
import type { People } from '../people/people.ts';
import { knownIn } from '../people/those-who.ts';
import { within } from '../reading.ts';
import { TAKEN } from './custody.ts';
import { isHungOn } from './part-cues.ts';
import type { Toll, TollContext } from './toll.ts';

/** The clauses of a sentence, and what its outcome words have claimed. */
export interface Said {
  readonly clauses: readonly Clause[];
  readonly used: ReadonlySet<People>;
  readonly tolls: readonly Toll[];
}

/** Of those told right before, else of those that the clause hangs on, else of those of the sentence before. */
export function outcomeOfSome(
  context: TollContext,
  {
    said,
    clause,
    one,
    theirs,
  }: { readonly said: Said; readonly clause: Clause; readonly one: People; readonly theirs: boolean },
): Outcome | undefined {
  // «چهارده تن دیگر که پنج تن شان کودک اند، زخمی شده‌اند»
  const hung = said.tolls.find(({ people }) => people.counted && isHungOn(context, people, one));
  const right = one.theirs ? said.tolls.findLast((toll) => toll.last <= one.first) : undefined;
  return (
    hung?.outcome ??
    right?.outcome ??
    outcomeBeside(said, clause) ??
    (theirs ? outcomeOfLast(context, said.clauses) : undefined)
  );
}

/** «در میان زخمیان», «در جمع جان‌باختگان». */
export const outcomeInside = (context: TollContext, clause: Clause): Outcome | undefined =>
  within(context.outcomes, clause.first, clause.last)[0]?.entry.value.outcome;

/** The outcome told last before the clause, else that of the clause it stands in («که دو کودک نیز شامل آنان اند، زخم برداشته‌اند»). */
export function outcomeBeside(said: Said, clause: Clause): Outcome | undefined {
  const { tolls, clauses } = said;
  // «هفت تن، که سه زن در میان آنان بودند، زخمی شدند»: of those that the clause hangs on.
  const hung = tolls.find(
    ({ people }) => people.counted && people.last <= clause.first && clause.first - people.last < 2,
  );
  if (hung) return hung.outcome;
  const before = outcomeBefore(said, clause);
  if (before) return before;
  const next = clauses[clauses.indexOf(clause) + 1];
  return tolls.find((toll) => toll.last <= (next ?? clause).last)?.outcome;
}

/** «جان‌باختگان اعضای یک خانواده‌اند که دو کودک نیز در میان‌شان است»: the one fate of those whom the sentence names. */
export function outcomeOfNamed(context: TollContext, clauses: readonly Clause[], until: number): Outcome | undefined {
  const named = knownIn(context, clauses[0]?.first ?? until, until).map(({ entry }) => entry.value.outcome);
  return new Set(named).size === 1 ? named[0] : undefined;
}

/** «ده تن کشته شدند. سه تن از آنان کودک بودند»: the one outcome of the sentence before. */
export function outcomeOfLast({ outcomes }: TollContext, clauses: readonly Clause[]): Outcome | undefined {
  const start = clauses[0]?.first ?? 0;
  const told = new Set(within(outcomes, start - LAST_REACH, start).map(({ entry }) => entry.value.outcome));
  return told.size === 1 ? [...told][0] : undefined;
}

/** How far before a sentence those that it tells of may stand. */
const LAST_REACH = 24;

export const outcomeBefore = ({ tolls }: Said, clause: Clause): Outcome | undefined =>
  tolls.findLast((toll) => toll.first < clause.first)?.outcome;

/** «از جملهٔ ۱۰۶ سرباز، ۱۷ تن جان دادند»: no part of 17; behind them they are no part of those taken either. */
export const isMoreThanAll = ({ tolls }: Said, outcome: Outcome, { min, first }: People): boolean => {
  const whole = tolls.filter((toll) => !toll.part);
  const alike = whole.filter((toll) => toll.outcome === outcome);
  const taken = whole.filter((toll) => TAKEN.has(toll.outcome));
  const wholes = alike.length === 0 && taken.every((toll) => toll.first > first) ? taken : alike;
  return wholes.length > 0 && wholes.every(({ people }) => people.max !== null && people.max < min);
};
