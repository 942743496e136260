// What the small words of a frame say for and against joining the story: «در این حمله», «در رویدادی دیگر», «نیز».
import type { Frame } from '../../frames/frame.ts';
import type { ClauseCue } from '../../lexicons/clauses.ts';
import type { Mention } from '../../match/find.ts';
import { BLOWS, type TriggerValue } from '../../model/trigger.ts';
import { type Days, type Draft, hadHappened } from '../facts.ts';
import { isFirm } from '../firm.ts';
import { isOneFamily } from './fit-family.ts';

/** Where the story stands when a frame comes. */
export interface Situation {
  readonly days: Days | null;
  readonly isCurrent: boolean;
  /** What «این حمله» points at, where the frame points: the last draft of that kind, else the current one. */
  readonly isMeant: boolean;
  readonly isLast: boolean;
  /** The draft has told of its event in the body and given no day yet. */
  readonly isUndated: boolean;
  /** The sentence before speaks of another place. */
  readonly isElsewhere: boolean;
  /** The frame is the next sentence of the paragraph in which the story stands. */
  readonly follows: boolean;
  /** The frame counts people over days of which several events are told one by one. */
  readonly sumsUp: boolean;
  /** The frame only counts those of the day that the draft tells of. */
  readonly countsAgain: boolean;
}

export function fitCues(frame: Frame, situation: Situation): number {
  const { isCurrent, isMeant, isLast, isUndated, isElsewhere } = situation;
  let score = isCurrent ? 1 + goesOn(frame) : 0;
  if (isLast) score += 0.5;
  if (isElsewhere) score -= 7;
  score -= ofAnother(frame);
  // «ساعاتی بعد طیاره‌ها مدرسه‌ای را بمباران کردند»
  if (frame.cues.has('later') && frame.triggers.some((trigger) => trigger.entry.value.force === 'strong')) score -= 3;
  if (strikesBack(frame)) score -= 4.5;
  if (strikesAfter(frame)) score -= 4.5;
  // «درگیری پس از آن آغاز شد که مرزبانان دو سوخت‌بر را کشتند»
  if (frame.cues.has('cause') && frame.tolls.length > 0) score -= 4;
  if (frame.cues.has('several')) score -= 1;
  score -= oneMore(frame, isUndated);
  if (frame.cues.has('same') && !isOwn(frame) && !isCountedFrom(frame) && !isAnswered(frame)) score += isMeant ? 3 : 0;
  else if (
    !situation.countsAgain &&
    (frame.cues.has('background') || (frame.pluperfect && isFirm(frame) && hadHappened(frame))) &&
    (frame.dates.length > 0 || frame.places.length > 0)
  )
    score -= 3;
  return score;
}

/** How far a frame without a place or day of its own goes on with the story. */
function goesOn(frame: Frame): number {
  if (frame.places.length + frame.dates.length > 0) return 0;
  // A sentence with a toll and nothing else.
  if (frame.triggers.length === 0) return 1.5;
  // «مهاجمان شش سرباز دیگر را با خود بردند»: others than those told before.
  return frame.tolls.some(({ people }) => people.other && people.counted) ? 1 : 0;
}

/** What «در رویدادی دیگر» costs. */
const ofAnother = (frame: Frame): number => (frame.cues.has('another') && !isOtherVoice(frame) ? 4.5 : 0);

/**
 * «در همین حال منابع صحی از هفت کشته خبر دادند»: the words that lead to other news lead to another voice, which only counts, or
 * says whose deed it was («در همین حال والی طالبان را عامل این حمله خواند»).
 */
const isOtherVoice = (frame: Frame): boolean =>
  frame.places.length + frame.dates.length === 0 &&
  (frame.triggers.length === 0 || frame.tolls.length === 0
    ? frame.sources.length > 0 && (frame.triggers.length === 0 || frame.cues.has('same'))
    : namesOnlyTold(frame)) &&
  frame.clauses.every(({ cues }) => cues.every(({ entry }) => entry.value !== 'another' || entry.id === MEANWHILE));

/** «در همین حال یک منبع گفت که در این حمله …»: what it speaks of is what was told. */
const namesOnlyTold = (frame: Frame): boolean => {
  const same = cueOf(frame, 'same');
  return same !== undefined && frame.triggers.every(({ first, last }) => first < same.last && last > same.first);
};

const MEANWHILE = 'meanwhile';

/** «در پاسخ، همان شب پاسگاه‌ها را زیر آتش گرفتند»; «پولیس در پاسخ فیر کرد» goes on, «در پاسخ گفت که …» only answers. */
const strikesBack = (frame: Frame): boolean =>
  frame.places.length + frame.dates.length > 0 &&
  frame.clauses.some(
    ({ cues, first, last }) =>
      (cues.some(({ entry }) => entry.value === 'return') || isAnswered(frame)) &&
      frame.triggers.some(
        ({ entry, first: at }) =>
          at >= first && at < last && (entry.value.force === 'strong' || isPerformed(cues, entry.value)),
      ),
  );

/** «در پاسخ به این تجاوز …», «در پاسخ مستقیم به این اقدام …»: what it points at is what is answered. */
const isAnswered = (frame: Frame): boolean => {
  const same = cueOf(frame, 'same');
  return (
    same !== undefined &&
    frame.clauses.some(({ cues }) =>
      cues.some(
        ({ entry, first, last }) =>
          (entry.value === 'return' || entry.id === 'in-return-to') && first < same.first && same.first - last <= TO_IT,
      ),
    )
  );
};

/** How many words stand between «در پاسخ» and «این». */
const TO_IT = 2;

