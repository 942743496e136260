// What keeps an outcome word from telling of anybody: charges, plans, qualities, counts that the text itself corrects.

import {
  BY_NOW,
  EARLIER,
  FIRST,
  GIVES,
  HEALTH,
  NOW,
  OF_HEALTH,
  START,
  TELLS,
  YESTERDAY,
} from '../../lexicons/count-words.ts';
import { FOR, IN } from '../../lexicons/function-words.ts';
import { SAYING } from '../../lexicons/pointing-words.ts';
import {
  ACCUSED,
  ALONE_AND,
  ALSO,
  CHARGE,
  HAD_BEEN,
  HEADS_OF_DISTRICT,
  LIKEWISE,
  PASSIVES,
  PLANS,
  RELATIVE,
  THREATS,
  TO,
  WOULD_BE,
} from '../../lexicons/toll-words.ts';
import { AUXILIARIES } from '../../tokenize/endings.ts';
import type { Token } from '../../tokenize/token.ts';
import type { Clause } from '../clauses/clauses.ts';
import { covering, keyAt, type Stretch, within } from '../reading.ts';
import type { Anchor } from './anchors.ts';
import type { TollContext } from './toll.ts';

/** Outcomes that a bare noun can tell of («سه کشته»); «دو اسیر» only says what they are. */
export const HARMS: ReadonlySet<string> = new Set(['killed', 'injured', 'killed_or_injured', 'missing']);

/** «سرنوشت ۳۱ مسافر ربوده‌شده معلوم نیست»: a participle without its auxiliary inside the clause. */
export function isAttribute({ tokens }: TollContext, { last, value }: Anchor): boolean {
  const next = tokens[last]?.word;
  return (
    // «شش سرباز را اسیر گرفته با خود بردند»: an active verb, shortened.
    !value.active &&
    tokens[last - 1]?.word.verb?.form === 'participle' &&
    next?.kind === 'word' &&
    !AUXILIARIES.has(next.key) &&
    !ALONE_AND.has(next.key) &&
    next.verb === null &&
    !HAD_BEEN.has(next.key)
  );
}

/** «۲ نفر مصدوم شدن.»: the plural of speech, written like an infinitive, closes a sentence with its people before it. */
export function isSpoken({ tokens, people }: TollContext, { value, first, last }: Anchor): boolean {
  const end = tokens[last]?.word.kind;
  const closes =
    end === undefined || (end === 'mark' && keyAt(tokens, last) !== ':') || ALONE_AND.has(keyAt(tokens, last));
  return (
    (value.people === 'after-infinitive' || tokens[last - 1]?.word.verb?.form === 'infinitive') &&
    closes &&
    within(people, first - SPOKEN_REACH, first + 1).some((one) => one.counted)
  );
}

const SPOKEN_REACH = 12;

/** «مردی که به ربودن یک کودک متهم شده بود»: a charge, unless someone raises it here («طالبان را به کشتن … متهم کرد»). */
export function isAccusation({ tokens }: TollContext, anchor: Anchor, clause: Clause): boolean {
  for (let at = anchor.last; at < clause.last; at++)
    if (ACCUSED.has(keyAt(tokens, at))) return PASSIVES.has(keyAt(tokens, at + 1));
  return ACCUSED.has(keyAt(tokens, anchor.first - 2)) || isCharge(tokens, anchor.first - 1);
}

/** «به جرم», «اتهام»; not «در جرم بدخشان». */
const isCharge = (tokens: readonly Token[], at: number): boolean =>
  CHARGE.has(keyAt(tokens, at)) && !HEADS_OF_DISTRICT.has(keyAt(tokens, at - 1));

/** «متهم به ربودن یک کودک», «به اتهام قتل دو پولیس», «به قتل دو پولیس متهم بود»: whom the charge is about. */
export const isOfCharge = (tokens: readonly Token[], { first, last }: Stretch): boolean =>
  isCharge(tokens, first - 2) ||
  (ACCUSED.has(keyAt(tokens, first - 3)) && TO.has(keyAt(tokens, first - 2))) ||
  (ACCUSED.has(keyAt(tokens, last)) && TO.has(keyAt(tokens, first - 2)) && PASSIVES.has(keyAt(tokens, last + 1)));

/** «زخمی» as an adjective or noun without a verb tells of nobody new. */
export const isBareNoun = ({ tokens }: TollContext, anchor: Anchor): boolean =>
  anchor.value.counts &&
  anchor.last - anchor.first === 1 &&
  (tokens[anchor.last]?.word.lemma ?? 0) === 0 &&
  !ALONE_AND.has(keyAt(tokens, anchor.last)) &&
  keyAt(tokens, anchor.last) !== '،';

/** «سه مظنون دستگیر.», «سه مظنون در بازداشت»: nothing of its sentence stands behind it. */
export const isAtEnd = (tokens: TollContext['tokens'], at: number, end: number): boolean =>
  at >= end || (tokens[at]?.word.kind ?? 'mark') === 'mark';

/** «سه تن به ظن دست داشتن در این حمله دستگیر.»: the verb is left out. */
export const isHeadline = (context: TollContext, { first, last, outcome }: Anchor): boolean =>
  outcome === 'arrested' &&
  isAtEnd(context.tokens, last, context.tokens.length) &&
  covering(context.people, first) === undefined;

