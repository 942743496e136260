// Who did it to whom: the constructions in which Persian names the doer, the attacked and the sides of a clash.
import type { ClauseCue } from '../lexicons/clauses.ts';
import type { Mention } from '../match/find.ts';
import type { ActorValue } from '../model/actor.ts';
import type { TriggerValue } from '../model/trigger.ts';
import type { Token } from '../tokenize/token.ts';
import type { Clause } from './clauses.ts';
import { keyAt, type Stretch, within } from './reading.ts';
import type { Source } from './sources.ts';

export interface ActorMention extends Stretch {
  readonly id: string;
  readonly name: string | null;
  readonly country: string | null;
  readonly value: ActorValue | null;
}

export interface RoleMention {
  readonly role: 'perpetrator' | 'target' | 'party';
  readonly actor: ActorMention;
  readonly rule: string;
  /** A claim of responsibility or a blame rather than what the sentence itself tells. */
  readonly stance: 'told' | 'blamed' | 'claimed';
}

export interface RoleContext {
  /** The clauses of the frame. */
  readonly clauses: readonly Clause[];
  readonly tokens: readonly Token[];
  readonly actors: readonly ActorMention[];
  /** All actor names, those of states that stand for a place included: one may be blamed. */
  readonly states: readonly ActorMention[];
  readonly triggers: readonly Mention<TriggerValue>[];
  readonly cues: readonly Mention<ClauseCue>[];
  readonly sources: readonly Source[];
  /** Counted people: they suffer what the noun before them names. */
  readonly counted: readonly Stretch[];
  /** Active verbs of harm: their subject is the doer («طالبان سه سرباز را کشتند»). */
  readonly active: readonly Stretch[];
}

/** Words between a preposition and the attacked: vehicles, posts, gatherings («بر موتر …», «بر یک پوستهٔ …»). */
const CARRIERS = new Set(['یک', 'دو', 'سه', 'چند', 'موتر', 'پوسته', 'پاسگاه', 'کاروان', 'موتر', 'خودروی', 'خودرو', 'پایگاه', 'پایگاههای', 'مواضع', 'مقر', 'مقرهای', 'قرارگاه', 'نیروهای', 'قطار', 'خانه', 'منزل', 'تعمیر', 'دفتر', 'مرکز', 'نظامی', 'امنیتی', 'حامل', 'رنجر', 'تجمع', 'محل', 'گزمه', 'پوستههای', 'موترهای', 'مراکز', 'اعضای', 'افراد', 'سراچه', 'نوع', 'عراده', 'بس', 'اتوبوس', 'کشتی', 'کشتیهای', 'منافع', 'تاسیسات', 'ایست', 'بازرسی', 'تانه', 'ماموریت', 'قوماندانی', 'حوزه', 'مسیر', 'خودروهای', 'گروه', 'گروهی', 'از', 'سر', 'روی', 'شماری', 'جمعی', 'تعدادی', 'عدهای']);
const DOER_NOUNS = new Set(['attack', 'airstrike', 'shelling', 'shooting', 'suicide', 'explosion', 'grenade', 'chemical', 'abduction', 'clash']);
const SUFFERER_NOUNS = new Set(['killing', 'arrest']);
const SUFFERER_IDS = new Set(['cell-dismantled']);
const ACTIVE = new Set(['attack', 'airstrike', 'shelling', 'shooting', 'abduction', 'killing', 'capture', 'regain', 'arrest', 'destruction', 'suicide', 'mob', 'riot', 'interception', 'sexual', 'defusal', 'explosion', 'dispersal', 'grenade']);
const REACH = 7;

