// What the role rules ask of words: whether a verb is active, who can do harm, which actor a preposition reaches.
import { isUnidentified } from '../lexicons/actors/kinds.ts';
import {
  AMBUSH,
  AND,
  BEFALLEN,
  BUMPS,
  BY,
  CARRIERS,
  CHAIN_ENDS,
  FIRED,
  FROM,
  GROUND,
  IN_FRONT,
  MASTERS,
  OBJECT,
  OBLIQUE,
  ONE,
  PERSON_NOUNS,
  PLACED,
  POSTS,
  PURPOSE,
  SOME,
  SUFFERS,
  TAKEN,
  UNDERGONE,
  WITH,
} from '../lexicons/function-words.ts';
import type { Mention } from '../match/find.ts';
import type { Happening, TriggerValue } from '../model/trigger.ts';
import type { Token } from '../tokenize/token.ts';
import type { Clause } from './clauses.ts';
import { isUnknown } from './open-groups.ts';
import { anyWithin, covering, keyAt, type Stretch } from './reading.ts';
import type { ActorMention, RoleContext, RoleView } from './roles.ts';
import { isInName } from './source.ts';

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

/** People who are only there («خانواده», «راننده», a person by name) do no harm; a crowd does. */
export const canDo = (actor: ActorMention): boolean =>
  !actor.person &&
  (actor.value === null ||
    actor.value.kind !== 'people' ||
    actor.value.categories.some((period) => period.category !== 'civilians'));

/** Whether the clause has a verb whose subject is the doer. */
export function isActive({ context, clause, triggers }: Pick<RoleView, 'context' | 'clause' | 'triggers'>): boolean {
  if (anyWithin(context.active, clause.first, clause.last)) return true;
  const performs = clause.cues.some((cue) => cue.entry.value === 'perform');
  if (performs && triggers.some(({ entry }) => ACTIVE.has(entry.value.happening) || entry.value.happening === 'clash'))
    return true;
  // «این راکت‌ها را نظامیان پاکستانی پرتاب کرده‌اند»: firing is an attack by itself.
  if (clause.cues.some((cue) => cue.entry.value === 'perform' && FIRED.has(keyAt(context.tokens, cue.first))))
    return true;
  return triggers.some(
    ({ entry, first, last }) =>
      (entry.value.force !== 'noun' ||
        isFiniteVerb(context.tokens[last - 1]) ||
        isCrowdDeed(context.tokens, { entry, last })) &&
      !collides(context.tokens, { entry, first, last }) &&
      (ACTIVE.has(entry.value.happening) || AMBUSH.has(keyAt(context.tokens, first))) &&
      !FELL.has(entry.id) &&
      isActiveVerb(context.tokens, clause, { first, last }),
  );
}

/** «بر پاسگاه ریختند»: a weak word of attack that is a verb has its doer. */
const isFiniteVerb = (token: Token | undefined): boolean =>
  token?.word.verb != null && token.word.verb.form !== 'participle' && token.word.verb.form !== 'infinitive';

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
  if (verb.verb.form === 'participle' && isUndergone(keyAt(tokens, last))) return true;
  return last > first && isUndergone(verb.key);
}

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

/** Whether an actor may be the subject: before the verb, behind no preposition, no source. */
export function isSubject(context: RoleContext, clause: Clause, actor: ActorMention): boolean {
  // «در شرق این کشور», «خاک پاکستان»: whose ground it is does nothing.
  if (isOblique(context.tokens, actor.first) || isSourceName(context, actor)) return false;
  if (GROUND.has(keyAt(context.tokens, actor.first - 1))) return false;
  return clause.verb < 0 || actor.first < clause.verb;
}

/** Behind a preposition; «شماری از معترضان» is none. */
export function isOblique(tokens: readonly Token[], first: number): boolean {
  // «بر دو پولیس», «در یک پوستهٔ امنیتی»
  let before = keyAt(tokens, first - 1) === ONE || tokens[first - 1]?.word.kind === 'number' ? first - 2 : first - 1;
  // «وارد فرماندهی پولیس»
  const start = before;
  for (let i = 0; i < MOST_CARRIERS && POSTS.has(keyAt(tokens, before)); i++) before--;
  // «در پیش قرارگاه پولیس», «زیر پای سربازی»
  if (before < start && (IN_FRONT.has(keyAt(tokens, before)) || BY.has(keyAt(tokens, before)))) return true;
  return OBLIQUE.has(keyAt(tokens, before)) && !(keyAt(tokens, before) === FROM && SOME.has(keyAt(tokens, before - 1)));
}

