// The words that say what happened to people, in order, each with the side on which its people stand.

import { NUMBER_OF } from '../../lexicons/count-words.ts';
import type { OutcomeValue } from '../../lexicons/outcomes.ts';
import {
  ALSO,
  AND,
  BECAME,
  BODIES,
  FROM,
  LESS,
  LIMBS,
  SEVERAL_ENDING,
  TAKING_NOUNS,
  TAKING_STEM,
  WITH,
} from '../../lexicons/toll-words.ts';
import type { Mention } from '../../match/find.ts';
import type { Outcome } from '../../model/event.ts';
import { foldWord } from '../../normalize/letters.ts';
import { isFateOfPersons } from '../people/fates.ts';
import { covering, keyAt, type Stretch, startsAt, within } from '../reading.ts';
import { isTitle } from './asserted.ts';
import { isAtEnd } from './bars.ts';
import { areBodies } from './carried-bodies.ts';
import { captivityOf } from './custody.ts';
import { areMourned } from './mourned.ts';
import type { TollContext } from './toll.ts';

export interface Anchor extends Stretch {
  readonly outcome: Outcome;
  readonly value: OutcomeValue;
  readonly side: 'before' | 'after';
  readonly rule: string;
  /** Of the same people as the word before («زخمی و بازداشت کردند»). */
  readonly joint?: true;
}

/** How far the verb that closes «جان … را گرفت» and «جان … را از دست داد» may stand. */
const REACH_TAKEN = 40;
const REACH_LOST = 6;

/** Outcome words between two tokens, adjacent ones that share their people joined («کشته و زخمی»). */
export function anchorsOf(context: TollContext, start: number, end: number): Anchor[] {
  const out: Anchor[] = [];
  for (const mention of within(context.outcomes, start, end)) {
    // «کشته‌شدگان», «زخمیان», «شهید مهدوی»: those told of before, not a new outcome.
    const entry =
      isKnown(mention) || isCounted(context, mention) || isTitle(context, mention) || isOfThose(context, mention)
        ? undefined
        : [mention.entry, ...mention.others].find(
            ({ value }) => !value.closedBy || closes(context, mention, value, end),
          );
    if (
      !entry ||
      isLoneBody(context, mention) ||
      isOfLimb(context, mention) ||
      areBodies(context, mention) ||
      areMourned(context, mention)
    )
      continue;
    const before = out[out.length - 1];
    const anchor = {
      first: mention.first,
      last: mention.last,
      outcome: captivityOf(context, mention, entry),
      value: valueIn(context, mention, entry.value),
      side: sideOf(context, mention, entry.value),
      rule: entry.id,
    };
    if (!before || !isJoint(context, before, anchor)) out.push(anchor);
    // «شصت عسکر کشته و اسیر شدند»: nobody knows how many of either.
    else if (before.outcome === 'killed' && isTaking(anchor.outcome)) out.pop();
    else {
      out[out.length - 1] = join(before, anchor);
      if (isHurtAndTaken(before, anchor)) out.push({ ...anchor, joint: true });
    }
  }
  return out;
}

/** «کشته‌شدگان», «قربانیان»: those told of before. */
export const isKnown = (mention: Mention<OutcomeValue>): boolean =>
  mention.ending === 'plural' || mention.entry.value.known === true;

/** «سه تن از افراد کشته‌شده»: what some are of. */
const isOfThose = ({ tokens }: TollContext, mention: Mention<OutcomeValue>): boolean =>
  FROM.has(keyAt(tokens, mention.first - 2)) && isFateOfPersons(tokens, mention);

/** Words between «تعداد» and what those counted are («تعداد نظامیان آمریکایی زخمی‌شده»). */
const COUNTED_REACH = 6;

/** «تعداد مأموران شهید … به سه تن رسید»: what so many people are. */
export const isCounted = (context: TollContext, mention: Mention<OutcomeValue>): boolean =>
  countedFrom(context, mention) !== undefined;

/** Where those who are counted are named («شمار سربازان و افسران اسرائیلی کشته‌شده»). */
export function countedFrom(
  { tokens, victims }: TollContext,
  { entry, first }: Mention<OutcomeValue>,
): number | undefined {
  if (!entry.value.counts) return undefined;
  for (let at = first - 1; at >= first - COUNTED_REACH; at--)
    if (NUMBER_OF.has(keyAt(tokens, at))) {
      const noun = startsAt(victims, at + 1);
      return noun && (noun.ending === 'plural' || SEVERAL_ENDING.test(keyAt(tokens, at + 1))) ? at + 1 : undefined;
    }
  return undefined;
}

/** «با پای زخمی در شفاخانه بستر است», «با سر و صورت خونین»: how he is, not who is hurt. */
const isOfLimb = ({ tokens }: TollContext, { first }: Stretch): boolean =>
  LIMBS.has(keyAt(tokens, first - 1)) && [first - 2, first - 4].some((at) => WITH.has(keyAt(tokens, at)));

/** What a word says where it stands: bodies that are found tell of any death; a passive has no object. */
function valueIn(context: TollContext, mention: Stretch, value: OutcomeValue): OutcomeValue {
  if (isBodyOf(context, mention)) return { ...value, mild: true };
  return isPassive(context, mention) ? passiveOf(value) : value;
}

/** «جسد سه تن», but «سه جسد». */
const isBodyOf = ({ tokens, people }: TollContext, { first, last }: Stretch): boolean =>
  BODIES.has(keyAt(tokens, first)) && startsAt(people, last)?.counted === true;

