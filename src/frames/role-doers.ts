// The doer: subjects of verbs of harm, whose weapon strikes.
import { isAttacker, isNationality, isPopulace, isUnknownArmed } from '../lexicons/actors/kinds.ts';
import {
  AIRCRAFT,
  ALWAYS,
  AND,
  DOWN_ON,
  FIRST_PERSON,
  LADEN,
  NAME_LEADS,
  OBJECT,
  ONE,
  PREPOSITIONS,
  PROJECTILES,
  THAT,
  TO,
} from '../lexicons/function-words.ts';
import type { Token } from '../tokenize/token.ts';
import type { Clause } from './clauses.ts';
import { headOfSentence } from './inserted.ts';
import { covering, keyAt, within } from './reading.ts';
import { fell, isLost, isPartOfObject } from './role-fallen.ts';
import { somebodyIn } from './role-somebody.ts';
import { isActive } from './role-verbs.ts';
import { canDo, happens, isSubject, joinedTo } from './role-words.ts';
import type { ActorMention, RoleContext, RoleView } from './roles.ts';
import { HEADING, isInName } from './source.ts';
import { isStored } from './stored-weapons.ts';

/** «راکت‌های ارتش پاکستان بر روستا فرود آمد»: whose weapon it is that strikes. */
export function armed({ context, clause, actors, add, triggers }: RoleView): void {
  if (happens(triggers, 'interception', 'defusal')) return;
  for (const weapon of within(context.weapons, clause.first, clause.last)) {
    const owner = actors.find((actor) => actor.first === weapon.last);
    if (!owner || !canDo(owner) || PREPOSITIONS.has(keyAt(context.tokens, weapon.first - 1))) continue;
    const before = context.tokens[weapon.first - 1]?.word;
    if (before?.kind === 'word' && !isLead(context, weapon.first - 1)) continue;
    // It comes down on something; what only flies by does nothing.
    const lands = happens(triggers, 'shelling', 'airstrike');
    const isOn = (key: string) => DOWN_ON.has(key) || (lands && key === TO);
    if (clause.cues.some((cue) => isOn(keyAt(context.tokens, cue.first)) && cue.first >= owner.last))
      add(owner, 'perpetrator', 'role-weapon-of');
  }
}

/** A word or date that may stand before the subject of a clause. */
const isLead = ({ tokens, dates }: RoleContext, at: number): boolean =>
  NAME_LEADS.has(keyAt(tokens, at)) ||
  keyAt(tokens, at) === THAT ||
  tokens[at]?.word.kind === 'number' ||
  keyAt(tokens, at) === ONE ||
  covering(dates, at) !== undefined;

/** Who shoots a weapon down or makes a bomb safe. */
export const FOILER = 'role-foiler';
export const foils = ({ triggers }: RoleView): boolean => happens(triggers, 'interception', 'defusal');

/** «دو مهاجم توسط نیروهای امنیتی کشته شدند», «پولیس سه مهاجم را کشت»: who ends an attack does no deed of its own. */
export const stops = ({ actors, triggers }: RoleView, doer: ActorMention): boolean =>
  !isUnknownArmed(doer.id) && !happens(triggers, 'arrest', 'defusal') && actors.some((actor) => isAttacker(actor.id));

/** The subject of an active verb of harm: the first actor of the clause that nothing else claims. */
export function subject(view: RoleView): void {
  const { context, actors, add, clause, triggers, has } = view;
  // «جنگجویان به دولت تسلیم شدند» has its doer before the verb as a protest has.
  const active = isActive(view);
  const protest = !active && happens(triggers, 'protest', 'change');
  if ((!active && !protest) || isHabit(context.tokens, clause)) return;
  // «اهالی برافروخته جوانی را زیر مشت و لگد گرفتند»: in a riot ordinary people act.
  const crowd = happens(triggers, 'mob', 'riot');
  // «حزب‌الله: … را بمباران کردیم»
  if (isFirstPerson(view)) {
    add(speakerOf(view), 'perpetrator', 'role-speaker');
    return;
  }
  // «حزب کارگران انحلال خود را اعلام کرد»: who announces it does it.
  const announced = triggers.some(({ entry }) => entry.id === ANNOUNCED);
  const can = (actor: ActorMention) =>
    !has(actor) &&
    (protest || canDo(actor) || (crowd && !actor.person && isPopulace(actor.id))) &&
    !stops(view, actor) &&
    !fell(context, clause, actor) &&
    !isPartOfObject(view, actor) &&
    // «دو کوادکوپتر اسرائیلی را ساقط کرد»: whose it is.
    !isWhose(context.tokens, actor) &&
    !(active && isLost(view, actor)) &&
    // «آشیانهٔ جنگنده‌ها», «سایت‌های پرتاب پهپادهای ایران»: whose store it is does nothing.
    !isStored(context.tokens, actor.first) &&
    (isSubject(context, clause, actor) || (announced && actor.last <= clause.verb));
  const somebody = protest ? undefined : somebodyIn(view);
  const free = somebody ?? behindObject(view, can) ?? actors.find(can) ?? headOfSentence(context, clause).find(can);
  if (somebody) add(somebody, 'perpetrator', 'role-somebody');
  else if (free)
    for (const one of joinedTo(context.tokens, within(context.actors, clause.first, clause.last), free).filter(can))
      add(one, 'perpetrator', protest ? 'role-protester' : foils(view) ? FOILER : 'role-subject');
  else if (!protest && !hasSubject(view) && !hasNounSubject(view)) add(speakerOf(view), 'perpetrator', 'role-speaker');
}

