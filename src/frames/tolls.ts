// Who was killed, hurt, taken: each outcome word collects the people that stand on its side, parts apart from wholes.
import { foldWord } from '../normalize/letters.ts';
import type { ClauseCue } from '../lexicons/clauses.ts';
import type { OutcomeValue } from '../lexicons/outcomes.ts';
import type { Mention } from '../match/find.ts';
import type { Outcome, VictimCategory } from '../model/event.ts';
import type { Token } from '../tokenize/token.ts';
import type { Clause } from './clauses.ts';
import type { People } from './people.ts';
import { endsAt, keyAt, type Stretch, within } from './reading.ts';

/** One count of people with one outcome. */
export interface Toll extends Stretch {
  readonly outcome: Outcome;
  readonly people: People;
  readonly categories: readonly VictimCategory[];
  /** A part of people already counted («از جمله سه کودک»). */
  readonly part: boolean;
  /** A total said anew («شمار کشته‌ها به ۱۵ رسید»). */
  readonly total: boolean;
  /** Adds to what was told before («یک طالب هم کشته شد»). */
  readonly also: boolean;
  readonly mild: boolean;
  /** The entry that gave the outcome. */
  readonly rule: string;
}

export interface TollContext {
  readonly tokens: readonly Token[];
  readonly people: readonly People[];
  readonly outcomes: readonly Mention<OutcomeValue>[];
  readonly cues: readonly Mention<ClauseCue>[];
}

interface Anchor extends Stretch {
  readonly outcome: Outcome;
  readonly value: OutcomeValue;
  readonly side: 'before' | 'after';
  readonly rule: string;
}

const REACH_BEFORE = 40;
const REACH_AFTER = 6;
/** «دو کودک نیز شامل آنان اند»: how far behind its people a part word may stand. */
const PART_AFTER = 3;
const ALSO = new Set(['هم', 'نیز']);
const AND = new Set(['و', 'یا', '،']);

/** The tolls of one sentence, whose clauses are given. */
export function findTolls(context: TollContext, clauses: readonly Clause[]): Toll[] {
  const start = clauses[0]?.first ?? 0;
  const end = clauses[clauses.length - 1]?.last ?? 0;
  const anchors = anchorsOf(context, start, end);
  const people = within(context.people, start, end);
  const tolls: Toll[] = [];
  const used = new Set<People>();
  anchors.forEach((anchor, i) => {
    const clause = clauses.find((candidate) => anchor.first < candidate.last) as Clause;
    if (clause.negative || clause.mood === 'imagined') return;
    const reach = { from: anchors[i - 1]?.last ?? start, to: anchors[i + 1]?.first ?? end };
    const claimed = claim(context, anchor, { reach, people, used, clause });
    for (const one of claimed) used.add(one);
    tolls.push(...claimed.map((one) => tollOf(context, anchor, one, claimed)));
  });
  return inheritCategories([...tolls, ...statedTotals(context, clauses, used), ...partsSaidApart(context, clauses, used)].sort((a, b) => a.first - b.first));
}

/** Outcome words in order, adjacent ones that share their people joined («کشته و زخمی»). */
function anchorsOf(context: TollContext, start: number, end: number): Anchor[] {
  const out: Anchor[] = [];
  for (const mention of within(context.outcomes, start, end)) {
    const { value, id } = mention.entry;
    if (value.closedBy && !closes(context, mention, value.closedBy, end)) continue;
    // «کشته‌شدگان», «زخمیان»: those told of before, not a new outcome.
    if (mention.ending === 'plural') continue;
    const last = context.tokens[mention.last - 1];
    const side = value.people === 'after' || (value.people === 'after-infinitive' && last?.word.verb?.form === 'infinitive') ? 'after' : 'before';
    const before = out[out.length - 1];
    const joint = before && mention.first - before.last === 1 && AND.has(keyAt(context.tokens, before.last));
    const together = joint && pairs(before.outcome, value.outcome) && !countedBetween(context, before, mention);
    if (before && together) out[out.length - 1] = { ...before, last: mention.last, outcome: 'killed_or_injured' };
    else out.push({ first: mention.first, last: mention.last, outcome: value.outcome, value, side, rule: id });
  }
  return out;
}

/** «جان شش تن را گرفت»: the verb that makes it an outcome follows within reach. */
function closes(context: TollContext, mention: Stretch, verbs: readonly string[], end: number): boolean {
  for (let at = mention.last; at < Math.min(end, mention.last + REACH_BEFORE); at++)
    if (verbs.some((verb) => foldWord(verb) === keyAt(context.tokens, at))) return true;
  return false;
}

const pairs = (a: Outcome, b: Outcome): boolean => (a === 'killed' && b === 'injured') || (a === 'injured' && b === 'killed');

/** «شش کشته و ۱۵ زخمی» counts apart; only an uncounted second word shares the first one's people. */
function countedBetween(context: TollContext, before: Anchor, mention: Mention<OutcomeValue>): boolean {
  return within(context.people, before.last, mention.first + 1).some((people) => people.counted);
}

interface Claim {
  readonly reach: { readonly from: number; readonly to: number };
  readonly people: readonly People[];
  readonly used: ReadonlySet<People>;
  readonly clause: Clause;
}

