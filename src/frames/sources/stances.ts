// What a verb of saying does with the report where it stands: says, blames, claims, denies, or nothing.

import { HAVING } from '../../lexicons/blame-words.ts';
import {
  AND,
  CASUALTY,
  DEEDS,
  DEMONSTRATIVES,
  IN,
  NEITHER,
  OBJECT,
  OWN,
  OWN_FORCES,
  OWNED,
  OWNERS,
  PREPOSITIONS,
  REFUSING,
  RESPONSIBILITY,
  SAYS_NO,
  THAT,
  WORK,
} from '../../lexicons/function-words.ts';
import {
  ADMITS,
  ASSUMES,
  CONFIRMS,
  OWN_WORKS,
  type ReportingValue,
  SHOULDERS,
  type Stance,
} from '../../lexicons/reporting.ts';
import { CLAIMING } from '../../lexicons/role-words.ts';
import { BLAMING_BY, OWN_BODY, OWN_SIDE, REFUSED, TAKEN_BY_NONE, WILL } from '../../lexicons/stance-words.ts';
import type { Mention } from '../../match/find.ts';
import type { Token } from '../../tokenize/token.ts';
import type { Clause } from '../clauses/clauses.ts';
import { keyAt, type Stretch } from '../reading.ts';
import { hasObject, isUndergone } from '../roles/verbs.ts';
import { chargesNobody, namesItself } from './charges.ts';
import { namesOwnHand, stanceByObject } from './denials.ts';
import { takesPost } from './offices.ts';
import { isOfPastDeeds } from './past.ts';
import { readingOf } from './readings.ts';
import { isWhatWasSaid } from './sayings.ts';

/** The stance of the words in their clause; a negated verb takes one only if it denies. */
export function stanceIn(tokens: readonly Token[], clause: Clause, mention: Mention<ReportingValue>): Stance | null {
  const entry = readingOf(tokens, clause, mention);
  if (!entry) return null;
  // «از پذیرفتن مسئولیت خودداری کرد»
  if (entry.value.stance === 'claims' && isRefused(tokens, clause, mention)) return 'denies';
  if (entry.value.stance === 'claims' && takesPost(tokens, clause, mention)) return null;
  const byObject = stanceByObject(tokens, clause, { id: entry.id, first: mention.first, last: mention.last });
  if (byObject !== undefined) return byObject;
  const verb = tokens[mention.last - 1]?.word.verb;
  // «با پذیرفتن مسوولیت این حمله»; «مدعی کشتن پنج سرباز شد» is said all the same.
  if (verb?.form === 'infinitive' && entry.value.stance === 'alleges') return blameBeside(tokens, clause, mention);
  if (verb?.form === 'infinitive' && !CLAIMING.has(keyAt(tokens, mention.first)))
    return isTakenUp(tokens, clause, { mention, entry }) ? 'claims' : null;
  if (entry.id === ASSUMES && mention.last - mention.first === 1 && TAKEN_BY_NONE.has(keyAt(tokens, mention.first - 1)))
    return null;
  if (isUnsaid(tokens, mention, entry.value.stance)) return null;
  const turned = entry.value.stance === 'alleges' ? ownedOrNot(tokens, clause, mention) : null;
  if (turned) return turned;
  return verb?.negative ? negated(tokens, clause, { mention, entry }) : told(tokens, clause, { mention, entry });
}

/** «را کار خود خواندند» claims, «را کار خود نمی‌دانند» denies. */
function ownedOrNot(tokens: readonly Token[], clause: Clause, mention: Stretch): Stance | null {
  const turned = blameTurned(tokens, clause, mention);
  const isNegated = clause.negative || tokens[mention.last - 1]?.word.verb?.negative === true;
  return turned === 'claims' && isNegated ? 'denies' : turned;
}

/** «با متهم کردن داعش … گفت», «مقصر دانستن داعش از سوی پولیس»: a blame beside what else is told, or as a noun with its agent. */
const blameBeside = (tokens: readonly Token[], clause: Clause, mention: Stretch): Stance | null =>
  BLAMING_BY.has(keyAt(tokens, mention.first - 1)) ||
  // «از متهم کردن ایران از سوی امارات» tells what somebody gave up.
  (!PREPOSITIONS.has(keyAt(tokens, mention.first - 1)) && isBlameOf(tokens, clause, mention))
    ? (blameTurned(tokens, clause, mention) ?? 'alleges')
    : null;