/** «دو کوادکوپتر اسرائیلی», «یک کشتی اسرائیلی»: an adjective of the word before it says whose it is, and does nothing. */
const isWhose = (tokens: readonly Token[], { id, first, last, value }: ActorMention): boolean =>
  last - first === 1 &&
  (isNationality(id)
    ? tokens[first]?.word.ending !== 'plural'
    : isStateOf(value) && tokens[first]?.word.ending === 'i') &&
  tokens[first - 1]?.word.kind === 'word' &&
  keyAt(tokens, first - 1) !== ONE &&
  // «جت‌های پاکستانی», «درون‌های پاکستانی» strike.
  !AIRCRAFT.has(keyAt(tokens, first - 1)) &&
  !PROJECTILES.has(keyAt(tokens, first - 1)) &&
  !NAME_LEADS.has(keyAt(tokens, first - 1));

const isStateOf = (value: ActorMention['value']): boolean => value?.kind === 'state';

/** «طالبان همواره غیرنظامیان را هدف قرار می‌دهند»: what somebody does in general. */
function isHabit(tokens: readonly Token[], { first, verb }: Clause): boolean {
  if (tokens[verb]?.word.verb?.form !== 'present') return false;
  for (let at = first; at < verb; at++) if (ALWAYS.has(keyAt(tokens, at))) return true;
  return false;
}

const ANNOUNCED = 'group-announced';

/** «قوماندانی ولسوالی را طالبان گرفته‌اند»: the subject right behind the object. */
const behindObject = ({ context: { tokens }, actors }: RoleView, can: (actor: ActorMention) => boolean) =>
  actors.find((actor) => keyAt(tokens, actor.first - 1) === OBJECT && !tokens[actor.last - 1]?.word.verb && can(actor));

/**
 * «کمیتهٔ امنیت ملی می‌گوید که سه عضو گروه را … کشته است»: a verb of harm without a subject of its own has the speaker's,
 * when the speaker is a body that can act.
 */
export function speakerOf(view: RoleView): ActorMention | undefined {
  const { context, clause, has } = view;
  const end = clause.verb >= 0 ? clause.verb : clause.last - 1;
  const source = context.sources.find(
    (one) =>
      one.stance === 'says' &&
      end >= one.scope.first &&
      end < one.scope.last &&
      (one.at < clause.first || one.rule === HEADING),
  );
  const body = source?.actor;
  if (source && goesOnWithDoer(view, source.at)) return undefined;
  // «ترامپ: … حمله کردند» is told of others, «سخنگوی ارتش: … بمباران کردیم» of one's own.
  const own = isFirstPerson({ context, clause });
  if (body?.voice && body.value?.kind === 'state' && !own) return undefined;
  const speaks =
    body && (own || body.first === source.first || body.antecedent !== undefined || body.value?.state !== true);
  // «پولیس گفت که ماین در یک موتر انفجار کرد»: what goes off is the subject.
  if (
    body &&
    !foils(view) &&
    !isFirstPerson({ context, clause }) &&
    (isBomb(view) || opensWithWeapon(view) || goesOnWithWeapon(view, source?.at ?? -1)) &&
    (body.value?.state === true || body.value?.kind !== 'force')
  )
    return undefined;
  return speaks && body.value?.kind !== 'people' && source.office !== 'outlet' && !has(body) ? body : undefined;
}