function claim(context: TollContext, anchor: Anchor, { reach, people, used, clause }: Claim): People[] {
  if (anchor.side === 'after') return peopleAfter(context, anchor, people, reach.to);
  const from = Math.max(reach.from, anchor.first - REACH_BEFORE);
  const near = people.filter((one) => !used.has(one) && one.first >= from && one.first <= anchor.first && isVictim(context, one, anchor));
  const counted = near.filter((one) => one.counted);
  const objects = anchor.value.active ? near.filter((one) => isObject(context, one)) : [];
  const chosen = objects.some((one) => one.counted) ? chain(near, objects) : counted.length > 0 ? counted : objects;
  const inReach = inClause(context, chosen, clause);
  if (inReach.length > 0) return withSingles(near, inReach);
  const single = onePersonEach(context, near.filter((one) => !one.counted && one.first >= clause.first));
  if (anchor.value.counts && anchor.last - anchor.first === 1 && !nextIsVerb(context, anchor)) return [];
  return single.length > 0 ? single : namedPerson(context, anchor, clause);
}

/** «انجنیر نوری، کارمند …» is one person, «پسر قاضی» too; «قاضی و راننده‌اش» are two. */
function onePersonEach(context: TollContext, singles: readonly People[]): People[] {
  const out: People[] = [];
  for (const one of singles) {
    const before = out[out.length - 1];
    const between = before ? keysBetween(context, before.last, one.first) : [];
    if (!before || between.includes('و') || between.includes('با')) out.push(one);
    else if (between.some((key) => key === '،' || key === ',')) out[out.length - 1] = one;
  }
  return out;
}

const keysBetween = (context: TollContext, from: number, to: number): string[] => Array.from({ length: to - from }, (_, i) => keyAt(context.tokens, from + i));

/** «آقای نوری جابه‌جا کشته شد», «او را کشتند»: one person by name or pronoun, told by a verb in the singular. */
function namedPerson(context: TollContext, anchor: Anchor, clause: Clause): People[] {
  const { tokens } = context;
  const first = clause.first + (LEADS.has(keyAt(tokens, clause.first)) ? 1 : 0);
  const singular = tokens[clause.verb]?.word.verb?.plural === false && !anchor.value.active;
  const object = keyAt(tokens, anchor.first - 1) === 'را' && PRONOUNS.has(keyAt(tokens, anchor.first - 2));
  const subject = tokens[anchor.first - 1]?.word;
  const named = singular && first < anchor.first && subject?.kind === 'word' && !PLURAL.test(subject.key) && hasName(context, first, anchor.first);
  if (!object && !named) return [];
  const at = object ? anchor.first - 2 : first;
  return [{ first: at, last: at + 1, min: 1, max: 1, vague: false, categories: [], bare: true, other: false, noun: null, actor: null, counted: false }];
}

const PRONOUNS = new Set(['او', 'وی']);
const LEADS = new Set(['که', 'و', '،', 'اما', 'ولی', '؛', '«']);
const PLURAL = /(ها|ان|های|ین|ات)$/;

/** A word no lexicon knows is a name, as «آقای» before it says; «او» and «وی» are people too. */
function hasName(context: TollContext, first: number, last: number): boolean {
  for (let at = first; at < last; at++) {
    const word = context.tokens[at]?.word;
    if (!word || word.kind !== 'word') continue;
    if (PRONOUNS.has(word.key) || HONORIFICS.has(word.key)) return true;
  }
  return false;
}

const HONORIFICS = new Set(['اقای', 'خانم', 'داکتر', 'انجنیر', 'قاضی', 'مولوی', 'جنرال', 'سردار', 'سرهنگ', 'شهید', 'رهبر', 'فرمانده', 'قوماندان', 'حاجی', 'سرتیپ', 'سرلشکر', 'رییس', 'وزیر', 'مردی', 'زنی', 'جوانی']);

/** Of people in several clauses the nearest clause's count, unless it has none. */
function inClause(context: TollContext, people: readonly People[], clause: Clause): People[] {
  const here = people.filter((one) => one.first >= clause.first);
  if (here.length > 0) return here;
  const singular = context.tokens[clause.verb]?.word.verb?.plural === false;
  return people.slice(-1).filter((one) => !(singular && one.min > 1));
}

/** «دو کودک و مادرشان»: a single person joined to those counted. */
function withSingles(near: readonly People[], chosen: readonly People[]): People[] {
  const out = [...chosen];
  for (const one of near) {
    const before = out[out.length - 1];
    if (!one.counted && before && one.first > before.last && one.first - before.last <= 1) out.push(one);
  }
  return out;
}

/** The objects, with what is joined to them before the «را» («یک دهقان و دو پسرش را»). */
function chain(near: readonly People[], objects: readonly People[]): People[] {
  const last = objects[objects.length - 1] as People;
  const out: People[] = [];
  let next = last.first;
  for (const one of [...near].reverse()) {
    if (one.first > last.first || (one !== last && next - one.last > 3)) continue;
    out.unshift(one);
    next = one.first;
  }
  return out;
}

