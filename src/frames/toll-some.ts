// Those of whom a sentence tells once more: bodies of the dead, some of those counted before.
import { BODIES } from '../lexicons/toll-words.ts';
import { keyAt, within } from './reading.ts';
import type { Toll, TollContext } from './toll.ts';
import type { Anchor } from './toll-anchors.ts';

/** The tolls of a sentence before a toll, and the toll. */
interface Told {
  readonly tolls: readonly Toll[];
  readonly toll: Toll;
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

/** «۳۰ تن جان باختند که ۱۲ تن آنان در یک مکتب کشته شدند», «… که از این میان ۱۸ تن در اردوگاه جان دادند». */
const isSomeOfThem = ({ cues }: TollContext, { tolls, toll }: Told): boolean =>
  toll.people.counted &&
  !toll.people.other &&
  (toll.people.theirs ||
    within(cues, toll.people.first - CUE_REACH, toll.people.first).some(
      ({ entry, last }) => entry.value === 'part' && last === toll.people.first,
    )) &&
  isFewer(tolls, toll);

/** Most words of a cue that opens parts. */
const CUE_REACH = 4;

const isFewer = (tolls: readonly Toll[], { outcome, people }: Toll): boolean =>
  tolls.some((told) => told.outcome === outcome && !told.part && told.people.counted && told.people.min > people.min);
