// What a verb of saying does with the report where it stands: says, blames, claims, denies, or nothing.
import {
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
  REFUSING,
  RESPONSIBILITY,
  SAYS_NO,
  THAT,
  WORK,
} from '../lexicons/function-words.ts';
import { ADMITS, NOT_HELD, type ReportingValue, SEES, SHOULDERS, type Stance } from '../lexicons/reporting.ts';
import { REFUSED, WILL } from '../lexicons/stance-words.ts';
import type { Mention } from '../match/find.ts';
import { foldWord } from '../normalize/letters.ts';
import type { Token } from '../tokenize/token.ts';
import type { Clause } from './clauses.ts';
import { keyAt, type Stretch } from './reading.ts';
import { hasObject, isUndergone } from './role-verbs.ts';
import { chargesNobody, namesItself } from './source-charges.ts';
import { stanceByObject } from './source-denials.ts';

/** The first reading whose needed word stands in the clause; «مسئولیت را پذیرفت» says more than «پذیرفت». */
function readingOf(
  tokens: readonly Token[],
  clause: Clause,
  mention: Mention<ReportingValue>,
): Mention<ReportingValue>['entry'] | undefined {
  const fits = [mention.entry, ...mention.others].filter((entry) => {
    if (!entry.value.needs) return true;
    // «درست ندانست» denies; «این اتهام درست است، دانست» holds nothing untrue.
    if (entry.id === NOT_HELD && !tokens[mention.last - 1]?.word.verb?.negative) return false;
    const [first, last] = neededIn(tokens, clause, { entry, mention });
    return partsOf(entry.value.needs).some((word) => hasWord(tokens, first, last, word));
  });
  return fits.find(({ value }) => value.needs) ?? fits[0];
}

/** The stance of the words in their clause; a negated verb takes one only if it denies. */
export function stanceIn(tokens: readonly Token[], clause: Clause, mention: Mention<ReportingValue>): Stance | null {
  const entry = readingOf(tokens, clause, mention);
  if (!entry) return null;
  // «از پذیرفتن مسئولیت خودداری کرد»
  if (entry.value.stance === 'claims' && isRefused(tokens, clause, mention)) return 'denies';
  const byObject = stanceByObject(tokens, clause, { id: entry.id, first: mention.first, last: mention.last });
  if (byObject !== undefined) return byObject;
  const verb = tokens[mention.last - 1]?.word.verb;
  // «با پذیرفتن مسوولیت این حمله»
  if (verb?.form === 'infinitive')
    return entry.id === ADMITS && keyAt(tokens, mention.last).startsWith(RESPONSIBILITY) ? 'claims' : null;
  if (isUnsaid(tokens, mention, entry.value.stance)) return null;
  const turned = entry.value.stance === 'alleges' ? blameTurned(tokens, clause, mention) : null;
  if (turned) return turned;
  return verb?.negative ? negated(tokens, clause, { mention, entry }) : told(tokens, clause, { mention, entry });
}

/** «گفته نشد», «اعلام شد»: nobody is said to speak; «بی آنکه هشداری بدهند»: nothing was said; «ایران را مسئول خواهد دانست»: not yet. */
function isUnsaid(tokens: readonly Token[], { first, last }: Stretch, stance: Stance): boolean {
  const verb = tokens[last - 1]?.word.verb;
  if (verb?.form === 'participle' && isUndergone(keyAt(tokens, last))) return true;
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
    return keyAt(tokens, clause.first) === THAT || hasObject(tokens, { first: clause.first, last: mention.first })
      ? 'denies'
      : null;
  if (entry.value.stance !== 'claims') return null;
  // «مسئولیت این شلیک را نپذیرفت»
  const { key, verb } = (tokens[mention.last - 1] as Token).word;
  return verb?.form === 'present' || (verb?.form === 'past' && key.startsWith(REFUSED)) ? 'denies' : null;
}

/** What words of blame say of the speaker himself, of help or of a habit: no blame. */
function blameTurned(tokens: readonly Token[], clause: Clause, mention: Stretch): Stance | null {
  // «این حمله را کار خود خواند»
  const isOwn =
    OWNERS.has(keyAt(tokens, mention.last)) ||
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
        if (OWN.has(keyAt(tokens, i)) || OWN_FORCES.has(keyAt(tokens, i))) return true;
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

/**
 * Where a needed word has to stand. «X را مسئول … اعلام کرد»: the word for the guilty stands behind the accused, whom «را» marks;
 * «یک مسئول اعلام کرد» is no blame. «دست طالبان را در این حمله می‌بیند»: the hand that is seen stands before «را».
 */
function neededIn(
  tokens: readonly Token[],
  clause: Clause,
  { entry, mention: { first: end } }: { entry: Mention<ReportingValue>['entry']; mention: Stretch },
): readonly [first: number, last: number] {
  const { first } = clause;
  if (entry.id === SEES) {
    for (let at = end - 1; at > first; at--) if (keyAt(tokens, at) === OBJECT) return [first, at];
    return [first, first];
  }
  if (entry.value.stance !== 'alleges') return [first, end];
  for (let at = first; at < end; at++) if (keyAt(tokens, at) === OBJECT) return [at, end];
  return [end, end];
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

const SHORT = 3;

/** A needed word as the keys of its tokens. */
type Needed = readonly string[];

const partsByNeeds = new WeakMap<readonly string[], readonly Needed[]>();

/** The needed words of an entry as keys, made once. */
function partsOf(needs: readonly string[]): readonly Needed[] {
  let parts = partsByNeeds.get(needs);
  if (!parts) {
    parts = needs.map((word) => word.split(' ').map(foldWord));
    partsByNeeds.set(needs, parts);
  }
  return parts;
}

function hasWord(tokens: readonly Token[], first: number, last: number, word: Needed): boolean {
  const [head = ''] = word;
  const isOne = word.length === 1;
  for (let at = first; at <= last - word.length; at++) {
    const key = keyAt(tokens, at);
    // «کار طالبان», but not «کارمند»: a short word is whole.
    if (key === head ? goesOn(tokens, at, word) : isOne && head.length > SHORT && key.startsWith(head)) return true;
    // «بی‌بنیاد»: a word with a prefix may be two tokens.
    if (isOne && head.startsWith(key) && at + 1 < last && key + keyAt(tokens, at + 1) === head) return true;
  }
  return false;
}

const goesOn = (tokens: readonly Token[], at: number, word: Needed): boolean =>
  word.every((part, i) => keyAt(tokens, at + i) === part);
