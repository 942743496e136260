// Counted people: a number with the noun that it counts, or one person named by what they are.

import { PREPOSITIONS, PRONOUNS } from '../../lexicons/function-words.ts';
import type { OutcomeValue } from '../../lexicons/outcomes.ts';
import {
  ADJECTIVES,
  ALSO,
  CROWDS,
  DEMONSTRATIVES,
  GROUPS,
  INDEFINITE,
  INDEFINITE_ENDING,
  INSIDE,
  OBJECT,
  OTHERS,
  SELF,
  SEVERAL_ENDING,
  SINGULAR_AN,
} from '../../lexicons/toll-words.ts';
import type { VictimValue } from '../../lexicons/victims.ts';
import type { Mention } from '../../match/find.ts';
import type { ActorValue } from '../../model/actor.ts';
import type { VictimCategory } from '../../model/event.ts';
import type { Quantity } from '../../numbers/quantity.ts';
import type { Ending, Token } from '../../tokenize/token.ts';
import { keyAt, type Stretch, tokensOf } from '../reading.ts';
import { categoriesOf, TALIBAN } from './categories.ts';
import { type Head, headAfter } from './heads.ts';
import { withSide } from './sides.ts';
import { isBesideOthers, isKindOf, isNobody, isOneOf, isOneOfThem } from './told.ts';

export interface People extends Stretch {
  readonly min: number;
  readonly max: number | null;
  readonly vague: boolean;
  readonly categories: readonly VictimCategory[];
  /** Counted by a bare «تن» or «نفر», so that the people told before lend their category. */
  readonly bare: boolean;
  /** «تن دیگر»: others than those told before. */
  readonly other: boolean;
  /** «تن شان»: some of those told before. */
  readonly theirs: boolean;
  /** The word for what they are; null for bare counters. */
  readonly noun: Mention<VictimValue> | null;
  readonly actor: Mention<ActorValue> | null;
  readonly counted: boolean;
  /** Told of by the rank he is of («از فرماندهان طالبان»), behind his name. */
  readonly rank?: boolean;
}

/** The mentions that people are read from, by their first token. */
export interface PeopleWords {
  readonly tokens: readonly Token[];
  readonly victims: ReadonlyMap<number, Mention<VictimValue>>;
  readonly actors: ReadonlyMap<number, Mention<ActorValue>>;
  readonly nationalities: ReadonlySet<number>;
  readonly things: ReadonlySet<number>;
  readonly outcomes: ReadonlyMap<number, Mention<OutcomeValue>>;
  readonly numbers: ReadonlySet<number>;
  /** The tokens right behind places and dates. */
  readonly ends: ReadonlySet<number>;
  /** Day of publication, ISO, or null. */
  readonly day: string | null;
}

/** Items by their first token. */
export const byFirst = <T extends Stretch>(items: readonly T[]): Map<number, T> =>
  new Map(items.map((item) => [item.first, item]));

/** People counted by the quantities, in order, then single people named without a number. */
export function findPeople(given: Omit<PeopleWords, 'numbers'>, quantities: readonly Quantity[]): People[] {
  const words: PeopleWords = { numbers: new Set(quantities.map((quantity) => quantity.first)), ...given };
  const found: People[] = [];
  const covered = innerTokens([...words.victims.values(), ...words.actors.values()]);
  for (const quantity of quantities) {
    const people =
      quantity.ordinal || covered.has(quantity.first) || isNobody(words, quantity)
        ? null
        : countedPeople(words, quantity);
    const before = found[found.length - 1];
    // «چهار کودک یک خانواده»: the second number belongs to the name of the first's people.
    const isOfThem = people?.min === 1 && before?.last === people.first && !areDoers(words, before, people);
    if (people && !isOfThem) found.push(people);
  }
  const taken = tokensOf(found);
  for (const victim of words.victims.values())
    if (!taken.has(victim.first) && isSingle(words, victim)) found.push(singlePerson(words, victim));
  return found.sort((a, b) => a.first - b.first);
}

/** «دو مرد مسلح یک سرباز را کشتند»: who did it, before whom they did it to. */
const areDoers = ({ tokens }: PeopleWords, before: People, { last, categories }: People): boolean =>
  (before.categories.includes('militants') || before.noun?.entry.id === TALIBAN) &&
  OBJECT.has(keyAt(tokens, last)) &&
  categories.length > 0 &&
  !categories.includes('militants');

/** Tokens inside mentions, past their first: a number there is a part of a name («عضو یک خانواده»). */
function innerTokens(mentions: readonly Stretch[]): Set<number> {
  const out = new Set<number>();
  for (const mention of mentions) for (let at = mention.first + 1; at < mention.last; at++) out.add(at);
  return out;
}

