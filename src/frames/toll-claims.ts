// Whom an outcome word is said of: the groups of its clause, the noun that its relative clause hangs on, a single person.
import { PREPOSITIONS } from '../lexicons/function-words.ts';
import {
  ALONE_AND,
  ALONE_WITH,
  COMMAS,
  COPULAS,
  DEEDS,
  FROM,
  INDEFINITE_ENDING,
  LEADS,
  NONE,
  OBJECT,
  ONE_OF,
  OTHERS,
  RELATIVE,
} from '../lexicons/toll-words.ts';
import type { Clause } from './clauses.ts';
import type { People } from './people.ts';
import { keyAt, within } from './reading.ts';
import type { Toll, TollContext } from './toll.ts';
import type { Anchor } from './toll-anchors.ts';
import { HARMS, isAccusation, isAttribute, isBareNoun, isSpoken } from './toll-bars.ts';
import { chainBack, chainOn, isObject, type Member } from './toll-chains.ts';
import { withOwner, withSubject } from './toll-company.ts';
import { KIN } from './toll-kin.ts';
import { agrees, isPlural, keysBetween, namedPerson, nameOfObject, onePersonEach, unnamed } from './toll-singles.ts';
import { isVictim } from './toll-victims.ts';

/** Where an outcome word stands: its clause, the sentence's clauses, and what earlier words have claimed. */
export interface Situation {
  readonly clause: Clause;
  readonly clauses: readonly Clause[];
  /** Behind the outcome word before it and before the next. */
  readonly from: number;
  readonly to: number;
  readonly used: ReadonlySet<People>;
  /** What earlier words of the sentence have told. */
  readonly tolls: readonly Toll[];
}

const REACH_BEFORE = 80;
const REACH_AFTER = 6;
/** «X را که», «X عضو شورا که»: words between a noun and its relative clause. */
const RELATIVE_GAP = 4;

/** The people of an outcome word, wholes before their parts. */
export function claim(context: TollContext, anchor: Anchor, at: Situation): Member[] {
  if (anchor.side === 'after' && !isSpoken(context, anchor))
    return isAccusation(context, anchor, at.clause) ? [] : peopleAfter(context, anchor, at.to);
  // «دو اسیر», «دو ربوده‌شده»: what they are, not what happened.
  if (!HARMS.has(anchor.outcome) && (isBareNoun(context, anchor) || isAttribute(context, anchor))) return [];
  const near = nearPeople(context, anchor, at);
  const here = near.filter((one) => one.first >= at.clause.first);
  const head = headOf(context, anchor, here, at.clause);
  if (head) return withSubject(context, { head, near: here, all: near, anchor });
  const relative = antecedent(context, at);
  if (relative && agrees(context, anchor, at.clause, relative))
    return chainBack(context, near, relative).map((member) =>
      member.people === relative && !relative.counted ? { ...member, people: ofRank(relative, near) } : member,
    );
  const one = oneOfThem(context, anchor, at.clause);
  if (one) return [{ people: one, part: false }];
  if (isBareNoun(context, anchor)) return [];
  const taken = here.length === 0 ? takenAndKilled(context, anchor, at) : undefined;
  if (taken) return [{ people: taken, part: false }];
  const singles = onePersonEach(context, anchor, { here, clause: at.clause });
  if (singles.length > 0) return withOwner(context, singles);
  const before = fromClauseBefore(context, anchor, at, near);
  if (before) return chainBack(context, near, before);
  const named = namedPerson(context, anchor, at.clause);
  if (named) return [{ people: ofRank(named, near), part: false }];
  return COPULAS.has(keyAt(context.tokens, at.clause.verb)) ? peopleAfter(context, anchor, at.to) : [];
}

/** «سه کارگر ربوده و سپس کشته شدند», «جسدهای چهار سرباز که ربوده شده بودند»: two fates of the same people. */
function takenAndKilled(context: TollContext, anchor: Anchor, { clause, tolls }: Situation): People | undefined {
  const last = tolls[tolls.length - 1];
  if (!last?.people.counted || last.part || anchor.value.active) return undefined;
  const fates = [last.outcome, anchor.outcome];
  if (!fates.includes('killed') || !fates.some((fate) => fate === 'abducted' || fate === 'arrested')) return undefined;
  if (!(isPlural(context, clause) || last.people.min === 1)) return undefined;
  const isRelative = anchor.outcome !== 'killed' && opensRelative(context.tokens, last.people);
  return isRelative || (anchor.outcome === 'killed' && ALONE_AND.has(keyAt(context.tokens, last.last)))
    ? last.people
    : undefined;
}

