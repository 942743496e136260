// Whom an outcome word is said of: the groups of its clause, the noun that its relative clause hangs on, a single person.
import { COMMAS, PREPOSITIONS } from '../../lexicons/function-words.ts';
import { AFTER } from '../../lexicons/stance-words.ts';
import { ALONE_AND, AND, COPULAS, FROM, NONE, PRONOUNS, RELATIVE } from '../../lexicons/toll-words.ts';
import { TELLS_OF } from '../../lexicons/voice-words.ts';
import type { Clause } from '../clauses/clauses.ts';
import type { People } from '../people/people.ts';
import { covering, keyAt, startsAt, within } from '../reading.ts';
import type { Anchor } from './anchors.ts';
import { HARMS, isAccusation, isAttribute, isBareNoun, isHeadline, isSpoken } from './bars.ts';
import { chainBack, chainOn, type Member } from './chains.ts';
import { companyBehind } from './companions.ts';
import { type Found, withOwner, withSubject } from './company.ts';
import { diedSince } from './died.ts';
import { KIN } from './kin.ts';
import { keysBetween, nameBehind, unnamed } from './names.ts';
import { isObject } from './objects.ts';
import { oneMeant, speaksOfOne } from './of-one.ts';
import { oneOfThem } from './one-of-them.ts';
import { antecedent, cleftSubject } from './relative.ts';
import { fromClauseBefore, ofRank, type Situation, takenAndKilled, takesThings } from './shared.ts';
import { objectBetween } from './shared-objects.ts';
import { agrees, isPlural, namedPerson, onePersonEach } from './singles.ts';
import type { TollContext } from './toll.ts';
import { isCompanyOfObject, isVictim } from './victims.ts';

const REACH_BEFORE = 80;
const REACH_AFTER = 6;

/** The people of an outcome word, wholes before their parts. */
export const claim = (context: TollContext, anchor: Anchor, at: Situation): Member[] =>
  anchor.joint ? ofSameVerb(anchor, at) : claimAlone(context, anchor, at);

function claimAlone(context: TollContext, anchor: Anchor, at: Situation): Member[] {
  if (anchor.side === 'after' && !isSpoken(context, anchor))
    return isAccusation(context, anchor, at.clause)
      ? []
      : withoutSubject(context, peopleAfter(context, anchor, at.to), at);
  // «دو اسیر», «دو ربوده‌شده»: what they are, not what happened.
  if (isQuality(context, anchor)) return [];
  const near = nearPeople(context, anchor, at);
  const here = near.filter((one) => one.first >= at.clause.first);
  const head = headOf(context, anchor, here, at.clause);
  if (head) return withSubject(context, { head, near: here, all: near, anchor });
  const one = oneOfThem(context, anchor, at);
  const relative = one ? undefined : antecedent(context, at, anchor.value.active === true);
  if (relative && agrees(context, anchor, at.clause, relative))
    return chainBack(context, near, relative).map((member) =>
      member.people === relative && !relative.counted ? { ...member, people: ofRank(relative, near) } : member,
    );
  if (one) return [{ people: one, part: false }];
  if (isBareNoun(context, anchor) && !isPredicate(context, anchor)) return [];
  const earlier =
    here.length === 0 ? (takenAndKilled(context, anchor, at) ?? diedSince(context, anchor, at)) : undefined;
  if (earlier) return [{ people: earlier, part: false }];
  const singles = onePersonEach(context, anchor, { here, clause: at.clause });
  if (singles.length > 0) return ofSingles(context, singles, anchor, at.clause);
  const before = isAttribute(context, anchor) ? undefined : fromClauseBefore(context, anchor, at, near);
  if (before) return goesOn(context, { head: before, near, all: near, anchor }, at.clause);
  const named = toldByName(context, anchor, at);
  if (named) return [{ people: ofRank(named, near), part: false }];
  return COPULAS.has(keyAt(context.tokens, at.clause.verb)) ? peopleAfter(context, anchor, at.to) : [];
}

