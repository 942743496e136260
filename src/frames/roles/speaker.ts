// The doer who speaks: a verb of harm without a subject of its own has the speaker's, where that is a body that can act.
import { isAttacker, isPoliceBody } from '../../lexicons/actors/kinds.ts';
import {
  AIRCRAFT,
  AND,
  COMMAS,
  FIRST_PERSON,
  NAME_LEADS,
  OBJECT,
  ONE,
  PREPOSITIONS,
  THAT,
} from '../../lexicons/function-words.ts';
import { LOST } from '../../lexicons/heading-words.ts';
import type { Token } from '../../tokenize/token.ts';
import type { Clause } from '../clauses/clauses.ts';
import { covering, keyAt, type Stretch, within } from '../reading.ts';
import { HEADING, PREFIX, type Source } from '../sources/source.ts';
import type { ActorMention, RoleContext, RoleView } from './roles.ts';
import { hasObject, isActive } from './verbs.ts';
import { canDo, happens, isSubject } from './words.ts';

/** The rule of «… را بمباران کردیم»: who speaks did it. */
export const SPEAKER_DID = 'role-speaker';

/** A word or date that may stand before the subject of a clause. */
export const isLead = ({ tokens, dates }: RoleContext, at: number): boolean =>
  NAME_LEADS.has(keyAt(tokens, at)) ||
  keyAt(tokens, at) === THAT ||
  tokens[at]?.word.kind === 'number' ||
  keyAt(tokens, at) === ONE ||
  covering(dates, at) !== undefined;

/** Whether a weapon is shot down or a bomb made safe. */
export const foils = ({ triggers }: RoleView): boolean => happens(triggers, 'interception', 'defusal');

/**
 * «کمیتهٔ امنیت ملی می‌گوید که سه عضو گروه را … کشته است»: a verb of harm without a subject of its own has the speaker's,
 * when the speaker is a body that can act.
 */
export function speakerOf(view: RoleView): ActorMention | undefined {
  const { context, clause, has } = view;
  const end = clause.verb >= 0 ? clause.verb : clause.last - 1;
  const source = context.sources.find(
    (one) =>
      // «ارتش تأیید کرد که اعضای داعش را هدف قرار داده است»
      (one.stance === 'says' || one.stance === 'confirms') &&
      end >= one.scope.first &&
      end < one.scope.last &&
      (one.at < clause.first || one.rule === HEADING),
  );
  const body = source?.actor;
  if (source && (goesOnWithDoer(view, source) || disagrees(context.tokens, source, clause))) return undefined;
  // «ترامپ: … حمله کردند» is told of others, «سخنگوی ارتش: … بمباران کردیم» of one's own.
  const own = isFirstPerson({ context, clause });
  // «به گفتهٔ پولیس، مردانی که … او را بردند»: who is quoted beside a sentence is not its subject.
  if (source?.rule === PREFIX && !own) return undefined;
  // «سخنگوی پولیس: جنگنده‌ها خانه‌ای را زدند»: the police have none.
  if (body && isPoliceBody(body.id) && !own && opensWithAircraft({ context, clause })) return undefined;
  if (body?.voice && body.value?.kind === 'state' && !own) return undefined;
  const speaks =
    body && (own || body.first === source.first || body.antecedent !== undefined || body.value?.state !== true);
  // «پولیس گفت که ماین در یک موتر انفجار کرد»: what goes off is the subject.
  if (
    body &&
    !foils(view) &&
    !isFirstPerson({ context, clause }) &&
    (isBomb(view) || opensWithWeapon(view) || goesOnWithWeapon(view, source?.at ?? -1) || goesOnWithBlast(view)) &&
    (body.value?.state === true || body.value?.kind !== 'force')
  )
    return undefined;
  return speaks && body.value?.kind !== 'people' && source.office !== 'outlet' && !has(body) ? body : undefined;
}

/**
 * «سخنگوی طالبان گفت که نیروهای دولتی بر خانه‌ای یورش بردند و دو تن را کشتند», «پلیس می‌گوید افراد مسلح به خانه‌ای ریختند، آن را
 * آتش زدند و …»: what is joined goes on with the subject before it.
 */
function goesOnWithDoer({ context, clause }: RoleView, { at: said, rule }: Source): boolean {
  const from = rule === PREFIX ? -1 : said + 1;
  const at = context.clauses.indexOf(clause);
  for (let next = at; next > at - JOINED; next--) {
    const [before, joined] = [context.clauses[next - 1], context.clauses[next]];
    if (!before || !joined || before.last <= from || !isJoined(context, joined)) return false;
    if (namesDoer(context, before, Math.max(before.first, from))) return true;
  }
  return false;
}

/** How many clauses may be joined behind the subject. */
const JOINED = 3;

const isJoined = ({ tokens }: RoleContext, { first }: Clause): boolean =>
  keyAt(tokens, first) === AND || COMMAS.has(keyAt(tokens, first)) || COMMAS.has(keyAt(tokens, first - 1));

