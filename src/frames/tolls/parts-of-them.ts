// What some of those told of are said to be: «که دو تن شان زن بودند», «سه تن از کسانی که جان باختند، کودک‌اند».
import { REST } from '../../lexicons/count-words.ts';
import { ALONE_AND, AMONG, FROM, RELATIVE } from '../../lexicons/toll-words.ts';
import type { Outcome } from '../../model/event.ts';
import type { Clause } from '../clauses/clauses.ts';
import type { People } from '../people/people.ts';
import { isSaidToBe } from '../people/said-to-be.ts';
import { knownIn, whoSuffered } from '../people/those-who.ts';
import { covering, endsAt, keyAt, within } from '../reading.ts';
import { kindBehind, withKind } from './part-kinds.ts';
import { isMoreThanAll, outcomeBefore, outcomeOfSome, type Said } from './part-outcomes.ts';
import { type Toll, type TollContext, tollFrom } from './toll.ts';

/** A clause that says what people are, and of whom. */
interface Saying {
  readonly clause: Clause;
  readonly said: Said;
  readonly before: Before | undefined;
  readonly all: readonly People[];
  /** «از کشته‌شدگان …»: what became of all that are counted here. */
  readonly ofThose: Outcome | undefined;
}

/** Whom the next ones go on from, and what became of them. */
interface Lead {
  readonly one: People | undefined;
  readonly outcome: Outcome | undefined;
}

/** «که دو تن شان زن بودند»: the predicate says what those of them are. */
export function ofThem(context: TollContext, clause: Clause, said: Said): Toll[] {
  if (!isSaidToBe(context.tokens, clause.verb) || clause.negative) return [];
  const before = toldBefore(context, clause, said);
  const all = [...(before?.one ? [before.one] : []), ...within(context.people, clause.first, clause.last)];
  const ofThose = before?.ofAll ? before.outcome : outcomeOfThose(context, clause);
  const saying = { clause, said, before, all, ofThose };
  const goesOn = before && !before.one && !before.ofAll ? before.outcome : undefined;
  let lead: Lead = { one: all.find((one) => one.theirs), outcome: goesOn };
  return all.flatMap((one) => {
    const outcome = said.used.has(one) ? undefined : outcomeOf(context, saying, { one, lead });
    const noun = outcome ? nounOf(context, saying, one) : undefined;
    if (!outcome || (one.bare && !noun)) return [];
    lead = { one: lead.one ?? one, outcome };
    const people = one.bare && noun ? withKind(context, one, noun) : one;
    if (hangsOnFate(context, clause, said) && !isBreakdown(said, outcome, people)) return [];
    const last = noun?.last ?? one.last;
    return [tollFrom(people, outcome, { first: one.first, last, rule: 'parts-of-them', part: true, total: false })];
  });
}

/** What became of one who is some of those told of, else nothing. */
function outcomeOf(
  context: TollContext,
  { clause, said, before, all, ofThose }: Saying,
  { one, lead }: { readonly one: People; readonly lead: Lead },
): Outcome | undefined {
  const own = knownBeside(context, one) ?? (one === before?.one ? before.outcome : undefined);
  if (own) return own;
  if (ofThose && (one.counted || one.theirs)) return ofThose;
  // «چهار تن شان زن و دو تن دیگر کودک اند»
  const isNext = lead.one ? goesOnFrom(context, lead.one, one) : lead.outcome !== undefined && one.other;
  if (isNext && lead.outcome) return lead.outcome;
  // «۲۶ نفر کشته شدند که ۳ نفر زن و ۶ نفر کودک بودند»
  const isOfThem = one.theirs || isNext || (one.counted && hangsOnFate(context, clause, said));
  const theirs = all.some((other) => other.theirs);
  return isOfThem ? outcomeOfSome(context, { said, clause, one, theirs }) : undefined;
}

/** «از کشته‌شدگان سه تن پولیس و دو تن غیرنظامی اند» */
const outcomeOfThose = (context: TollContext, { first }: Clause): Outcome | undefined =>
  knownIn(context, first, first + 3).find((mention) => FROM.has(keyAt(context.tokens, mention.first - 1)))?.entry.value
    .outcome;

/** «سه تن از کشته‌شدگان»; «به گفتهٔ یک مقام، کشته‌شدگان …» speaks of no one of them. */
const knownBeside = (context: TollContext, one: People): Outcome | undefined =>
  knownIn(context, one.first, one.last + 3).find(
    ({ first }) => first <= one.last || [1, 2].some((back) => FROM.has(keyAt(context.tokens, first - back))),
  )?.entry.value.outcome;

