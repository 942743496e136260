// Counted people: a number with the noun that it counts, or one person named by what they are.
import type { ActorCategory, ActorValue } from '../model/actor.ts';
import type { VictimCategory } from '../model/event.ts';
import type { VictimValue } from '../lexicons/victims.ts';
import type { Mention } from '../match/find.ts';
import type { Quantity } from '../numbers/quantity.ts';
import type { Token } from '../tokenize/token.ts';
import { keyAt, type Stretch } from './reading.ts';

export interface People extends Stretch {
  readonly min: number;
  readonly max: number | null;
  readonly vague: boolean;
  readonly categories: readonly VictimCategory[];
  /** Counted by a bare «تن» or «نفر», so that the people told before lend their category. */
  readonly bare: boolean;
  /** «تن دیگر»: others than those told before. */
  readonly other: boolean;
  /** The word for what they are; null for bare counters. */
  readonly noun: Mention<VictimValue> | null;
  readonly actor: Mention<ActorValue> | null;
  readonly counted: boolean;
}

/** The mentions that people are read from, by their first token. */
export interface PeopleWords {
  readonly tokens: readonly Token[];
  readonly victims: ReadonlyMap<number, Mention<VictimValue>>;
  readonly actors: ReadonlyMap<number, Mention<ActorValue>>;
  readonly nationalities: ReadonlySet<number>;
  readonly things: ReadonlySet<number>;
  readonly outcomes: ReadonlySet<number>;
  /** Day of publication, ISO, or null. */
  readonly day: string | null;
}

const FILLERS = new Set(['از', 'عضو', 'اعضای', 'دیگر', 'شان', 'دیگرشان', 'آن', 'ان', 'این', 'آنان', 'جسد', 'نیروی', 'نیروهای', 'افراد', 'فرد', 'مرد', 'ایشان', 'انها', 'تبعه']);
const OTHER = new Set(['دیگر', 'دیگرشان', 'دیگری']);
const LONGEST_HEAD = 5;

export const byFirst = <T extends Stretch>(items: readonly T[]): Map<number, T> => new Map(items.map((item) => [item.first, item]));

/** People counted by the quantities, in order, then single people named without a number. */
export function findPeople(words: PeopleWords, quantities: readonly Quantity[]): People[] {
  const found: People[] = [];
  const covered = innerTokens([...words.victims.values(), ...words.actors.values()]);
  for (const quantity of quantities) {
    const people = quantity.ordinal || covered.has(quantity.first) ? null : countedPeople(words, quantity);
    const before = found[found.length - 1];
    // «چهار کودک یک خانواده»: the second number belongs to the name of the first's people.
    if (people && !(before && before.last === people.first && people.min === 1)) found.push(people);
  }
  const taken = new Set(found.flatMap((people) => Array.from({ length: people.last - people.first }, (_, i) => people.first + i)));
  for (const victim of words.victims.values())
    if (!taken.has(victim.first) && isSingle(words, victim)) found.push(singlePerson(victim));
  return found.sort((a, b) => a.first - b.first);
}

/** Tokens inside mentions, past their first: a number there is a part of a name («عضو یک خانواده»). */
function innerTokens(mentions: readonly Stretch[]): Set<number> {
  const out = new Set<number>();
  for (const mention of mentions) for (let at = mention.first + 1; at < mention.last; at++) out.add(at);
  return out;
}

function countedPeople(words: PeopleWords, quantity: Quantity): People | null {
  const head = headAfter(words, quantity.last);
  if (!head) return null;
  const categories = inTheirTime(categoriesOf(head.nouns, head.actor), head.actor, words.day);
  return {
    first: quantity.first,
    last: head.last,
    min: quantity.min,
    max: quantity.max,
    vague: quantity.vague,
    categories,
    bare: categories.length === 0 && !head.actor && !head.named,
    other: head.other,
    noun: head.nouns.find((noun) => noun.entry.value.category !== 'neutral') ?? head.nouns[0] ?? null,
    actor: head.actor,
    counted: true,
  };
}

interface Head {
  readonly last: number;
  readonly nouns: readonly Mention<VictimValue>[];
  readonly actor: Mention<ActorValue> | null;
  readonly other: boolean;
  /** Counted by their nationality alone («چهار ایرانی»). */
  readonly named: boolean;
}