/** «دو جوان را زخمی و بازداشت کردند»: whom the word before it has claimed. */
function ofSameVerb(anchor: Anchor, { tolls }: Situation): Member[] {
  const last = tolls[tolls.length - 1];
  if (!last || last.last < anchor.last || last.first > anchor.first) return [];
  const from = tolls.findLastIndex(({ outcome, rule }) => outcome !== last.outcome || rule !== last.rule) + 1;
  return tolls.slice(from).map(({ people, part }) => ({ people, part }));
}

const toldByName = (context: TollContext, anchor: Anchor, at: Situation): People | undefined =>
  oneMeant(context, anchor, at.clauses) ?? namedPerson(context, anchor, at.clause) ?? cleftSubject(context, anchor, at);

/** «برادرش نیز زخمی است»: said of the subject by the verb of being. */
const isPredicate = ({ tokens }: TollContext, { last, outcome }: Anchor): boolean =>
  outcome === 'injured' && COPULAS.has(keyAt(tokens, last));

/** What people are, not what happened to them. */
const isQuality = (context: TollContext, anchor: Anchor): boolean =>
  HARMS.has(anchor.outcome)
    ? isOfOthers(context, anchor)
    : // «پنج تن در دست طالبان اسیر اند»
      (isBareNoun(context, anchor) &&
        !COPULAS.has(keyAt(context.tokens, anchor.last)) &&
        !isHeadline(context, anchor)) ||
      isAttribute(context, anchor);

/** «چهار کارمند که برای خانواده‌های آسیب‌دیده از خشکسالی رفته بودند»: what others are, who are not counted. */
const isOfOthers = (context: TollContext, anchor: Anchor): boolean =>
  isAttribute(context, anchor) &&
  context.tokens[anchor.first - 1]?.word.ending === 'plural' &&
  !covering(context.people, anchor.first - 1)?.counted;

/** Those of the clause before; whoever was counted or struck there keeps his company. */
const goesOn = (context: TollContext, found: Found, clause: Clause): Member[] =>
  speaksOfOne(context, found.anchor, clause)
    ? [{ people: found.head, part: false }]
    : found.head.counted || found.anchor.value.active
      ? withSubject(context, found)
      : chainBack(context, found.near, found.head);

function ofSingles(context: TollContext, singles: readonly People[], anchor: Anchor, clause: Clause): Member[] {
  const all = withOwner(context, singles);
  const [one] = all;
  return one && all.length === 1 && !anchor.value.active && isPostOfOne(context, one.people, clause) ? [] : all;
}