/** «کشته نشدند»; «هنوز پیدا نشده‌اند» tells by its negative that they are missing. */
export const isNegated = ({ negative, presuming }: Clause, { value }: Anchor): boolean =>
  negative && !presuming && !value.negative;

/** «در ابتدا از ۱۴ کشته خبر داده بود»: a count that the text itself has left behind. */
export function isSuperseded({ tokens, people }: TollContext, anchor: Anchor, clause: Clause): boolean {
  // «دو هفته پیش سه تن کشته شده بودند»: they were killed, whatever is told of them.
  const isVerb = PASSIVES.has(keyAt(tokens, anchor.first + 1));
  // «پیش از این سه تن کشته و چهار تن زخمی شده بودند», «… سه کشته برجا گذاشته بود»: nobody only said so.
  if (!clause.pluperfect || isVerb || !isGiven(tokens, clause)) return false;
  if (!anchor.value.counts || !covering(people, anchor.first)?.counted) return false;
  for (let at = clause.first; at < anchor.first; at++) if (EARLIER.has(keyAt(tokens, at))) return true;
  return false;
}

/** «خبر داده بود», «اعلام شده بود». */
const isGiven = (tokens: readonly Token[], { verb }: Clause): boolean =>
  [verb - 2, verb - 1, verb].some((at) => TELLS.has(keyAt(tokens, at)) || GIVES.has(keyAt(tokens, at)));

/** «روز گذشته این وزارت از مرگ پنج سرباز خبر داده بود»: said the day before, where more is known by now. */
export function isOlder({ tokens }: TollContext, clause: Clause, clauses: readonly Clause[]): boolean {
  // «نخست گفته شده بود که دو تن جان باخته‌اند»
  const opens = RELATIVE.has(keyAt(tokens, clause.first)) ? clauses[clauses.indexOf(clause) - 1] : undefined;
  const { first, last, verb, pluperfect } = opens ?? clause;
  const tells = [verb - 2, verb - 1, verb].some((at) => at >= first && TELLS.has(keyAt(tokens, at)));
  if (isFirstTold(tokens, clause, clauses[clauses.indexOf(clause) + 1])) return true;
  if (!pluperfect || !tells) return false;
  for (let at = first; at < last; at++)
    if (EARLIER.has(keyAt(tokens, at)) || YESTERDAY.has(keyAt(tokens, at))) return true;
  // «که چهارشنبه از ۴۸ کشته سخن گفته بود، حالا می‌گوید …»
  return [last, last + 1].some((at) => NOW.has(keyAt(tokens, at)));
}

/** «ابتدا از هفت کشته گفت، ولی تا ظهر این رقم را به نُه رساند»: what somebody said first, and then otherwise. */
function isFirstTold(tokens: readonly Token[], { first, verb }: Clause, next: Clause | undefined): boolean {
  if (!next?.contrast || ![verb - 1, verb].some((at) => SAYING.has(keyAt(tokens, at)) || TELLS.has(keyAt(tokens, at))))
    return false;
  for (let at = first; at < verb; at++)
    if (FIRST.has(keyAt(tokens, at)) || (START.has(keyAt(tokens, at)) && keyAt(tokens, at - 1) === IN)) return true;
  return false;
}

/** «که حال چهار زخمی وخیم است», «وضعیت صحی دو زخمی …»: how some of those counted are. */
export function isCondition({ tokens }: TollContext, { first }: Stretch): boolean {
  const at = OF_HEALTH.has(keyAt(tokens, first - 1)) ? first - 2 : first - 1;
  return HEALTH.has(keyAt(tokens, at)) && !BY_NOW.has(keyAt(tokens, at - 1));
}

/** «یک طالب هم کشته شد», «همچنین یک طالب کشته شد». */
export function isAdded({ tokens }: TollContext, clause: Clause, { first, last }: Stretch): boolean {
  for (let at = clause.first; at < clause.first + 2; at++)
    if (LIKEWISE.has(keyAt(tokens, at)) && first - at <= 2) return true;
  for (let at = first; at < last; at++) if (ALSO.has(keyAt(tokens, at))) return true;
  return false;
}

/** «نقشهٔ ترور جمعی از شهروندان», «باعث کشته شدن ۱۵۰ تن می‌شد»: feared, planned or averted. */
export function isUnreal({ tokens, cues, people }: TollContext, anchor: Anchor, clause: Clause): boolean {
  // «او را تهدید به ترور کرد»
  if (TO.has(keyAt(tokens, anchor.first - 1)) && THREATS.has(keyAt(tokens, anchor.first - 2))) return true;
  if (anchor.side === 'before') return false;
  if (tokens[clause.verb]?.word.verb?.form === 'imperfect' && WOULD_BE.has(keyAt(tokens, clause.verb))) return true;
  // «برای ترور یک روزنامه‌نگار دو نفر را اجیر کرده بود»: what it was for.
  if (FOR.has(keyAt(tokens, anchor.first - 1))) return true;
  for (let at = anchor.first - PLAN_REACH; at < anchor.first; at++) if (PLANS.has(keyAt(tokens, at))) return true;
  return within(cues, Math.max(clause.first, anchor.first - PLAN_REACH), anchor.first).some(
    // «کشته شدن نُه تن و زخمی شدن ۱۸ تن»: a number, and no «no».
    ({ entry, first }) => (entry.value === 'unreal' && !covering(people, first)?.counted) || entry.value === 'drill',
  );
}

const PLAN_REACH = 4;
