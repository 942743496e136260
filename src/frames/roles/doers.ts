// The doer: subjects of verbs of harm, whose weapon strikes.
import { isAttacker, isNationality, isPopulace, isUnknownArmed } from '../../lexicons/actors/kinds.ts';
import {
  AIRCRAFT,
  ALWAYS,
  DOWN_ON,
  NAME_LEADS,
  OBJECT,
  ONE,
  PREPOSITIONS,
  PROJECTILES,
  TO,
  WITH,
} from '../../lexicons/function-words.ts';
import { BOMBINGS } from '../../lexicons/role-words.ts';
import type { Token } from '../../tokenize/token.ts';
import { isSending, isSent } from '../actors/sent-men.ts';
import type { Clause } from '../clauses/clauses.ts';
import { headOfSentence } from '../clauses/inserted.ts';
import { keyAt, type Stretch, within } from '../reading.ts';
import { isStored } from '../weapons/stored-weapons.ts';
import { isMarchedFor, isObjector, sawMarch } from './crowds.ts';
import { fell, isLost, isPartOfObject } from './fallen.ts';
import { isGoverned } from './governed.ts';
import { isOfCrime } from './losses.ts';
import { pointedSubject } from './pronouns.ts';
import type { ActorMention, RoleView } from './roles.ts';
import { somebodyAhead, somebodyIn } from './somebody.ts';
import { foils, hitsItself, isFirstPerson, isLead, isLoss, SPEAKER_DID, speakerOf } from './speaker.ts';
import { unsaid } from './unsaid.ts';
import { isActive, isPlaced, isUndergone } from './verbs.ts';
import { canDo, happens, isSubject, joinedTo } from './words.ts';