/** Whether an agent stands behind an infinitive; «متهم کردن داعش به دست داشتن» has none. */
export const isBlameOf = (tokens: readonly Token[], { cues }: Clause, { last }: Stretch): boolean =>
  cues.some((cue) => cue.entry.value === 'by' && cue.first > last && !HAVING.has(keyAt(tokens, cue.last)));

interface Read {
  readonly mention: Mention<ReportingValue>;
  readonly entry: Mention<ReportingValue>['entry'];
}

/** «با پذیرفتن مسئولیت», «به عهده گرفتن این حمله از سوی طالبان». */
function isTakenUp(tokens: readonly Token[], clause: Clause, { mention: { last }, entry }: Read): boolean {
  const isAdmitting = entry.id === ADMITS || entry.id === SHOULDERS;
  if (isAdmitting && keyAt(tokens, last).startsWith(RESPONSIBILITY)) return true;
  return (
    (isAdmitting || entry.value.stance === 'claims') &&
    clause.cues.some(({ entry: cue, first }) => cue.value === 'by' && first >= last && namesDeed(tokens, last, first))
  );
}

const namesDeed = (tokens: readonly Token[], first: number, last: number): boolean =>
  tokens.slice(first, last).some(({ word }) => DEEDS.has(word.key) || word.key.startsWith(RESPONSIBILITY));

/** «گفته نشد», «اعلام شد»: nobody is said to speak; «بی آنکه هشداری بدهند»: nothing was said; «ایران را مسئول خواهد دانست»: not yet. */
function isUnsaid(tokens: readonly Token[], { first, last }: Stretch, stance: Stance): boolean {
  const verb = tokens[last - 1]?.word.verb;
  if (verb?.form === 'participle' && (isUndergone(keyAt(tokens, last)) || isWhatWasSaid(tokens, { first, last })))
    return true;
  // «مسئولیت آن را نه تأیید و نه رد کرد»
  if (keyAt(tokens, first - 1) === NEITHER) return true;
  return verb?.form === 'subjunctive' || (stance !== 'says' && WILL.has(keyAt(tokens, last - 2)));
}

/** What a negated verb does: «مسئولیت آن را نمی‌پذیرد» denies, «مسئولیت را بر عهده نگرفته است» does not. */
function negated(
  tokens: readonly Token[],
  clause: Clause,
  { mention, entry }: { mention: Mention<ReportingValue>; entry: Mention<ReportingValue>['entry'] },
): Stance | null {
  // «دست ندارد», «زیر بار نمی‌رود»: the words themselves deny; «رد نکرد» does not, nor «گزارشی در دست ندارد».
  if (entry.value.stance === 'denies')
    return SAYS_NO.has(keyAt(tokens, mention.last - 1)) && keyAt(tokens, mention.first - 1) !== IN ? 'denies' : null;
  // «آتش‌بس را تمدید کرد، لیکن طالبان نپذیرفتند»: what they did not accept is told of before; «گزارشی که ایران نپذیرفت».
  if (entry.id === ADMITS)
    return isRelative(tokens, clause) || hasObject(tokens, { first: clause.first, last: mention.first })
      ? 'denies'
      : null;
  if (entry.value.stance !== 'claims') return null;
  // «مسئولیت این شلیک را نپذیرفت»
  const { key, verb } = (tokens[mention.last - 1] as Token).word;
  // «نپذیرفته و آن را محکوم کرده‌اند»
  const isRefusal = verb?.form === 'past' || keyAt(tokens, mention.last) === AND;
  return verb?.form === 'present' || (isRefusal && key.startsWith(REFUSED)) ? 'denies' : null;
}

/** «که ایران نپذیرفت», «، چیزی که سخنگوی این گروه نپذیرفت». */
const isRelative = (tokens: readonly Token[], { first }: Clause): boolean =>
  [first, first + 1, first + 2].some((at) => keyAt(tokens, at) === THAT);

