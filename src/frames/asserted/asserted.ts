// A word of happening in its clause in, whether it is said to have happened out.
import type { ClauseCue } from '../../lexicons/clauses.ts';
import {
  AND,
  BEEN,
  CARRYING_OUT,
  CONDEMNED,
  COPULAS,
  FOR,
  IN,
  KNOWN_FOR,
  MINES,
  OBJECT,
  PREPOSITIONS,
  THAT,
} from '../../lexicons/function-words.ts';
import { AGAINST, DEMONSTRATIVES, HARM } from '../../lexicons/toll-words.ts';
import type { Mention } from '../../match/find.ts';
import type { TriggerValue } from '../../model/trigger.ts';
import type { Token } from '../../tokenize/token.ts';
import type { Clause } from '../clauses/clauses.ts';
import { isNeither } from '../clauses/neither.ts';
import { anyWithin, keyAt, type Stretch, within } from '../reading.ts';
import type { Sheet } from '../sheet.ts';
import type { Toll } from '../tolls/toll.ts';
import { neverBegan } from './called-off.ts';
import { isOnlySaid } from './carried.ts';
import { isDrilled } from './drilled.ts';
import { isFoiled, isOnlyNamed, isWeaponName } from './named-only.ts';
import { isOnlyPlanned } from './plans.ts';

const UNREAL: ReadonlySet<ClauseCue> = new Set(['unreal', 'drill']);
/** «پیش از آن که به هدف برسد»: what he did not come to do. */
const BOMBER_STOPPED = 'bomber-stopped';
/** How many words a threat or plan reaches («احتمال وقوع یک حملهٔ …»). */
const NEAR = 3;

/** Whether a word of happening says that it happened: not denied, imagined, feared, prevented or planned. */
export function isAsserted(
  { tokens, clauses, triggers }: { tokens: readonly Token[]; clauses: readonly Clause[]; triggers: Sheet['triggers'] },
  trigger: Mention<TriggerValue>,
  tolls: readonly Toll[],
): boolean {
  const clause = clauses.find((candidate) => trigger.first < candidate.last);
  if (!clause) return false;
  const isDenied =
    (clause.negative && !clause.presuming && !isHarmless(tokens, clause, trigger)) ||
    (clause.mood === 'imagined' && !isDoneBefore(tokens, trigger) && trigger.entry.id !== BOMBER_STOPPED);
  if (isDenied && !isBeforeRelative(tokens, clause, trigger)) return false;
  if (isThreatened(tokens, clauses, clause) || isOnlyNamed(tokens, clause, trigger)) return false;
  if (isDrilled(tokens, clauses, tolls) || isRebuttedNews(clause, trigger) || isNeither(tokens, clause, trigger))
    return false;
  if (isMine(tokens, trigger) && isDescribed(tokens, clause, tolls)) return false;
  if (isFoiled(tokens, triggers, clause, trigger) || isPurpose(tokens, clause, trigger, tolls)) return false;
  if (
    isDeedOf(tokens, clause, trigger) ||
    isOnlyPlanned(tokens, clause, trigger) ||
    neverBegan(tokens, clauses, { clause, tolls })
  )
    return false;
  if (isOnlySaid(tokens, clause, trigger, tolls)) return false;
  // «بر سر توقف حملات به توافق رسیدند»: a verb is not what is planned or ended.
  if (trigger.kind === PREDICATE) return true;
  const near = clause.cues.filter(
    (cue) =>
      UNREAL.has(cue.entry.value) &&
      reaches(cue, trigger) &&
      // «نُه کودک در انفجار ماین کشته شدند»: a number, and no «no».
      !isCounting(cue, tolls) &&
      !(isFiniteVerb(clause, trigger) && hasOwnNoun(tokens, cue.last, trigger.first)),
  );
  return near.length === 0 || (trigger.entry.value.force === 'strong' && anyWithin(tolls, clause.first, clause.last));
}

