// Parts told in a clause of their own: «در میان کشته‌شدگان نُه زن شامل‌اند», «که دو تن شان زن بودند», «، از جمله دو امدادگر».
import { IS_NOT } from '../../lexicons/described-words.ts';
import { ALONE_AND, COPULAS, RELATIVE } from '../../lexicons/toll-words.ts';
import type { Clause } from '../clauses/clauses.ts';
import type { People } from '../people/people.ts';
import { endsAt, keyAt, startsAt, within } from '../reading.ts';
import { chainBack, chainOn } from './chains.ts';
import { amongIn, type Cue, cueOf } from './part-cues.ts';
import { isPredicate, withPredicate } from './part-kinds.ts';
import {
  isMoreThanAll,
  outcomeBefore,
  outcomeBeside,
  outcomeInside,
  outcomeOfLast,
  outcomeOfNamed,
  type Said,
} from './part-outcomes.ts';
import { ofThem } from './parts-of-them.ts';
import { restOf } from './rest.ts';
import { type Toll, type TollContext, tollFrom } from './toll.ts';

/** The parts of a sentence that no outcome word of their own claims. */
export function partsSaidApart(context: TollContext, said: Said): Toll[] {
  const parts = [...partsOf(context, said), ...tailsOf(context, said)];
  return [...parts, ...restOf(context, said.clauses, [...said.tolls, ...parts])];
}

/** «ده تن کشته شدند، دو تن آنان پزشک»: of whom it is told without a verb, right behind. */
function tailsOf({ people, tokens }: TollContext, { clauses, used, tolls }: Said): Toll[] {
  const [first, last] = [clauses[0]?.first ?? 0, clauses.at(-1)?.last ?? 0];
  return within(people, first, last).flatMap((one) => {
    if (!one.counted || !one.theirs || one.categories.length === 0 || used.has(one)) return [];
    const whole = tolls.findLast((toll) => !toll.part && toll.last <= one.first);
    const isTail = whole && one.first - whole.last === 1 && TAIL_OPENS.has(keyAt(tokens, whole.last));
    if (!isTail || !TAIL_ENDS.has(keyAt(tokens, one.last)) || one.min > whole.people.min) return [];
    return [tollFrom(one, whole.outcome, { ...one, rule: 'parts-tail', part: true, total: false })];
  });
}

const TAIL_OPENS: ReadonlySet<string> = new Set(['،', ',', '؛', ';', '–', '-']);
const TAIL_ENDS: ReadonlySet<string> = new Set(['.', '\n', '', '؛', '!', '،', ',']);

function partsOf(context: TollContext, said: Said): Toll[] {
  return said.clauses.flatMap((clause) => {
    const parts = [
      ...cutAtCues(context, clause).flatMap((cut) => ofCue(context, cut, said)),
      ...ofList(context, clause, said),
    ];
    const told = new Set(parts.map(({ people }) => people));
    return [
      ...parts,
      ...ofThem(context, clause, said).filter(({ people: { first } }) => ![...told].some((one) => one.first === first)),
    ];
  });
}

/** «در میان شهدا ۵ زن و در میان مصدومان ۳۲ زن دیده می‌شوند»: each has its own behind it. */
function cutAtCues(context: TollContext, clause: Clause): Clause[] {
  const [, ...others] = amongIn(context, clause);
  if (others.length === 0) return [clause];
  const starts = [clause.first, ...others.map(({ first }) => first - 1)];
  return starts.map((first, i) => ({ ...clause, first, last: starts[i + 1] ?? clause.last }));
}