/** Reads on from a number through counters and fillers to the nouns that say who is counted. */
function headAfter(words: PeopleWords, from: number): Head | null {
  const nouns: Mention<VictimValue>[] = [];
  let actor: Mention<ActorValue> | null = null;
  let other = false;
  let named = false;
  let at = from;
  const limit = from + LONGEST_HEAD;
  while (at < limit) {
    // «یک عروسی» is a wedding, not a bride.
    const victim = words.things.has(at) && words.victims.get(at)?.ending === 'i' ? undefined : words.victims.get(at);
    const here = words.actors.get(at);
    if (victim) {
      if (nouns.length > 0 && nouns.some((noun) => noun.entry.value.category !== 'neutral') && !victim.entry.value.gender) break;
      nouns.push(victim);
      if (here) actor = here;
      at = Math.max(victim.last, here?.last ?? 0);
    } else if (here) {
      actor = here;
      at = here.last;
    } else if (words.nationalities.has(at)) {
      named = true;
      at++;
    } else if (FILLERS.has(keyAt(words.tokens, at))) {
      other ||= OTHER.has(keyAt(words.tokens, at));
      at++;
    } else break;
  }
  if (nouns.length > 0 || actor || named) return { last: at, nouns, actor, other, named };
  if (words.outcomes.has(at)) return { last: at, nouns, actor, other, named };
  return isUnknownNoun(words, from) ? { last: from + 1, nouns, actor, other, named } : null;
}

/** «سه دستفروش کشته شدند»: a noun no list knows, right before what happened to it. */
function isUnknownNoun(words: PeopleWords, at: number): boolean {
  const token = words.tokens[at];
  return (
    token !== undefined &&
    token.word.kind === 'word' &&
    !words.things.has(at) &&
    token.word.lemma === 0 &&
    token.word.key.length > 2 &&
    (words.outcomes.has(at + 1) || (keyAt(words.tokens, at + 1) === 'را' && words.outcomes.has(at + 2)))
  );
}

function categoriesOf(nouns: readonly Mention<VictimValue>[], actor: Mention<ActorValue> | null): VictimCategory[] {
  const out = new Set<VictimCategory>();
  for (const { entry } of nouns) {
    const { category, gender } = entry.value;
    if (category !== 'neutral') out.add(category);
    if (gender === 'f' && (category !== 'neutral' || nouns.length > 1)) out.add('women');
  }
  if (out.size === 0 && actor?.entry.value.kind === 'force') out.add(FORCES[actor.entry.value.categories[0].category] ?? 'other');
  out.delete('other');
  return [...out];
}

const FORCES: Partial<Record<ActorCategory, VictimCategory>> = { state_forces: 'military', rebel_group: 'militants', unidentified: 'militants', political_militia: 'militants' };

/** Fighters of a group that governs on the day are its soldiers. */
function inTheirTime(categories: readonly VictimCategory[], actor: Mention<ActorValue> | null, day: string | null): VictimCategory[] {
  const period = actor?.entry.value.categories.find((p) => day !== null && (p.from ?? '') <= day && (p.until === undefined || day < p.until));
  const governs = period?.category === 'state_forces' && actor?.entry.value.state === true;
  return categories.map((category) => (category === 'militants' && governs ? 'military' : category));
}

/** A singular noun without a number, indefinite or named («راننده‌اش»، «قاضی عبدالودود»). */
function isSingle(words: PeopleWords, victim: Mention<VictimValue>): boolean {
  if (victim.ending === 'plural' || victim.entry.value.category === 'neutral') return false;
  const actor = words.actors.get(victim.first);
  if (actor && actor.entry.value.kind !== 'people') return false;
  // «غیرنظامیان ساکن …»: an adjective of people already told.
  for (let at = victim.first - 2; at < victim.first; at++) if (words.victims.get(at)?.last === victim.first) return false;
  return !SEVERAL.test(keyAt(words.tokens, victim.last - 1)) && !SEVERAL.test(keyAt(words.tokens, victim.first)) && keyAt(words.tokens, victim.first) !== 'افراد';
}

const SEVERAL = /(ان|ها|های|ین)$/;

function singlePerson(victim: Mention<VictimValue>): People {
  const categories = categoriesOf([victim], null);
  return { first: victim.first, last: victim.last, min: 1, max: 1, vague: false, categories, bare: false, other: false, noun: victim, actor: null, counted: false };
}
