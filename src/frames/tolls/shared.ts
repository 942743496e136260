// People whom an outcome word shares with another: of a relative clause, of the verb before, of two fates, of those shot at.

import { REST } from '../../lexicons/count-words.ts';
import { DONE_TO_CAPTIVES } from '../../lexicons/custody-words.ts';
import { COMMAS, PREPOSITIONS } from '../../lexicons/function-words.ts';
import { SAYING_VERBS } from '../../lexicons/pointing-words.ts';
import { ALONE_AND, ALONE_WITH, INDEFINITE_ENDING, LEADS, RELATIVE, THINGS_TOO } from '../../lexicons/toll-words.ts';
import type { Clause } from '../clauses/clauses.ts';
import type { People } from '../people/people.ts';
import { keyAt } from '../reading.ts';
import type { Anchor } from './anchors.ts';
import { HARMS } from './bars.ts';
import { nameThatGoesOn, unnamed } from './names.ts';
import { isObject } from './objects.ts';
import { speaksOfOne, whoMayBeOne } from './of-one.ts';
import { opensRelative } from './relative.ts';
import { objectBetween, objectMark, sharedObject } from './shared-objects.ts';
import { agrees, isPlural } from './singles.ts';
import { struckBefore } from './struck.ts';
import type { Toll, TollContext } from './toll.ts';

/** Where an outcome word stands: its clause, the sentence's clauses, and what earlier words have claimed. */
export interface Situation {
  readonly clause: Clause;
  readonly clauses: readonly Clause[];
  /** Behind the outcome word before it and before the next. */
  readonly from: number;
  readonly to: number;
  /** The outcome word behind it. */
  readonly next?: Anchor | undefined;
  readonly used: ReadonlySet<People>;
  /** What earlier words of the sentence have told. */
  readonly tolls: readonly Toll[];
}

/** «سه کارگر ربوده و سپس کشته شدند», «دو جوان را بازداشت، شکنجه و تیرباران کردند», «جسدهای چهار سرباز که ربوده شده بودند»: two
 * fates of the same people. */
export function takenAndKilled(context: TollContext, anchor: Anchor, { clause, tolls }: Situation): People | undefined {
  const last = tolls[tolls.length - 1];
  if (!last?.people.counted || last.part) return undefined;
  const fates = [last.outcome, anchor.outcome];
  if (fates[0] === fates[1] || !fates.some((fate) => fate === 'abducted' || fate === 'arrested')) return undefined;
  const isListed =
    HARMS.has(anchor.outcome) &&
    (isJoined(context, last) || (last.first >= clause.first && isOfOneVerb(context, last, anchor)));
  if (anchor.value.active)
    return isListed && isObject(context, last.people) && !objectBetween(context, last.last, anchor.first)
      ? last.people
      : undefined;
  if (!(isPlural(context, clause) || last.people.min === 1)) return undefined;
  const isRelative =
    anchor.outcome !== 'killed' && fates.includes('killed') && opensRelative(context.tokens, last.people);
  return isRelative || isListed ? last.people : undefined;
}

/** A «و» behind the word of the first fate, or its last word. */
const isJoined = ({ tokens }: TollContext, { last }: Toll): boolean =>
  ALONE_AND.has(keyAt(tokens, last)) || ALONE_AND.has(keyAt(tokens, last - 1));

/** «بازداشت و سپس», «بازداشت، شکنجه و»: nothing but other deeds stands between the two. */
const isOfOneVerb = ({ tokens }: TollContext, { last }: Toll, { first }: Anchor): boolean =>
  last <= first &&
  first - last <= LISTED_REACH &&
  tokens.slice(last, first).every(({ word }) => DONE_TO_CAPTIVES.has(word.key));

const LISTED_REACH = 8;

/** «مولوی شکور که از فرماندهان طالبان بود … کشته شد»: what he was is told of him before. */
export function ofRank(named: People, near: readonly People[]): People {
  const rank = near.findLast((one) => one.rank);
  return rank ? { ...named, categories: rank.categories } : named;
}

/** «رنجر را با خود بردند»: whatever «را» marks, no people. */
export const takesThings = (context: TollContext, { first }: Anchor, clause: Clause): boolean =>
  ALONE_WITH.has(keyAt(context.tokens, first)) && objectBetween(context, clause.first, first);

/** «دیوانه‌یی را که»: a noun in the indefinite, told of by a clause of its own. */
const isOneUnknown = ({ tokens }: TollContext, mark: number): boolean =>
  INDEFINITE_ENDING.test(keyAt(tokens, mark - 1)) && RELATIVE.has(keyAt(tokens, mark + 1));

