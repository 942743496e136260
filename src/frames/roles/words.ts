// What the role rules ask of words: whether a verb is active, who can do harm, which actor a preposition reaches.
import { isUnidentified } from '../../lexicons/actors/kinds.ts';
import {
  AGAINST,
  AMONG,
  AND,
  BY,
  CARRIERS,
  CHAIN_ENDS,
  FROM,
  GROUND,
  IN_FRONT,
  OBLIQUE,
  ONE,
  PERSON_NOUNS,
  POSTS,
  SOME,
  TO,
  TOO,
} from '../../lexicons/function-words.ts';
import { CLOCK, DASHES, ENEMY, KINDS_OF_POST } from '../../lexicons/role-words.ts';
import type { Mention } from '../../match/find.ts';
import type { Happening, TriggerValue } from '../../model/trigger.ts';
import type { Token } from '../../tokenize/token.ts';
import { isUnknown } from '../actors/open-groups.ts';
import type { Clause } from '../clauses/clauses.ts';
import { covering, keyAt, type Stretch } from '../reading.ts';
import { isInName } from '../sources/source.ts';
import { isBacker } from './backers.ts';
import { isLoneShooter } from './lone.ts';
import { meansBefore } from './of-means.ts';
import type { ActorMention, RoleContext } from './roles.ts';

/** People who are only there («خانواده», «راننده», a person by name) do no harm; a crowd does. */
export const canDo = (actor: ActorMention): boolean =>
  !actor.person &&
  (actor.value === null ||
    actor.value.kind !== 'people' ||
    actor.value.categories.some((period) => period.category !== 'civilians'));

/** Whether an actor may be the subject: before the verb, behind no preposition, no source. */
export function isSubject(context: RoleContext, clause: Clause, actor: ActorMention): boolean {
  // «در شرق این کشور», «خاک پاکستان»: whose ground it is does nothing.
  if (isOblique(context.tokens, actor.first) || isSourceName(context, actor)) return false;
  if (isSecondOfTwo(context, actor)) return false;
  if (isBacker(context.tokens, actor)) return false;
  // «در برابر بانک مرکزی تجمع کردند»
  if (IN_FRONT.has(keyAt(context.tokens, actor.first - 1)) && OBLIQUE.has(keyAt(context.tokens, actor.first - 2)))
    return false;
  if (GROUND.has(keyAt(context.tokens, actor.first - 1)) || isOfClock(context.tokens, actor)) return false;
  return clause.verb < 0 || actor.first < clause.verb;
}

/** «میان اسرائیل و حزب‌الله» */
const isSecondOfTwo = ({ tokens, actors }: RoleContext, { first }: Stretch): boolean =>
  keyAt(tokens, first - 1) === AND &&
  actors.some((one) => one.last === first - 1 && AMONG.has(keyAt(tokens, one.first - 1)));

/** «به وقت ایران»: whose clock it is does nothing. */
const isOfClock = (tokens: readonly Token[], { first }: Stretch): boolean =>
  keyAt(tokens, first - 1) === CLOCK && keyAt(tokens, first - 2) === TO;

/** Behind a preposition; «شماری از معترضان» is none. */
export function isOblique(tokens: readonly Token[], first: number): boolean {
  // «بر دو پولیس», «در یک پوستهٔ امنیتی»
  let before = keyAt(tokens, first - 1) === ONE || tokens[first - 1]?.word.kind === 'number' ? first - 2 : first - 1;
  // «پهپادهای متعلق به ارتش»: whose they are.
  if (meansBefore(tokens, first) >= 0) return false;
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
    (!isUnidentified(actor.id) &&
      !isLoneShooter(context, actor, at) &&
      context.counted.some((people) => people.first >= at && people.first <= actor.first))
  )
    return undefined;
  for (let i = at; i < actor.first; i++) {
    const word = context.tokens[i]?.word;
    // «در جنگ علیه داعش»
    if (word && AGAINST.has(word.key)) return undefined;
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
        isKindOfPost(tokens, at) ||
        token.word.kind === 'number' ||
        isUnknown(token));
    if (!passes) return undefined;
  }
  return actor;
}

/** «مرکز آموزشی امنیت ملی», «پوستهٔ تلاشی پولیس»: what the post is for. */
const isKindOfPost = (tokens: readonly Token[], at: number): boolean =>
  POSTS.has(keyAt(tokens, at - 1)) &&
  tokens[at]?.word.kind === 'word' &&
  !tokens[at]?.word.verb &&
  KINDS_OF_POST.test(keyAt(tokens, at));

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

/** «و», or the dash of «سعودی-آمریکایی»; «دشمن آمریکایی–صهیونی» is one name. */
const isJoint = (tokens: readonly Token[], at: number, before: ActorMention): boolean =>
  keyAt(tokens, at) === AND ||
  (DASHES.has(keyAt(tokens, at)) &&
    tokens[at]?.start === tokens[at - 1]?.end &&
    !ENEMY.has(keyAt(tokens, before.first)));

const beside = (
  tokens: readonly Token[],
  actors: readonly ActorMention[],
  one: ActorMention | undefined,
  step: 1 | -1,
): ActorMention | undefined =>
  one &&
  actors.find((other) =>
    step > 0
      ? other.first === one.last + jointOf(tokens, one) && isJoint(tokens, one.last, one)
      : one.first === other.last + jointOf(tokens, other) && isJoint(tokens, other.last, other),
  );

/** «هم طالبان و هم داعش»: how many words join what stands here to the next. */
const jointOf = (tokens: readonly Token[], { last }: ActorMention): number =>
  keyAt(tokens, last) === AND && keyAt(tokens, last + 1) === TOO ? 2 : 1;

export const happens = (triggers: readonly Mention<TriggerValue>[], ...kinds: readonly Happening[]): boolean =>
  triggers.some(({ entry }) => kinds.includes(entry.value.happening));

/** The word before a token, whatever quotation mark stands between («به سوی «قسد»»). */
export const wordBefore = (tokens: readonly Token[], at: number): string =>
  keyAt(tokens, keyAt(tokens, at - 1) === '«' ? at - 2 : at - 1);
