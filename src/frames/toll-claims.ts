// Whom an outcome word is said of: the groups of its clause, the noun that its relative clause hangs on, a single person.
import {
  ACCUSED,
  ALSO,
  CHARGE,
  EARLIER,
  HONORIFICS,
  LEADS,
  NAME_ENDS,
  NONE,
  OBJECT,
  PRONOUNS,
  RELATIVE,
  WITH,
} from '../lexicons/toll-words.ts';
import { AUXILIARIES } from '../tokenize/endings.ts';
import type { Clause } from './clauses.ts';
import type { People } from './people.ts';
import { covering, endsAt, keyAt, within } from './reading.ts';
import type { Anchor } from './toll-anchors.ts';
import { chainBack, chainOn, isCompany, isObject, type Member } from './toll-chains.ts';
import type { TollContext } from './tolls.ts';

/** Where an outcome word stands: its clause, the sentence's clauses, and what earlier words have claimed. */
export interface Situation {
  readonly clause: Clause;
  readonly clauses: readonly Clause[];
  /** Behind the outcome word before it and before the next. */
  readonly from: number;
  readonly to: number;
  readonly used: ReadonlySet<People>;
}

const REACH_BEFORE = 60;
const REACH_AFTER = 6;
/** «X را که», «X عضو شورا که»: words between a noun and its relative clause. */
const RELATIVE_GAP = 4;
const COPULAS = new Set(['بود', 'بودند', 'است', 'اند', 'هستند', 'استند']);

/** The people of an outcome word, wholes before their parts. */
export function claim(context: TollContext, anchor: Anchor, at: Situation): Member[] {
  if (anchor.side === 'after')
    return isAccusation(context, anchor, at.clause) ? [] : peopleAfter(context, anchor, at.to);
  // «دو اسیر», «دو ربوده‌شده»: what they are, not what happened.
  if (!HARMS.has(anchor.outcome) && (isBareNoun(context, anchor) || isAttribute(context, anchor))) return [];
  const near = nearPeople(context, anchor, at);
  const here = near.filter((one) => one.first >= at.clause.first);
  const head = headOf(context, anchor, here, at.clause);
  if (head) return withSubject(context, { head, near: here, all: near, anchor, at });
  const relative = antecedent(context, at);
  if (relative && agrees(context, anchor, at.clause, relative)) return chainBack(context, near, relative);
  if (isBareNoun(context, anchor)) return [];
  const singles = onePersonEach(context, anchor, here);
  if (singles.length > 0) return singles.map((people) => ({ people, part: false }));
  const before = fromClauseBefore(context, anchor, at, near);
  if (before) return chainBack(context, near, before);
  const named = namedPerson(context, anchor, at.clause);
  if (named) return [{ people: named, part: false }];
  return COPULAS.has(keyAt(context.tokens, at.clause.verb)) ? peopleAfter(context, anchor, at.to) : [];
}

function nearPeople(context: TollContext, anchor: Anchor, { from, used }: Situation): People[] {
  const people = within(context.people, Math.max(from, anchor.first - REACH_BEFORE), anchor.first + 1).filter(
    (one) => !used.has(one),
  );
  return people.filter((one) => isVictim(context, one, { anchor, people }));
}

/** People who are the doers, the place or the instrument of the clause are not its victims. */
function isVictim(
  context: TollContext,
  one: People,
  { anchor, people }: { anchor: Anchor; people: readonly People[] },
): boolean {
  if (one.counted && one.last > anchor.first) return true;
  const value = endsAt(context.cues, one.first)?.entry.value;
  if (value === 'by' || value === 'source') return false;
  if (value === 'upon' && !anchor.value.active && anchor.first - one.last > 1) return false;
  const before = keyAt(context.tokens, one.first - 1);
  if (NONE.has(before)) return false;
  if (!WITH.has(before)) return true;
  return (
    (one.counted || one.noun?.ending === 'possessive') &&
    !anchor.value.active &&
    isCompany(
      context,
      one,
      people.filter((other) => other.last < one.first),
    )
  );
}

/** The counted group nearest to the word; of an active verb its object, where one is marked. */
function headOf(context: TollContext, anchor: Anchor, here: readonly People[], clause: Clause): People | undefined {
  if (anchor.value.active) {
    const objects = here.filter((one) => isObject(context, one));
    const object = objects.findLast((one) => one.counted) ?? objects[objects.length - 1];
    if (object) return object;
  }
  const counted = here.filter((one) => one.counted);
  const nearest = counted[counted.length - 1];
  // «دو عسکر با گلولهٔ یک سرباز کشته شدند»: the verb in the plural is not of the one.
  const isOne = nearest?.min === 1 && nearest.last < anchor.first && !anchor.value.active && isPlural(context, clause);
  const many =
    isOne && chainBack(context, here, nearest).length === 1 ? counted.findLast((one) => one.min > 1) : undefined;
  return many ?? nearest;
}