/** «کودکان … بازی می‌کردند و کشته شدند»: the count of the clause before, where the verb agrees with it. */
export function fromClauseBefore(
  context: TollContext,
  anchor: Anchor,
  { clause, clauses }: Situation,
  near: readonly People[],
): People | undefined {
  if (clauses[0] === clause || isOwnSubject(context, anchor, clause) || isOfRest(context, clause)) return undefined;
  const struck = struckBefore(context, anchor, clause, clauses[clauses.indexOf(clause) - 1] as Clause);
  if (struck) return struck;
  // «مردی را آن‌قدر لت‌وکوب کردند که جان داد»
  if (anchor.value.active) {
    const shared = sharedObject(context, anchor, { clause, clauses });
    if (shared) return shared;
    if (takesThings(context, anchor, clause)) return undefined;
  }
  const meant = speaksOfOne(context, anchor, clause) ? whoMayBeOne(context, near) : near;
  const object =
    isBare(context, anchor, clause) && !isPlural(context, clause)
      ? near.findLast((one) => !one.counted && isObject(context, one))
      : undefined;
  if (object) return object;
  const counted = meant.findLast((one) => (one.counted || meant !== near) && !isSpeaker(context, one, clauses));
  // «ده‌ها تن دیوانه‌یی را که … با سنگ کشتند»: whom «را» marks, a single one that no list knows.
  const mark = counted && anchor.value.active ? objectMark(context, counted.last, anchor.first) : -1;
  if (isOneUnknown(context, mark) && !THINGS_TOO.has(keyAt(context.tokens, anchor.first))) return unnamed(mark - 1);
  if (!counted && isElided(context, anchor, clause))
    return subjectOf(context, anchor, clauses[clauses.indexOf(clause) - 1] as Clause, near);
  return counted && agrees(context, anchor, clause, counted) ? counted : undefined;
}

/** Who opens the clause before, by a noun or, where somebody died, by name. */
const subjectOf = (context: TollContext, anchor: Anchor, before: Clause, near: readonly People[]): People | undefined =>
  near.find(
    (one) => one.first >= before.first && one.first - before.first <= SUBJECT_REACH && !isObject(context, one),
  ) ??
  (anchor.outcome === 'killed' ? nameThatGoesOn(context, before) : null) ??
  undefined;

/** Nothing but small words stands before the word: «که جان داد», «که در شفاخانه جان داد». */
const isBare = ({ tokens }: TollContext, { first }: Anchor, clause: Clause): boolean =>
  first - clause.first <= (RELATIVE.has(keyAt(tokens, clause.first)) ? WITH_PLACE : 1);

const WITH_PLACE = 4;

/** «دو باشنده به رسانه‌ها گفتند که طالبان اسیران را به رگبار بستند»: who says so. */
const isSpeaker = (context: TollContext, one: People, clauses: readonly Clause[]): boolean => {
  const own = clauses.find(({ first, last }) => first <= one.first && one.first < last);
  return (
    own !== undefined &&
    // «بستگان سی تن می‌گویند»: the thirty do not speak.
    (one.first - own.first <= 1 || COMMAS.has(keyAt(context.tokens, one.first - 1))) &&
    SAYING_VERBS.has(keyAt(context.tokens, own.verb)) &&
    !isObject(context, one)
  );
};

/** «۴۰ تن تسلیم شدند و متباقی لادرک‌اند»: the others, how many they may be. */
const isOfRest = ({ tokens }: TollContext, { first }: Clause): boolean =>
  REST.has(keyAt(tokens, first)) || (LEADS.has(keyAt(tokens, first)) && REST.has(keyAt(tokens, first + 1)));

/** «؛ کتابخانه، میزها و تمام قرطاسیه از بین رفته است»: things at the head of the clause are what was lost. */
function isOwnSubject({ tokens }: TollContext, { first }: Anchor, clause: Clause): boolean {
  const at = clause.first + (LEADS.has(keyAt(tokens, clause.first)) ? 1 : 0);
  return (
    THINGS_TOO.has(keyAt(tokens, first)) &&
    first - at > 1 &&
    !isPlural({ tokens }, clause) &&
    !PREPOSITIONS.has(keyAt(tokens, at))
  );
}

/** «… آماج گلوله قرار گرفت و در راه شفاخانه جان داد»: the subject of the clause before goes on. */
function isElided({ tokens }: TollContext, anchor: Anchor, clause: Clause): boolean {
  if (anchor.value.active || isPlural({ tokens }, clause)) return false;
  const at = clause.first + (LEADS.has(keyAt(tokens, clause.first)) ? 1 : 0);
  return at > clause.first && (at === anchor.first || PREPOSITIONS.has(keyAt(tokens, at)));
}

/** How far into a clause its subject may begin, behind a time or place. */
const SUBJECT_REACH = 8;
