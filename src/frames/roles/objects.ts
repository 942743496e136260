// The attacked by «را»: objects of verbs of harm, with all that «و» joins to them.
import {
  AND,
  COMMAS,
  DEMONSTRATIVES,
  DESCRIBING,
  IN,
  KINDS_OF_PLACE,
  OBJECT,
  ONE,
  PRONOUNS,
  STATIONED,
} from '../../lexicons/function-words.ts';
import { HEADS, HELD_GROUND, MATERIEL, OURS, SINGULAR_PRONOUNS } from '../../lexicons/role-words.ts';
import type { Token } from '../../tokenize/token.ts';
import { covering, keyAt, startsAt, within } from '../reading.ts';
import { isHeard } from './nouns.ts';
import { behindRegion, closesObject, isTail, TAIL } from './object-tails.ts';
import { OBJECT_OF, objectRule } from './only-hit.ts';
import type { ActorMention, RoleView } from './roles.ts';
import { isActive } from './verbs.ts';
import { flies } from './whose.ts';
import { canDo, happens, isSourceName } from './words.ts';

/** «شهروندان چین», «مأموران وزارت خارجه» */
const OF_OWNERS: ReadonlySet<string> = new Set(['state', 'institution']);

/** «X را کشتند», «سه عضو گروه X دیگر را …». */
export function objects(view: RoleView): void {
  if (!isActive(view)) return;
  const { context, actors, add } = view;
  for (const [i, actor] of actors.entries()) {
    if (!(isObject(view, actor) || isHeld(view, actor)) || isSourceName(context, actor) || flies(view, actor)) continue;
    add(actor, 'target', objectRule(view, actor));
    // «سیزده سرباز و بیش از ۱۷۰ غیرنظامی را کشت»: all that «و» joins are objects.
    for (let at = i - 1; at >= 0 && isJoined(view, actors[at] as ActorMention, actors[at + 1] as ActorMention); at--)
      add(actors[at], 'target', OBJECT_OF);
  }
}

/** «معلمی را از خانه‌اش کشیدند و تیرباران کردند»: a verb behind «و» without an object of its own has that of the clause before. */
export function carriedOver(view: RoleView): void {
  const { context, clause, add } = view;
  const { tokens, clauses, places } = context;
  const before = clauses[clauses.indexOf(clause) - 1];
  if (before?.sentence !== clause.sentence || keyAt(tokens, clause.first) !== AND || before.negative || !isActive(view))
    return;
  let isPart = false;
  for (let at = clause.first; at < clause.verb; at++) {
    if (keyAt(tokens, at) !== OBJECT || PRONOUNS.has(keyAt(tokens, at - 1))) continue;
    // «مسافران یک بس را پایین کردند و سه تن را کشتند»: of those some.
    if (!HEADS.has(keyAt(tokens, at - 1))) return;
    isPart = true;
  }
  const actors = within(context.actors, before.first, before.last);
  const inBefore = { ...view, clause: before, actors };
  const object = actors.find((actor) =>
    isPart
      ? hasDoerBefore(inBefore, actor) && isObject(inBefore, actor)
      : keyAt(tokens, covering(places, actor.last)?.last ?? actor.last) === OBJECT,
  );
  add(object, 'target', OBJECT_OF);
}

/** «به خانهٔ نورآقا، معلم لیسه، رفتند و او را کشتند»: a pronoun before «را» stands for the person told of in the clause before. */
export function pointedOut(view: RoleView): void {
  const { context, clause, add } = view;
  const { tokens, clauses } = context;
  const before = clauses[clauses.indexOf(clause) - 1];
  if (before?.sentence !== clause.sentence || before.negative || !isActive(view)) return;
  for (let at = clause.first; at < clause.verb; at++)
    if (SINGULAR_PRONOUNS.has(keyAt(tokens, at)) && keyAt(tokens, at + 1) === OBJECT) {
      const people = within(context.actors, before.first, before.last).filter(
        (actor) => (actor.person || actor.value?.kind === 'people') && tokens[actor.first]?.word.ending !== 'plural',
      );
      const one = people.find(({ person }) => person) ?? people[people.length - 1];
      if (one && !isSourceName(context, one) && keyAt(tokens, one.first - 1) !== AND)
        add(one, 'target', 'role-object-before');
      return;
    }
}