/** «راکت‌های ارتش پاکستان بر روستا فرود آمد»: whose weapon it is that strikes. */
export function armed({ context, clause, actors, add, triggers }: RoleView): void {
  if (happens(triggers, 'interception', 'defusal')) return;
  for (const weapon of within(context.weapons, clause.first, clause.last)) {
    const owner = actors.find((actor) => actor.first === weapon.last);
    // «به رگبار بستن سربازان», «موشک‌باران حیفا»: whom it is done to.
    if (isDoing(context.tokens, weapon)) continue;
    if (owner && isStruckWith(context.tokens, clause, { weapon, owner })) {
      add(owner, 'perpetrator', 'role-weapon-of');
      continue;
    }
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

/** «روستا با راکت طالبان هدف قرار گرفت», but not «با راکت طالبان را زدند», «دیروز با راکت طالبان هدف قرار گرفتند». */
const isStruckWith = (
  tokens: readonly Token[],
  clause: Clause,
  { weapon, owner }: { readonly weapon: Stretch; readonly owner: ActorMention },
): boolean =>
  keyAt(tokens, weapon.first - 1) === WITH &&
  weapon.first - 1 > clause.first &&
  keyAt(tokens, owner.last) !== OBJECT &&
  canDo(owner) &&
  tokens[clause.verb]?.word.verb?.plural === false &&
  (isPlaced(tokens, clause) || isUndergone(keyAt(tokens, clause.verb)));

/** Words for a weapon that tell of its use: «بمباران», «به رگبار بستن». */
export const isDoing = (tokens: readonly Token[], { last }: Stretch): boolean =>
  BOMBINGS.has(keyAt(tokens, last - 1)) || tokens[last - 1]?.word.verb?.form === 'infinitive';

/** Who gathers or marches. */
export const PROTESTER = 'role-protester';
/** Who shoots a weapon down or makes a bomb safe. */
export const FOILER = 'role-foiler';

/** «دو مهاجم توسط نیروهای امنیتی کشته شدند», «پولیس سه مهاجم را کشت»: who ends an attack does no deed of its own. */
export const stops = ({ context, clause, actors, triggers }: RoleView, doer: ActorMention): boolean =>
  !isUnknownArmed(doer.id) &&
  !happens(triggers, 'arrest', 'defusal') &&
  !isSending(context.tokens, clause) &&
  actors.some((actor) => isAttacker(actor.id) && !isSent(context.tokens, actor));

/** The subject of an active verb of harm: the first actor of the clause that nothing else claims. */
export function subject(view: RoleView): void {
  const { context, actors, add, clause, triggers, has } = view;
  // «جنگجویان به دولت تسلیم شدند» has its doer before the verb as a protest has.
  const active = isActive(view);
  const protest = !active && happens(triggers, 'protest', 'change');
  // «آمریکا دو تن از سربازان خود را در درگیری از دست داد»
  if ((!active && !protest) || isHabit(context.tokens, clause) || loses(context.tokens, clause)) return;
  // «اهالی برافروخته جوانی را زیر مشت و لگد گرفتند»: in a riot ordinary people act.
  const crowd = happens(triggers, 'mob', 'riot');
  if (isPointedAt(view, protest)) return;
  // «حزب کارگران انحلال خود را اعلام کرد»: who announces it does it.
  const announced = triggers.some(({ entry }) => entry.id === ANNOUNCED);
  const stands = (actor: ActorMention) => (protest ? isObjector(view, actor) : isSubject(context, clause, actor));
  const can = (actor: ActorMention) =>
    !has(actor) &&
    (protest ? canProtest(view, actor) : canDo(actor) || (crowd && !actor.person && isPopulace(actor.id))) &&
    !isNone(view, actor, active) &&
    (stands(actor) || (announced && actor.last <= clause.verb));
  const somebody = protest ? undefined : somebodyIn(view);
  const free = somebody ?? behindObject(view, can) ?? actors.find(can) ?? headOf(view, can);
  if (somebody) add(somebody, 'perpetrator', 'role-somebody');
  else if (free)
    for (const one of joinedTo(context.tokens, within(context.actors, clause.first, clause.last), free).filter(can))
      add(one, 'perpetrator', protest ? PROTESTER : foils(view) ? FOILER : 'role-subject');
  else if (!protest) unsaid(view);
}

/** The head of the sentence, where the verb has a subject there. */
const headOf = (view: RoleView, can: (actor: ActorMention) => boolean): ActorMention | undefined =>
  hitsItself(view) || somebodyAhead(view) ? undefined : headOfSentence(view.context, view.clause).find(can);

/** «در اعتراضات دی‌ماه ایران»: no state protests, nor those for whom others march. */
const canProtest = (view: RoleView, actor: ActorMention): boolean =>
  !(isStateOf(actor.value) && happens(view.triggers, 'protest')) &&
  !isMarchedFor(view, actor) &&
  !sawMarch(view, actor);

/** Whether the person of the verb or a pronoun tells who did it: «حزب‌الله: … را بمباران کردیم», «آنان … را کشتند». */
function isPointedAt(view: RoleView, protest: boolean): boolean {
  if (isFirstPerson(view)) {
    view.add(speakerOf(view), 'perpetrator', SPEAKER_DID);
    return true;
  }
  const pointed = protest ? undefined : pointedSubject(view);
  view.add(pointed, 'perpetrator', foils(view) ? FOILER : 'role-pronoun');
  return pointed !== undefined;
}

/** Whoever stands before the verb and does nothing. */
const isNone = (view: RoleView, actor: ActorMention, active: boolean): boolean =>
  stops(view, actor) ||
  isGoverned(view.context.tokens, actor) ||
  fell(view.context, view.clause, actor) ||
  isPartOfObject(view, actor) ||
  isOfCrime(view.context.tokens, actor) ||
  // «اسرائیل را از بمباران لبنان منع کرده»: where it falls.
  (isStateOf(actor.value) && BOMBINGS.has(keyAt(view.context.tokens, actor.first - 1))) ||
  // «دو کوادکوپتر اسرائیلی را ساقط کرد»: whose it is.
  isWhose(view.context.tokens, actor) ||
  (active && isLost(view, actor)) ||
  // «آشیانهٔ جنگنده‌ها», «سایت‌های پرتاب پهپادهای ایران»: whose store it is does nothing.
  isStored(view.context.tokens, actor.first);

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

/** «… را از دست داد» */
function loses(tokens: readonly Token[], { verb, last }: Clause): boolean {
  for (let at = Math.max(verb, 0); at < last; at++) if (isLoss(tokens, at)) return true;
  return false;
}

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
