// A draft and a frame in, how well the frame fits the draft out: kinds of happening, days, places, tolls and small words.
import { isBefore } from '../../frames/dates/counted-days.ts';
import type { Frame } from '../../frames/frame.ts';
import { FOILER } from '../../frames/roles/doers.ts';
import type { Draft } from '../facts.ts';
import { canOpen, isFar, isIdle } from '../firm.ts';
import { isOtherAccount } from './fit-account.ts';
import { fitAdded } from './fit-added.ts';
import { isAftermath } from './fit-after.ts';
import { isArmedBesideBlast } from './fit-armed.ts';
import { areBodiesOfTaken } from './fit-bodies.ts';
import { fitCues, type Situation } from './fit-cues.ts';
import { fitDays } from './fit-days.ts';
import { fitDoers } from './fit-doers.ts';
import { fitFamily, isAnsweredByCrowd, isDeadOfDeal, isTakenBack, NEVER } from './fit-family.ts';
import { fitIntercepted } from './fit-intercepted.ts';
import { fitNamed } from './fit-named.ts';
import { fitPlaces } from './fit-places.ts';
import { isOneOfSeveral } from './fit-several.ts';
import { fitNewKind, fitTolls } from './fit-tolls.ts';
import { countsFarAndWide } from './fit-wide-counts.ts';
import { isOneOfDays } from './lead-of-days.ts';

/** The sum of what speaks for and against joining, or NEVER. */
export function fitOf(draft: Draft, frame: Frame, situation: Situation): number {
  const isAccount = isOtherAccount(draft, frame, situation);
  const areBodies = situation.isCurrent && areBodiesOfTaken(draft, frame);
  const parts = [
    isAccount ? Math.max(0.5, fitFamily(draft, frame)) : fitFamily(draft, frame),
    areBodies ? 0 : fitDays(draft, frame, situation),
    areBodies ? 0 : fitPlaces(draft, frame, situation),
    isAccount ? Math.max(0, fitTolls(draft, frame)) : fitTolls(draft, frame),
    fitCues(frame, situation),
    fitDoers(draft, frame),
    fitNewKind(draft, frame),
    fitIntroduced(draft, frame),
    fitNamed(draft, frame),
    fitIntercepted(draft, frame),
    fitOpeningCount(draft, frame),
    fitExplained(draft, frame, situation),
    fitAdded(draft, frame),
    isIdle(frame) && isFar(draft, frame) ? NEVER : 0,
    answers(draft, frame) ||
    isAnotherOfSentence(draft, frame) ||
    strikesToo(draft, frame) ||
    isAnsweredByCrowd(draft, frame) ||
    isDeadOfDeal(draft, frame) ||
    isTakenBack(draft, frame) ||
    isOtherItem(draft, frame) ||
    sumsUpSince(draft, frame) ||
    isAftermath(draft, frame) ||
    isArmedBesideBlast(draft, frame) ||
    isOneOfSeveral(draft, frame) ||
    isOneOfDays(draft, frame) ||
    countsFarAndWide(draft, frame, situation.days)
      ? NEVER
      : 0,
  ];
  return parts.includes(NEVER) ? NEVER : parts.reduce((sum, part) => sum + part, 0);
}

/** «در پاسخ به … که سه کشته برجا گذاشت، مقر آنان هدف قرار گرفت»: what answers is another happening. */
const answers = (draft: Draft, { answered, sentence, places, dates }: Frame): boolean =>
  answered
    ? draft.frames.some((other) => !other.answered && other.sentence === sentence)
    : draft.frames.every(
        (other) =>
          // «در واکنش به حملات پنجشنبه‌شب آمریکا، …»: of no place, it tells of none that the text goes on to.
          other.answered &&
          (other.sentence === sentence || (other.places.length === 0 && places.length > dates.length)),
      );

/** «سه طالب کشته شدند و در رویدادی دیگر …»: the rest of the sentence says that it is another happening. */
const isAnotherOfSentence = ({ frames }: Draft, frame: Frame): boolean => {
  const {
    cues,
    sentence,
    first,
    clauses: [head],
  } = frame;
  const last = frames[frames.length - 1];
  if (last?.sentence !== sentence || last.last !== first) return false;
  // «صدای انفجار در کیش | و دو انفجار در لاوان شنیده شد»: one verb of two happenings.
  const verb = last.clauses[last.clauses.length - 1]?.verb ?? -1;
  return cues.has('another') || (isBefore(last.dates) && !countsDead(frame)) || (verb >= 0 && verb === head?.verb);
};