/** «دو پولیس را با گلوله زدند؛ یکی در جا جان داد و دیگری زخمی است». */
function oneOfThem({ tokens }: TollContext, anchor: Anchor, clause: Clause): People | undefined {
  const at = clause.first + (LEADS.has(keyAt(tokens, clause.first)) ? 1 : 0);
  const key = keyAt(tokens, at);
  const isOne = ONE_OF.has(key) ? !FROM.has(keyAt(tokens, at + 1)) : OTHERS.has(key) && INDEFINITE_ENDING.test(key);
  return isOne && !anchor.value.active && at < anchor.first && !isPlural({ tokens }, clause)
    ? { ...unnamed(at), theirs: true }
    : undefined;
}

/** «مولوی شکور که از فرماندهان طالبان بود … کشته شد»: what he was is told of him before. */
function ofRank(named: People, near: readonly People[]): People {
  const rank = near.findLast((one) => one.rank);
  return rank ? { ...named, categories: rank.categories } : named;
}

function nearPeople(context: TollContext, anchor: Anchor, { from, used }: Situation): People[] {
  const people = within(context.people, Math.max(from, anchor.first - REACH_BEFORE), anchor.first + 1).filter(
    (one) => !used.has(one),
  );
  return people.filter((one) => isVictim(context, one, { anchor, people }));
}

/** The counted group nearest to the word; of an active verb its object, where one is marked. */
function headOf(context: TollContext, anchor: Anchor, here: readonly People[], clause: Clause): People | undefined {
  if (anchor.value.active) {
    const objects = here.filter((one) => isObject(context, one));
    const object = objects.findLast((one) => one.counted) ?? objects[objects.length - 1];
    if (object) return object;
    // «سی پولیس … به طالبان پیوستند و رنجر را با خود بردند»: things are the object.
    if (takesThings(context, anchor, clause)) return undefined;
  }
  // «هزاران نفر یاد … را که کشته شد گرامی داشتند»: behind an object another subject stands.
  const counted = here.filter(
    (one) => one.counted && (anchor.value.active || !objectBetween(context, one.last, anchor.first)),
  );
  const nearest = counted[counted.length - 1];
  // «در حمله بر خانهٔ یک قاضی، پسر او کشته شد»: whose house and whose son it is.
  if (nearest?.min === 1 && !anchor.value.active && isOwnerOfKin(context, nearest, here)) return undefined;
  // «دو عسکر با گلولهٔ یک سرباز کشته شدند»: the verb in the plural is not of the one.
  const isOne = nearest?.min === 1 && nearest.last < anchor.first && !anchor.value.active && isPlural(context, clause);
  // «یک روحانی با شلیک دو موتورسوار کشته شد»: whose shots they were.
  const struck =
    nearest && isOfDeed(context, nearest)
      ? counted.findLast((one) => one.last <= nearest.first && !isOfDeed(context, one))
      : undefined;
  if (struck && !anchor.value.active) return struck;
  const many =
    isOne && chainBack(context, here, nearest).length === 1 ? counted.findLast((one) => one.min > 1) : undefined;
  return many ?? nearest;
}

function isOwnerOfKin({ tokens }: TollContext, owner: People, here: readonly People[]): boolean {
  const kin = here.find((one) => !one.counted && one.first > owner.last);
  return (
    kin !== undefined &&
    KIN.has(kin.noun?.entry.id ?? '') &&
    COMMAS.has(keyAt(tokens, kin.first - 1)) &&
    PREPOSITIONS.has(keyAt(tokens, owner.first - 2))
  );
}

/** «رنجر را با خود بردند»: whatever «را» marks, no people. */
const takesThings = (context: TollContext, { first }: Anchor, clause: Clause): boolean =>
  ALONE_WITH.has(keyAt(context.tokens, first)) && objectBetween(context, clause.first, first);

const isOfDeed = ({ tokens }: TollContext, { first }: People): boolean => DEEDS.has(keyAt(tokens, first - 1));

function objectBetween({ tokens }: TollContext, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (OBJECT.has(keyAt(tokens, at))) return true;
  return false;
}

/** «۱۹ فرد ملکی که از یک عروسی برمی‌گشتند، کشته شدند»: the noun that the relative clause before this one hangs on. */
function antecedent({ tokens, people }: TollContext, { clause, clauses }: Situation): People | undefined {
  const index = clauses.indexOf(clause);
  if (RELATIVE.has(keyAt(tokens, clause.first)) || keyAt(tokens, clause.first) === 'و') return undefined;
  for (const before of [clauses[index - 1], clauses[index - 2]]) {
    if (!before || before.sentence !== clause.sentence) return undefined;
    const found = within(people, before.first, before.last).find(
      (one) => (one.counted || (before === clauses[index - 1] && isHeadOf(before, one))) && opensRelative(tokens, one),
    );
    if (found) return found;
  }
  return undefined;
}

