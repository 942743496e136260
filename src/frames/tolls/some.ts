// Those of whom a sentence tells once more: bodies of the dead, some of those counted before.
import { BODIES } from '../../lexicons/toll-words.ts';
import type { Clause } from '../clauses/clauses.ts';
import { keyAt, within } from '../reading.ts';
import type { Anchor } from './anchors.ts';
import type { Toll, TollContext } from './toll.ts';

/** The tolls of a sentence before a toll, the toll, and its clause. */
interface Told {
  readonly tolls: readonly Toll[];
  readonly toll: Toll;
  readonly clause: Clause;
}

/** Whether a toll counts some of those that the sentence has counted already. */
export const isSomeOfTold = (context: TollContext, anchor: Anchor, told: Told): boolean =>
  isBodiesOf(context, anchor, told) || isSomeOfThem(context, told);

/** «۳۳ طالب از پا درآمدند و ۱۸ جسد به دست سربازان افتاد»: bodies of those counted before. */
const isBodiesOf = ({ tokens }: TollContext, { first }: Anchor, { tolls, toll }: Told): boolean =>
  BODIES.has(keyAt(tokens, first)) &&
  (toll.categories.length === 0 || toll.people.theirs) &&
  !toll.people.other &&
  isFewer(tolls, toll);

/** «۳۰ تن جان باختند که ۱۲ تن آنان در یک مکتب کشته شدند», «… که از این میان ۱۸ تن در اردوگاه جان دادند»; behind «در میان آنان»
 * all that a clause counts are. */
const isSomeOfThem = ({ cues }: TollContext, { tolls, toll, clause }: Told): boolean =>
  toll.people.counted &&
  !toll.people.other &&
  (toll.people.theirs ||
    within(cues, clause.first, toll.people.first).some(
      ({ entry, first, last }) =>
        entry.value === 'part' && (last === toll.people.first || first - clause.first <= OPENS),
    )) &&
  isFewer(tolls, toll);

/** A cue of parts opens its clause. */
const OPENS = 1;

const isFewer = (tolls: readonly Toll[], { outcome, people }: Toll): boolean =>
  tolls.some((told) => told.outcome === outcome && !told.part && told.people.counted && told.people.min > people.min);