function countedPeople(words: PeopleWords, quantity: Quantity): People | null {
  const counted = headAfter(words, quantity.last);
  const side = counted && withSide(words, counted, quantity.first);
  const head = side?.head ?? counted;
  // «دو خانواده» are nobody knows how many; «صفر کشته» is nobody.
  if (!head || quantity.max === 0 || (head.nouns[0]?.entry.id === FAMILY && head.nouns[0].first === quantity.last))
    return null;
  // «در یک کمین کشته شد»: a place or deed that no list knows.
  if (head.unknown && INSIDE.has(keyAt(words.tokens, quantity.first - 1))) return null;
  // «دو قاری … کشته شدند»: a subject or an object, of which there are several.
  if (head.unknown === 'far' && (quantity.min < 2 || PREPOSITIONS.has(keyAt(words.tokens, quantity.first - 1))))
    return null;
  const categories = categoriesOf(words, head, quantity);
  return {
    first: side?.first ?? quantity.first,
    last: head.last,
    min: quantity.min,
    max: quantity.max,
    vague: quantity.vague,
    categories,
    bare: categories.length === 0 && !head.actor && !head.named,
    other: head.other || OTHERS.has(keyAt(words.tokens, quantity.last - 1)),
    theirs: head.theirs || isOneOfThem(words.tokens, quantity),
    noun: nounOf(head),
    actor: head.actor,
    counted: true,
  };
}

const FAMILY = 'victim-family';

const nounOf = ({ nouns }: Head): Mention<VictimValue> | null =>
  nouns.find(({ entry }) => entry.value.category !== 'neutral' && !entry.value.quiet) ??
  nouns.find((noun) => noun.entry.value.category !== 'neutral') ??
  nouns[0] ??
  null;

/** A singular noun without a number, indefinite or named («راننده‌اش»، «قاضی عبدالودود»). */
function isSingle(words: PeopleWords, victim: Mention<VictimValue>): boolean {
  const { category, role } = victim.entry.value;
  if (isOneOf(words, victim)) return true;
  if (isKindOf(words, victim)) return false;
  if (victim.ending === 'plural' || (category === 'neutral' && role !== 'man')) return false;
  // «گروهک تجزیه‌طلب …»: what the group is.
  if (GROUPS.has(keyAt(words.tokens, victim.first - 1)) && victim.ending !== 'i') return false;
  const actor = words.actors.get(victim.first);
  // «طالبان» is no one, «قوماندان طالبان» is, and so is «مرزبان».
  if (
    actor &&
    actor.entry.value.kind !== 'people' &&
    victim.last - victim.first === 1 &&
    actor.last === victim.last &&
    // «و خود مهاجم نیز», «مهاجم هم کشته شد»
    !SELF.has(keyAt(words.tokens, victim.first - 1)) &&
    !ALSO.has(keyAt(words.tokens, victim.last)) &&
    !SINGULAR_AN.has(keyAt(words.tokens, victim.first)) &&
    !(role === 'attacker' && isBesideOthers(words, victim)) &&
    // «سربازی آنان را به گلوله بست»
    (!isIndefinite(words, victim) || PRONOUNS.has(keyAt(words.tokens, victim.last)))
  )
    return false;
  // «غیرنظامیان ساکن …»: an adjective of people already told; «افراد مسلح جوانی را …» is another.
  // «سرباز مهاجم نیز»
  const isToo = role === 'attacker' && ALSO.has(keyAt(words.tokens, victim.last));
  if (victim.ending !== 'i' && !isToo && !OBJECT.has(keyAt(words.tokens, victim.last)))
    for (let at = victim.first - 2; at < victim.first; at++)
      if (words.victims.get(at)?.last === victim.first) return false;
  return isOnePerson(words, victim);
}

/** Neither a crowd («مردم»), nor a quality («لباس نظامی»), nor an office or deed («ولسوالی», «تیراندازی»). */
function isOnePerson({ tokens }: PeopleWords, victim: Mention<VictimValue>): boolean {
  const { key, ending } = (tokens[victim.first] as Token).word;
  if (CROWDS.has(key) || isSeveral(key, ending) || (ending === 'i' && victim.last - victim.first > 1)) return false;
  if (victim.ending === 'i' && !isIndefinite({ tokens }, victim)) return false;
  return !ADJECTIVES.has(key) || DEMONSTRATIVES.has(keyAt(tokens, victim.first - 1));
}

/** «سربازی»: one of them. */
const isIndefinite = ({ tokens }: Pick<PeopleWords, 'tokens'>, { first, ending }: Mention<VictimValue>): boolean =>
  ending === 'i' && INDEFINITE.has(keyAt(tokens, first).replace(INDEFINITE_ENDING, ''));

/** «نظامیان», «اعضای»; «قوماندان» and «مادرشان» are one. */
const isSeveral = (key: string, ending: Ending): boolean =>
  ending !== 'possessive' && ending !== 'i' && SEVERAL_ENDING.test(key) && !SINGULAR_AN.has(key);

function singlePerson(words: PeopleWords, victim: Mention<VictimValue>): People {
  const head: Head = { last: victim.last, nouns: [victim], actor: null, other: false, theirs: false, named: false };
  // «این نظامی»: told of before, as whatever he was.
  const isBack = DEMONSTRATIVES.has(keyAt(words.tokens, victim.first - 1));
  const categories = isBack ? [] : categoriesOf(words, head, { first: victim.first, min: 1, single: true });
  return {
    first: victim.first,
    last: victim.last,
    min: 1,
    max: 1,
    vague: false,
    categories,
    bare: false,
    other: false,
    theirs: false,
    noun: victim,
    actor: isIndefinite(words, victim) ? (words.actors.get(victim.first) ?? null) : null,
    counted: false,
    ...(isOneOf(words, victim) ? { rank: true } : {}),
  };
}
