// What the role rules ask of verbs: whether the subject does it or undergoes it.
import {
  AMBUSH,
  AND,
  BEFALLEN,
  BUMPS,
  FIRED,
  MASTERS,
  OBJECT,
  PLACED,
  PURPOSE,
  SUFFERS,
  TAKEN,
  THAT,
  UNDERGONE,
  WITH,
} from '../../lexicons/function-words.ts';
import { DID_IT, FIRING, HOW_HARD, OPENED } from '../../lexicons/role-words.ts';
import type { Mention } from '../../match/find.ts';
import { BLOWS, type Happening, type TriggerValue } from '../../model/trigger.ts';
import { AUXILIARIES } from '../../tokenize/endings.ts';
import type { Token } from '../../tokenize/token.ts';
import type { Clause } from '../clauses/clauses.ts';
import { anyWithin, keyAt, type Stretch } from '../reading.ts';
import type { RoleView } from './roles.ts';

/** Happenings that have a doer of their own. */
const ACTIVE: ReadonlySet<Happening> = new Set<Happening>([
  'attack',
  'airstrike',
  'shelling',
  'shooting',
  'abduction',
  'killing',
  'capture',
  'regain',
  'base',
  'escape',
  'arrest',
  'destruction',
  'suicide',
  'mob',
  'riot',
  'interception',
  'sexual',
  'defusal',
  'explosion',
  'dispersal',
  'grenade',
]);

/** Whether the clause has a verb whose subject is the doer. */
export function isActive({ context, clause, triggers }: Pick<RoleView, 'context' | 'clause' | 'triggers'>): boolean {
  if (anyWithin(context.active, clause.first, clause.last)) return true;
  const performs = clause.cues.some(
    // «حمله بر ضد نمازگزاران راه‌اندازی شده بود»: nobody does it there.
    (cue) =>
      cue.entry.value === 'perform' &&
      !isUndergone(keyAt(context.tokens, cue.last - 1)) &&
      !isUndergone(keyAt(context.tokens, cue.last)),
  );
  if (performs && triggers.some(({ entry }) => ACTIVE.has(entry.value.happening) || entry.value.happening === 'clash'))
    return true;
  // «این راکت‌ها را نظامیان پاکستانی پرتاب کرده‌اند»: firing is an attack by itself.
  if (clause.cues.some((cue) => cue.entry.value === 'perform' && FIRED.has(keyAt(context.tokens, cue.first))))
    return true;
  if (opensFire(context.tokens, clause) || strikesHard(context.tokens, clause, triggers)) return true;
  if (
    triggers.some((trigger) => ACTIVE.has(trigger.entry.value.happening) && sharesVerb(context.tokens, clause, trigger))
  )
    return true;
  return triggers.some(
    ({ entry, first, last }) =>
      (entry.value.force !== 'noun' ||
        isFiniteVerb(context.tokens[last - 1]) ||
        isPerfect(context.tokens, clause, last) ||
        isCrowdDeed(context.tokens, { entry, last })) &&
      !collides(context.tokens, { entry, first, last }) &&
      (ACTIVE.has(entry.value.happening) || AMBUSH.has(keyAt(context.tokens, first))) &&
      !FELL.has(entry.id) &&
      isActiveVerb(context.tokens, clause, { first, last }),
  );
}

/** «دوازده زن را بازداشت و شش ساعت نگه‌داری کردند»: the verb behind «و» is that of both nouns. */
function sharesVerb(tokens: readonly Token[], { first: start }: Clause, { first, last }: Stretch): boolean {
  const and = keyAt(tokens, last - 1) === AND ? last - 1 : last;
  if (keyAt(tokens, and) !== AND || !hasObject(tokens, { first: start, last: first })) return false;
  for (let at = and + 1; at <= and + SHARED_REACH; at++) {
    const word = tokens[at]?.word;
    if (word === undefined || word.kind === 'mark' || word.key === THAT) return false;
    if (word.verb !== null && word.verb.form !== 'participle') return !isUndergone(word.key);
  }
  return false;
}

/** How many words the second of two deeds may take with its verb. */
const SHARED_REACH = 12;

/** «به اربیل حملات سنگین موشکی کرد»: how it struck stands between the noun and its verb. */
function strikesHard(tokens: readonly Token[], { verb }: Clause, triggers: RoleView['triggers']): boolean {
  if (!DID_IT.some((stem) => keyAt(tokens, verb).startsWith(stem))) return false;
  return triggers.some(({ entry, last }) => {
    if (!BLOWS.has(entry.value.happening) || last >= verb || verb - last > MANNERS) return false;
    for (let at = last; at < verb; at++) if (!HOW_HARD.has(keyAt(tokens, at))) return false;
    return true;
  });
}

/** How many words may tell how. */
const MANNERS = 5;

