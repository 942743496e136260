// What a side that is said to have done a deed says it did not do: «ما کسی را بی‌محکمه نمی‌کشیم», «مجاهدین چنین کاری نمی‌کنند»,
// «در آن ساحه نیرویی نداشت», «هیچ مسافری نزد ما نیست».
import type { Clause } from '../../frames/clauses/clauses.ts';
import { anyWithin, keyAt, type Stretch } from '../../frames/reading.ts';
import type { Source } from '../../frames/sources/source.ts';
import { HAVE_NOT, NONE, NOT_BE, OBJECT, OWN_FORCES, PRONOUNS, THEIRS } from '../../lexicons/function-words.ts';
import { NO_ONE } from '../../lexicons/role-words.ts';
import {
  ARMED_PRESENCE,
  DEED_NOUNS,
  HARMS_NOT,
  HELD_BY,
  ILL_TREATED,
  NOT_TOLD,
  SUCH,
  WE_DID,
} from '../../lexicons/stance-words.ts';
import { HARM } from '../../lexicons/toll-words.ts';
import type { Token } from '../../tokenize/token.ts';
import type { Hearing } from './own-deeds.ts';

/** Whether an accused side says that it does no such thing, or could not have. */
export const disclaims = ({ setting: { document }, frame, source }: Hearing): boolean =>
  source.office !== 'outlet' &&
  frame.tolls.length === 0 &&
  // «دو پهپاد را سرنگون کرد و کسی آسیب ندید» tells of a deed.
  !anyWithin(frame.triggers, source.scope.first, source.scope.last) &&
  frame.clauses.some((clause) => isOfStatement(clause, source) && isDisclaimer(document.tokens, clause));

const isOfStatement = ({ verb, mood, presuming, last }: Clause, { at, scope }: Source): boolean =>
  verb > at && mood === 'asserted' && !presuming && verb >= scope.first && last <= scope.last + 1;

const isDisclaimer = (tokens: readonly Token[], clause: Clause): boolean =>
  (clause.negative && (doesNoSuchThing(tokens, clause) || doesNot(tokens, clause) || didNot(tokens, clause))) ||
  hadNobodyThere(tokens, clause) ||
  holdsNobody(tokens, clause);

const has = (tokens: readonly Token[], words: ReadonlySet<string>, { first, last }: Stretch): boolean =>
  tokens.slice(first, last).some(({ word }) => words.has(word.key));

/** «چنین کاری نمی‌کنند», «این‌گونه حمله را انجام نداده‌اند» */
function doesNoSuchThing(tokens: readonly Token[], { first, verb }: Clause): boolean {
  for (let at = first; at < verb; at++)
    if (SUCH.has(keyAt(tokens, at)) && DEED_NOUNS.has(keyAt(tokens, at + 1)))
      return !NOT_TOLD.some((stem) => keyAt(tokens, verb).startsWith(stem));
  return false;
}

/** «کسی را بی‌محکمه نمی‌کشیم», «مردم را آزار نمی‌دهند», «کسی کتک نخورده است» */
function doesNot(tokens: readonly Token[], { first, verb }: Clause): boolean {
  const told = { first, last: verb };
  const isHarm =
    HARMS_NOT.some((stem) => keyAt(tokens, verb).startsWith(stem)) ||
    has(tokens, ILL_TREATED, told) ||
    has(tokens, HARM, told);
  return isHarm && (has(tokens, NO_ONE, told) || (has(tokens, NONE, told) && has(tokens, THEIRS, told)));
}

/** «ما خبرنگار نبرده‌ایم», «کلینیک را آنان آتش نزده‌اند» */
function didNot(tokens: readonly Token[], { first, verb }: Clause): boolean {
  const key = keyAt(tokens, verb);
  const form = tokens[verb]?.word.verb?.form;
  if ((form !== 'past' && form !== 'participle') || NOT_TOLD.some((stem) => key.startsWith(stem))) return false;
  const told = { first, last: verb };
  if (key.endsWith(WE_DID)) return keyAt(tokens, verb - 1) !== OBJECT || has(tokens, NO_ONE, told);
  return has(tokens, new Set([OBJECT]), told) && (has(tokens, PRONOUNS, told) || has(tokens, OWN_FORCES, told));
}

/** «در آن ساحه نیرویی نداشته است», «در آن منطقه عملیاتی نداشت» */
const hadNobodyThere = (tokens: readonly Token[], { verb }: Clause): boolean =>
  HAVE_NOT.some((stem) => keyAt(tokens, verb).startsWith(stem)) && ARMED_PRESENCE.has(keyAt(tokens, verb - 1));

/** «هیچ مسافری نزد آنان نیست», «در بازداشت ما نیست» */
function holdsNobody(tokens: readonly Token[], { first, verb }: Clause): boolean {
  if (!NOT_BE.has(keyAt(tokens, verb))) return false;
  for (let at = first; at < verb; at++)
    if (HELD_BY.has(keyAt(tokens, at)) && verb - at <= HELD_REACH && has(tokens, THEIRS, { first: at + 1, last: verb }))
      return true;
  return false;
}

const HELD_REACH = 4;
