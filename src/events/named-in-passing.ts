// A doer whose deed the text itself tells, where one who is quoted only counts its victims: «شمار قربانیان حملهٔ طالبان را ده تن
// گفت», «بمباران اسرائیل به گفتهٔ وزارت بهداشت ۴۵ تن را کشت».
import type { Frame } from '../frames/frame.ts';
import { type Stretch, within } from '../frames/reading.ts';
import { PREFIX, type Source } from '../frames/source.ts';

/** Whether a source names a doer only within the name of a deed. */
export const isOnlyNamed = (frame: Frame, source: Source, actor: Stretch): boolean =>
  isDeedOf(frame, actor) &&
  (isCountedOf(frame, actor) ||
    (source.rule === PREFIX &&
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