/** «در پاسخ مستقیم … حملاتی را آغاز کردند». */
const isPerformed = (cues: readonly Mention<ClauseCue>[], { force, happening }: TriggerValue): boolean =>
  force === 'noun' && BLOWS.has(happening) && cues.some(({ entry }) => entry.value === 'perform');

/** «ساعتی پس از این انفجار، طیاره‌ها خانه‌ای را زدند»: what strikes behind it is another happening. */
const strikesAfter = (frame: Frame): boolean => {
  const same = cueOf(frame, 'same');
  return (
    frame.places.length > 0 &&
    ((same !== undefined &&
      isCountedFrom(frame) &&
      frame.triggers.some(({ entry, first }) => entry.value.force === 'strong' && first > same.last)) ||
      isBesideNamed(frame))
  );
};

/** «یک ساعت پیش از راکت‌پراکنی، انفجار ماینی در ناحیهٔ پنجم دو تن را کشت»: hours from a happening that is only named stands a blow
 * with a place and dead of its own; «چند ساعت پس از انفجار دو زخمی در شفاخانه جان دادند» has none. */
const isBesideNamed = ({ cues, dates, triggers, places, tolls }: Frame): boolean => {
  const from = dates.find(({ rule }) => FROM_EVENT.has(rule));
  return (
    from !== undefined &&
    // «دقایقی پس از انفجار، مهاجمان … به تیراندازی پرداختند»: it goes on.
    !cues.has('attacker') &&
    places.some(({ first }) => first > from.last) &&
    triggers.some(({ first, entry }) => first > from.last && entry.value.force !== 'weak') &&
    tolls.some(({ first, people, total }) => first > from.last && people.counted && !total)
  );
};

const FROM_EVENT: ReadonlySet<string> = new Set(['moments-from-event', 'count-after-event', 'count-before-event']);

/** What «نیز» costs: most where a day stands beside it and the story had none. */
function oneMore(frame: Frame, isUndated: boolean): number {
  if (!isOneMore(frame)) return 0;
  return isUndated && frame.dates.some(({ kind }) => kind === 'day') ? 4 : 2;
}

/** «در غزنی نیز سه تن کشته شدند»: one more, with a day or place of its own. */
const isOneMore = (frame: Frame): boolean => {
  if (!isFirm(frame) || frame.cues.has('same') || frame.places.length + frame.dates.length === 0) return false;
  const too = cueOf(frame, 'too');
  return (
    too !== undefined &&
    !frame.tolls.some((toll) => toll.last < too.first) &&
    // «سه کودک نیز در میان کشته‌شدگان‌اند»: some of those told of.
    [...frame.triggers, ...frame.tolls.filter(({ part }) => !part)].some((told) => told.last > too.first)
  );
};

/** «انباری در آبادان هدف قرار گرفت و این حمله …»: what it points at is what it tells itself. */
const isOwn = (frame: Frame): boolean => {
  const [trigger] = frame.triggers;
  const same = cueOf(frame, 'same');
  return trigger !== undefined && same !== undefined && trigger.last <= same.first;
};

/** «چند ساعت پس از این رویداد …», «پیش از این انفجار نیز …»: it points at what it is counted from. */
export const isCountedFrom = (frame: Frame): boolean => {
  const same = cueOf(frame, 'same');
  const isNamedAt = (at: number): boolean => same?.first === at || frame.triggers.some(({ first }) => first === at);
  return (
    frame.dates.some(({ kind, last }) => COUNTED.has(kind) && isNamedAt(last)) ||
    frame.clauses.some(({ cues }) => cues.some(({ entry, last }) => entry.value === 'background' && isNamedAt(last)))
  );
};

/** «سه روز پس از این حمله», «چند روز پس از این حمله». */
const COUNTED: ReadonlySet<string> = new Set(['anaphoric', 'vague']);

/** Where the drafts stand that a frame points at by a word of happening («این حمله»): the last of that kind, else the current one. */
export function meantBy(frame: Frame, drafts: readonly Draft[], current: number): number {
  const same = cueOf(frame, 'same');
  const named =
    same &&
    frame.triggers.find(
      ({ first, last, entry }) => first < same.last && last > same.first && entry.value.force !== 'weak',
    );
  // «دخالت در این قتل را رد کرد»: behind the arrests that came of it.
  const isKilling = same?.entry.id === KILLING;
  if (!named && !isKilling) return current;
  const isOfKind = ({ happenings, tolls }: Draft): boolean =>
    named
      ? [...happenings].some((happening) => isOneFamily(happening, named.entry.value.happening))
      : tolls.some(({ outcome }) => outcome === 'killed');
  const last = drafts[current];
  return !last || last.like.size > 0 || isOfKind(last) || (named && isKillingBefore(last, frame, named.entry.value))
    ? current
    : lastOrCurrent(drafts.findLastIndex(isOfKind), current);
}

/** «این قتل»: somebody's death. */
const KILLING = 'same-killing';

/** «مرزبانان سه مرد مسلح را کشتند. در این درگیری …»: told in the sentence before, by its dead alone. */
const isKillingBefore = ({ frames, happenings, tolls }: Draft, frame: Frame, { happening }: TriggerValue): boolean =>
  happenings.size === 0 &&
  isOneFamily('killing', happening) &&
  tolls.some(({ outcome }) => outcome === 'killed') &&
  frames.at(-1)?.sentence === frame.sentence - 1;

const lastOrCurrent = (last: number, current: number): number => (last < 0 ? current : last);

const cueOf = (frame: Frame, kind: ClauseCue): Mention<ClauseCue> | undefined =>
  frame.clauses.flatMap((clause) => clause.cues).find((cue) => cue.entry.value === kind);
