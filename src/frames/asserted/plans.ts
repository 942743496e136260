// A noun of happening that is only planned, weighed or called off: its quality, the verb of its clause or the options
// among which it stands say so.
import {
  AGENDA,
  AND,
  ASKED_FOR,
  BECOME,
  BEFORE_THE_END,
  BY_THE_END,
  CALLED_OFF,
  CARRYING_OUT,
  DESCRIBES,
  DUE,
  FROM,
  HAS_BEEN,
  INCLINED,
  OBJECT,
  OPTIONS,
  OUT_OF,
  PLANNED,
  PLANNED_QUALITIES,
  PREPOSITIONS,
  STOPPED,
  THAT,
  THREATS,
  TO,
  TURNED_FROM,
} from '../../lexicons/function-words.ts';
import type { Mention } from '../../match/find.ts';
import type { Happening, TriggerValue } from '../../model/trigger.ts';
import type { Token } from '../../tokenize/token.ts';
import type { Clause } from '../clauses/clauses.ts';
import { keyAt, type Stretch } from '../reading.ts';

/** How many words a quality stands behind its noun («حملات هوایی و موشکی احتمالی»). */
const QUALITY_REACH = 4;
/** How many words options and the verb of calling off stand from the noun. */
const REACH = 30;
/** How many words «به» stands before the noun («به گسترش عملیات نظامی … متمایل شد»). */
const TO_REACH = 3;
/** How many words the verb of calling off may have («به تعویق انداخته شد»). */
const VERB_WORDS = 3;
/** How many words may open the clause before what is called off. */
const OPENING = 2;

/** Whether a noun of happening names what is yet to come or will not come. */
export function isOnlyPlanned(tokens: readonly Token[], clause: Clause, trigger: Mention<TriggerValue>): boolean {
  if (trigger.entry.value.force === 'strong') return false;
  return (
    hasPlannedQuality(tokens, clause, trigger) ||
    isAmongOptions(tokens, clause, trigger) ||
    isAskedFor(tokens, trigger) ||
    isOnAgenda(tokens, clause, trigger) ||
    isDue(tokens, clause, trigger) ||
    isThreatenedWith(tokens, clause, trigger) ||
    isByTheEnd(tokens, clause, trigger) ||
    isCalledOff(tokens, clause, trigger) ||
    isTurnedTo(tokens, clause, trigger)
  );
}

/** «بمباران احتمالی یک مجتمع», «حملات و بمباران‌های آتی». */
function hasPlannedQuality(tokens: readonly Token[], { last }: Clause, trigger: Stretch): boolean {
  for (let at = trigger.last; at < Math.min(last, trigger.last + QUALITY_REACH); at++) {
    const { word } = tokens[at] as Token;
    if (PLANNED_QUALITIES.has(word.key) || (PLANNED.has(word.key) && BECOME.has(keyAt(tokens, at + 1)))) return true;
    if (word.kind !== 'word' || PREPOSITIONS.has(word.key) || word.key === OBJECT || word.verb) return false;
  }
  return false;
}

/** «تهدید یک نماینده به ترور مقامات», «تهدید دوبارهٔ ترامپ به بمباران». */
function isThreatenedWith(tokens: readonly Token[], { first }: Clause, trigger: Stretch): boolean {
  if (keyAt(tokens, trigger.first - 1) !== TO) return false;
  for (let at = trigger.first - 2; at >= Math.max(first, trigger.first - THREAT_REACH); at--) {
    const { word } = tokens[at] as Token;
    if (word.kind !== 'word' || word.verb) return false;
    if (THREATS.has(word.key)) return true;
  }
  return false;
}

/** How many words stand from a threat to what it is of. */
const THREAT_REACH = 9;

/** «حمله به بیروت که قرار بود شب گذشته انجام شود»: what is said of it is that it was to be. */
function isDue(tokens: readonly Token[], { last }: Clause, trigger: Stretch): boolean {
  for (let at = trigger.last; at < Math.min(last, trigger.last + REACH); at++)
    if (keyAt(tokens, at) === THAT) return DUE.has(keyAt(tokens, at + 1));
  return false;
}

/** «از آزادسازی کامل موصل تا پایان امسال خبر داد»: ground that is to be taken by then. */
function isByTheEnd(tokens: readonly Token[], { last }: Clause, trigger: Mention<TriggerValue>): boolean {
  if (!OF_GROUND.has(trigger.entry.value.happening)) return false;
  for (let at = trigger.last; at < Math.min(last, trigger.last + REACH); at++)
    if (BY_THE_END.has(keyAt(tokens, at)) && [1, 2].some((back) => BEFORE_THE_END.has(keyAt(tokens, at - back))))
      return true;
  return false;
}

const OF_GROUND: ReadonlySet<Happening> = new Set(['capture', 'regain', 'handover']);