const isCounting = (cue: Stretch, tolls: readonly Toll[]): boolean =>
  tolls.some(({ first, last, people }) => people.counted && cue.first >= first && cue.last <= last);

/** «او را ربوده و اکنون پول می‌خواهند»: done, whatever the verb behind it says. */
const isDoneBefore = (tokens: readonly Token[], { last }: Stretch): boolean =>
  tokens[last - 1]?.word.verb?.form === 'participle' && keyAt(tokens, last) === AND;

/** Shortly before the noun, or holding it itself («عقب‌نشینی از حمله», «طرح حمله»). */
const reaches = (cue: Stretch, { first, last }: Stretch): boolean =>
  cue.last <= first ? first - cue.last <= NEAR : cue.first < first && last <= cue.last;

/** «تهدید کرد که به نطنز حمله می‌کند», «تهدید کردند کشتی‌ها را هدف قرار می‌دهند»: in the present, behind a threat. */
function isThreatened(tokens: readonly Token[], clauses: readonly Clause[], clause: Clause): boolean {
  if (clause.verb < 0 || tokens[clause.verb]?.word.verb?.form !== 'present') return false;
  const before = clauses[clauses.indexOf(clause) - 1];
  if (before?.sentence !== clause.sentence) return false;
  return before.cues.some(({ entry, last }) => entry.id === 'unreal-threatened' && last >= before.last - THREATENS);
}

/** How near the end of its clause «تهدید کرد» stands. */
const THREATENS = 2;

/** «انفجار امروز تلفات جانی نداشت», «به کسی آسیب نرساند»: it happened and harmed nobody. */
function isHarmless(tokens: readonly Token[], clause: Clause, trigger: Stretch): boolean {
  if (DEMONSTRATIVES.has(keyAt(tokens, trigger.first - 1))) return false;
  for (let at = Math.max(trigger.last, clause.verb - HARM_REACH); at < clause.verb; at++)
    if (HARM.has(keyAt(tokens, at))) return true;
  // «هیچ گزارشی از مصدومان در حملات امشب نداشتیم»
  if (keyAt(tokens, trigger.first - 1) !== IN) return false;
  for (let at = Math.max(clause.first, trigger.first - HARM_REACH); at < trigger.first; at++)
    if (HARM.has(keyAt(tokens, at))) return true;
  return false;
}

/** How far before its verb «تلفات» may stand («تلفات جانی در پی نداشت»). */
const HARM_REACH = 5;

/** «مسئول انفجارهای طالبان کشته شد», «مردی که طراح حملهٔ سرپل بود»: what a man is known for; «اسرائیل را مسئول حمله دانست» blames. */
function isDeedOf(tokens: readonly Token[], clause: Clause, { entry, first }: Mention<TriggerValue>): boolean {
  const known = CARRYING_OUT.has(keyAt(tokens, first - 1)) ? first - 2 : first - 1;
  if (entry.value.force !== 'noun' || !KNOWN_FOR.has(keyAt(tokens, known))) return false;
  const before = keyAt(tokens, known - 1);
  return before === THAT || (before !== OBJECT && !hasCopula(tokens, clause));
}

/** «داعش مسئول این حمله است», «مسئول حمله بوده» */
const hasCopula = (tokens: readonly Token[], { verb }: Clause): boolean =>
  COPULAS.has(keyAt(tokens, verb)) || BEEN.some((stem) => keyAt(tokens, verb).startsWith(stem));

/** «برای حمله به کوبا آماده می‌شود»: what something else is for. */
const isPurpose = (
  tokens: readonly Token[],
  clause: Clause,
  trigger: Mention<TriggerValue>,
  tolls: readonly Toll[],
): boolean =>
  (trigger.entry.value.force !== 'strong' || tokens[trigger.last - 1]?.word.verb?.form === 'infinitive') &&
  isFor(tokens, clause, trigger.first - 1) &&
  !anyWithin(tolls, clause.first, clause.last);

