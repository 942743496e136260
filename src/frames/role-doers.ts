// The doer: agents of passives, subjects of verbs of harm, those who are blamed or claim.
import { isAttacker, isGeneric, isUnknownArmed } from '../lexicons/actors/kinds.ts';
import {
  AIM,
  BEEN,
  COPULAS,
  DEEDS,
  DOWN_ON,
  FIRST_PERSON,
  GROUND,
  NAME_LEADS,
  NOT_BE,
  OBJECT,
  ONE,
  PREPOSITIONS,
  REPORTED,
  THAT,
  THEIRS,
  WORK,
} from '../lexicons/function-words.ts';
import type { Token } from '../tokenize/token.ts';
import type { Clause } from './clauses.ts';
import { covering, keyAt, within } from './reading.ts';
import { canDo, firstAfter, happens, isActive, isSubject, joinedTo } from './role-words.ts';
import type { ActorMention, RoleContext, RoleView } from './roles.ts';
import { HEADING, type Source } from './sources.ts';

/** «X را متهم کرد», «X را عامل … می‌داند», «به X نسبت داد»; «X مسئولیت را بر عهده گرفت». */
export function blamed({ context, clause, actors, add }: RoleView): void {
  for (const source of context.sources) {
    if (source.at < clause.first || source.at >= clause.last) continue;
    if (source.stance === 'claims') add(claimant(actors, source), 'perpetrator', source.rule, 'claimed');
    if (source.stance === 'alleges')
      for (const one of accusedOf(context.tokens, accusable(context, clause), source))
        add(one, 'perpetrator', source.rule, 'blamed');
  }
}

/** Who claims: the name in the source, else the group for which it speaks («شخصی خود را سخنگوی طالبان معرفی کرد و مسئولیت …»). */
const claimant = (actors: readonly ActorMention[], source: Source): ActorMention | undefined =>
  actors.find((actor) => actor.first >= source.first && actor.first < source.last) ??
  source.actor ??
  actors.find((actor) => actor.last <= source.at && actor.value?.kind === 'force' && !isGeneric(actor.id));

/** Those whom a blame may name; «خاک افغانستان» is ground and does nothing. */
const accusable = ({ states, tokens }: RoleContext, clause: Clause): ActorMention[] =>
  within(states, clause.first, clause.last).filter((actor) => !GROUND.has(keyAt(tokens, actor.first - 1)));

/**
 * Whom a blame names: right behind «کار», before «را», else the first between source and verb or behind it («انگشت اتهام را
 * به سوی X»), with those that «و» joins to it.
 */
function accusedOf(tokens: readonly Token[], actors: readonly ActorMention[], source: Source): ActorMention[] {
  const between = actors.filter((actor) => actor.first >= source.last && actor.last <= source.at);
  const first =
    between.find((actor) => WORK.has(keyAt(tokens, actor.first - 1))) ??
    between.find((actor) => keyAt(tokens, actor.last) === OBJECT) ??
    between[0] ??
    actors.find((actor) => actor.first > source.at);
  return first ? joinedTo(tokens, actors, first) : [];
}

/**
 * «داعش مسئول این حمله است», «طالبان متهم به این کشتارند»: said of an actor right before, of a deed right behind; «عاملان این
 * حمله طالبان هستند», «این حمله کار طالبان است»: the actor stands behind, before the copula.
 */
export function culprits({ context, clause, add }: RoleView): void {
  const { tokens } = context;
  const states = within(context.states, clause.first, clause.last);
  for (const cue of clause.cues) {
    if (cue.entry.value !== 'culprit' || !DEEDS.has(keyAt(tokens, pastPreposition(tokens, cue.last)))) continue;
    const near = states.find(
      (actor) => cue.first - actor.last >= 0 && cue.first - actor.last <= 1 && !tokens[actor.last]?.word.verb,
    );
    const behind = states.find((actor) => actor.first >= cue.last && isPredicate(tokens, actor));
    for (const one of near ? joinedTo(tokens, states, near) : behind ? joinedTo(tokens, states, behind) : [])
      add(one, 'perpetrator', cue.entry.id, 'blamed');
  }
  for (const actor of states)
    if (WORK.has(keyAt(tokens, actor.first - 1)) && isPredicate(tokens, actor))
      for (const one of joinedTo(tokens, states, actor)) add(one, 'perpetrator', 'role-work-of', 'blamed');
}

/** «متهم به این کشتار»: the deed may stand behind «به» or «در». */
const pastPreposition = (tokens: readonly Token[], at: number): number =>
  PREPOSITIONS.has(keyAt(tokens, at)) ? at + 1 : at;

