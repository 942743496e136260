// Who was killed, hurt, taken: each outcome word collects the people that stand on its side, parts apart from wholes.

import { FROM, LOSSES } from '../../lexicons/toll-words.ts';
import type { Clause } from '../clauses/clauses.ts';
import type { People } from '../people/people.ts';
import { anyWithin, covering, keyAt, within } from '../reading.ts';
import { type Anchor, anchorsOf } from './anchors.ts';
import { toldApartBeside, withDetails } from './appositions.ts';
import { isUnclaimed } from './asserted.ts';
import { HARMS, isAdded, isCondition, isNegated, isOlder, isSuperseded, isUnreal } from './bars.ts';
import { foundBodies } from './bodies.ts';
import { isInBrackets, isSaidBefore } from './brackets.ts';
import type { Member } from './chains.ts';
import { claim } from './claims.ts';
import { withoutCustody } from './custody.ts';
import { DYING, deadOfHurt, hurtApart, isSomeOfTheHurt, withDying } from './dying.ts';
import { ofBothSides } from './each-side.ts';
import { withoutEchoes } from './echoes.ts';
import { withFellows } from './fellows.ts';
import { isGrievance } from './grievances.ts';
import { withKin } from './kin.ts';
import { inheritCategories, ofKind } from './kinds.ts';
import { shareLeft } from './left.ts';
import { areHandedOver, isAdmitted, isMine, isNextOne, isOfTheHurt, isOnly, isOwn } from './notes.ts';
import { isOfPeople } from './of-things-too.ts';
import { partsSaidApart } from './parts.ts';
import { withinTotals } from './risen.ts';
import { shareAll, shareLosses, shareSides, shareSubject } from './sides.ts';
import { isSomeOfTold } from './some.ts';
import type { Toll, TollContext } from './toll.ts';
import { statedTotals } from './totals.ts';
import { withinHurt } from './wounds.ts';

/** The tolls of one sentence, whose clauses are given. */
export function findTolls(context: TollContext, clauses: readonly Clause[]): Toll[] {
  const start = clauses[0]?.first ?? 0;
  const end = clauses[clauses.length - 1]?.last ?? 0;
  if (
    !anyWithin(context.outcomes, start - BEFORE, end + BEYOND) &&
    !clauses.some(counts) &&
    !namesLosses(context, start, end)
  )
    return [];
  const { anchors, tolls } = hurtApart(context, withDying(context, anchorsOf(context, start, end), clauses));
  const used = new Set<People>(tolls.map(({ people }) => people));
  let from = start;
  anchors.forEach((anchor, i) => {
    const clause = clauses.find((candidate) => anchor.first < candidate.last) as Clause;
    if (
      (isNegated(clause, anchor) && !isSaidBefore(context, anchor)) ||
      (clause.mood === 'imagined' &&
        // «زنده نماند»: the past, though the wish is written alike.
        !anchor.value.negative &&
        !isSaidBefore(context, anchor) &&
        !isInBrackets(context, clause, anchor)) ||
      isUnclaimed(context, anchor, { clause, clauses }) ||
      isSuperseded(context, anchor, clause) ||
      isUnreal(context, anchor, clause) ||
      isGrievance(context, anchor, clause)
    )
      return;
    const next = anchors[i + 1];
    const at = { clause, clauses, from, to: next?.first ?? end, next, used, tolls };
    // «جسد یک معلم که ربوده شده بود پیدا شد؛ او کشته شده است»: dead but once.
    const claimed = withKin(context, anchor, claim(context, anchor, at)).filter(
      ({ people }) => !tolls.some((toll) => toll.people === people && toll.outcome === anchor.outcome),
    );
    const members = claimed.filter(({ people }) => isOfPeople(context, people, anchor));
    for (const { people } of members) used.add(people);
    const isQuality = members.length === 0 && isOnlyQuality(context, anchor);
    if (members.length > 0 || (anchor.side === 'before' && !isQuality)) from = anchor.last;
    const told = members.map((member) =>
      ofKind(context, clause, { anchor, toll: tollOf(context, clause, { anchor, member, clauses }) }),
    );
    tolls.push(
      ...withFellows(context, told).map((toll) =>
        isSomeOfTold(context, anchor, { tolls, toll, clause }) ? { ...toll, part: true } : toll,
      ),
    );
  });
  tolls.push(...foundBodies(context, clauses, tolls));
  shareAlso(tolls);
  shareKinds(context, tolls);
  shareSides(context, tolls);
  shareAll(context, clauses, tolls);
  shareLosses(context, clauses, tolls);
  shareSubject(context, clauses, tolls);
  shareLeft(context, clauses, tolls);
  const totals = statedTotals(context, clauses, used);
  for (const { people } of totals) used.add(people);
  const parts = partsSaidApart(context, {
    clauses,
    used,
    tolls: [...tolls, ...totals].sort((a, b) => a.first - b.first),
  });
  const said = withDetails(context, [
    ...withoutEchoes(context.tokens, withinTotals(context, clauses, { tolls: withinHurt(tolls), totals })),
    ...totals,
    ...parts,
  ]);
  const all = [
    ...deadOfHurt(context, withoutCustody(context.tokens, [...said, ...toldApartBeside(context, said)])),
  ].sort((a, b) => a.first - b.first);
  const partial = new Set(all.filter((toll) => toll.part).map((toll) => toll.people));
  return inheritCategories(
    context,
    all,
    within(context.people, start, end).filter((one) => one.counted && !partial.has(one)),
  );
}