/** «راننده‌ای که آنان را می‌برد، زخمی شد»: a single person opens its clause. */
const isHeadOf = (clause: Clause, one: People): boolean => one.first - clause.first <= 2;

function opensRelative(tokens: TollContext['tokens'], one: People): boolean {
  for (let at = one.last; at <= one.last + RELATIVE_GAP; at++) {
    if (RELATIVE.has(keyAt(tokens, at))) return true;
    if (tokens[at]?.word.verb) return false;
  }
  return false;
}

/** «کودکان … بازی می‌کردند و کشته شدند»: the count of the clause before, where the verb agrees with it. */
function fromClauseBefore(
  context: TollContext,
  anchor: Anchor,
  { clause, clauses }: Situation,
  near: readonly People[],
): People | undefined {
  if (clauses[0] === clause) return undefined;
  // «مردی را آن‌قدر لت‌وکوب کردند که جان داد»
  if (anchor.value.active) {
    const shared = sharedObject(context, anchor, { clause, clauses });
    if (shared) return shared;
    if (takesThings(context, anchor, clause)) return undefined;
  }
  const object =
    anchor.first - clause.first <= 1 && !isPlural(context, clause)
      ? near.findLast((one) => !one.counted && isObject(context, one))
      : undefined;
  if (object) return object;
  const counted = near.findLast((one) => one.counted);
  if (!counted && isElided(context, anchor, clause)) {
    const before = clauses[clauses.indexOf(clause) - 1] as Clause;
    return near.find(
      (one) => one.first >= before.first && one.first - before.first <= SUBJECT_REACH && !isObject(context, one),
    );
  }
  return counted && agrees(context, anchor, clause, counted) ? counted : undefined;
}

/** «رییس شورا را از خانه کشیدند و تیرباران کردند», «سه سرباز را گرفتند و سپس کشتند»: one object of two verbs. */
function sharedObject(
  context: TollContext,
  anchor: Anchor,
  { clause, clauses }: { readonly clause: Clause; readonly clauses: readonly Clause[] },
): People | undefined {
  const before = clauses[clauses.indexOf(clause) - 1];
  if (
    !before ||
    anchor.first - clause.first > SHARED_REACH ||
    !ALONE_AND.has(keyAt(context.tokens, clause.first)) ||
    objectBetween(context, clause.first, anchor.first)
  )
    return undefined;
  const shared = within(context.people, before.first, before.last).findLast((one) => isObject(context, one));
  return (
    shared ?? nameOfObject(context, anchor, { verb: clause.verb, first: before.first, last: before.verb }) ?? undefined
  );
}

/** «و سپس با فیر گلوله کشتند»: words before the second verb. */
const SHARED_REACH = 6;

/** «… آماج گلوله قرار گرفت و در راه شفاخانه جان داد»: the subject of the clause before goes on. */
function isElided({ tokens }: TollContext, anchor: Anchor, clause: Clause): boolean {
  if (anchor.value.active || isPlural({ tokens }, clause)) return false;
  const at = clause.first + (LEADS.has(keyAt(tokens, clause.first)) ? 1 : 0);
  return at > clause.first && (at === anchor.first || PREPOSITIONS.has(keyAt(tokens, at)));
}

/** How far into a clause its subject may begin, behind a time or place. */
const SUBJECT_REACH = 8;

function peopleAfter(context: TollContext, anchor: Anchor, limit: number): Member[] {
  const people = within(context.people, anchor.last, Math.min(limit, anchor.last + REACH_BEFORE)).filter(
    (one) =>
      (!NONE.has(keyAt(context.tokens, one.first - 1)) || (one.counted && one.min > 1)) &&
      (one.last <= limit || one.first < anchor.last),
  );
  const head = people[0];
  // «ترور به عنوان رئیس»
  if (head && !head.counted && keysBetween(context, anchor.last, head.first).some((key) => PREPOSITIONS.has(key)))
    return [];
  if (!head || head.first - anchor.last > REACH_AFTER || verbBetween(context, anchor.last, head.first)) return [];
  // «کشتار و آوارگی صدها هزار نفر»: of the other noun; «در واکنش به دستگیری ملا …»: one man's arrest in passing.
  if (keysBetween(context, anchor.last, head.first).includes('و') || (anchor.value.mild && !head.counted)) return [];
  return chainOn(context, people, head);
}

function verbBetween({ tokens }: TollContext, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const form = tokens[at]?.word.verb?.form;
    if (form && form !== 'infinitive' && form !== 'participle') return true;
  }
  return false;
}