/** Right before «است», «بوده‌اند», with at most a word between («خود»). */
const isPredicate = (tokens: readonly Token[], { last }: ActorMention): boolean =>
  [last, last + 1].some((at) => isCopula(keyAt(tokens, at)));

/** «داعش گفت کار اوست», «این کار «استشهادیون» آنان بوده»: who says so did it. */
export function ownWork({ context, clause, add }: RoleView): void {
  const at = clause.cues.find((cue) => cue.entry.value === 'own-work')?.first ?? ownWorkAt(context.tokens, clause);
  if (at === undefined) return;
  const source = context.sources.findLast((one) => one.stance === 'says' && one.at < at);
  if (source?.actor && source.office !== 'outlet') add(source.actor, 'perpetrator', OWN_WORK, 'claimed');
}

/** The rule of «کار ماست». */
export const OWN_WORK = 'role-own-work';

const WORK_REACH = 5;

function ownWorkAt(tokens: readonly Token[], clause: Clause): number | undefined {
  for (let at = clause.first; at < clause.last; at++)
    if (WORK.has(keyAt(tokens, at)))
      for (let i = at + 1; i < Math.min(clause.last, at + WORK_REACH); i++)
        if (THEIRS.has(keyAt(tokens, i)) && isCopula(keyAt(tokens, i + 1))) return at;
  return undefined;
}

