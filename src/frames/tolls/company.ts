// Those who share the fate of a counted group or a single person: company, kin, parts told of one by one.

import { HIMSELF } from '../../lexicons/count-words.ts';
import { COMMAS, PREPOSITIONS } from '../../lexicons/function-words.ts';
import { ALONE_AND, AND, HOUSES, OBJECT, OTHERS, PRONOUNS, SELF, THEIRS, WITH } from '../../lexicons/toll-words.ts';
import type { People } from '../people/people.ts';
import { covering, endsAt, keyAt, startsAt, within } from '../reading.ts';
import type { Anchor } from './anchors.ts';
import { chainBack, chainOn, type Member } from './chains.ts';
import { isBoth, isOfCompanions } from './companions.ts';
import { KIN } from './kin.ts';
import { isLed, leaderBefore, leaderOf, nearestSingle, spouseBefore } from './leaders.ts';
import { isOwnedList, isSomebody } from './list-owners.ts';
import { unnamed } from './names.ts';
import { markOf } from './objects.ts';
import { hasOwner } from './owned.ts';
import { isName } from './singles.ts';
import type { TollContext } from './toll.ts';

/** The counted group of an outcome word among the people of its clause and those before it. */
export interface Found {
  readonly head: People;
  readonly near: readonly People[];
  readonly all: readonly People[];
  readonly anchor: Anchor;
}

/** The chain of a group, with the one person it keeps company or is joined to by name. */
export function withSubject(context: TollContext, { head, near, all, anchor }: Found): Member[] {
  // «پنج مرده، از آن جمله یک زن، و ۱۲ زخمی»: what became of them counts them by itself.
  const isOnlyFate = anchor.value.counts && head.last > anchor.first && head.noun?.entry.id === 'victim-passive';
  const joined = isOnlyFate ? [{ people: head, part: false }] : chainBack(context, near, head);
  const chain = withSingleBehind(context, near, anchor.value.active ? withoutDoers(context, joined) : joined);
  const first = (chain[0] as Member).people;
  chain.push(...singleParts(context, head, all), ...companyOfObject(context, head, anchor));
  // «حمله‌ای با ۲۱ کشته» has no company, «با دو تن دیگر کشته شد» has.
  if (anchor.value.counts && first.last > anchor.first && !isCounter(context, anchor.first)) return chain;
  const key = keyAt(context.tokens, first.first - 1);
  // «او را با دو برادرش»
  const leader = first.first - (OBJECT.has(keyAt(context.tokens, first.first - 2)) ? 3 : 2);
  if (WITH.has(key))
    return [{ people: bothAt(context, leader) ?? nearestSingle(all, first) ?? unnamed(leader), part: false }, ...chain];
  const before = first.first - 2;
  if (!anchor.value.active && isBehindName(context, chain)) return [{ people: unnamed(before), part: false }, ...chain];
  const spouse = key === 'و' ? spouseBefore(context, first) : undefined;
  if (spouse)
    return [{ people: unnamed(leaderBefore(context, spouse)), part: false }, { people: spouse, part: false }, ...chain];
  if (key === 'و' && isLed(context, first)) return [{ people: leaderOf(all, first), part: false }, ...chain];
  // «فرمانده حسینی و همراهش را کشت»
  if (key === 'و' && (isHisOfObject(context, first, anchor) || isBesideHimself(context, first, anchor)))
    return [{ people: unnamed(before), part: false }, ...chain];
  return AND.has(key) && isBesideHim(context, first) ? [{ people: unnamed(before), part: false }, ...chain] : chain;
}

/** «نادر و سه تن دیگر», «ملک نادر، خانمش و سه فرزندش», «ملک نادر، همسر، دو دختر و مادرش» */
function isBehindName(context: TollContext, chain: readonly Member[]): boolean {
  const list = chain.filter(({ part }) => !part).map(({ people }) => people);
  const [{ first, noun }] = list as [People];
  const key = keyAt(context.tokens, first - 1);
  // «قوماندان زخمی و دو محافظش کشته شدند»: what became of him.
  if (key === 'و') return isName(context, first - 2) && !covering(context.outcomes, first - 2);
  const isHis = noun?.ending === 'possessive' || isOwnedList(context, list);
  return COMMAS.has(key) && isHis && isSomebody(context, first - 2);
}