/** Whether a clause tells of a deed and, from a token on, of who did it. */
const namesDoer = (context: RoleContext, clause: Clause, from: number): boolean =>
  isActive({ context, clause, triggers: within(context.triggers, from, clause.last) }) &&
  within(context.actors, from, clause.last).some(
    (one) =>
      // «به گفتهٔ پولیس، انتحاری خود را منفجر کرد و سه تن را زخمی کرد»
      (one.value?.state === true || one.attacks || isAttacker(one.id) || isOpener(context, clause, { from, one })) &&
      canDo(one) &&
      isSubject(context, clause, one),
  );

/** «(می‌گوید) شورشیان به خانه‌ای حمله کردند»: an armed body that opens what is said, and no object. */
function isOpener(
  context: RoleContext,
  { first }: Clause,
  { from, one }: { readonly from: number; readonly one: ActorMention },
): boolean {
  let at = Math.max(first, from);
  while (at < one.first && (context.tokens[at]?.word.kind === 'mark' || isLead(context, at))) at++;
  return at === one.first && one.value?.kind === 'force' && keyAt(context.tokens, one.last) !== OBJECT;
}

/** Whether a clause tells of nothing but something that goes off. */
const isBomb = ({ triggers }: RoleView): boolean =>
  triggers.length > 0 && triggers.every(({ entry }) => entry.value.happening === 'explosion');

/** «که هواپیماهای جنگی … را بمباران کرده‌اند» */
function opensWithAircraft({ context, clause }: Pick<RoleView, 'context' | 'clause'>): boolean {
  let at = clause.first;
  while (at < clause.last && (context.tokens[at]?.word.kind === 'mark' || isLead(context, at))) at++;
  return AIRCRAFT.has(keyAt(context.tokens, at));
}

/** «که ماین کارشده موتری را از میان برداشت»: a weapon is the subject. */
function opensWithWeapon({ context, clause }: Pick<RoleView, 'context' | 'clause'>): boolean {
  let at = clause.first;
  while (at < clause.last && (context.tokens[at]?.word.kind === 'mark' || isLead(context, at))) at++;
  const weapon = covering(context.weapons, at);
  return weapon !== undefined && !AIRCRAFT.has(keyAt(context.tokens, at)) && !isDeedWith(context.tokens, weapon);
}

/** «و تیرباران کردند», «و به رگبار بستند»: what somebody does with it, and no subject. */
const isDeedWith = (tokens: readonly Token[], { first, last }: Stretch): boolean =>
  tokens[last - 1]?.word.verb != null || PREPOSITIONS.has(keyAt(tokens, first - 1));

/** «سربازان در حال عبور بودند و راکتی به موتر اصابت کرد»: what hits is the subject. */
export const hitsItself = ({ context, clause }: RoleView): boolean => {
  const first = clause.first + 1;
  return keyAt(context.tokens, clause.first) === AND && opensWithWeapon({ context, clause: { ...clause, first } });
};

/** «که ماین کارشده موتری را که … بودند از میان برداشت»: the verb behind an aside has the subject before it. */
function goesOnWithWeapon(view: RoleView, said: number): boolean {
  const { context, clause } = view;
  if (context.tokens[clause.first]?.word.kind === 'mark' || keyAt(context.tokens, clause.first) === AND) return false;
  const before = context.clauses[context.clauses.indexOf(clause) - 1];
  return before !== undefined && before.first > said && opensWithWeapon({ ...view, clause: before });
}

/** «وزارت داخله: بمبی … انفجار کرد و دو تن را به کام مرگ برد»: what went off kills, too. */
function goesOnWithBlast({ context, clause }: RoleView): boolean {
  const before = context.clauses[context.clauses.indexOf(clause) - 1];
  if (!before || keyAt(context.tokens, clause.first) !== AND || context.tokens[clause.verb]?.word.verb?.plural)
    return false;
  const told = within(context.triggers, before.first, before.last);
  return told.some(({ entry }) => entry.value.happening === 'explosion') && !hasObject(context.tokens, before);
}

/** «مقام‌های محلی می‌گویند که … فرود آمد که دو چوپان را کشت»: of several who speak the verb would be plural. */
const disagrees = (tokens: readonly Token[], { first }: Stretch, { verb }: Clause): boolean =>
  tokens[first]?.word.ending === 'plural' &&
  tokens[verb]?.word.verb?.plural === false &&
  FINITE.has(tokens[verb]?.word.verb?.form ?? '');

const FINITE: ReadonlySet<string> = new Set(['past', 'imperfect', 'present']);

/** «سیزده نفر را از دست دادیم»: what the speaker suffered. */
export const isLoss = (tokens: readonly Token[], at: number): boolean =>
  LOST.every((word, i) => keyAt(tokens, at - LOST.length + i) === word);

export function isFirstPerson({ context, clause }: Pick<RoleView, 'context' | 'clause'>): boolean {
  for (let at = Math.max(clause.verb, clause.first); at < clause.last; at++)
    if (
      // «قرار گرفته‌ایم»: the end of its participle stands apart.
      (context.tokens[at]?.word.verb || context.tokens[at - 1]?.word.verb?.form === 'participle') &&
      FIRST_PERSON.some((ending) => keyAt(context.tokens, at).endsWith(ending)) &&
      !isLoss(context.tokens, at)
    )
      return true;
  return false;
}