/** «پنج سرباز اسیر را کشتند», «چهار اسیر را تیرباران کردند»: what they were leaves them to what happened then. */
function isOnlyQuality({ people }: TollContext, { first, outcome }: Anchor): boolean {
  const one = covering(people, first);
  return (
    one?.noun != null && (one.noun.last <= first || (one.counted && one.noun.first === first && !HARMS.has(outcome)))
  );
}

/** «یک سرباز نیز شهید و سه سرباز زخمی شدند»: the others of the same side are told of besides as well. */
function shareAlso(tolls: Toll[]): void {
  const first = tolls.find((toll) => toll.also && toll.categories.length > 0);
  if (!first) return;
  for (const [i, toll] of tolls.entries())
    if (toll.first > first.first && `${toll.categories}` === `${first.categories}`) tolls[i] = { ...toll, also: true };
}

/** «ده کشته و پنج زخمی از پولیس محلی»: whose they are stands behind the last of them. */
function shareKinds({ tokens, victims }: TollContext, tolls: Toll[]): void {
  for (const [i, toll] of tolls.entries()) {
    const next = tolls[i + 1];
    if (!next || toll.categories.length > 0 || next.categories.length === 0 || toll.outcome === next.outcome) continue;
    const isNoun = toll.people.counted && toll.people.last === toll.last && keyAt(tokens, toll.last) === 'و';
    const isNext = next.first === toll.last + 1 && !next.people.bare;
    // «۲۵ جسد و ۶۰ زخمی افراد ملکی»
    const isKind = isNext && isFate(victims, next.people) && next.people.last >= next.last;
    if (isNoun && isNext && (isKind || FROM.has(keyAt(tokens, next.first + 2))))
      tolls[i] = { ...toll, categories: next.categories };
  }
}

/** People counted by what became of them, with their kind behind («۶۰ زخمی افراد ملکی»). */
const isFate = (victims: TollContext['victims'], { first, last, noun }: People): boolean =>
  noun?.entry.id !== FATE && within(victims, first, last)[0]?.entry.id === FATE;
const FATE = 'victim-passive';

/** How far beyond its sentence a word of harm may say who is counted. */
const BEYOND = 40;
/** How far before it: «سه تن از آنان کودک بودند». */
const BEFORE = 24;

/** «تلفات حمله به هژده نفر رسید». */
function namesLosses({ tokens }: TollContext, first: number, last: number): boolean {
  for (let at = first; at < last; at++) if (LOSSES.has(keyAt(tokens, at))) return true;
  return false;
}

/** «شمار کشته‌ها …» */
const counts = ({ cues }: Clause): boolean => cues.some((cue) => cue.entry.value === 'count-of');

function tollOf(
  context: TollContext,
  clause: Clause,
  {
    anchor,
    member,
    clauses,
  }: { readonly anchor: Anchor; readonly member: Member; readonly clauses: readonly Clause[] },
): Toll {
  const part = member.part;
  const people = ofBothSides(context, clause, member.people);
  const dying = anchor.rule === DYING || isOfTheHurt(context, people, anchor);
  return {
    outcome: anchor.outcome,
    people,
    categories: people.categories,
    part:
      part ||
      dying ||
      areHandedOver(context, anchor, people, clause) ||
      isSomeOfTheHurt(context, people) ||
      isMine(context, people) ||
      isCondition(context, people),
    total: false,
    also: isAdded(context, clause, { first: people.first, last: anchor.last }) || isNextOne(context, people),
    only: people.counted && (isOnly(context, people, anchor) || isAdmitted(context, anchor, clause)),
    own: isOwn(context, people, anchor),
    mild: anchor.value.mild ?? false,
    dying,
    older: isOlder(context, clause, clauses),
    hostage: anchor.value.hostage ?? false,
    rule: anchor.rule,
    first: Math.min(people.first, anchor.first),
    last: Math.max(people.last, anchor.last),
  };
}
