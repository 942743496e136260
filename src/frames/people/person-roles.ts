// What a named person is, told beside the name: «معاون والی کابل، …، …», «…، کارمند یک مؤسسه».
import { COMMAS, FROM, OBJECT, ONE, PREPOSITIONS, THAT } from '../../lexicons/function-words.ts';
import { PERSONAL_OFFICES } from '../../lexicons/speakers.ts';
import { AGE, PERSONS, SEVERAL_ENDING } from '../../lexicons/toll-words.ts';
import type { VictimValue } from '../../lexicons/victims.ts';
import type { Mention } from '../../match/find.ts';
import type { Token } from '../../tokenize/token.ts';
import { isUnknown } from '../actors/open-groups.ts';
import { covering, keyAt, type Stretch, startsAt } from '../reading.ts';
import type { NameWords } from './person-names.ts';

const LONGEST_ROLE = 7;
/** Words behind an office that no comma closes, at most. */
const SHORT_TAIL = 2;
/** Words behind a preposition inside a description, at most («رییس دفتر والی تخار در حکومت پیشین»). */
const LONGEST_TAIL = 5;

/** «معاون والی کابل، محب‌الله محمدی، …»: between commas, behind what its bearer is. */
export function roleBefore(context: NameWords, at: number, last: number): (Omit<Role, 'last'> & Stretch) | null {
  const { tokens, nouns, offices } = context;
  if (!COMMAS.has(keyAt(tokens, at - 1)) || !COMMAS.has(keyAt(tokens, last))) return null;
  let found: (Omit<Role, 'last'> & Stretch) | null = null;
  for (let first = at - 2; first >= 0 && first >= at - 2 - LONGEST_ROLE && goesOn(tokens[first], first, []); first--) {
    const noun = startsAt(nouns, first) ?? null;
    const office = startsAt(offices, first);
    const held = office && PERSONAL_OFFICES.has(office.entry.id) ? office.entry.id : null;
    if (held || (noun && noun.entry.value.category !== 'neutral')) found = { first, last: at - 1, noun, office: held };
  }
  return found;
}

export interface Role {
  readonly last: number;
  /** Entry of the office, where one is held. */
  readonly office: string | null;
  readonly noun: Mention<VictimValue> | null;
}

/** «معین بصیری» ۲۱ ساله، …»: the token behind the age that stands behind a name, or the one behind the name. */
export function pastAge(tokens: readonly Token[], last: number): number {
  const at = keyAt(tokens, last) === '»' ? last + 1 : last;
  const isAge = tokens[at]?.word.kind === 'number' && keyAt(tokens, at + 1).startsWith(AGE);
  return isAge ? at + 2 : last;
}

/** «، کارمند یک مؤسسهٔ ماین‌پاکی»: to the next comma, preposition or verb. */
export function roleBehind(context: NameWords, comma: number): Role | null {
  const { tokens, nouns, offices, dates } = context;
  const from = roleStart(context, comma);
  if (from < 0) return null;
  const noun = startsAt(nouns, from) ?? null;
  const speaker = startsAt(offices, from);
  const office = speaker && PERSONAL_OFFICES.has(speaker.entry.id) ? speaker : undefined;
  if (!(noun && noun.entry.value.category !== 'neutral') && !office) return null;
  let last = Math.max(noun?.last ?? 0, office?.last ?? 0);
  while (last < comma + LONGEST_ROLE && goesOn(tokens[last], last, dates)) last++;
  // «…» فرماندهٔ ارتش از خودرویش»: without a comma before it ends at a preposition.
  const end = COMMAS.has(keyAt(tokens, from - 1)) || COMMAS.has(keyAt(tokens, from - 2)) ? toComma(tokens, last) : last;
  return { last: end, noun, office: office?.entry.id ?? null };
}

/** «عبدالقیوم بارکزی آمر جنایی نوزاد», «داود راجحه وزیر دفاع»: an office right behind a full name. */
export function roleBeside({ tokens, nouns, offices, given, dates }: NameWords, name: Stretch): Role | null {
  const from = name.last;
  const office = startsAt(offices, from);
  const noun = startsAt(nouns, from) ?? null;
  let isFull = name.last - name.first > 1;
  for (let at = name.first; at < name.last; at++) isFull &&= isUnknown(tokens[at]) || covering(given, at) !== undefined;
  if (!isFull || !office || !PERSONAL_OFFICES.has(office.entry.id)) return null;
  let last = Math.max(noun?.last ?? 0, office.last);
  const longest = last + SHORT_TAIL;
  while (last < longest && goesOn(tokens[last], last, dates)) last++;
  return { last, noun, office: office.entry.id };
}

/** Where it begins: behind a comma, behind the mark that closes a name («…» افسر پدافند), or «از فرماندهان …» without either; or -1. */
function roleStart({ tokens, nouns }: NameWords, at: number): number {
  const isOpen = COMMAS.has(keyAt(tokens, at)) || keyAt(tokens, at) === '»';
  const from = isOpen && COMMAS.has(keyAt(tokens, at + 1)) ? at + 2 : isOpen ? at + 1 : at;
  // «فواد شکر، از فرماندهان ارشد …»: one of those who are so called.
  const isOneOf = keyAt(tokens, from) === FROM || keyAt(tokens, from) === ONE;
  // «… از نیروهای مرزبانی»: the body is told of, and he is one of it.
  if (isOpen && isOneOf && keyAt(tokens, at) === '»' && PERSONS.has(keyAt(tokens, from + 1))) return -1;
  if (isOpen) return isOneOf ? from + 1 : from;
  const noun = keyAt(tokens, from) === FROM ? startsAt(nouns, from + 1) : undefined;
  const isRank = noun && RANKS.has(noun.entry.value.category) && SEVERAL_ENDING.test(keyAt(tokens, from + 1));
  return isRank && !PERSONS.has(keyAt(tokens, from + 1)) ? from + 1 : -1;
}

const RANKS: ReadonlySet<string> = new Set(['militants', 'military', 'police']);

/** «رییس دفتر والی تخار در حکومت پیشین، …»: where a comma closes the description, it goes on over a preposition. */
function toComma(tokens: readonly Token[], from: number): number {
  for (let at = from; at < from + LONGEST_TAIL; at++) {
    if (COMMAS.has(keyAt(tokens, at))) return at;
    const word = tokens[at]?.word;
    if (word?.kind !== 'word' || word.verb || word.key === OBJECT || word.key === THAT) return from;
  }
  return from;
}

const goesOn = (token: Token | undefined, at: number, dates: readonly Stretch[]): boolean =>
  token !== undefined &&
  token.word.kind === 'word' &&
  !token.word.verb &&
  !startsAt(dates, at) &&
  token.word.key !== OBJECT &&
  token.word.key !== THAT &&
  !PREPOSITIONS.has(token.word.key);