/** The roles in one clause. */
export function findRoles(context: RoleContext, clause: Clause): RoleMention[] {
  const actors = within(context.actors, clause.first, clause.last);
  const found = new Map<ActorMention, RoleMention>();
  const add = (actor: ActorMention | undefined, role: RoleMention['role'], rule: string, stance: RoleMention['stance'] = 'told') => {
    if (actor && !found.has(actor)) found.set(actor, { role, actor, rule, stance });
  };
  const view = { context, clause, actors, add };
  blamed(view);
  culprits(view);
  agents(view);
  sides(view);
  afterNouns(view);
  attacked(view);
  undergone(view);
  objects(view);
  subject(view);
  return [...found.values()];
}

interface View {
  readonly context: RoleContext;
  readonly clause: Clause;
  readonly actors: readonly ActorMention[];
  readonly add: (actor: ActorMention | undefined, role: RoleMention['role'], rule: string, stance?: RoleMention['stance']) => void;
}

/** «X را متهم کرد», «X را عامل … می‌داند», «به X نسبت داد»; «X مسئولیت را بر عهده گرفت». */
function blamed({ context, clause, actors, add }: View): void {
  for (const source of context.sources) {
    if (source.at < clause.first || source.at >= clause.last) continue;
    if (source.stance === 'claims') add(actors.find((actor) => actor.first >= source.first && actor.first < source.last), 'perpetrator', source.rule, 'claimed');
    if (source.stance === 'alleges') {
      const accused = accusedOf(within(context.states, clause.first, clause.last), source);
      add(accused, 'perpetrator', source.rule, 'blamed');
    }
  }
}

/** Whom a blame names: between source and verb («X را متهم کرد»), else behind it («انگشت اتهام را به سوی X»). */
const accusedOf = (actors: readonly ActorMention[], source: Source): ActorMention | undefined =>
  actors.find((actor) => actor.first >= source.last && actor.last <= source.at) ?? actors.find((actor) => actor.first > source.at);

/** «داعش مسئول …»: said of an actor right before. */
function culprits({ context, clause, add }: View): void {
  for (const cue of clause.cues) {
    if (cue.entry.value !== 'culprit') continue;
    add(within(context.states, clause.first, clause.last).find((actor) => cue.first - actor.last >= 0 && cue.first - actor.last <= 1), 'perpetrator', cue.entry.id, 'blamed');
  }
}

/** «توسط X», «از سوی X», «به دست X». */
function agents({ context, actors, add, clause }: View): void {
  for (const cue of clause.cues) {
    if (cue.entry.value !== 'by') continue;
    add(firstAfter(context.tokens, actors, cue.last, 3), 'perpetrator', 'role-agent');
  }
}

/** «درگیری میان X و Y», «X و Y درگیر شدند», «X با Y درگیر شد». */
function sides({ context, actors, add, clause }: View): void {
  const triggers = within(context.triggers, clause.first, clause.last);
  const clash = triggers.find((trigger) => trigger.entry.value.happening === 'clash' && trigger.entry.id !== 'operation');
  const agreement = triggers.some((trigger) => trigger.entry.value.happening === 'agreement');
  if (!clash && !agreement) return;
  for (const cue of clause.cues) {
    if (cue.entry.value !== 'between') continue;
    const [one, two] = actors.filter((actor) => actor.first >= cue.last);
    if (one && two && one.first - cue.last <= 8) {
      add(one, 'party', 'role-between');
      add(two, 'party', 'role-between');
    }
  }
  const withOther = actors.find((actor) => precededBy(context.tokens, actor, 'با'));
  if (clash && withOther) {
    add(withOther, 'party', 'role-with');
    const one = actors.find((actor) => actor.last <= withOther.first);
    add(one, 'party', 'role-with');
    const and = one && actors.find((actor) => actor.first > one.last && actor.last <= withOther.first);
    add(and, 'party', 'role-with');
  }
  if (clash?.entry.id === 'clashed' || agreement)
    for (const [i, actor] of actors.entries())
      if (keyAt(context.tokens, actor.last) === 'و' && actors[i + 1]?.first === actor.last + 1) {
        add(actor, 'party', 'role-and');
        add(actors[i + 1], 'party', 'role-and');
      }
}