/** «یک روز پس از آن‌که بر مسافران تیر انداختند، والی از نُه کشته خبر داد»: somebody counts the dead of what was told. */
const countsDead = ({ triggers, places, tolls, sources }: Frame): boolean =>
  triggers.length + places.length === 0 && tolls.length > 0 && (sources.length > 0 || tolls.some(({ total }) => total));

/** «پهپادها را سرنگون کردند و یک پایگاه را هدف قرار دادند»: who stopped an attack and struck as well did two things. */
const strikesToo = (draft: Draft, { roles, triggers }: Frame): boolean =>
  roles.some(({ rule }) => rule === FOILER) &&
  triggers.length > 0 &&
  !triggers.some(({ entry }) => entry.value.happening === 'interception') &&
  draft.frames.some((told) => told.triggers.length > 0) &&
  draft.frames.every((told) => told.triggers.every(({ entry }) => entry.value.happening === 'interception'));

/** Each line of a digest tells of something else; only its heading is of all. */
const isOtherItem = (draft: Draft, { item, line, cues }: Frame): boolean =>
  item !== null &&
  !cues.has('both') &&
  draft.frames.every((other) => other.line !== line && (!other.heading || item === LINKED));

/** The title of another page. */
const LINKED = 'linked';

/** «یک سرباز کشته شد … شمار سربازان کشته‌شده از زمان جنگ به ۲۰ نفر رسید»: of all the time before as well. */
const sumsUpSince = ({ frames, tolls }: Draft, frame: Frame): boolean =>
  frame.cues.has('since') &&
  !frames.some(({ cues }) => cues.has('since')) &&
  frame.tolls.some(
    (sum) =>
      sum.total &&
      tolls.some((toll) => toll.outcome === sum.outcome && !toll.total && sum.people.min >= FAR_MORE * toll.people.min),
  );

const FAR_MORE = 3;

/** «انفجاری رخ داد» behind another kind of happening. */
const fitIntroduced = (draft: Draft, frame: Frame): number =>
  frame.cues.has('introduced') &&
  canOpen(frame) &&
  frame.triggers.every(({ entry }) => !draft.happenings.has(entry.value.happening)) &&
  draft.frames.some((told) => !told.heading && canOpen(told) && told.sentence < frame.sentence)
    ? INTRODUCED
    : 0;

const INTRODUCED = -5;

/** «تلفات حشدالشعبی به ۸۰ کشته رسید. آمریکا … حمله کرد»: a text that opens with a bare count goes on with what it is of. */
const fitOpeningCount = ({ frames: [first, ...others] }: Draft, frame: Frame): number =>
  first !== undefined &&
  others.length === 0 &&
  first.sentence === 0 &&
  first.triggers.length + first.places.length + first.dates.length === 0 &&
  first.tolls.some(({ people }) => people.counted) &&
  frame.sentence === 1 &&
  frame.triggers.length > 0 &&
  frame.tolls.length === 0
    ? OPENING_COUNT
    : 0;

const OPENING_COUNT = 1.5;

/** «سه سرباز در گزمه جان دادند. طالبان گفتند بمب را آنان کار گذاشته بودند و هشت سرباز …»: how those died who were only counted. */
const fitExplained = ({ frames, happenings, tolls }: Draft, frame: Frame, { isCurrent }: Situation): number => {
  const last = frames[frames.length - 1];
  return isCurrent &&
    last !== undefined &&
    !last.heading &&
    happenings.size === 0 &&
    tolls.length > 0 &&
    frame.sentence === last.sentence + 1 &&
    frame.triggers.length > 0 &&
    frame.sources.length > 0 &&
    frame.places.length + frame.dates.length === 0 &&
    !frame.cues.has('another') &&
    !frame.cues.has('later')
    ? EXPLAINED
    : 0;
};

const EXPLAINED = 1;