/** «او، همسرش و سه فرزندش را کشتند», but not «به گفتهٔ او، برادرش …». */
function isBesideHim({ tokens, cues }: TollContext, { first, noun }: People): boolean {
  const him = keyAt(tokens, first - 2);
  return (
    noun?.ending === 'possessive' &&
    (PRONOUNS.has(him) || HIMSELF.has(him)) &&
    endsAt(cues, first - 2)?.entry.value !== 'source'
  );
}

/** «مشتاق السعیدی، از فرماندهان گروه، و همراهش را کشت»: his, and he stands before them. */
function isHisOfObject(context: TollContext, one: People, { value, outcome }: Anchor): boolean {
  const { tokens, outcomes } = context;
  if (!value.active || outcome !== 'killed' || !isOfCompanions(tokens, one) || markOf(context, one) < 0) return false;
  const at = one.first - 2;
  if (COMMAS.has(keyAt(tokens, at))) return true;
  const word = tokens[at]?.word;
  // «او را زخمی و برادرش را کشتند»: what befell the one before.
  if (covering(outcomes, at)) return false;
  return word?.kind === 'word' && !word.verb && ![PREPOSITIONS, OBJECT, HOUSES].some((all) => all.has(word.key));
}

/** «خودش و یک سرباز کشته شدند» */
const isBesideHimself = ({ tokens }: TollContext, { first, counted }: People, { value }: Anchor): boolean =>
  counted && !value.active && HIMSELF.has(keyAt(tokens, first - 2));

/** «هر دو با سه محافظ شان», «هردو را با راننده‌شان»: the two told of before. */
const bothAt = ({ tokens }: TollContext, at: number): People | undefined =>
  isBoth(tokens, at) ? { ...unnamed(at), min: 2, max: 2 } : undefined;

/** «ولسوال را با هشت پولیس اسیر کردند», «زنی را با شوهر و دو کودکش مجروح ساخت»: who suffer with the object. */
function companyOfObject(context: TollContext, head: People, { value, first }: Anchor): Member[] {
  const { tokens } = context;
  // «ملک نادر، یک متنفذ محلی، را …»: what he is stands between commas.
  const isRight = OBJECT.has(keyAt(tokens, head.last + (COMMAS.has(keyAt(tokens, head.last)) ? 1 : 0)));
  const mark = value.active && (!head.counted || isRight) ? markOf(context, head) : -1;
  if (mark < 0) return [];
  for (let at = mark + 1; at < Math.min(mark + COMPANY_REACH, first); at++) {
    const one = WITH.has(keyAt(tokens, at)) ? startsAt(context.people, at + 1) : undefined;
    if (one && one.last <= first && isAlongWith(context, one, at - mark))
      return chainOn(context, within(context.people, one.first, first), one);
  }
  return [];
}

/** Right behind «را», or others and companions behind its place («را در ننگرهار با سه تن دیگر از پا درآورد»). */
const isAlongWith = ({ tokens }: TollContext, one: People, distance: number): boolean =>
  distance <= 2
    ? one.counted || one.noun?.ending === 'possessive' || KIN.has(one.noun?.entry.id ?? '')
    : one.counted && (one.other || isOfCompanions(tokens, one));

const COMPANY_REACH = 7;

/** «تن», «نفر», «تن دیگر» right before a word. */
const isCounter = ({ tokens, victims }: TollContext, at: number): boolean =>
  OTHERS.has(keyAt(tokens, at - 1)) || endsAt(victims, at)?.entry.id === 'victim-counter';

/** «شماری از افراد مسلح، یک استاد و دو محصل را ربودند»: who did it opens the list of those it was done to. */
function withoutDoers({ tokens }: TollContext, chain: readonly Member[]): Member[] {
  const [doer, victim] = chain;
  const isDoer =
    doer?.people.categories.includes('militants') &&
    victim !== undefined &&
    !victim.people.categories.includes('militants') &&
    COMMAS.has(keyAt(tokens, victim.people.first - 1));
  return chain.slice(isDoer ? 1 : 0);
}

/** «۱۱ نفر، از جمله دختری ۱۲ ساله، زخمی شدند»: one of those counted. */
const singleParts = ({ cues }: TollContext, head: People, all: readonly People[]): Member[] =>
  all
    .filter((one) => !one.counted && one.first >= head.last && endsAt(cues, one.first)?.entry.value === 'part')
    .map((people) => ({ people, part: true }));

