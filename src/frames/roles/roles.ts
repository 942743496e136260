// Who did it to whom: the constructions in which Persian names the doer, the attacked and the sides of a clash.
import { isAttacker } from '../../lexicons/actors/kinds.ts';
import type { ClauseCue } from '../../lexicons/clauses.ts';
import { CIVIL, CIVIL_THINGS } from '../../lexicons/function-words.ts';
import type { Mention } from '../../match/find.ts';
import type { ActorValue } from '../../model/actor.ts';
import type { TriggerValue } from '../../model/trigger.ts';
import type { Token } from '../../tokenize/token.ts';
import type { Clause } from '../clauses/clauses.ts';
import { attackedBefore } from '../clauses/inserted.ts';
import type { Person } from '../people/persons.ts';
import { keyAt, type Stretch, within } from '../reading.ts';
import type { Source } from '../sources/source.ts';
import { accused } from './accused.ts';
import { agents } from './agents.ts';
import { AIM_RULES, KIN_RULES, WAY_RULES } from './aim-rules.ts';
import { amid } from './amid.ts';
import { ofArrest } from './arrests.ts';
import { before, ownersOfBases } from './bases.ts';
import { aimed, blamed, culprits, meant } from './claims.ts';
import { jailers } from './custody.ts';
import { described } from './described.ts';
import { armed, subject } from './doers.ts';
import { incriminated } from './evidence.ts';
import { facing } from './facing.ts';
import { ambushed, gripped, lost, repelled, wrested, yielded } from './ground.ts';
import { hands, involved, pointedAt } from './hands.ts';
import { bereft, fallen, losers, strikers, struckSpeakers } from './losses.ts';
import { afterNouns } from './nouns.ts';
import { carriedOver, objects, pointedOut } from './objects.ts';
import { engaged, managedTo } from './ongoing.ts';
import { doneBy, ownDeed, ownWork } from './own.ts';
import { claimedKills, ownMen } from './own-men.ts';
import { struckOwn } from './own-posts.ts';
import { hitBy, putDown } from './owners.ts';
import { planted } from './planted.ts';
import { struckBefore } from './pointed.ts';
import { presumed } from './presumed.ts';
import { firedFrom, senders } from './senders.ts';
import { sides } from './sides.ts';
import { attacked, harmed, undergone } from './sufferers.ts';
import { whose } from './whose.ts';
import { bereftOfPost, fled, held, tookOver, withdrawn } from './withdrawn.ts';
import { happens } from './words.ts';

export interface ActorMention extends Stretch {
  readonly id: string;
  readonly name: string | null;
  readonly country: string | null;
  readonly value: ActorValue | null;
  /** Told as those who attack: «عامل انتحاری داعش». */
  readonly attacks?: boolean;
  /** A group that no list knows. */
  readonly open?: boolean;
  /** A person whose word is that of the actor («ترامپ», «ذبیح‌الله مجاهد»). */
  readonly voice?: boolean;
  /** A person told by name. */
  readonly person?: Person;
  /** What «این گروه» or «نیروهایش» stands for. */
  readonly antecedent?: Stretch;
}

export interface RoleMention {
  readonly role: 'perpetrator' | 'target' | 'party';
  readonly actor: ActorMention;
  readonly rule: string;
  /** A claim of responsibility or a blame rather than what the sentence itself tells. */
  readonly stance: 'told' | 'blamed' | 'claimed';
  /** Told where nothing but an arrest is. */
  readonly arrests?: boolean;
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
  readonly places: readonly Stretch[];
  readonly dates: readonly Stretch[];
  readonly weapons: readonly Stretch[];
  /** Words for merchant ships. */
  readonly ships: readonly Stretch[];
  /** Counted people: they suffer what the noun before them names. */
  readonly counted: readonly Stretch[];
  /** One person told of by name only («طالبان نجیب‌الله را کشتند»). */
  readonly named: readonly Stretch[];
  /** Active verbs of harm: their subject is the doer («طالبان سه سرباز را کشتند»). */
  readonly active: readonly Stretch[];
  /** Words for being killed, hurt or taken: their subject is the attacked. */
  readonly suffered: readonly Stretch[];
}

