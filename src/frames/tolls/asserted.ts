// Words of harm that claim nobody: denied infinitives, questions, rates, conditions, the titles of the dead.
import { THOSE_WHO } from '../../lexicons/described-words.ts';
import { PREPOSITIONS } from '../../lexicons/function-words.ts';
import {
  A_DAY,
  A_YEAR,
  ALSO,
  AND,
  ASSAULTS,
  BODIES,
  DYING,
  EVERY,
  FROM,
  HELD_YEARLY,
  HOW_MANY,
  MARTYR,
  OBJECT,
  RELATIVE,
  SPANS,
  STUCK,
  TRAPS,
  VISITS,
  WHETHER,
} from '../../lexicons/toll-words.ts';
import type { Mention } from '../../match/find.ts';
import { AUXILIARIES } from '../../tokenize/endings.ts';
import { isHabit } from '../asserted/habits.ts';
import type { Clause } from '../clauses/clauses.ts';
import { isSaidToBe } from '../people/said-to-be.ts';
import { anyWithin, covering, endsAt, keyAt, startsAt, within } from '../reading.ts';
import type { Anchor } from './anchors.ts';
import { KIN } from './kin.ts';
import type { TollContext } from './toll.ts';

const QUESTION_MARKS = new Set(['؟', '?']);
const MARK_REACH = 3;
const RATE_REACH = 2;
const DENIAL_REACH = 3;
const BURIED_REACH = 20;
/** How far before it the deed of war may be told. */
const STRUCK_REACH = 60;

/** «کشته نشدن ۱۵۰ تن», «آیا ده تن کشته شدند؟», «در هر ۲۵ دقیقه یک نفر …», «اگر بیاید او را بازداشت می‌کنیم». */
export function isUnclaimed(context: TollContext, anchor: Anchor, at: { clause: Clause; clauses: readonly Clause[] }) {
  return (
    isDenied(context, anchor) ||
    isAsked(context, at) ||
    isRate(context, at.clause) ||
    isUncounted(context, at.clause) ||
    isVisit(context, at.clause) ||
    isConditional(context, at) ||
    isStuck(context, anchor, at.clause) ||
    isBuried(context, anchor, at.clause) ||
    isOfNoDeed(context, anchor, at.clauses) ||
    isAlways(context, anchor) ||
    isOfDead(context, anchor, at.clauses) ||
    isOfSome(context, anchor, at)
  );
}

function isDenied({ tokens }: TollContext, { first, last, value }: Anchor): boolean {
  if (tokens.slice(first, last + 1).some(({ word }) => word.verb?.negative && word.verb.form === 'infinitive'))
    return true;
  // «تلفات جانی نداشته، ولی …»: the negative participle of a noun of harm.
  if (!value.counts || tokens[last - 1]?.word.verb) return false;
  return tokens.slice(last, last + DENIAL_REACH).find(({ word }) => word.verb !== null)?.word.verb?.negative === true;
}

/** «وقتی نان نرسد، روحیه می‌میرد»: how it goes, and nobody who died. */
const isAlways = ({ tokens }: TollContext, { first, last }: Anchor): boolean =>
  keys(tokens, first, last).some((key) => DYING.has(key));

/** «کشته‌شدگان، که سه زن در میان آنان است، به شفاخانه منتقل شدند»: who is taken there is dead. */
const isOfDead = ({ outcomes }: TollContext, { rule }: Anchor, clauses: readonly Clause[]): boolean =>
  rule === TO_HOSPITAL && startsAt(outcomes, clauses[0]?.first ?? 0)?.entry.id === THE_DEAD;
const TO_HOSPITAL = 'taken-to-hospital';
const THE_DEAD = 'the-dead';

/** «سه تن از کسانی که جان باختند، کودک بودند»: who some of the dead were, and nobody more. */
function isOfSome(
  { tokens }: TollContext,
  { first }: Anchor,
  { clause, clauses }: { clause: Clause; clauses: readonly Clause[] },
): boolean {
  const next = clauses[clauses.indexOf(clause) + 1];
  if (!next || !isSaidToBe(tokens, next.verb)) return false;
  for (let at = clause.first + 1; at < first; at++)
    if (THOSE_WHO.has(keyAt(tokens, at)) && FROM.has(keyAt(tokens, at - 1)) && RELATIVE.has(keyAt(tokens, at + 1)))
      return true;
  return false;
}

/** «برخی از کودکان بر اثر گلوله جان می‌بازند»: what goes on, and nobody counted. */
const isUncounted = ({ tokens, people, numbers }: TollContext, clause: Clause): boolean =>
  isHabit(tokens, clause) &&
  within(people, clause.first, clause.last).every(({ first, counted }) => !counted || covering(numbers, first)?.vague);

/** «از ۱۲ مجروح بستری عیادت کرد»: whom somebody visits had been hurt before. */
const isVisit = ({ tokens }: TollContext, { first, verb }: Clause): boolean =>
  verb > first && VISITS.has(keyAt(tokens, verb - 1)) && !keys(tokens, first, verb).some((key) => ASSAULTS.has(key));