function ofCue(context: TollContext, clause: Clause, said: Said): Toll[] {
  const here = within(context.people, clause.first, clause.last);
  const people = here.length > 0 ? here : headsBefore(context, clause, said);
  const cue = people.length > 0 ? cueOf(context, clause) : undefined;
  // «یک نظامی هم بین کشته‌ها نیست»
  if (!cue || IS_NOT.has(keyAt(context.tokens, clause.verb))) return [];
  // «، از جمله دو امدادگر، در حالی که شش نفر دیگر زخمی شدند»: parts of those told before.
  const opens = cue.first - clause.first <= 1 ? outcomeBefore(said, clause) : undefined;
  // «شمار شهدا را دو تن و مجروحان را هفده تن از جمله یک کودک اعلام کرد»
  const right = said.tolls.find(
    ({ people: { last, counted } }) => counted && last <= cue.first && cue.first - last < 2,
  );
  const outcome =
    cue.outcome ??
    right?.outcome ??
    opens ??
    outcomeInside(context, clause) ??
    outcomeBeside(said, clause) ??
    outcomeOfNamed(context, said.clauses, cue.first) ??
    // «… کشته شدند. از این میان سه تن سرباز بودند.»
    (COPULAS.has(keyAt(context.tokens, clause.verb)) ? outcomeOfLast(context, said.clauses) : undefined);
  if (!outcome) return [];
  const free = people.filter(
    (one) =>
      !said.used.has(one) &&
      endsAt(context.cues, one.first)?.entry.value !== 'source' &&
      !isPredicate(context, clause, one),
  );
  const behind = free.filter((one) => one.first >= cue.last - 1);
  const head = behind.find((one) => one.counted && isNear(context, cue.last, one));
  const last = free.findLast((one) => one.counted && one.last <= cue.first);
  const members = head ? chainOn(context, behind, head) : last ? chainBack(context, free, last) : [];
  // «زخمیان شامل آمر امنیت و سه سرباز اند»: all of them, where no other count is told.
  const single =
    head && !said.tolls.some((toll) => toll.outcome === outcome) ? singleBefore(context, cue, behind, head) : undefined;
  return [...(single ? [{ people: single, part: true }] : []), ...members]
    .map((member) => ({ ...member, people: withPredicate(context, clause, member.people) }))
    .filter(
      ({ people }) => (people.categories.length > 0 || people === single) && !isMoreThanAll(said, outcome, people),
    )
    .map(({ people }) => tollFrom(people, outcome, { ...cue, part: true, total: false }));
}

/** «دو کودکی که در کوچه بازی می‌کردند نیز در میان کشته‌شدگان‌اند»: of whom the clause before tells more. */
function headsBefore({ people, tokens }: TollContext, clause: Clause, { clauses }: Said): People[] {
  const before = clauses[clauses.indexOf(clause) - 1];
  return before
    ? within(people, before.first, before.last).filter(
        ({ counted, last }) => counted && RELATIVE.has(keyAt(tokens, last)),
      )
    : [];
}

/** «پنج تن جان دادند: سه سرباز و دو غیرنظامی»: what those told of right before are, one by one. */
function ofList(context: TollContext, { first, last }: Clause, said: Said): Toll[] {
  if (!LIST_OPENS.has(keyAt(context.tokens, first))) return [];
  const people = within(context.people, first, last);
  const head = startsAt(context.people, first + 1);
  if (!head?.counted || people.some((one) => said.used.has(one))) return [];
  const members = chainOn(context, people, head);
  const sum = members.reduce((total, member) => total + member.people.min, 0);
  // «ده تن کشته و چهار تن زخمی شدند: شش سرباز و چهار پولیس»: of those whom they add up to.
  const whole = said.tolls.findLast((toll) => toll.last <= first && !toll.part && toll.people.min === sum);
  if (!whole || whole.people.vague || members.length < 2) return [];
  return members
    .filter((member) => member.people.categories.length > 0)
    .map((member) =>
      tollFrom(member.people, whole.outcome, { ...member.people, rule: 'parts-listed', part: true, total: false }),
    );
}

const LIST_OPENS: ReadonlySet<string> = new Set([':', '(', '؛', '–', '-']);

/** «شامل فرمانده پولیس این ولسوالی و دو سرباز»: the one named before those counted. */
const singleBefore = (
  { tokens }: TollContext,
  cue: Cue,
  behind: readonly People[],
  head: People,
): People | undefined =>
  ALONE_AND.has(keyAt(tokens, head.first - 1))
    ? behind.find((one) => !one.counted && one.first - cue.last <= 1 && one.last < head.first)
    : undefined;

const PART_REACH = 8;

function isNear({ tokens }: TollContext, from: number, one: People): boolean {
  if (one.first - from > PART_REACH) return false;
  for (let at = from; at < one.first; at++) if (tokens[at]?.word.verb) return false;
  return true;
}