/** «دو کودک و مادرشان»: a single person joined to those counted. */
function withSingleBehind(context: TollContext, near: readonly People[], chain: readonly Member[]): Member[] {
  const { people, part } = chain[chain.length - 1] as Member;
  const self = SELF.has(keyAt(context.tokens, people.last + 1)) ? 2 : 1;
  const single = near.find(
    (one) =>
      !one.counted &&
      ((keyAt(context.tokens, one.first - 1) === 'و' &&
        (one.first === people.last + 1 || isTheirKin(context, people, one))) ||
        // «یک سرباز و خود مهاجم»
        (self === 2 && keyAt(context.tokens, people.last) === 'و' && one.first === people.last + 2)),
  );
  if (single && isSecondNoun(people, single) && !isTheirs(context, single)) return [...chain];
  return single ? [...chain, { people: single, part }] : [...chain];
}

/** «یک کودک سه‌ساله و پدرکلانش», «یک پسر ۱۲ ساله و مادرش», «یک کارمند برنامهٔ جهانی غذا و راننده‌اش»: only nouns stand between. */
function isTheirKin({ tokens }: TollContext, people: People, one: People): boolean {
  const gap = one.first - people.last;
  if (one.noun?.ending !== 'possessive' || gap < 1 || gap > KIN_GAP) return false;
  return tokens
    .slice(people.last, one.first - 1)
    .every(({ word }) => word.kind !== 'mark' && !word.verb && !PREPOSITIONS.has(word.key) && !OBJECT.has(word.key));
}

const KIN_GAP = 6;

/** «۱۲ کودک و نوجوان»: one number for both nouns; «دو کودک و مادرشان» and «دو سرباز و مهاجم» are three. */
const isSecondNoun = (people: People, { noun, categories }: People): boolean =>
  people.counted &&
  people.min > 1 &&
  noun?.ending === 'none' &&
  noun.last - noun.first === 1 &&
  !isPost(noun) &&
  !(categories.includes('militants') && people.categories.length > 0 && !people.categories.includes('militants'));

/** «دو تبعهٔ چینی و رانندهٔ افغان آنان» */
const isTheirs = ({ tokens }: TollContext, { last }: People): boolean =>
  [keyAt(tokens, last), keyAt(tokens, last + 1)].some((key) => THEIRS.has(key));

/** A post that one person holds: «سه سرباز و قوماندان شان». */
const isPost = ({ entry }: NonNullable<People['noun']>): boolean =>
  entry.value.category === 'government' || entry.id === 'victim-commander';

/** «احمدی و راننده‌اش کشته شدند»: single people, with the one whose kin or driver the first of them is. */
export function withOwner(context: TollContext, singles: readonly People[]): Member[] {
  const [head] = singles;
  const at = head ? head.first - 2 : -1;
  const owner =
    (head !== undefined && isWithKin(context, head)) ||
    (head !== undefined &&
      (hasOwner(context, head) || isOwnedList(context, singles)) &&
      opensList(context, singles) &&
      context.tokens[at]?.word.verb === null &&
      // «سه تن شهید و مادرشان مجروح شد»: what became of others.
      !covering(context.outcomes, at) &&
      // «شوهر جوان و نوزادشان»: whose he is has been told of.
      (head.noun?.ending === 'possessive' ||
        isOwnedList(context, singles) ||
        within(context.people, head.first - 3, head.first).length === 0))
      ? [unnamed(at)]
      : [];
  return [...owner, ...singles].map((people) => ({ people, part: false }));
}

/** «خودش با دخترش زخمی است», «او همراه با پدرش …» */
function isWithKin({ tokens }: TollContext, { first, noun }: People): boolean {
  if (noun?.ending !== 'possessive' || !WITH.has(keyAt(tokens, first - 1))) return false;
  const key = keyAt(tokens, first - 2);
  return PRONOUNS.has(key) || HIMSELF.has(key);
}

/** «احمدی و راننده‌اش», «احمدی، معاونش و راننده». */
const opensList = ({ tokens }: TollContext, [head, next]: readonly People[]): boolean =>
  head !== undefined &&
  (ALONE_AND.has(keyAt(tokens, head.first - 1)) ||
    (next !== undefined && COMMAS.has(keyAt(tokens, head.first - 1)) && AND.has(keyAt(tokens, next.first - 1))));