/** «آتش را نخست سربازان … گشودند». */
function opensFire(tokens: readonly Token[], { first, verb }: Clause): boolean {
  if (!OPENED.some((stem) => keyAt(tokens, verb).startsWith(stem))) return false;
  for (let at = first + 1; at < verb; at++) if (keyAt(tokens, at) === OBJECT) return FIRING.has(keyAt(tokens, at - 1));
  return false;
}

/** «بر پاسگاه ریختند»: a weak word of attack that is a verb has its doer. */
const isFiniteVerb = (token: Token | undefined): boolean =>
  token?.word.verb != null &&
  token.word.verb.form !== 'participle' &&
  token.word.verb.form !== 'infinitive' &&
  !SUFFERS.some((stem) => token.word.key.startsWith(stem));

/** «با خود برده بودند»: the finite verb is the word behind the participle. */
const isPerfect = (tokens: readonly Token[], { verb }: Clause, last: number): boolean =>
  verb === last - 1 && tokens[verb]?.word.verb?.form === 'participle' && AUXILIARIES.has(keyAt(tokens, last));

/** «اهالی مردی را زیر لت و کوب گرفتند»: deeds of a crowd, whatever the force of their words. */
const CROWD_DEEDS: ReadonlySet<Happening> = new Set<Happening>(['mob', 'riot']);

const isCrowdDeed = (
  tokens: readonly Token[],
  { entry, last }: Pick<Mention<TriggerValue>, 'entry' | 'last'>,
): boolean =>
  CROWD_DEEDS.has(entry.value.happening) && !SUFFERS.some((stem) => keyAt(tokens, last - 1).startsWith(stem));

/** «پاسگاهی سقوط کرد», «کنترل ولسوالی را از دست دادند»: the ground, or who held it, is the subject. */
const FELL: ReadonlySet<string> = new Set(['ground-fell', 'ground-lost']);

/** Whether a trigger ends in a verb whose subject is the doer: «هدف قرار داد», «ولسوالی را متصرف شدند», not «ترور شد». */
const isActiveVerb = (tokens: readonly Token[], clause: Clause, { first, last }: Stretch): boolean =>
  tokens[last - 1]?.word.verb != null &&
  // «برای باز پس گرفتن ولسوالی»: what is only meant.
  !(tokens[last - 1]?.word.verb?.form === 'infinitive' && PURPOSE.has(keyAt(tokens, first - 1))) &&
  (!isPassive(tokens, first, last) || hasObject(tokens, { first: clause.first, last: first }));

/** «با ماین برخورد کرد»: an active verb whose subject is the struck. */
export const collides = (
  tokens: readonly Token[],
  { entry, first, last }: Pick<Mention<TriggerValue>, 'entry' | 'first' | 'last'>,
): boolean =>
  entry.value.happening === 'explosion' &&
  (keyAt(tokens, first) === WITH || BUMPS.has(keyAt(tokens, last - 2)) || BUMPS.has(keyAt(tokens, last - 3)));

/** «ترور شد», «هدف قرار گرفت», «به جای نامعلومی برده شدند»; «بر شهر مسلط شدند» has a doer for its subject. */
export function isPassive(tokens: readonly Token[], first: number, last: number): boolean {
  const verb = tokens[last - 1]?.word;
  if (!verb?.verb || MASTERS.has(keyAt(tokens, last - 2))) return false;
  if (verb.key.startsWith(TAKEN) && keyAt(tokens, last - 2) === PLACED) return true;
  if (verb.verb.form === 'participle' && (isUndergone(keyAt(tokens, last)) || isUndergoneLater(tokens, last)))
    return true;
  return last > first && isUndergone(verb.key);
}

/** «از خانه بیرون کشیده و کشته شد»: the verb behind «و» says it of both. */
function isUndergoneLater(tokens: readonly Token[], and: number): boolean {
  if (keyAt(tokens, and) !== AND) return false;
  for (let at = and + 1; at <= and + JOINED_REACH; at++) {
    const word = tokens[at]?.word;
    if (word?.verb != null && word.verb.form !== 'participle') return isUndergone(word.key);
  }
  return false;
}

/** How many words the second of two joined participles may take with its verb. */
const JOINED_REACH = 5;

export const isUndergone = (key: string): boolean => UNDERGONE.some((stem) => key.startsWith(stem));

/** «هدف … قرار گرفت»: the clause is told from the side of the attacked. */
export function isPlaced(tokens: readonly Token[], clause: Clause): boolean {
  for (let at = clause.first; at < clause.last - 1; at++)
    if (
      (keyAt(tokens, at) === PLACED && keyAt(tokens, at + 1).startsWith(TAKEN)) ||
      (keyAt(tokens, at) === BEFALLEN && isUndergone(keyAt(tokens, at + 1)))
    )
      return true;
  return false;
}

/** Whether a stretch holds «را». */
export function hasObject(tokens: readonly Token[], { first, last }: Stretch): boolean {
  for (let at = first; at < last; at++) if (keyAt(tokens, at) === OBJECT) return true;
  return false;
}