/** «گزینه‌های مطرح‌شده شامل افزایش حملات هوایی و بمباران تأسیسات است». */
function isAmongOptions(tokens: readonly Token[], { first }: Clause, trigger: Stretch): boolean {
  // «سه سناریو را محتمل می‌دانند: نخست، حملهٔ گسترده به ضاحیه»: a list behind its colon.
  let listed = false;
  for (let at = trigger.first - 1; at >= trigger.first - REACH; at--) {
    const key = keyAt(tokens, at);
    listed ||= COLONS.has(key);
    if (ENDS.has(key) || (at < first && !listed && trigger.first - at > LIST_REACH)) return false;
    if (OPTIONS.has(key)) return at >= first || listed;
  }
  return false;
}

const COLONS: ReadonlySet<string> = new Set([':']);
/** No line break: the members of a list may stand on lines of their own. */
const ENDS: ReadonlySet<string> = new Set(['.', '؟', '?', '!']);
/** How far before its noun the colon of a list may stand. */
const LIST_REACH = 20;

/** «مجوز حملهٔ هوایی به داعش را صادر کرد», «خواستار بمباران … شد». */
const isAskedFor = (tokens: readonly Token[], { first }: Stretch): boolean =>
  ASKED_FOR.has(keyAt(tokens, CARRYING_OUT.has(keyAt(tokens, first - 1)) ? first - 2 : first - 1));

/** «حمله به … از گزینه‌های در حال بررسی است», «… در دستور کار قرار دارد». */
function isOnAgenda(tokens: readonly Token[], { verb }: Clause, trigger: Stretch): boolean {
  if (verb < trigger.last || !DESCRIBES.has(keyAt(tokens, verb))) return false;
  for (let at = verb - 1; at >= Math.max(trigger.last, verb - AGENDA_REACH); at--) {
    const key = keyAt(tokens, at);
    if (key === THAT || key === OBJECT) return false;
    if ((OPTIONS.has(key) || AGENDA.has(key)) && OUT_OF.has(keyAt(tokens, at - 1))) return true;
  }
  return false;
}

/** How many words «از گزینه‌های» stands before its verb. */
const AGENDA_REACH = 9;

/** «حمله به ایران را لغو کرد», «حملهٔ زمینی به تعویق افتاد»; flights are called off after an attack. */
function isCalledOff(tokens: readonly Token[], { first, verb }: Clause, trigger: Mention<TriggerValue>): boolean {
  const words = HALTED.has(trigger.entry.value.happening) ? STOPPED : CALLED_OFF;
  if (verb < trigger.last || verb > trigger.last + REACH || !hasBeforeVerb(tokens, verb, words)) return false;
  const opens = trigger.first === first || !isNoun(tokens[trigger.first - 1]);
  let object = false;
  for (let at = trigger.last; at < verb; at++) {
    const { word } = tokens[at] as Token;
    if (word.kind === 'mark' || (!object && opens && HAS_BEEN.has(word.key))) return false;
    if (word.key === OBJECT) object = true;
  }
  return (
    (object || trigger.first - first <= OPENING) &&
    !isCircumstance(tokens, Math.max(first, trigger.first - OPENING), trigger)
  );
}

/** «کشتار کودکان را متوقف کرد»: who halts an attack may be the one attacked, who halts a slaughter or his fire is not. */
const HALTED: ReadonlySet<Happening> = new Set(['killing', 'shooting']);

/** «ترامپ حملهٔ دیشب را لغو کرد»: who calls it off stands before it. */
const isNoun = (token: Token | undefined): boolean =>
  token?.word.kind === 'word' && token.word.verb === null && token.word.key !== AND && token.word.key !== THAT;

/** «پس از حمله», «به دلیل حمله»: what only dates or explains the rest. */
function isCircumstance(tokens: readonly Token[], first: number, trigger: Stretch): boolean {
  for (let at = first; at < trigger.first; at++) if (PREPOSITIONS.has(keyAt(tokens, at))) return true;
  return false;
}

/** «از حمله به ایران منصرف شد», «به گسترش عملیات نظامی متمایل شده است». */
function isTurnedTo(tokens: readonly Token[], { first, verb }: Clause, trigger: Stretch): boolean {
  if (verb < trigger.last) return false;
  if (keyAt(tokens, trigger.first - 1) === FROM) return hasBeforeVerb(tokens, verb, TURNED_FROM);
  if (!hasBeforeVerb(tokens, verb, INCLINED)) return false;
  for (let at = trigger.first - 1; at >= Math.max(first, trigger.first - TO_REACH); at--)
    if (keyAt(tokens, at) === TO) return true;
  return false;
}

/** Whether one of these words stands right before a verb. */
export function hasBeforeVerb(tokens: readonly Token[], verb: number, words: ReadonlySet<string>): boolean {
  for (let at = verb - VERB_WORDS; at < verb; at++) if (words.has(keyAt(tokens, at))) return true;
  return false;
}