/** «حملهٔ X», «بمباردمان X», «ترور X»: the noun's own doer or sufferer. */
function afterNouns({ context, actors, add, clause }: View): void {
  for (const trigger of within(context.triggers, clause.first, clause.last)) {
    const { happening, force } = trigger.entry.value;
    if (force === 'strong') continue;
    const actor = actors.find((candidate) => candidate.first >= trigger.first && candidate.first < trigger.last && candidate.last > trigger.last) ?? actorAfter(context, actors, trigger.last);
    if (!actor) continue;
    if (happening === 'protest') add(actor, 'perpetrator', 'role-protest-of');
    else if (SUFFERER_IDS.has(trigger.entry.id)) add(actor, 'target', 'role-noun-against');
    else if (DOER_NOUNS.has(happening) && canDo(actor)) add(actor, 'perpetrator', 'role-noun-of');
    else if (SUFFERER_NOUNS.has(happening)) add(actor, 'target', 'role-noun-against');
  }
}

/** «بر X», «بالای پوستهٔ X», «به موتر X», with an attack in the clause. */
function attacked({ context, actors, add, clause }: View): void {
  const triggers = within(context.triggers, clause.first, clause.last);
  if (triggers.length === 0) return;
  for (const cue of clause.cues) {
    if (cue.entry.value !== 'upon') continue;
    const upon = firstAfter(context.tokens, actors, cue.last, REACH);
    const taken = triggers.some((trigger) => trigger.entry.value.happening === 'handover');
    add(upon, taken ? 'perpetrator' : 'target', taken ? 'role-taker' : 'role-upon');
  }
}

/** «X هدف حملهٔ Y قرار گرفت», «X ترور شد», «X ربوده شد»: the subject of what is undergone is the attacked. */
function undergone({ context, actors, add, clause }: View): void {
  const triggers = within(context.triggers, clause.first, clause.last);
  const targeted = clause.cues.find((cue) => cue.entry.value === 'targeted' && triggers.some((trigger) => trigger.first - cue.last <= 1 && trigger.last > cue.first));
  const passive = triggers.find(({ entry, first, last }) => entry.value.force === 'strong' && SUFFERED.has(entry.value.happening) && isPassive(context.tokens, first, last));
  const at = targeted?.first ?? passive?.first;
  if (at === undefined || (targeted && clause.cues.some((cue) => cue.entry.value === 'perform'))) return;
  add(actors.find((actor) => actor.last <= at && isSubject(context, clause, actor)), 'target', 'role-undergone');
}

const SUFFERED = new Set(['attack', 'airstrike', 'shelling', 'shooting', 'explosion', 'killing', 'abduction', 'arrest']);

function objects({ context, actors, add, clause }: View): void {
  if (!isActive(context, clause)) return;
  for (const actor of actors) if (keyAt(context.tokens, actor.last) === 'را' || (keyAt(context.tokens, actor.last + 1) === 'را' && context.tokens[actor.last]?.word.id === 0)) add(actor, 'target', 'role-object');
}

/** The subject of an active verb of harm: the first actor of the clause that nothing else claims. */
function subject({ context, actors, add, clause }: View): void {
  const protest = within(context.triggers, clause.first, clause.last).some((trigger) => trigger.entry.value.happening === 'protest');
  if (!isActive(context, clause) && !protest) return;
  const can = (actor: ActorMention) => (protest || canDo(actor)) && isSubject(context, clause, actor);
  const free = actors.find(can) ?? headOfSentence(context, clause).find((actor) => (protest || canDo(actor)) && isSubject(context, clause, actor));
  add(free, 'perpetrator', protest ? 'role-protester' : 'role-subject');
}

/** «افراد مسلح که سوار بودند، … آتش گشودند»: the subject stands before the clause that describes it. */
function headOfSentence(context: RoleContext, clause: Clause): ActorMention[] {
  const before = context.clauses[context.clauses.indexOf(clause) - 1];
  if (!before || isActive(context, before) || context.sources.some((source) => source.at >= before.first && source.at < before.last)) return [];
  return within(context.actors, before.first, before.last);
}