/** «برای حمله», «برای طراحی و سازماندهی حملات». */
function isFor(tokens: readonly Token[], { first }: Stretch, before: number): boolean {
  let at = before;
  while (at > first && (CARRYING_OUT.has(keyAt(tokens, at)) || (at < before && keyAt(tokens, at) === AND))) at--;
  return FOR.has(keyAt(tokens, at));
}

/** «خبر حملهٔ پهپادی به پالایشگاه را تکذیب کرد»: news of something, and that it is untrue. */
const isRebuttedNews = (clause: Clause, trigger: Stretch): boolean =>
  opensWithDenial(clause) ||
  (clause.cues.some(({ entry, first }) => DENYING.has(entry.value) && first >= trigger.last) &&
    clause.cues.some((cue) => cue.entry.value === 'rumour' && cue.last <= trigger.first));

/** «تکذیب انفجار در کیش؛ …»: all that such a clause names is denied. */
export const opensWithDenial = ({ first, cues, verb }: Clause): boolean =>
  verb < 0 && cues.some(({ entry, first: at }) => entry.value === 'false-report' && at - first <= 1);

const DENYING: ReadonlySet<ClauseCue> = new Set(['rebuttal', 'false-report']);

const isMine = (tokens: readonly Token[], trigger: Mention<TriggerValue>): boolean =>
  isWeaponName(trigger) && MINES.some((stem) => keyAt(tokens, trigger.first).startsWith(stem));

/** «ماین‌های کنار جاده بزرگ‌ترین تهدید است»: what they are is told, not that they went off. */
const isDescribed = (tokens: readonly Token[], clause: Clause, tolls: readonly Toll[]): boolean =>
  clause.verb >= 0 &&
  COPULAS.has(keyAt(tokens, clause.verb)) &&
  tokens[clause.verb - 1]?.word.verb === null &&
  !anyWithin(tolls, clause.first, clause.last);

const isFiniteVerb = (clause: Clause, { first, last }: Stretch): boolean => clause.verb >= first && clause.verb < last;

/** «با خواست پایان جنگ به خیابان آمدند»: what is to end stands before the verb, which is told; «تهدید به حمله کرد». */
function hasOwnNoun(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!PREPOSITIONS.has(keyAt(tokens, at))) return true;
  return false;
}

const PREDICATE = 'predicate';

/** «در انفجاری که کسی مسئولیت آن را نگرفته است، ده تن کشته شدند»: the verb denies what follows «که» alone. */
export function isBeforeRelative(tokens: readonly Token[], clause: Clause, trigger: Stretch): boolean {
  for (let at = trigger.last; at < clause.verb; at++) if (keyAt(tokens, at) === THAT) return true;
  return false;
}

/** A gathering of people; mourners gather too. */
export const GATHERED: ReadonlySet<string> = new Set(['gathered', 'gathered-before']);

/** «ده‌ها دختر علیه این فرمان قدم زدند»: ordinary people against something. */
const opposes = ({ reading, actors }: Sheet, { first, last }: Stretch): boolean => {
  if (!within(actors, first, last).some(({ value }) => value?.kind === 'people')) return false;
  for (let at = first; at < last; at++) {
    const key = keyAt(reading.document.tokens, at);
    if (AGAINST.has(key) || CONDEMNED.has(key)) return true;
  }
  return false;
};

/** A gathering is a protest only with protesters, slogans or demands beside it. */
export function speaksOfProtest(sheet: Sheet, stretch: Stretch): boolean {
  const others = within(sheet.triggers, stretch.first, stretch.last).some(
    (trigger) =>
      !GATHERED.has(trigger.entry.id) &&
      (trigger.entry.value.happening === 'protest' || trigger.entry.value.happening === 'dispersal'),
  );
  const people = within(sheet.actors, stretch.first, stretch.last).some(
    (actor) => actor.value?.categories[0].category === 'protesters',
  );
  return (
    others ||
    people ||
    opposes(sheet, stretch) ||
    within(sheet.cues, stretch.first, stretch.last).some((cue) => cue.entry.id === 'demand')
  );
}
