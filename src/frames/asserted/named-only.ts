// A happening that is named and not told of: found or foiled in time, prevented, counted from, none at all.
import {
  COPULAS,
  LASTING,
  LEAVING_OUT,
  MADE_OF_IT,
  NO,
  NTH,
  PLOTS,
  RUMOURS,
  TENURE,
  THIS,
  YEARS,
} from '../../lexicons/function-words.ts';
import type { Mention } from '../../match/find.ts';
import type { Happening, TriggerValue } from '../../model/trigger.ts';
import type { Token } from '../../tokenize/token.ts';
import type { Clause } from '../clauses/clauses.ts';
import { isInserted } from '../clauses/insertions.ts';
import { keyAt, type Stretch, within } from '../reading.ts';
import type { Sheet } from '../sheet.ts';
import { isMissed } from './missed.ts';

/** «از آغاز حملهٔ …»: how many words the count may be dated by. */
const SINCE = 3;

/** Found, prevented, counted from, said not to be, or set inside another word: a happening that is named and not told of. */
export const isOnlyNamed = (tokens: readonly Token[], clause: Clause, trigger: Mention<TriggerValue>): boolean =>
  isFound(clause, trigger) ||
  isPrevented(clause, trigger) ||
  isSince(clause, trigger) ||
  isInserted(tokens, clause, trigger) ||
  isNone(tokens, trigger) ||
  isForYears(tokens, clause, trigger) ||
  isRumoured(tokens, clause, trigger) ||
  isLeftOut(tokens, trigger) ||
  isMissed(tokens, clause, trigger) ||
  isRemark(tokens, clause, trigger) ||
  isScareQuoted(tokens, trigger);

/** «بازار دیروز «منفجر شد»»: a verb that stands alone in quotation marks is meant otherwise; so is what somebody made of it. */
function isScareQuoted(tokens: readonly Token[], { entry, first, last }: Mention<TriggerValue>): boolean {
  if (keyAt(tokens, first - 1) !== '«' || keyAt(tokens, last) !== '»') return false;
  const isVerb = entry.value.force === 'strong' && tokens[last - 1]?.word.verb?.form === 'past';
  return isVerb || MADE_OF_IT.has(keyAt(tokens, last + 1));
}

/** «هیچ حملهٔ هوایی ثبت نشد» */
const isNone = (tokens: readonly Token[], { entry, first }: Mention<TriggerValue>): boolean =>
  entry.value.force !== 'strong' && (NO.has(keyAt(tokens, first - 1)) || NO.has(keyAt(tokens, first - 2)));

/** «شایعهٔ حملهٔ پهپادی», «گمانه‌زنی‌ها دربارهٔ وقوع انفجار»: only told about. */
function isRumoured(tokens: readonly Token[], { first }: Clause, { entry, first: at }: Mention<TriggerValue>): boolean {
  if (entry.value.force === 'strong') return false;
  for (let before = at - 1; before >= Math.max(first, at - RUMOUR_REACH); before--) {
    const word = tokens[before]?.word;
    if (word?.kind !== 'word' || word.verb) return false;
    if (RUMOURS.has(word.key)) return true;
  }
  return false;
}

/** «بدون اشاره به بمباران گفت که …» */
const isLeftOut = (tokens: readonly Token[], { entry, first }: Mention<TriggerValue>): boolean =>
  entry.value.force !== 'strong' &&
  LEAVING_OUT.every((words, i) => words.has(keyAt(tokens, first - LEAVING_OUT.length + i)));

/** «این نخستین حملهٔ مرگبار اسرائیل در لبنان است»: what was told is the first of its kind. */
function isRemark(tokens: readonly Token[], { first, verb }: Clause, { entry }: Mention<TriggerValue>): boolean {
  if (entry.value.force === 'strong' || !COPULAS.has(keyAt(tokens, verb))) return false;
  const at = tokens[first]?.word.kind === 'mark' ? first + 1 : first;
  return keyAt(tokens, at) === THIS && NTH.has(keyAt(tokens, at + 1));
}

/** How many words what is rumoured may stand behind the word for it. */
const RUMOUR_REACH = 9;

/** «۴۷ سال است که کشور را تصرف کرده‌اند», «سه سال است که … می‌جنگند»: how things have been for years. */
function isForYears(tokens: readonly Token[], { first }: Clause, { entry, first: at }: Mention<TriggerValue>): boolean {
  if (!OF_YEARS.has(entry.value.happening)) return false;
  for (let before = first - 1; before >= first - TENURE_REACH; before--)
    if (TENURE.has(keyAt(tokens, before)) && YEARS.has(keyAt(tokens, before - 1))) return true;
  for (let within = first; within < Math.min(at, first + TENURE_REACH); within++)
    if (LASTING.has(keyAt(tokens, within)) && tokens[within - 1]?.word.kind === 'number') return true;
  return false;
}

/** How near the beginning of the clause «سال است که» stands. */
const TENURE_REACH = 3;

const OF_YEARS: ReadonlySet<Happening> = new Set(['capture', 'attack', 'airstrike', 'clash', 'killing', 'shelling']);

/** «دو بم دستی کشف شد»: a weapon that is found has done nothing. */
const isFound = ({ cues }: Clause, trigger: Mention<TriggerValue>): boolean =>
  isWeaponName(trigger) && cues.some((cue) => cue.entry.value === 'seized');

const isPrevented = ({ cues }: Clause, { entry }: Mention<TriggerValue>): boolean =>
  entry.value.happening !== 'defusal' &&
  entry.value.happening !== 'dispersal' &&
  cues.some((cue) => cue.entry.value === 'prevented');

/** «از آغاز حملهٔ …» */
const isSince = ({ cues }: Clause, { first }: Stretch): boolean =>
  cues.some((cue) => cue.entry.value === 'since' && cue.last <= first && first - cue.last < SINCE);

/** «یک حملهٔ انتحاری را خنثا ساختند»: a bomber stopped has done nothing; nor is a plot a weapon. */
export const isFoiled = (
  tokens: readonly Token[],
  triggers: Sheet['triggers'],
  { first, last }: Clause,
  trigger: Mention<TriggerValue>,
): boolean => {
  const others = within(triggers, first, last).filter((other) => other !== trigger);
  const { happening } = trigger.entry.value;
  if (happening === 'suicide') return others.some(({ entry }) => entry.value.happening === 'defusal');
  return happening === 'defusal' && isOfPlot(tokens, { first, last: trigger.first }, others);
};

/** «طرح ترور … را خنثی کرد»: no weapon was found, and nobody attacked. */
function isOfPlot(tokens: readonly Token[], { first, last }: Stretch, others: Sheet['triggers']): boolean {
  if (others.length === 0 || others.some(({ entry }) => entry.value.happening !== 'killing')) return false;
  for (let at = first; at < last; at++) if (PLOTS.has(keyAt(tokens, at))) return true;
  return false;
}

/** «بم دستی», «ماین»: a word that names a weapon as well. */
export const isWeaponName = ({ entry }: Mention<TriggerValue>): boolean =>
  entry.value.force !== 'strong' && WEAPON_NAMES.has(entry.value.happening);

const WEAPON_NAMES: ReadonlySet<Happening> = new Set(['grenade', 'explosion', 'suicide']);