/** People who are only there («خانواده», «راننده») do no harm; a crowd does. */
const canDo = (actor: ActorMention): boolean =>
  actor.value === null || actor.value.kind !== 'people' || actor.value.categories.some((period) => period.category !== 'civilians');

function isActive(context: RoleContext, clause: Clause): boolean {
  if (within(context.active, clause.first, clause.last).length > 0) return true;
  if (clause.cues.some((cue) => cue.entry.value === 'perform') && within(context.triggers, clause.first, clause.last).some((trigger) => ACTIVE.has(trigger.entry.value.happening) || trigger.entry.value.happening === 'clash')) return true;
  return within(context.triggers, clause.first, clause.last).some(
    ({ entry, first, last }) => entry.value.force !== 'noun' && ACTIVE.has(entry.value.happening) && isActiveVerb(context.tokens, first, last),
  );
}

/** Whether a trigger ends in a verb whose subject is the doer: «هدف قرار داد», not «هدف قرار گرفت» or «ترور شد». */
function isActiveVerb(tokens: readonly Token[], first: number, last: number): boolean {
  return tokens[last - 1]?.word.verb != null && !isPassive(tokens, first, last);
}

function isPassive(tokens: readonly Token[], first: number, last: number): boolean {
  const verb = tokens[last - 1]?.word;
  if (!verb?.verb) return false;
  const undergone = verb.key.startsWith('گرفت') && keyAt(tokens, last - 2) === 'قرار';
  return undergone || (last > first && UNDERGONE.some((stem) => verb.key.startsWith(stem)));
}

const UNDERGONE = ['شد', 'گردید', 'گشته', 'درام', 'رسید', 'افتاد', 'رفت', 'شو', 'میشو'];

function isSubject(context: RoleContext, clause: Clause, actor: ActorMention): boolean {
  const before = keyAt(context.tokens, actor.first - 1);
  if (['در', 'به', 'بر', 'از', 'با', 'بالای', 'علیه', 'برای', 'میان', 'بین', 'توسط', 'والی', 'مرکز'].includes(before)) return false;
  if (context.sources.some((source) => source.first <= actor.first && actor.first < source.last && source.stance !== 'claims')) return false;
  return clause.verb < 0 || actor.first < clause.verb;
}

function actorAfter(context: RoleContext, actors: readonly ActorMention[], at: number): ActorMention | undefined {
  const actor = actors.find((candidate) => candidate.first >= at);
  if (!actor || actor.first - at > 4 || context.counted.some((people) => people.first >= at && people.first <= actor.first)) return undefined;
  for (let i = at; i < actor.first; i++) {
    const word = context.tokens[i]?.word;
    if (!word || word.kind === 'mark' || STOPS.has(word.key) || word.verb) return undefined;
  }
  return actor;
}

const STOPS = new Set(['در', 'به', 'بر', 'از', 'با', 'بالای', 'علیه', 'را', 'که', 'و', 'توسط', 'میان', 'بین', 'روی', 'برای']);

/** The first actor after a preposition, with only carriers between («بر یک پوستهٔ پولیس»). */
function firstAfter(tokens: readonly Token[], actors: readonly ActorMention[], from: number, reach: number): ActorMention | undefined {
  const actor = actors.find((candidate) => candidate.first >= from);
  if (!actor || actor.first - from > reach) return undefined;
  for (let at = from; at < actor.first; at++) {
    const word = tokens[at]?.word;
    if (!word || word.kind !== 'word') return undefined;
    // A personal name between is of no list («بر موتر عبدالقدوس نایبی، څارنوال …»).
    if (!CARRIERS.has(word.key) && (word.id !== 0 || word.stem !== 0)) return undefined;
  }
  return actor;
}

const precededBy = (tokens: readonly Token[], actor: Stretch, key: string): boolean => keyAt(tokens, actor.first - 1) === key;