const MOST_CARRIERS = 2;

/** Whether the name stands in a source («سخنگوی طالبان گفت»); a claimant is doer and source at once. */
export const isSourceName = (context: RoleContext, actor: ActorMention): boolean =>
  context.sources.some((source) => isInName(source, actor) && source.stance !== 'claims');

/** The actor that a noun of happening governs («حملهٔ مرگبار طالبان»). */
export function actorAfter(
  context: RoleContext,
  actors: readonly ActorMention[],
  at: number,
): ActorMention | undefined {
  const actor = actors.find((candidate) => candidate.first >= at);
  if (
    !actor ||
    actor.first - at - datesBetween(context, at, actor.first) > CHAIN ||
    // «حملهٔ دو مهاجم»: those who attack by their name are counted as doers.
    (!isUnidentified(actor.id) && context.counted.some((people) => people.first >= at && people.first <= actor.first))
  )
    return undefined;
  for (let i = at; i < actor.first; i++) {
    const word = context.tokens[i]?.word;
    // «عملیات هوایی و زمینی ارتش»: «و» joins two adjectives.
    const joins = word?.key === AND && i > at && i + 1 < actor.first;
    // «بمباران سحرگاه امروز (۱۰ جدی) قوای هوایی»
    if (covering(context.dates, i) || isBracketed(context, i)) continue;
    if (!word || word.kind === 'mark' || (CHAIN_ENDS.has(word.key) && !joins) || word.verb) return undefined;
  }
  return actor;
}

const CHAIN = 4;

/** How many tokens of a stretch tell when. */
function datesBetween(context: RoleContext, first: number, last: number): number {
  let count = 0;
  for (let at = first; at < Math.min(last, first + LONGEST_CHAIN); at++)
    if (covering(context.dates, at) || isBracketed(context, at)) count++;
  return count;
}

const LONGEST_CHAIN = 16;

/** A bracket beside a date. */
const isBracketed = ({ tokens, dates }: RoleContext, at: number): boolean =>
  (keyAt(tokens, at) === '(' && covering(dates, at + 1) !== undefined) ||
  (keyAt(tokens, at) === ')' && covering(dates, at - 1) !== undefined);

/** The first actor after a preposition, with only carriers or names between («بر یک پوستهٔ پولیس»). */
export function firstAfter(
  tokens: readonly Token[],
  actors: readonly ActorMention[],
  { from, reach }: { from: number; reach: number },
): ActorMention | undefined {
  const actor = actors.find((candidate) => candidate.first >= from);
  if (!actor || actor.first - from > reach) return undefined;
  for (let at = from; at < actor.first; at++) {
    const token = tokens[at];
    // A personal name between is of no list («بر موتر عبدالقدوس نایبی، څارنوال …»).
    const passes =
      token !== undefined &&
      (CARRIERS.has(token.word.key) ||
        // «به سوی یک جوان فلسطینی»
        PERSON_NOUNS.has(token.word.key) ||
        token.word.kind === 'number' ||
        isUnknown(token));
    if (!passes) return undefined;
  }
  return actor;
}

/** An actor with those that «و» or a comma joins to it, in the order of the text («طالبان و داعش»). */
export function joinedTo(
  tokens: readonly Token[],
  actors: readonly ActorMention[],
  actor: ActorMention,
): ActorMention[] {
  const out = [actor];
  for (let before = beside(tokens, actors, out[0], -1); before; before = beside(tokens, actors, before, -1))
    out.unshift(before);
  for (let next = beside(tokens, actors, actor, 1); next; next = beside(tokens, actors, next, 1)) out.push(next);
  return out;
}

const beside = (
  tokens: readonly Token[],
  actors: readonly ActorMention[],
  one: ActorMention | undefined,
  step: 1 | -1,
): ActorMention | undefined =>
  one &&
  actors.find((other) =>
    step > 0
      ? other.first === one.last + 1 && keyAt(tokens, one.last) === AND
      : other.last === one.first - 1 && keyAt(tokens, other.last) === AND,
  );

/** Whether a stretch holds «را». */
export function hasObject(tokens: readonly Token[], { first, last }: Stretch): boolean {
  for (let at = first; at < last; at++) if (keyAt(tokens, at) === OBJECT) return true;
  return false;
}

export const happens = (triggers: readonly Mention<TriggerValue>[], ...kinds: readonly Happening[]): boolean =>
  triggers.some(({ entry }) => kinds.includes(entry.value.happening));