function isAsked(
  { tokens }: TollContext,
  { clause, clauses }: { clause: Clause; clauses: readonly Clause[] },
): boolean {
  const first = clauses[0]?.first ?? clause.first;
  const last = clauses.at(-1)?.last ?? clause.last;
  if (!keys(tokens, last - 1, last + MARK_REACH).some((key) => QUESTION_MARKS.has(key))) return false;
  return (
    keys(tokens, first, clause.last).some((key) => WHETHER.has(key)) ||
    keys(tokens, clause.first, clause.last).some((key) => HOW_MANY.has(key))
  );
}

/** «در هر ۲۵ دقیقه», «هر روز», «سالانه بیش از ۵۰۰ نفر», «روزی چهل مجروح»; «روزی که …» is a day. */
function isRate({ tokens, numbers }: TollContext, { first, last }: Clause): boolean {
  for (let at = first; at < last; at++) {
    if (EVERY.has(keyAt(tokens, at)) && keys(tokens, at + 1, at + 1 + RATE_REACH).some((key) => SPANS.has(key)))
      return true;
    if (
      A_YEAR.has(keyAt(tokens, at)) &&
      !HELD_YEARLY.has(keyAt(tokens, at - 1)) &&
      anyWithin(numbers, at + 1, at + 1 + COUNTED_REACH)
    )
      return true;
    if (A_DAY.has(keyAt(tokens, at)) && startsAt(numbers, at + 1)) return true;
  }
  return false;
}

/** How many words stand between «سالانه» and how many («سالانه بیش از ۵۰۰»). */
const COUNTED_REACH = 4;

/** «اگر … سفر کند او را بازداشت می‌کنیم»: the condition stands in the clause before. */
function isConditional({ tokens }: TollContext, { clause, clauses }: { clause: Clause; clauses: readonly Clause[] }) {
  const before = clauses[clauses.indexOf(clause) - 1];
  return (
    before !== undefined &&
    before.mood === 'imagined' &&
    before.cues.some((cue) => cue.entry.id === 'unreal-condition') &&
    tokens[clause.verb]?.word.verb?.form === 'present'
  );
}

/** «معدنچیان در تونل گرفتار شدند». */
const isStuck = ({ tokens }: TollContext, anchor: Anchor, { first }: Clause): boolean =>
  STUCK.has(keyAt(tokens, anchor.first)) && keys(tokens, first, anchor.first).some((key) => TRAPS.has(key));

/** «پیکر ۲۹ نفر از زیر آوار خارج شد»: the dead of a collapse as often as of a strike. */
function isBuried({ tokens }: TollContext, anchor: Anchor, { last }: Clause): boolean {
  if (anchor.side !== 'after' || !BODIES.has(keyAt(tokens, anchor.first))) return false;
  const behind = keys(tokens, anchor.last, Math.min(last, anchor.last + BURIED_REACH));
  const before = keys(tokens, Math.max(0, anchor.first - STRUCK_REACH), anchor.first);
  return behind.some((key) => TRAPS.has(key)) && ![...before, ...behind].some((key) => ASSAULTS.has(key));
}

/** «سیلاب سه صد قربانی گرفت», «راشد در چهار اور چهار قربانی گرفت»: victims of no deed of war. */
const isOfNoDeed = ({ tokens }: TollContext, { rule, first }: Anchor, [opening]: readonly Clause[]): boolean =>
  rule === TOOK_VICTIMS && !keys(tokens, opening?.first ?? first, first).some((key) => ASSAULTS.has(key));
const TOOK_VICTIMS = 'took-victims';

/** «همراهان شهید مهدوی», «خانوادهٔ شهید», «انتقام فرماندهٔ شهید و …»: who died before is named, not told of. */
export function isTitle({ tokens, people, outcomes }: TollContext, { first, last }: Mention): boolean {
  if (last - first > 1 || !MARTYR.has(keyAt(tokens, first))) return false;
  if (covering(people, first)?.counted || endsAt(people, first)?.counted) return false;
  const next = tokens[last]?.word;
  // «فرزند شهید گفت: …»; «فرزندش شهید شد»
  const kin = endsAt(people, first)?.noun;
  if (kin && KIN.has(kin.entry.id) && kin.ending !== 'possessive' && next?.verb && !AUXILIARIES.has(next.key))
    return true;
  const isOf = endsAt(people, first) !== undefined && next?.kind === 'word' && AND.has(next.key);
  if (isOf) return !startsAt(people, last + 1)?.counted;
  if (next?.kind !== 'word' || next.verb || NO_NAME.some((words) => words.has(next.key))) return false;
  return within(outcomes, last, last + 1).length === 0;
}

const NO_NAME = [AND, ALSO, OBJECT, RELATIVE, PREPOSITIONS, AUXILIARIES];

const keys = (tokens: TollContext['tokens'], from: number, to: number): string[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, i) => keyAt(tokens, from + i));