/** «۴ میلیون نفر پیش از ورود پیکر …»: a body that no number stands beside. */
const isLoneBody = (context: TollContext, mention: Stretch): boolean =>
  BODIES.has(keyAt(context.tokens, mention.first)) &&
  !isBodyOf(context, mention) &&
  !covering(context.people, mention.first)?.counted;

/** «بازداشت چهار تن», but «چهار تن بازداشت.» in a headline. */
const isLeftVerbless = ({ tokens, people }: TollContext, { first, last }: Stretch, value: OutcomeValue): boolean =>
  value.outcome === 'arrested' &&
  isAtEnd(tokens, last, tokens.length) &&
  covering(people, first - 1)?.counted === true &&
  covering(people, first) === undefined;

/** «از پا درآورده شد»: the participle of an active verb behind which «شدن» stands. */
const isPassive = ({ tokens }: TollContext, { last }: Stretch): boolean =>
  tokens[last - 1]?.word.verb?.form === 'participle' && BECAME.has(keyAt(tokens, last));

const passiveOf = ({ active: _, ...value }: OutcomeValue): OutcomeValue => value;

function sideOf(context: TollContext, mention: Stretch, value: OutcomeValue): Anchor['side'] {
  const { people, counts } = value;
  return isBodyOf(context, mention) ||
    (counts && isLabel(context, mention)) ||
    (people === 'after' && !isLeftVerbless(context, mention, value)) ||
    (people === 'after-infinitive' && context.tokens[mention.last - 1]?.word.verb?.form === 'infinitive')
    ? 'after'
    : 'before';
}

/** «کشته: ۴ نفر، زخمی: ۹ نفر»; «ده تن کشته شدند: شش سرباز و چهار پولیس» has told of them before. */
const isLabel = ({ tokens, people }: TollContext, { last }: Stretch): boolean =>
  keyAt(tokens, last) === ':' &&
  startsAt(people, last + 1)?.counted === true &&
  (tokens[last - 1]?.word.verb?.form ?? 'participle') === 'participle';

function closes({ tokens }: TollContext, mention: Stretch, value: OutcomeValue, end: number): boolean {
  if (value.closes && isAtEnd(tokens, mention.last, end)) return true;
  const verbs = (value.closedBy ?? []).map(foldWord);
  const last = Math.min(end, mention.last + (value.reach ?? (value.people === 'after' ? REACH_TAKEN : REACH_LOST)));
  // «جان دست‌کم سه تن را گرفت»: no hand.
  for (let at = mention.last; at < last; at++) {
    // «به زندان هجوم بردند»: the verb belongs to another noun.
    const ofNoun = TAKING_NOUNS.has(keyAt(tokens, at - 1)) && TAKING_STEM.test(keyAt(tokens, at));
    if (verbs.includes(keyAt(tokens, at)) && !ofNoun && !LESS.has(keyAt(tokens, at + 1))) return true;
    if (value.unbroken && tokens[at]?.word.verb) return false;
  }
  return false;
}

/** «کشته و زخمی», «کشته، مجروح و یا بازداشت»: no number of their own stands between the two. */
function isJoint(context: TollContext, before: Anchor, mention: Anchor): boolean {
  // «شهادت و زخمی شدن ۲۰ تن», but not «مرگ … و زخمی شدند».
  if (before.side === 'after' && mention.side === 'before') return false;
  // «پنج مهاجم هم کشته شده، جسد دو تن شان …»
  // «در کمین گیر افتادند و به قتل رسیدند»: two fates, each with its verb.
  const isTold = context.tokens[before.last - 1]?.word.verb?.form === 'past';
  // «سه جوان را ربوده و کشتند»: first taken, then killed.
  if (mention.outcome === 'killed' && (isTaking(before.outcome) || (isTold && before.outcome === 'injured')))
    return false;
  // «سه راننده را بازداشت کرد و بینی یک راننده شکست»: the verb has closed what was told first.
  if (isTold && mention.side === 'after') return false;
  // «ده سرباز کشته شدند و سرنوشت شش تن دیگر روشن نیست»
  const isOther = mention.outcome === 'missing' || BODIES.has(keyAt(context.tokens, mention.first));
  if (before.side === 'before' && mention.side === 'after' && isOther) return false;
  if (mention.first - before.last > 2 || mention.first === before.last) return false;
  for (let at = before.last; at < mention.first; at++)
    if (!AND.has(keyAt(context.tokens, at)) && !ALSO.has(keyAt(context.tokens, at))) return false;
  return !within(context.people, before.last, mention.first + 1).some((people) => people.counted);
}

/** «زخمی و بازداشت کردند», «بازداشت و زخمی شدند»: both befell the same people. */
const isHurtAndTaken = (before: Anchor, next: Anchor): boolean =>
  !before.joint &&
  ((before.outcome === 'injured' && isTaking(next.outcome)) ||
    (isTaking(before.outcome) && next.outcome === 'injured'));

/** The dead and the hurt told as one number; of other pairs the first word says it. */
function join(before: Anchor, next: Anchor): Anchor {
  const harmed = isHarm(before.outcome) && isHarm(next.outcome);
  const outcome = harmed && before.outcome !== next.outcome ? 'killed_or_injured' : before.outcome;
  return { ...before, last: next.last, outcome, side: next.side };
}

const isTaking = (outcome: Outcome): boolean => outcome === 'arrested' || outcome === 'abducted';

const isHarm = (outcome: Outcome): boolean =>
  outcome === 'killed' || outcome === 'injured' || outcome === 'killed_or_injured';