const isObject = (context: TollContext, one: People): boolean =>
  [0, 1, 2, 3].some((gap) => keyAt(context.tokens, one.last + gap) === 'را');

const nextIsVerb = (context: TollContext, anchor: Anchor): boolean => context.tokens[anchor.last]?.word.lemma !== 0;

/** People who are the doers, the place or the instrument of the clause are not its victims. */
function isVictim(context: TollContext, one: People, anchor: Anchor): boolean {
  const before = endsAt(context.cues, one.first);
  const value = before?.entry.value;
  if (value === 'by' || value === 'source') return false;
  if (value === 'upon' && !anchor.value.active && anchor.first - one.last > 1) return false;
  return keyAt(context.tokens, one.first - 1) !== 'با' || !one.counted;
}

function peopleAfter(context: TollContext, anchor: Anchor, people: readonly People[], limit: number): People[] {
  const out: People[] = [];
  let next = anchor.last;
  for (const one of people) {
    if (one.first < anchor.last || one.first >= limit) continue;
    const gap = out.length === 0 ? REACH_AFTER : 2;
    if (one.first - next > gap || verbBetween(context, next, one.first)) break;
    if (out.length > 0 && !one.counted) break;
    out.push(one);
    next = one.last;
  }
  return out;
}

function verbBetween(context: TollContext, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const form = context.tokens[at]?.word.verb?.form;
    if (form && form !== 'infinitive' && form !== 'participle') return true;
  }
  return false;
}

function tollOf(context: TollContext, anchor: Anchor, people: People, group: readonly People[]): Toll {
  const part = group.some((other) => other !== people && other.first < people.first) && followsPart(context, people, group);
  return {
    outcome: anchor.outcome,
    people,
    categories: people.categories,
    part,
    total: false,
    also: alsoBetween(context, people.first, anchor.last),
    mild: anchor.value.mild ?? false,
    rule: anchor.rule,
    first: Math.min(people.first, anchor.first),
    last: Math.max(people.last, anchor.last),
  };
}

/** Whether «از جمله» opened a list of parts that these people belong to. */
function followsPart(context: TollContext, people: People, group: readonly People[]): boolean {
  const whole = group[0] as People;
  return within(context.cues, whole.last - 1, people.last + PART_AFTER + 1).some(
    (cue) =>
      cue.entry.value === 'part' &&
      (cue.last <= people.first || (cue.first >= people.last && cue.first - people.last <= PART_AFTER)),
  );
}

function alsoBetween(context: TollContext, first: number, last: number): boolean {
  for (let at = first; at < last; at++) if (ALSO.has(keyAt(context.tokens, at))) return true;
  return false;
}

/** «شمار کشته‌ها به ۱۵ تن رسید». */
function statedTotals(context: TollContext, clauses: readonly Clause[], used: ReadonlySet<People>): Toll[] {
  return clauses.flatMap((clause) =>
    clause.cues.flatMap((cue) => {
      if (cue.entry.value !== 'count-of' || clause.mood === 'imagined') return [];
      const outcome = within(context.outcomes, cue.first, cue.last)[0]?.entry.value.outcome ?? 'killed';
      const people = within(context.people, cue.last, clause.last).find((one) => one.counted && one.bare && !used.has(one));
      return people ? [tollFrom(people, outcome, cue, { total: true, part: false })] : [];
    }),
  );
}

/** «در میان کشته‌شدگان نُه زن شامل‌اند»، «که دو کودک نیز شامل آنان‌اند»: parts told in a clause of their own. */
function partsSaidApart(context: TollContext, clauses: readonly Clause[], used: ReadonlySet<People>): Toll[] {
  return clauses.flatMap((clause) => {
    const cue = clause.cues.find((candidate) => candidate.entry.value === 'part');
    if (!cue) return [];
    const outcome = outcomeInside(context, clause) ?? 'killed_or_injured';
    return within(context.people, clause.first, clause.last)
      .filter((one) => !used.has(one) && one.counted && one.categories.length > 0)
      .map((one) => tollFrom(one, outcome, cue, { total: false, part: true }));
  });
}

const outcomeInside = (context: TollContext, clause: Clause): Outcome | undefined =>
  within(context.outcomes, clause.first, clause.last)[0]?.entry.value.outcome;

function tollFrom(people: People, outcome: Outcome, cue: Mention<ClauseCue>, how: { total: boolean; part: boolean }): Toll {
  return {
    outcome,
    people,
    categories: people.categories,
    ...how,
    also: false,
    mild: false,
    rule: cue.entry.id,
    first: Math.min(people.first, cue.first),
    last: Math.max(people.last, cue.last),
  };
}

/** «سه سرباز کشته و پنج تن دیگر زخمی شدند»: the bare count is of the same people. */
function inheritCategories(tolls: readonly Toll[]): Toll[] {
  let categories: readonly VictimCategory[] = [];
  return tolls.map((toll) => {
    if (!toll.people.bare) {
      if (!toll.part) categories = toll.categories.filter((category) => category !== 'women' && category !== 'children');
      return toll;
    }
    return toll.total || toll.part ? toll : { ...toll, categories };
  });
}