/** Counted people side by side: only «و» and words of counting between. */
function isJoined({ context }: RoleView, one: ActorMention, next: ActorMention): boolean {
  if (keyAt(context.tokens, one.last) !== AND) return false;
  if (next.first === one.last + 1) return true;
  // «یک خبرنگار و یک استاد دانشگاه را»
  if (next.first === one.last + 2 && keyAt(context.tokens, one.last + 1) === ONE) return true;
  const people = context.counted.find((counted) => counted.first > one.last && counted.last > next.first);
  return people !== undefined && people.first - one.last <= JOINT && people.first <= next.first;
}

const JOINT = 3;

/** «قوماندانی امنیهٔ ولسوالی قیصار را طالبان گرفته‌اند»: where a body of the state is; the subject stands behind «را». */
function isHeld({ context: { tokens, places }, actors }: RoleView, { value, person, last }: ActorMention): boolean {
  if (person || value?.state !== true || value.kind === 'state') return false;
  const place = covering(places, last) ?? covering(places, last + 1);
  return place !== undefined && keyAt(tokens, place.last) === OBJECT && startsAt(actors, place.last + 1) !== undefined;
}

/** «افراد مسلح مسافران یک بس را»: behind another who can be the subject, people with whatever describes them are the object. */
const hasDoerBefore = ({ actors }: RoleView, one: ActorMention): boolean =>
  one.value?.kind === 'people' &&
  actors.some((other) => other.last <= one.first && canDo(other)) &&
  // «کارکنان زن تلویزیون را»: a word that only describes them.
  !actors.some((other) => other.last === one.first && other.value?.kind === 'people');

/** «را», or the comma before it that closes a description («احمد، رییس پیشین دفتر والی، را گرفتار کردند»). */
const marksObject = (tokens: RoleView['context']['tokens'], actor: ActorMention, at: number): boolean =>
  keyAt(tokens, at) === OBJECT ||
  // «سربازان ما را»
  (actor.value?.kind === 'force' && OURS.has(keyAt(tokens, at)) && keyAt(tokens, at + 1) === OBJECT) ||
  // ««سنگرهای خوارج» را»
  (CLOSERS.has(keyAt(tokens, at)) && keyAt(tokens, at + 1) === OBJECT) ||
  (actor.person !== undefined && COMMAS.has(keyAt(tokens, at)) && keyAt(tokens, at + 1) === OBJECT);

function isObject(view: RoleView, actor: ActorMention): boolean {
  const {
    context: { tokens, named },
    actors,
  } = view;
  const isDescribed = hasDoerBefore(view, actor);
  let at = actor.last;
  // «شهروندان چین»: whose people they are.
  const owner = actors.find((other) => other.first === at && OF_OWNERS.has(other.value?.kind ?? 'state'));
  if (owner) at = owner.last;
  for (let words = 0; words <= TAIL; words++) {
    const key = keyAt(tokens, at);
    if (closes(view, actor, at) || isOfPlace(view, actor, at)) return true;
    // «شخصی آن را افگنده بود»: the object is the pronoun.
    // «یازده کارمند آن را با خود بردند»: the object is those who are counted.
    if (DEMONSTRATIVES.has(key) && keyAt(tokens, at + 1) === OBJECT) return at === actor.last && isOfIt(view, actor);
    // «طالبان نجیب‌الله را کشتند»
    if (named.some((one) => one.first === at)) return false;
    // «مواضع حوثی‌ها در یمن را»: where they are.
    const behind = key === IN ? behindPlaces(view, at + 1) : at;
    if (behind > at) return closes(view, actor, behind);
    // «انبار حزب‌الله حاوی پنج تن مواد منفجره را»
    if (DESCRIBING.has(key)) return closesDescription(view, at);
    if (actors.some((other) => other.first === at) || !isTail(tokens, at, isDescribed)) return false;
    at++;
  }
  return false;
}