/** What a clause before it says of whom it speaks. */
interface Before {
  readonly outcome: Outcome;
  /** Of these it is said: «سه تن از کسانی که جان باختند، …». */
  readonly one?: People;
  /** All that are counted here are some of them: «از میان کسانی که جان باختند، سه تن …». */
  readonly ofAll?: boolean;
}

function toldBefore(context: TollContext, clause: Clause, { clauses, tolls }: Said): Before | undefined {
  const { tokens } = context;
  const before = clauses[clauses.indexOf(clause) - 1];
  if (!before) return undefined;
  for (let at = before.first + 1; at < before.last; at++) {
    const who = whoSuffered(context, clauses, at);
    if (!who?.outcome || who.end !== clause.first) continue;
    // «سه تن از کسانی»: as far as these they are told of.
    const one = FROM.has(keyAt(tokens, at - 1))
      ? (covering(context.people, at) ?? endsAt(context.people, at - 1))
      : undefined;
    if (one?.counted) return { outcome: who.outcome, one };
    if (AMONG.has(keyAt(tokens, at - 1)) || FROM.has(keyAt(tokens, at - 1)))
      return { outcome: who.outcome, ofAll: true };
  }
  // «از هجده نفری که کشته شدند، هشت نفر کودک بودند»
  const many = tolls.find(
    ({ people: { first, last, counted } }) =>
      counted &&
      first > before.first &&
      last < before.last &&
      FROM.has(keyAt(tokens, first - 1)) &&
      RELATIVE.has(keyAt(tokens, last)),
  );
  if (many) return { outcome: many.outcome, ofAll: true };
  // «چهار تن از زخمیان را کودکان تشکیل می‌دهند و سه تن دیگر زن هستند»
  const known = isSaidToBe(tokens, before.verb) ? knownIn(context, before.first, before.last)[0] : undefined;
  return known && ALONE_AND.has(keyAt(tokens, clause.first)) ? { outcome: known.entry.value.outcome } : undefined;
}

/** What the one is said to be: behind him, and before the next and «بقیه». */
function nounOf(context: TollContext, { clause, all }: Saying, one: People): ReturnType<typeof kindBehind> {
  // «چهار تن از قربانیان، به شمول دو کودک، غیرنظامی بودند»: those inserted are some of them.
  const others = all.filter((other) => other.counted && other.first >= one.last);
  const aside = insertedOf(context, clause, others);
  const next = others.find((other) => !aside.includes(other));
  const from = Math.max(one.last, clause.first);
  const limit = next?.first ?? clause.verb;
  const rest = context.tokens.slice(from, limit).findIndex(({ word }) => REST.has(word.key));
  const end = rest < 0 ? limit : from + rest;
  // «چهار تن از قربانیان غیرنظامی، به شمول دو زن، بودند»
  const inserted = aside.filter((other) => other.first < end);
  const [first] = inserted;
  return (first && kindBehind(context, from, first.first)) ?? kindBehind(context, inserted.at(-1)?.last ?? from, end);
}

/** «به شمول یک زن و دو کودک»: the first of some told beside, and those joined to it. */
function insertedOf({ tokens }: TollContext, clause: Clause, others: readonly People[]): People[] {
  const aside: People[] = [];
  for (const other of others) {
    const goesOn = aside.at(-1)?.last === other.first - 1 && ALONE_AND.has(keyAt(tokens, other.first - 1));
    if (goesOn || isInserted(clause, other)) aside.push(other);
  }
  return aside;
}

/** «پنج تن شان زن و چهار تن کودک بودند» */
const isNextOf = (context: TollContext, { last }: People, { first, counted }: People): boolean =>
  counted &&
  ALONE_AND.has(keyAt(context.tokens, first - 1)) &&
  (first === last + 1 || kindBehind(context, last, first)?.last === first - 1);

/** «چهار تن شان زن و دو تن دیگر کودک» */
const goesOnFrom = (context: TollContext, lead: People, one: People): boolean =>
  lead.first < one.first && (one.other || isNextOf(context, lead, one));

/** «… کشته شدند که»: right behind the verb of what became of them. */
const hangsOnFate = ({ tokens }: TollContext, clause: Clause, said: Said): boolean =>
  RELATIVE.has(keyAt(tokens, clause.first)) &&
  tokens[clause.first - 1]?.word.verb != null &&
  outcomeBefore(said, clause) !== undefined;

const isBreakdown = (said: Said, outcome: Outcome, people: People): boolean =>
  people.categories.length > 0 && !isMoreThanAll(said, outcome, people);

/** «به شمول دو کودک»: behind words that open parts. */
const isInserted = ({ cues }: Clause, { first }: People): boolean =>
  cues.some((cue) => cue.entry.value === 'part' && cue.last === first);