/** One clause on its way through the rules. */
export interface RoleView {
  readonly context: RoleContext;
  readonly clause: Clause;
  /** Actors of the clause. */
  readonly actors: readonly ActorMention[];
  /** Words of happening of the clause that no actor's name holds («کارمند ماین‌پاکی»). */
  readonly triggers: readonly Mention<TriggerValue>[];
  readonly has: (actor: ActorMention) => boolean;
  readonly add: (
    actor: ActorMention | undefined,
    role: RoleMention['role'],
    rule: string,
    stance?: RoleMention['stance'],
  ) => void;
}

type Rule = (view: RoleView) => void;

/** What blames and claims say holds whatever the mood of the clause; the first rule that takes an actor keeps it. */
const SAID: readonly Rule[] = [
  blamed,
  pointedAt,
  ownWork,
  ownMen,
  ownDeed,
  claimedKills,
  doneBy,
  aimed,
  ...AIM_RULES,
  hands,
  involved,
  incriminated,
  whose,
  presumed,
  culprits,
  accused,
  putDown,
];
/** All rules of a clause that asserts something. */
const TOLD: readonly Rule[] = [
  ...SAID,
  meant,
  engaged,
  managedTo,
  agents,
  senders,
  firedFrom,
  jailers,
  withdrawn,
  held,
  tookOver,
  gripped,
  lost,
  ...WAY_RULES,
  planted,
  armed,
  facing,
  sides,
  amid,
  ownersOfBases,
  afterNouns,
  struckOwn,
  attacked,
  attackedBefore,
  before,
  repelled,
  undergone,
  described,
  losers,
  strikers,
  struckSpeakers,
  bereft,
  harmed,
  ambushed,
  wrested,
  bereftOfPost,
  yielded,
  fled,
  pointedOut,
  struckBefore,
  objects,
  subject,
  hitBy,
  fallen,
];
/** «در حملهٔ دیروز بر کارگران دست ندارند»: whom the deed struck. */
const PRESUMED: readonly Rule[] = [...SAID, amid, attacked, before];
/** Those that can take an actor from outside the clause. */
const TOLD_OF_OTHERS: readonly Rule[] = [
  ...SAID,
  held,
  sides,
  amid,
  attackedBefore,
  undergone,
  ...KIN_RULES,
  carriedOver,
  pointedOut,
  struckBefore,
  subject,
];

/** «کشتی‌های آمریکایی», «نفتکش عربستان», «زیرساخت‌های غیرنظامی»: behind a thing that is struck it only says whose it is. */
function saysWhose({ ships, tokens }: RoleContext, { first, last, value }: ActorMention): boolean {
  if (value === null || value.kind === 'state') return ships.some((ship) => ship.last === first);
  return last - first === 1 && CIVIL.has(keyAt(tokens, first)) && CIVIL_THINGS.has(keyAt(tokens, first - 1));
}

/** The roles in one clause. */
export function findRoles(context: RoleContext, clause: Clause): RoleMention[] {
  const actors = within(context.actors, clause.first, clause.last);
  const found = new Map<ActorMention, RoleMention>();
  const barred = new Set<ActorMention>();
  const triggers = within(context.triggers, clause.first, clause.last).filter(
    (trigger) => !actors.some((actor) => actor.first <= trigger.first && actor.last >= trigger.last),
  );
  const caught = happens(triggers, 'arrest');
  const add: RoleView['add'] = (actor, role, rule, stance = 'told') => {
    // «مهاجم از پا درآمد»: who is called an attacker is the doer, whatever became of him, but for an arrest.
    if (!actor || found.has(actor) || barred.has(actor)) return;
    const attacks = (actor.attacks || isAttacker(actor.id)) && !caught;
    if (role === 'target' && saysWhose(context, actor)) barred.add(actor);
    else found.set(actor, { role: attacks ? 'perpetrator' : role, actor, rule, stance });
  };
  const view = { context, clause, actors, triggers, add, has: (actor: ActorMention) => found.has(actor) };
  const real = !clause.negative && clause.mood === 'asserted';
  const told = actors.length > 0 ? TOLD : TOLD_OF_OTHERS;
  for (const rule of real ? told : clause.presuming ? PRESUMED : SAID) rule(view);
  return ofArrest(view, [...found.values()]);
}
