// The doer whom the sentence before names: «طالبان به بازار ریختند. چهار پولیس را کشتند».
import { isNationality } from '../../lexicons/actors/kinds.ts';
import { AND, OBJECT, PREPOSITIONS, PRONOUNS } from '../../lexicons/function-words.ts';
import { ENTERING, FATE_ENDS, GOING, PRONOUN_LEADS, SENTENCE_ENDS, SEVERAL_DID } from '../../lexicons/role-words.ts';
import type { Token } from '../../tokenize/token.ts';
import type { Clause } from '../clauses/clauses.ts';
import { covering, keyAt, type Stretch, within } from '../reading.ts';
import type { ActorMention, RoleContext, RoleView } from './roles.ts';
import { isLead } from './speaker.ts';
import { hasObject, isUndergone } from './verbs.ts';
import { canDo, isOblique, isSourceName } from './words.ts';

/** How many sentences back the subject may stand, each with a plural verb. */
const SENTENCES = 2;

/** Who did what a plural verb tells of with its object in front and no subject: who did what the sentence before tells. */
export function droppedSubject({ context, clause }: RoleView): ActorMention | undefined {
  const { tokens, sources } = context;
  const verb = tokens[clause.verb]?.word.verb;
  if (!verb?.plural || clause.pluperfect || !opensWithObject(context, headOf(context, clause))) return undefined;
  if (sources.some(({ scope }) => clause.verb >= scope.first && clause.verb < scope.last)) return undefined;
  let last = startOf(tokens, clause.first);
  for (let back = 0; back < SENTENCES && last > 0; back++) {
    while (last > 0 && SENTENCE_ENDS.has(keyAt(tokens, last - 1))) last--;
    const first = startOf(tokens, last);
    if (!acts(tokens, { first, last })) return undefined;
    const named = within(context.actors, first, last).filter((actor) => actor.value?.kind !== 'people');
    const one = named[0];
    if (one) return isDoer(context, one) ? one : undefined;
    last = first;
  }
  return undefined;
}

/** «سه تن را از خانه کشیدند و سر بریدند»: a verb behind «و» without an object of its own has that of the clause before. */
function headOf({ tokens, clauses }: RoleContext, clause: Clause): Clause {
  const before = clauses[clauses.indexOf(clause) - 1];
  const goesOn = keyAt(tokens, clause.first) === AND && before?.sentence === clause.sentence;
  return goesOn && !hasObject(tokens, clause) && tokens[before.verb]?.word.verb?.plural ? before : clause;
}

/** «سه تن را …», «از خانه‌ها پنج جوان را …», «او را …»: no subject can stand before what opens the clause. */
function opensWithObject(context: RoleContext, { first, verb }: Clause): boolean {
  const { tokens, counted } = context;
  let at = first;
  while (at < verb && isPassed(context, at)) at++;
  while (at < verb && PREPOSITIONS.has(keyAt(tokens, at))) at = placeEnd(context, at + 1);
  const one = counted.find((people) => people.first <= at && at < people.last && people.first >= first);
  const last = one?.last ?? at + 1;
  return (
    (one !== undefined || PRONOUNS.has(keyAt(tokens, at)) || isThing(context, at)) && objectEnds(tokens, last, verb)
  );
}

const isPassed = (context: RoleContext, at: number): boolean =>
  context.tokens[at]?.word.kind === 'mark' ||
  keyAt(context.tokens, at) === AND ||
  PRONOUN_LEADS.has(keyAt(context.tokens, at)) ||
  (isLead(context, at) && covering(context.counted, at) === undefined);

/** Behind a place, or the one noun that a preposition governs. */
const placeEnd = ({ places, tokens }: RoleContext, at: number): number =>
  covering(places, at)?.last ?? (tokens[at]?.word.kind === 'word' && !tokens[at]?.word.verb ? at + 1 : at);

/** «دکان‌ها را», «مسافران یک بس را». */
const isThing = ({ tokens, actors }: RoleContext, at: number): boolean =>
  tokens[at]?.word.kind === 'word' &&
  !tokens[at]?.word.verb &&
  covering(actors, at)?.value?.kind !== 'force' &&
  keyAt(tokens, at + 1) === OBJECT;

/** «را» right behind those counted, or behind what tells whose they are. */
function objectEnds(tokens: readonly Token[], from: number, verb: number): boolean {
  for (let at = from; at <= from + TAIL && at < verb; at++) {
    if (keyAt(tokens, at) === OBJECT) return true;
    if (tokens[at]?.word.kind !== 'word' || tokens[at]?.word.verb || PREPOSITIONS.has(keyAt(tokens, at))) return false;
  }
  return false;
}

const TAIL = 2;

/** A sentence whose last verb is one of several who did something. */
function acts(tokens: readonly Token[], { first, last }: Stretch): boolean {
  for (let at = last - 1; at > first; at--) {
    const { key, verb, kind } = tokens[at]?.word ?? { key: '', verb: null, kind: 'mark' };
    if (kind !== 'word') continue;
    // «از مرز گذشتند»: a verb of no list is known by its end.
    if (!verb) return SEVERAL_DID.test(key);
    return (
      verb.form === 'past' &&
      verb.plural &&
      !verb.negative &&
      (!isUndergone(key) || isEntered(tokens, at) || goes(tokens, at))
    );
  }
  return false;
}

/** «به محل رفتند», but not «از میان رفتند». */
const goes = (tokens: readonly Token[], at: number): boolean =>
  GOING.some((stem) => keyAt(tokens, at).startsWith(stem)) && !FATE_ENDS.has(keyAt(tokens, at - 1));

/** «وارد جنین شدند». */
function isEntered(tokens: readonly Token[], verb: number): boolean {
  for (let at = verb - 1; at >= verb - ENTERED_REACH; at--) if (ENTERING.has(keyAt(tokens, at))) return true;
  return false;
}

const ENTERED_REACH = 5;

/** A group or force that opens its sentence as its subject and does not only speak. */
const isDoer = (context: RoleContext, actor: ActorMention): boolean =>
  canDo(actor) &&
  !actor.voice &&
  actor.value?.kind === 'force' &&
  !isNationality(actor.id) &&
  !isOblique(context.tokens, actor.first) &&
  keyAt(context.tokens, actor.last) !== OBJECT &&
  !isSourceName(context, actor);

/** The token behind the mark that ends the sentence before. */
function startOf(tokens: readonly Token[], at: number): number {
  let first = Math.max(at, 0);
  while (first > 0 && !SENTENCE_ENDS.has(keyAt(tokens, first - 1))) first--;
  return first;
}
