// The attacked by what is theirs: «انفجار در مقر فرماندهی پولیس», «انفجار در برابر دروازهٔ قوماندانی», «پایگاه آمریکا را لرزاند».
import { BY, FROM, IN, IN_FRONT, OBJECT, POSTS, SOME, SOUND, THAT, VEHICLES } from '../../lexicons/function-words.ts';
import { BASES, KINDS_OF_POST } from '../../lexicons/role-words.ts';
import type { Token } from '../../tokenize/token.ts';
import { anyWithin, keyAt } from '../reading.ts';
import { STRIKES } from './nouns.ts';
import type { ActorMention, RoleView } from './roles.ts';
import { isActive } from './verbs.ts';
import { firstAfter, happens, isSourceName, joinedTo } from './words.ts';

const TAIL = 3;

/** «در برابر دروازهٔ قوماندانی امنیه منفجر کرد», «در موتر یک کارمند»: bombs are set off against who is there. */
export function before(view: RoleView): void {
  const { context, actors, add, clause, triggers } = view;
  if (!happens(triggers, 'explosion', 'suicide')) return;
  const hits = happens(triggers, 'explosion') && !isOnlyHeard(view);
  for (let at = clause.first; at < clause.last; at++) {
    const key = keyAt(context.tokens, at);
    // «انفجار در مقر فرماندهی پولیس»
    const inside = key === IN && hits;
    const by = BY.has(key) && POSTS.has(keyAt(context.tokens, at + 1));
    if (!IN_FRONT.has(key) && !VEHICLES.has(key) && !inside && !by) continue;
    const from = at + (by ? 2 : 1);
    const actor = firstAfter(context.tokens, actors, {
      from: inside ? pastOneOf(context.tokens, from) : from,
      reach: TAIL,
    });
    if (!actor || isSourceName(context, actor)) continue;
    if (VEHICLES.has(key) || isBody(actor) || isHome(context.tokens, actor, inside))
      add(actor, 'target', 'role-before');
  }
}

const isBody = ({ value }: ActorMention): boolean => value?.state === true && value.kind !== 'state';

/** «در مقر …»; «در برابر قرارگاه طالبان» */
const isHome = (tokens: readonly Token[], actor: ActorMention, inside: boolean): boolean =>
  isOfBase(tokens, actor) && (inside || actor.value?.kind === 'force');

/** «در یکی از مقرهای …» */
const pastOneOf = (tokens: readonly Token[], at: number): number =>
  SOME.has(keyAt(tokens, at)) && keyAt(tokens, at + 1) === FROM ? at + 2 : at;

/** «صدای انفجار در پایگاه نظامیان شنیده شد»: blasts that are told to hurt nobody were only somewhere near. */
const isOnlyHeard = ({ context: { tokens, counted, weapons }, clause, triggers }: RoleView): boolean =>
  counted.length === 0 &&
  !anyWithin(weapons, clause.first, clause.last) &&
  triggers.some(({ entry, first, last }) => entry.value.happening === 'explosion' && isHeardIn(tokens, first, last));

/** «صدای مهیب چند انفجار», «شنیده شدن صدای انفجار». */
function isHeardIn(tokens: readonly Token[], first: number, last: number): boolean {
  for (let at = first - SOUND_REACH; at < last; at++) if (SOUND.has(keyAt(tokens, at))) return true;
  return false;
}

/** How many words may stand between a sound and what is heard. */
const SOUND_REACH = 3;

/** Whether a base, with at most its kind behind it, stands right before its owner («پایگاه نظامی …»). */
export function isOfBase(tokens: readonly Token[], { first, value }: ActorMention): boolean {
  if (value?.kind === 'people') return false;
  const kind = KINDS_OF_POST.test(keyAt(tokens, first - 1)) ? 1 : 0;
  return BASES.has(keyAt(tokens, first - 1)) || BASES.has(keyAt(tokens, first - 1 - kind));
}

/** «مقر گروهک‌ها در اربیل را هدف قرار داد», «پایگاه آمریکایی الجفیر را لرزاند»: whose base is the object of a strike. */
export function ownersOfBases(view: RoleView): void {
  const { context, actors, triggers, add } = view;
  if (!happens(triggers, ...STRIKES) || !isActive(view)) return;
  for (const actor of actors)
    if (isOfBase(context.tokens, actor) && !isSourceName(context, actor) && isWholeObject(view, actor))
      for (const one of joinedTo(context.tokens, actors, actor)) add(one, 'target', 'role-base-of');
}

/** Whether «را» closes what the name of an owner stands in, with where it is («در اربیل») between and no other doer. */
function isWholeObject({ context: { tokens }, actors }: RoleView, { last }: ActorMention): boolean {
  for (let at = last; at < last + WHERE; at++) {
    const key = keyAt(tokens, at);
    if (key === OBJECT) return true;
    const word = tokens[at]?.word;
    if (!word || word.verb || word.kind === 'mark' || key === THAT) return false;
    if (actors.some((other) => other.first === at && other.value !== null && other.value.kind !== 'state'))
      return false;
  }
  return false;
}

/** How many words may tell where a base is. */
const WHERE = 6;