/** What words of blame say of the speaker himself, of help or of a habit: no blame. */
function blameTurned(tokens: readonly Token[], clause: Clause, mention: Stretch): Stance | null {
  // «این حمله را کار خود خواند»
  const isOwn =
    OWNERS.has(keyAt(tokens, mention.last)) ||
    // «را کار نیروهای خودی معرفی کردند»
    (WORK.has(keyAt(tokens, mention.last - 1)) && OWN_SIDE.has(keyAt(tokens, mention.last + 1))) ||
    isOwnWork(tokens, clause, mention) ||
    namesItself(tokens, clause, mention);
  if (isOwn) return 'claims';
  return chargesNobody(tokens, clause, mention) ? 'says' : null;
}

/** What a verb does that is not negated. */
function told(
  tokens: readonly Token[],
  clause: Clause,
  { mention, entry }: { mention: Mention<ReportingValue>; entry: Mention<ReportingValue>['entry'] },
): Stance | null {
  const isOfClaim = entry.value.stance === 'claims' || entry.id === ADMITS || entry.id === SHOULDERS;
  if (isOfClaim && isOfPastDeeds(tokens, clause, mention)) return 'says';
  if (entry.id === CONFIRMS && namesOwnHand(tokens, { first: clause.first, last: mention.first })) return 'claims';
  if (entry.id === OWN_WORKS && !takesDeed(tokens, clause, mention.first)) return null;
  if (entry.id === SHOULDERS && takesDeed(tokens, clause, mention.first)) return 'claims';
  return entry.id === ADMITS || entry.id === SHOULDERS ? admits(tokens, clause, mention, entry.id) : entry.value.stance;
}

const REFUSAL_REACH = 8;

function isRefused(tokens: readonly Token[], clause: Clause, { last }: Stretch): boolean {
  for (let at = last; at < Math.min(clause.last, last + REFUSAL_REACH); at++)
    if (REFUSING.has(keyAt(tokens, at))) return true;
  return false;
}

const OWN_REACH = 3;

/** «را کار افراد خود خواند», «را کار رزمندگانش دانست»: a deed that is laid to one's own. */
function isOwnWork(tokens: readonly Token[], clause: Clause, mention: Stretch): boolean {
  for (let at = mention.first - 1; at > clause.first && at >= mention.first - OWN_REACH - 1; at--)
    if (WORK.has(keyAt(tokens, at))) {
      for (let i = at + 1; i < mention.first; i++)
        if ([OWN, OWN_FORCES, OWN_BODY].some((own) => own.has(keyAt(tokens, i)))) return true;
      return false;
    }
  return false;
}

/** «داعش پذیرفت», «این حمله را پذیرفت» claims; «پذیرفت که …» says; «آتش‌بس را پذیرفت», «۲۳ کشته را پذیرفت» are of no deed. */
function admits(tokens: readonly Token[], clause: Clause, mention: Stretch, id: string): Stance | null {
  if (id === ADMITS && (keyAt(tokens, mention.last) === THAT || keyAt(tokens, clause.last) === THAT)) return 'says';
  let owned = false;
  for (let at = clause.first; at < mention.first; at++) {
    owned ||= OWNED.has(keyAt(tokens, at));
    if (keyAt(tokens, at) !== OBJECT) continue;
    if (!owned && CASUALTY.has(keyAt(tokens, at - 1))) return null;
    return owned || DEEDS.has(keyAt(tokens, at - 1)) || DEMONSTRATIVES.has(keyAt(tokens, at - 2)) ? 'claims' : null;
  }
  return 'claims';
}

/** «حمله بر گردشگران در بامیان را به دوش گرفت»: the deed may stand far before «را». */
function takesDeed(tokens: readonly Token[], clause: Clause, end: number): boolean {
  let deed = false;
  for (let at = clause.first; at < end; at++) {
    if (keyAt(tokens, at) === OBJECT) return deed;
    deed ||= DEEDS.has(keyAt(tokens, at));
  }
  return false;
}