/** «راکت‌های ارتش پاکستان بر روستا فرود آمد»: whose weapon it is that strikes. */
export function armed({ context, clause, actors, add, triggers }: RoleView): void {
  if (happens(triggers, 'interception', 'defusal')) return;
  for (const weapon of within(context.weapons, clause.first, clause.last)) {
    const owner = actors.find((actor) => actor.first === weapon.last);
    if (!owner || !canDo(owner) || PREPOSITIONS.has(keyAt(context.tokens, weapon.first - 1))) continue;
    const before = context.tokens[weapon.first - 1]?.word;
    if (before?.kind === 'word' && !isLead(context, weapon.first - 1)) continue;
    // It comes down on something; what only flies by does nothing.
    if (clause.cues.some((cue) => DOWN_ON.has(keyAt(context.tokens, cue.first)) && cue.first >= owner.last))
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

/** «طالبان گفتند که هدف این حمله نیروهای پولیس بوده است»: who tells at whom a deed was aimed did it. */
export function aimed({ context, clause, actors, add }: RoleView): void {
  const { tokens } = context;
  if (!closesWithCopula(tokens, clause)) return;
  for (let at = clause.first; at < clause.last; at++) {
    if (!AIM.has(keyAt(tokens, at))) continue;
    const source = context.sources.findLast((one) => one.stance === 'says' && one.at < at && at < one.scope.last);
    if (source?.actor?.value?.kind !== 'force' || isGeneric(source.actor.id) || source.office === 'outlet') return;
    add(source.actor, 'perpetrator', AIMED_AT, 'claimed');
    add(
      actors.find((actor) => actor.first > at && actor !== source.actor),
      'target',
      AIMED_AT,
    );
  }
}

/** Whether a clause ends in a copula that is no part of another verb («هدف قرار داده بود»). */
function closesWithCopula(tokens: readonly Token[], clause: Clause): boolean {
  let at = clause.last - 1;
  while (at > clause.first && tokens[at]?.word.kind === 'mark') at--;
  const end = at;
  while (at > clause.first && isCopula(keyAt(tokens, at))) at--;
  return at < end && !tokens[at]?.word.verb;
}

const isCopula = (key: string): boolean =>
  (COPULAS.has(key) && !NOT_BE.has(key)) || BEEN.some((stem) => key.startsWith(stem));

/** The rule of «هدف این حمله … بود». */
export const AIMED_AT = 'role-aim';

const NEAR = 3;

/** «توسط X», «از سوی X», «به دست X». */
export function agents(view: RoleView): void {
  const { context, actors, add, clause } = view;
  for (const cue of clause.cues) {
    if (cue.entry.value !== 'by' || isReport(context, clause)) continue;
    const actor = firstAfter(context.tokens, actors, { from: cue.last, reach: NEAR });
    if (actor && canDo(actor) && !stops(view, actor)) add(actor, 'perpetrator', 'role-agent');
  }
}

/** «دو مهاجم توسط نیروهای امنیتی کشته شدند», «پولیس سه مهاجم را کشت»: who ends an attack does no deed of its own. */
const stops = ({ actors, triggers }: RoleView, doer: ActorMention): boolean =>
  !isUnknownArmed(doer.id) && !happens(triggers, 'arrest', 'defusal') && actors.some((actor) => isAttacker(actor.id));

/** «از سوی مقامات محلی اعلام شد», «از سوی خانواده‌ها به رسانه‌ها داده شده»: the agent speaks, it does no harm. */
function isReport({ tokens }: RoleContext, clause: Clause): boolean {
  for (let at = clause.verb - 1; at <= clause.verb; at++)
    if (at >= clause.first && REPORTED.has(keyAt(tokens, at))) return true;
  return false;
}

/** The subject of an active verb of harm: the first actor of the clause that nothing else claims. */
export function subject(view: RoleView): void {
  const { context, actors, add, clause, triggers, has } = view;
  // «جنگجویان به دولت تسلیم شدند» has its doer before the verb as a protest has.
  const active = isActive(view);
  const protest = !active && happens(triggers, 'protest', 'change');
  if (!active && !protest) return;
  // «حزب‌الله: … را بمباران کردیم»
  if (isFirstPerson(view)) {
    add(speakerOf(view), 'perpetrator', 'role-speaker');
    return;
  }
  const can = (actor: ActorMention) =>
    !has(actor) && (protest || canDo(actor)) && !stops(view, actor) && isSubject(context, clause, actor);
  const free = actors.find(can) ?? headOfSentence(context, clause).find(can);
  if (free)
    for (const one of joinedTo(context.tokens, within(context.actors, clause.first, clause.last), free).filter(can))
      add(one, 'perpetrator', protest ? 'role-protester' : 'role-subject');
  else if (!protest && !hasSubject(view) && !hasNounSubject(view)) add(speakerOf(view), 'perpetrator', 'role-speaker');
}

/** «افراد مسلح که سوار بودند، … آتش گشودند»: the subject stands before the clause that describes it. */
export function headOfSentence(context: RoleContext, clause: Clause): readonly ActorMention[] {
  const before = context.clauses[context.clauses.indexOf(clause) - 1];
  if (!before || context.sources.some((source) => source.at >= before.first && source.at < before.last)) return [];
  const actors = within(context.actors, before.first, before.last);
  return isActive({ context, clause: before, triggers: within(context.triggers, before.first, before.last) })
    ? []
    : actors;
}

/**
 * «کمیتهٔ امنیت ملی می‌گوید که سه عضو گروه را … کشته است»: a verb of harm without a subject of its own has the speaker's,
 * when the speaker is a body that can act.
 */
function speakerOf({ context, clause, has }: RoleView): ActorMention | undefined {
  const end = clause.verb >= 0 ? clause.verb : clause.last - 1;
  const source = context.sources.find(
    (one) =>
      one.stance === 'says' &&
      end >= one.scope.first &&
      end < one.scope.last &&
      (one.at < clause.first || one.rule === HEADING),
  );
  const body = source?.actor;
  const speaks = body && (body.first === source.first || body.antecedent !== undefined || body.value?.state !== true);
  // «ترامپ: … حمله کردند» is told of others, «بمباران کردیم» of one's own.
  if (body?.voice && body.value?.kind === 'state' && !isFirstPerson({ context, clause })) return undefined;
  return speaks && body.value?.kind !== 'people' && source.office !== 'outlet' && !has(body) ? body : undefined;
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
  for (; at < clause.last; at++) {
    const word = tokens[at]?.word;
    if (!word || word.key === OBJECT || word.verb || word.kind === 'mark') return false;
    if (PREPOSITIONS.has(word.key)) return at > start;
    if (triggers.some((trigger) => trigger.first === at)) return false;
  }
  return false;
}

const isInSource = (context: RoleContext, actor: ActorMention): boolean =>
  context.sources.some((source) => actor.first >= source.first && actor.first < source.last);

function isFirstPerson({ context, clause }: Pick<RoleView, 'context' | 'clause'>): boolean {
  for (let at = Math.max(clause.verb, clause.first); at < clause.last; at++)
    if (context.tokens[at]?.word.verb && FIRST_PERSON.some((ending) => keyAt(context.tokens, at).endsWith(ending)))
      return true;
  return false;
}

/** An object may stand first: «سه عضو گروه … را کشته است». */
const isTarget = (context: RoleContext, actor: ActorMention): boolean =>
  context.counted.some((people) => people.first <= actor.first && actor.first < people.last + 2) ||
  keyAt(context.tokens, actor.last) === OBJECT;
