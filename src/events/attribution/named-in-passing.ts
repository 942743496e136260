// A doer whose deed the text itself tells, where one who is quoted only counts its victims: «شمار قربانیان حملهٔ طالبان را ده تن
// گفت», «بمباران اسرائیل به گفتهٔ وزارت بهداشت ۴۵ تن را کشت».
import type { Frame } from '../../frames/frame.ts';
import { keyAt, type Stretch, within } from '../../frames/reading.ts';
import { PREFIX, type Source } from '../../frames/sources/source.ts';
import { AND } from '../../lexicons/function-words.ts';
import type { Token } from '../../tokenize/token.ts';

/** Whether a source names a doer only within the name of a deed. */
export const isOnlyNamed = (
  tokens: readonly Token[],
  frame: Frame,
  { source, actor }: { readonly source: Source; readonly actor: Stretch },
): boolean =>
  isDeedOf(frame, actor) &&
  // «وزارت بهداشت: شمار تلفات حملات اسرائیل به … رسید»: behind the verb or colon all is the source's, and so is the blame.
  ((actor.last <= source.at && isCountedOf(frame, actor)) ||
    (source.rule === PREFIX &&
      // «حملات ارتش ولسوالی را درنوردید و به گفتهٔ …» goes on with what the source says of it.
      keyAt(tokens, source.at - 1) !== AND &&
      // «حملهٔ اسرائیل شش تن را کشت، طبق گزارش …»: at the end all of it is told by the source.
      source.scope.last > source.last &&
      source.at > source.scope.first &&
      actor.last <= source.at &&
      actor.first < source.first));

/** «حملهٔ طالبان», «بمباران هوایی اسرائیل»: right behind the noun of a happening. */
const isDeedOf = ({ triggers }: Frame, { first }: Stretch): boolean =>
  triggers.some((deed) => deed.first < first && first - deed.last <= KIND_BETWEEN && first - deed.first <= DEED_REACH);

const KIND_BETWEEN = 1;
const DEED_REACH = 4;

/** «شمار قربانیان حملهٔ X», before any verb. */
const isCountedOf = ({ clauses }: Frame, { first }: Stretch): boolean =>
  clauses.some((clause) =>
    within(clause.cues, Math.max(clause.first, first - COUNT_REACH), first).some(
      ({ entry }) => entry.value === 'count-of',
    ),
  );

const COUNT_REACH = 8;