/** «نوری و کریمی، رئیس ستاد، کشته شدند»: the post of one of those named, told of in the plural; how many they are is not read. */
function isPostOfOne(context: TollContext, { min, counted, first }: People, clause: Clause): boolean {
  const { tokens } = context;
  return (
    min === 1 &&
    !counted &&
    COMMAS.has(keyAt(tokens, first - 1)) &&
    isPlural(context, clause) &&
    tokens.slice(clause.first, first).some(({ word }) => ALONE_AND.has(word.key))
  );
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
    // «او را با دو پسرش با خود بردند»: his company are people.
    if (takesThings(context, anchor, clause)) return here.findLast((one) => isCompanyOfObject(context, one));
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

function peopleAfter(context: TollContext, anchor: Anchor, limit: number): Member[] {
  const people = within(context.people, anchor.last, Math.min(limit, anchor.last + REACH_BEFORE)).filter(
    (one) =>
      (!NONE.has(keyAt(context.tokens, one.first - 1)) || (one.counted && one.min > 1)) &&
      (one.last <= limit || one.first < anchor.last || isOfHurt(one, anchor)),
  );
  const head = people[0];
  // «با مرگ او شمار کشته‌ها به نُه تن رسید»
  if (PRONOUNS.has(keyAt(context.tokens, anchor.last)) && !AND.has(keyAt(context.tokens, anchor.last + 1))) return [];
  const pair = heAndHis(context, anchor.last);
  if (pair) return pair;
  const between = head ? keysBetween(context, anchor.last, head.first) : [];
  const isApart = between.some((key) => PREPOSITIONS.has(key));
  // «کشته شدن نورالله، فرمانده محلی طالبان، …»: what he is says more than his name.
  const isRole = head !== undefined && between.length <= REACH_AFTER && (between.length === 0 || hasComma(between));
  const named = isRole && !isApart ? null : nameBehind(context, anchor);
  if (named) return isInPassing(context, anchor) ? [] : [{ people: named, part: false }];
  // «ترور به عنوان رئیس»
  if (head && !head.counted && isApart) return [];
  if (!head || between.length > REACH_AFTER || verbBetween(context, anchor.last, head.first)) return [];
  // «کشتار و آوارگی صدها هزار نفر»: of the other noun; «در واکنش به دستگیری ملا …»: one man's arrest in passing.
  if (between.includes('و') || (!head.counted && isInPassing(context, anchor))) return [];
  const chain = chainOn(context, people, head);
  const told = new Set(chain.map((member) => member.people));
  return [...chain, ...companyBehind(context, people, head).filter((member) => !told.has(member.people))];
}

/** «جان او و راننده‌اش», «جان او و دو محافظش»: he himself, and those of his company. */
function heAndHis({ tokens, people }: TollContext, at: number): Member[] | null {
  if (!PRONOUNS.has(keyAt(tokens, at)) || !AND.has(keyAt(tokens, at + 1))) return null;
  const his = startsAt(people, at + 2);
  return his?.noun?.ending === 'possessive' ? [unnamed(at), his].map((one) => ({ people: one, part: false })) : null;
}

const hasComma = (keys: readonly string[]): boolean => keys.some((key) => COMMAS.has(key));

/**
 * «در واکنش به دستگیری ملا …»: one man's arrest in passing, and not what a headline or sentence opens with or somebody tells
 * of («دستگیری ملا …», «از دستگیری ملا … خبر داد»).
 */
function isInPassing({ tokens }: TollContext, { first, last, value }: Anchor): boolean {
  if (!value.mild) return false;
  const before = tokens[first - 1]?.word;
  const isTold =
    FROM.has(before?.key ?? '') &&
    !AFTER.has(keyAt(tokens, first - 2)) &&
    tokens.slice(last, last + REACH_TOLD).some(({ word }) => TELLS_OF.has(word.key));
  return !(isTold || before === undefined || before.kind === 'mark' || TELLS_OF.has(before.key));
}

/** How far behind somebody's arrest it may be said that it is told of («از بازداشت … خبر داد»). */
const REACH_TOLD = 24;

/** «علاوه بر کشته شدن سه سرباز، پنج رهگذر زخمی شدند»: behind the last comma stands the subject of the word that follows. */
function withoutSubject(context: TollContext, members: Member[], { next }: Situation): Member[] {
  const last = members[members.length - 1]?.people.last;
  if (last === undefined || next?.side !== 'before' || covering(context.people, next.first)?.counted) return members;
  const between = keysBetween(context, last, next.first);
  if (verbBetween(context, last, next.first) || between.some((key) => ALONE_AND.has(key) || RELATIVE.has(key)))
    return members;
  const at = members.findLastIndex(
    ({ people }) => !people.theirs && COMMAS.has(keyAt(context.tokens, people.first - 1)),
  );
  return at > 0 ? members.slice(0, at) : members;
}

/** «مرگ دو زخمی»: what had become of them before. */
const isOfHurt = ({ first, counted, noun }: People, { last, outcome }: Anchor): boolean =>
  counted && first === last && outcome === 'killed' && noun?.entry.id === SUFFERER;
const SUFFERER = 'victim-passive';

function verbBetween({ tokens }: TollContext, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const form = tokens[at]?.word.verb?.form;
    if (form && form !== 'infinitive' && form !== 'participle') return true;
  }
  return false;
}