interface Found {
  readonly head: People;
  readonly near: readonly People[];
  readonly all: readonly People[];
  readonly anchor: Anchor;
  readonly at: Situation;
}

/** The chain of a group, with the one person it keeps company or is joined to by name. */
function withSubject(context: TollContext, { head, near, all, anchor }: Found): Member[] {
  const chain = withSingleBehind(context, near, chainBack(context, near, head));
  const first = (chain[0] as Member).people;
  // «حمله‌ای با ۲۱ کشته» has no company.
  if (anchor.value.counts && first.last > anchor.first) return chain;
  const key = keyAt(context.tokens, first.first - 1);
  if (WITH.has(key)) return [{ people: nearestSingle(all, first) ?? unnamed(first.first - 2), part: false }, ...chain];
  if (key === 'و' && !anchor.value.active && isName(context, first.first - 2))
    return [{ people: unnamed(first.first - 2), part: false }, ...chain];
  return chain;
}

const nearestSingle = (near: readonly People[], before: People): People | undefined =>
  near.findLast((one) => !one.counted && one.last < before.first);

/** «نورمحمد خان و دو سرباز پولیس». */
function isName({ tokens }: TollContext, at: number): boolean {
  if (NAME_ENDS.has(keyAt(tokens, at))) return true;
  for (let back = at; back >= at - 3; back--) {
    if (tokens[back]?.word.verb || tokens[back]?.word.kind !== 'word') return false;
    if (back < at && HONORIFICS.has(keyAt(tokens, back))) return true;
  }
  return false;
}

/** «دو کودک و مادرشان»: a single person joined to those counted. */
function withSingleBehind(context: TollContext, near: readonly People[], chain: readonly Member[]): Member[] {
  const { people, part } = chain[chain.length - 1] as Member;
  const self = keyAt(context.tokens, people.last + 1) === 'خود' ? 2 : 1;
  const single = near.find(
    (one) => !one.counted && one.first === people.last + self && keyAt(context.tokens, people.last) === 'و',
  );
  return single ? [...chain, { people: single, part }] : [...chain];
}

/** «۱۹ فرد ملکی که از یک عروسی برمی‌گشتند، کشته شدند»: the noun that the relative clause before this one hangs on. */
function antecedent({ tokens, people }: TollContext, { clause, clauses }: Situation): People | undefined {
  const index = clauses.indexOf(clause);
  if (RELATIVE.has(keyAt(tokens, clause.first)) || keyAt(tokens, clause.first) === 'و') return undefined;
  for (const before of [clauses[index - 1], clauses[index - 2]]) {
    if (!before || before.sentence !== clause.sentence) return undefined;
    const found = within(people, before.first, before.last).find((one) => one.counted && opensRelative(tokens, one));
    if (found) return found;
  }
  return undefined;
}

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
  const object =
    anchor.first - clause.first <= 1 && !isPlural(context, clause)
      ? near.findLast((one) => !one.counted && isObject(context, one))
      : undefined;
  if (object) return object;
  const counted = near.findLast((one) => one.counted);
  return counted && agrees(context, anchor, clause, counted) ? counted : undefined;
}

const agrees = (context: TollContext, anchor: Anchor, clause: Clause, one: People): boolean =>
  anchor.value.active === true ||
  one.min === 1 ||
  clause.verb < 0 ||
  isPlural(context, clause) ||
  one.vague ||
  !one.bare;

function isPlural({ tokens }: TollContext, { verb, last }: Clause): boolean {
  if (tokens[verb]?.word.verb?.plural) return true;
  for (let at = verb + 1; at < last; at++)
    if (AUXILIARIES.has(keyAt(tokens, at)) && /ند$/.test(keyAt(tokens, at))) return true;
  return false;
}

/** «سرنوشت ۳۱ مسافر ربوده‌شده معلوم نیست»: a participle without its auxiliary inside the clause. */
function isAttribute({ tokens }: TollContext, { last }: Anchor): boolean {
  const next = tokens[last]?.word;
  return (
    tokens[last - 1]?.word.verb?.form === 'participle' &&
    next?.kind === 'word' &&
    !AUXILIARIES.has(next.key) &&
    next.key !== 'و' &&
    next.verb === null &&
    next.key !== 'بود'
  );
}

const HARMS: ReadonlySet<string> = new Set(['killed', 'injured', 'killed_or_injured', 'missing']);

/** «مردی که به ربودن یک کودک متهم شده بود»: a charge, unless someone raises it here («طالبان را به کشتن … متهم کرد»). */
function isAccusation({ tokens }: TollContext, anchor: Anchor, clause: Clause): boolean {
  for (let at = anchor.last; at < clause.last; at++)
    if (ACCUSED.has(keyAt(tokens, at))) return PASSIVE.test(keyAt(tokens, at + 1));
  return ACCUSED.has(keyAt(tokens, anchor.first - 2)) || CHARGE.has(keyAt(tokens, anchor.first - 1));
}