const closesDescription = (view: RoleView, at: number): boolean =>
  closesObject(view.context.tokens, at) && !(STATIONED.has(keyAt(view.context.tokens, at)) && opensOther(view, at));

/** «طالبان مستقر در دره‌صوف دیروز یک چوپان را کشتند»: behind where they are a day, a count or another before «را» is not of them. */
function opensOther({ context: { tokens, dates, counted }, actors }: RoleView, from: number): boolean {
  for (let at = from + 1; keyAt(tokens, at) !== OBJECT; at++)
    if (covering(dates, at) || startsAt(counted, at) || startsAt(actors, at) || tokens[at]?.word.kind === 'number')
      return true;
  return false;
}

const closes = (view: RoleView, actor: ActorMention, at: number): boolean =>
  marksObject(view.context.tokens, actor, at) || isListedThing(view, actor, at);

/** «انبار مهمات ارتش … و چند پل را»: whose thing heads a list of what was struck. */
const isListedThing = ({ context: { tokens } }: RoleView, { first, country, value }: ActorMention, and: number) =>
  keyAt(tokens, and) === AND &&
  country !== null &&
  value?.kind !== 'people' &&
  (HELD_GROUND.has(keyAt(tokens, first - 1)) || MATERIEL.has(keyAt(tokens, first - 1))) &&
  closesObject(tokens, and + 1);

/** «سه کارمند آن را»: counted people of what was told of, behind whoever took or killed them. */
const isOfIt = ({ context: { counted }, triggers }: RoleView, { first, value }: ActorMention): boolean =>
  value?.kind === 'people' &&
  happens(triggers, 'abduction', 'arrest', 'killing') &&
  counted.some((people) => people.first < first && first < people.last);

/** «ولسوال پیشین جاغوری را»: whose place stands before «را». */
function isOfPlace(view: RoleView, actor: ActorMention, at: number): boolean {
  if (actor.value?.kind !== 'people' || hears(view)) return false;
  const place = covering(view.context.places, at);
  return place?.first === at && marksObject(view.context.tokens, actor, place.last);
}

/** «صدای انفجار باشندگان شهر را از خواب پراند». */
const hears = ({ context: { tokens }, triggers }: RoleView): boolean => triggers.some((one) => isHeard(tokens, one));

/** «در منطقهٔ «الغندوریه» را», «در دبل و رشاف را»: the token behind the places that «در» governs, or -1. */
function behindPlaces({ context: { tokens, places } }: RoleView, first: number): number {
  let place = covering(places, first);
  for (let at = first; !place && at < first + KIND && isOfKind(tokens, at); at++) place = covering(places, at + 1);
  if (!place) return behindRegion(tokens, first);
  let { last } = place;
  for (let next: typeof place | undefined = place; next; next = nextPlace(tokens, places, last)) last = next.last;
  return CLOSERS.has(keyAt(tokens, last)) ? last + 1 : last;
}

/** How many words may tell the kind of a place, with a mark that opens its name. */
const KIND = 3;

const isOfKind = (tokens: readonly Token[], at: number): boolean =>
  OPENERS.has(keyAt(tokens, at)) || KINDS_OF_PLACE.has(keyAt(tokens, at));

const OPENERS: ReadonlySet<string> = new Set(['«', '"', '“']);
const CLOSERS: ReadonlySet<string> = new Set(['»', '"', '”']);

/** The place that «و» or a comma joins to the one before. */
function nextPlace(tokens: readonly Token[], places: RoleView['context']['places'], last: number) {
  const joint = CLOSERS.has(keyAt(tokens, last)) ? last + 1 : last;
  const isJoint = keyAt(tokens, joint) === AND || COMMAS.has(keyAt(tokens, joint));
  const name = OPENERS.has(keyAt(tokens, joint + 1)) ? joint + 2 : joint + 1;
  return isJoint ? covering(places, name) : undefined;
}
