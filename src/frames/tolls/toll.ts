// The shape of a toll, and what the rules that find tolls are given.
import type { ClauseCue } from '../../lexicons/clauses.ts';
import type { OutcomeValue } from '../../lexicons/outcomes.ts';
import type { VictimValue } from '../../lexicons/victims.ts';
import type { Mention } from '../../match/find.ts';
import type { Outcome, VictimCategory } from '../../model/event.ts';
import type { Quantity } from '../../numbers/quantity.ts';
import type { Token } from '../../tokenize/token.ts';
import type { People } from '../people/people.ts';
import type { Stretch } from '../reading.ts';

/** One count of people with one outcome. */
export interface Toll extends Stretch {
  readonly outcome: Outcome;
  readonly people: People;
  readonly categories: readonly VictimCategory[];
  /** A part of people already counted («از جمله سه کودک»). */
  readonly part: boolean;
  /** A total said anew («شمار کشته‌ها به ۱۵ رسید»). */
  readonly total: boolean;
  /** A total that somebody gives («شمار کشته‌ها را ۱۵ گفت»), beside the counts of others. */
  readonly claimed?: boolean;
  /** A count that is put below those of others («تنها مرگ شش سرباز را می‌پذیرد»). */
  readonly only?: boolean;
  /** Of the side that is told before («از پولیس سه تن کشته و دو تن زخمی شدند»). */
  readonly sided?: boolean;
  /** Adds to what was told before («یک طالب هم کشته شد»). */
  readonly also: boolean;
  /** Others than those of the same outcome told right before («دو تن دیگر در شفاخانه جان دادند»). */
  readonly further?: boolean;
  /** Of those who tell of it («سه سرباز خود»). */
  readonly own?: boolean;
  readonly mild: boolean;
  /** Of those hurt before, who died since. */
  readonly dying?: boolean;
  /** What its source said before and says otherwise now. */
  readonly older?: boolean;
  /** Held for demands rather than taken by the law. */
  readonly hostage?: boolean;
  /** The entry that gave the outcome. */
  readonly rule: string;
}

export interface TollContext {
  readonly tokens: readonly Token[];
  readonly people: readonly People[];
  readonly numbers: readonly Quantity[];
  readonly victims: readonly Mention<VictimValue>[];
  readonly outcomes: readonly Mention<OutcomeValue>[];
  readonly cues: readonly Mention<ClauseCue>[];
  /** Tokens of all that the lexicons know, of places and of dates: what is left may be a name. */
  readonly taken: ReadonlySet<number>;
  /** Tokens of given names. */
  readonly given: ReadonlySet<number>;
  readonly dates: readonly Stretch[];
  /** Day of publication, ISO, or null. */
  readonly day: string | null;
}

/** A toll that a rule outside the outcome words found. */
export function tollFrom(
  people: People,
  outcome: Outcome,
  how: Stretch & { readonly rule: string; readonly part: boolean; readonly total: boolean },
): Toll {
  return {
    outcome,
    people,
    categories: people.categories,
    part: how.part,
    total: how.total,
    also: false,
    mild: false,
    rule: how.rule,
    first: Math.min(people.first, how.first),
    last: Math.max(people.last, how.last),
  };
}