/** «سخنگوی طالبان گفت که نیروهای دولتی بر خانه‌ای یورش بردند و دو تن را کشتند»: «و» goes on with the subject before it. */
function goesOnWithDoer({ context, clause }: RoleView, said: number): boolean {
  const before = context.clauses[context.clauses.indexOf(clause) - 1];
  if (!before || before.first <= said || keyAt(context.tokens, clause.first) !== AND) return false;
  const triggers = within(context.triggers, before.first, before.last);
  return (
    isActive({ context, clause: before, triggers }) &&
    within(context.actors, before.first, before.last).some(
      (one) => one.value?.state === true && canDo(one) && isSubject(context, before, one),
    )
  );
}

/** Whether a clause tells of nothing but something that goes off. */
const isBomb = ({ triggers }: RoleView): boolean =>
  triggers.length > 0 && triggers.every(({ entry }) => entry.value.happening === 'explosion');

/** «که ماین کارشده موتری را از میان برداشت»: a weapon is the subject. */
function opensWithWeapon({ context, clause }: RoleView): boolean {
  let at = clause.first;
  while (at < clause.last && (context.tokens[at]?.word.kind === 'mark' || isLead(context, at))) at++;
  return covering(context.weapons, at) !== undefined && !AIRCRAFT.has(keyAt(context.tokens, at));
}

/** «که ماین کارشده موتری را که … بودند از میان برداشت»: the verb behind an aside has the subject before it. */
function goesOnWithWeapon(view: RoleView, said: number): boolean {
  const { context, clause } = view;
  if (context.tokens[clause.first]?.word.kind === 'mark' || keyAt(context.tokens, clause.first) === AND) return false;
  const before = context.clauses[context.clauses.indexOf(clause) - 1];
  return before !== undefined && before.first > said && opensWithWeapon({ ...view, clause: before });
}

/** Whether another actor of the clause is its subject. */
const hasSubject = ({ context, clause, actors, has }: RoleView): boolean =>
  actors.some(
    (actor) =>
      has(actor) &&
      !isInSource(context, actor) &&
      isSubject(context, clause, actor) &&
      actor.value?.kind !== 'people' &&
      !isTarget(context, actor),
  );

/**
 * «که درون‌های پاکستان بر منزلی بمب انداختند»: the clause opens with a noun that is no object, so the speaker is not its
 * subject.
 */
function hasNounSubject({ context, clause, triggers }: RoleView): boolean {
  const { tokens } = context;
  let at = clause.first;
  while (at < clause.last && (tokens[at]?.word.kind === 'mark' || isLead(context, at))) at++;
  const start = at;
  // «وزارت دفاع می‌گوید طیاره‌ها بر تجمع … بم ریختند»: aircraft of nobody else are the speaker's own.
  if (AIRCRAFT.has(keyAt(tokens, at)) && (covering(context.dates, at + 1) || PREPOSITIONS.has(keyAt(tokens, at + 1))))
    return false;
  for (; at < clause.last; at++) {
    const word = tokens[at]?.word;
    if (!word || word.key === OBJECT || word.verb || word.kind === 'mark') return false;
    // «یک موتر پر از مواد انفجاری را»
    if (PREPOSITIONS.has(word.key) && !LADEN.has(keyAt(tokens, at - 1))) return at > start;
    if (triggers.some((trigger) => trigger.first === at)) return false;
  }
  return false;
}

const isInSource = (context: RoleContext, actor: ActorMention): boolean =>
  context.sources.some((source) => isInName(source, actor));

export function isFirstPerson({ context, clause }: Pick<RoleView, 'context' | 'clause'>): boolean {
  for (let at = Math.max(clause.verb, clause.first); at < clause.last; at++)
    if (
      // «قرار گرفته‌ایم»: the end of its participle stands apart.
      (context.tokens[at]?.word.verb || context.tokens[at - 1]?.word.verb?.form === 'participle') &&
      FIRST_PERSON.some((ending) => keyAt(context.tokens, at).endsWith(ending))
    )
      return true;
  return false;
}

/** An object may stand first: «سه عضو گروه … را کشته است». */
const isTarget = (context: RoleContext, actor: ActorMention): boolean =>
  context.counted.some((people) => people.first <= actor.first && actor.first < people.last + 2) ||
  keyAt(context.tokens, actor.last) === OBJECT;
