// What a named person is, told beside the name: «معاون والی کابل، …، …», «…، کارمند یک مؤسسه».
import { COMMAS, FROM, OBJECT, ONE, PREPOSITIONS, THAT } from '../lexicons/function-words.ts';
import { PERSONAL_OFFICES } from '../lexicons/speakers.ts';
import { AGE } from '../lexicons/toll-words.ts';
import type { VictimValue } from '../lexicons/victims.ts';
import type { Mention } from '../match/find.ts';
import type { Token } from '../tokenize/token.ts';
import type { NameWords } from './person-names.ts';
import { keyAt, type Stretch, startsAt } from './reading.ts';

const LONGEST_ROLE = 7;
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
export function roleBehind({ tokens, nouns, offices, dates }: NameWords, comma: number): Role | null {
  if (!COMMAS.has(keyAt(tokens, comma))) return null;
  // «فواد شکر، از فرماندهان ارشد …»: one of those who are so called.
  const from = keyAt(tokens, comma + 1) === FROM || keyAt(tokens, comma + 1) === ONE ? comma + 2 : comma + 1;
  const noun = startsAt(nouns, from) ?? null;
  const speaker = startsAt(offices, from);
  const office = speaker && PERSONAL_OFFICES.has(speaker.entry.id) ? speaker : undefined;
  if (!(noun && noun.entry.value.category !== 'neutral') && !office) return null;
  let last = Math.max(noun?.last ?? 0, office?.last ?? 0);
  while (last < comma + LONGEST_ROLE && goesOn(tokens[last], last, dates)) last++;
  return { last: toComma(tokens, last), noun, office: office?.entry.id ?? null };
}

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