const PASSIVE = /^(شد|شده|شدند|است|بود|بودند|اند|هستند)$/;

/** «زخمی» as an adjective or noun without a verb tells of nobody new. */
const isBareNoun = ({ tokens }: TollContext, anchor: Anchor): boolean =>
  anchor.value.counts &&
  anchor.last - anchor.first === 1 &&
  (tokens[anchor.last]?.word.lemma ?? 0) === 0 &&
  !/^(و|،)$/.test(keyAt(tokens, anchor.last));

/** «انجنیر نوری، کارمند …» is one person, «پسر قاضی» too; «قاضی و راننده‌اش» are two. */
function onePersonEach(context: TollContext, anchor: Anchor, here: readonly People[]): People[] {
  const objects = anchor.value.active ? here.filter((one) => isObject(context, one)) : here;
  const out: People[] = [];
  for (const one of objects) {
    const before = out[out.length - 1];
    const between = before ? keysBetween(context, before.last, one.first) : [];
    const near = between.length <= REACH_AFTER;
    if (!before || between.includes('و') || between.includes('با')) out.push(one);
    else if (near && between.some((key) => key === '،' || key === ',')) out[out.length - 1] = one;
  }
  return out;
}

const keysBetween = ({ tokens }: TollContext, from: number, to: number): string[] =>
  Array.from({ length: to - from }, (_, i) => keyAt(tokens, from + i));

/** «آقای نوری جابه‌جا کشته شد», «او را کشتند»: one person by name or pronoun, told by a verb in the singular. */
function namedPerson(context: TollContext, anchor: Anchor, clause: Clause): People | null {
  const { tokens } = context;
  if (OBJECT.has(keyAt(tokens, anchor.first - 1)) && PRONOUNS.has(keyAt(tokens, anchor.first - 2)))
    return unnamed(anchor.first - 2);
  const first = clause.first + (LEADS.has(keyAt(tokens, clause.first)) ? 1 : 0);
  const singular = tokens[clause.verb]?.word.verb !== null && !isPlural(context, clause) && !anchor.value.active;
  const subject = tokens[anchor.first - 1]?.word;
  if (!singular || first >= anchor.first || subject?.kind !== 'word' || PLURAL_NOUN.test(subject.key)) return null;
  for (let at = first; at < anchor.first; at++)
    if (PRONOUNS.has(keyAt(tokens, at)) || HONORIFICS.has(keyAt(tokens, at))) return unnamed(at);
  return null;
}

const PLURAL_NOUN = /(ها|ان|های|ین|ات)$/;

const unnamed = (at: number): People => ({
  first: at,
  last: at + 1,
  min: 1,
  max: 1,
  vague: false,
  categories: [],
  bare: true,
  other: false,
  theirs: false,
  noun: null,
  actor: null,
  counted: false,
});

function peopleAfter(context: TollContext, anchor: Anchor, limit: number): Member[] {
  const people = within(context.people, anchor.last, Math.min(limit, anchor.last + REACH_BEFORE)).filter(
    (one) => !NONE.has(keyAt(context.tokens, one.first - 1)),
  );
  const head = people[0];
  if (!head || head.first - anchor.last > REACH_AFTER || verbBetween(context, anchor.last, head.first)) return [];
  // «در واکنش به دستگیری ملا …»: one man's arrest in passing.
  if (anchor.value.mild && !head.counted) return [];
  return chainOn(context, people, head);
}

function verbBetween({ tokens }: TollContext, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const form = tokens[at]?.word.verb?.form;
    if (form && form !== 'infinitive' && form !== 'participle') return true;
  }
  return false;
}

/** «در ابتدا از ۱۴ کشته خبر داده بود»: a count that the text itself has left behind. */
export function isSuperseded({ tokens, people }: TollContext, anchor: Anchor, clause: Clause): boolean {
  if (!clause.pluperfect || !anchor.value.counts || !covering(people, anchor.first)?.counted) return false;
  for (let at = clause.first; at < anchor.first; at++) if (EARLIER.has(keyAt(tokens, at))) return true;
  return false;
}

/** «یک طالب هم کشته شد». */
export function isAdded({ tokens }: TollContext, first: number, last: number): boolean {
  for (let at = first; at < last; at++) if (ALSO.has(keyAt(tokens, at))) return true;
  return false;
}

/** «نقشهٔ ترور جمعی از شهروندان», «باعث کشته شدن ۱۵۰ تن می‌شد»: feared, planned or averted. */
export function isUnreal({ tokens, cues }: TollContext, anchor: Anchor, clause: Clause): boolean {
  if (anchor.side === 'before') return false;
  if (tokens[clause.verb]?.word.verb?.form === 'imperfect' && tokens[clause.verb]?.word.key === 'میشد') return true;
  return within(cues, Math.max(clause.first, anchor.first - PLAN_REACH), anchor.first).some(
    ({ entry }) => entry.value === 'unreal' || entry.value === 'drill',
  );
}

const PLAN_REACH = 4;
