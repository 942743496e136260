// People told by name: «سمیع احمدزی، خبرنگار یک رادیوی محلی», «قاضی عبدالودود», «آقای سلیمی». A name is a run of words
// that no list knows beside a word for what the person is; without such a word there is no telling names from the rest.
import {
  COMMAS,
  FROM,
  HONORIFICS,
  MARTYR,
  NAME_ENDS,
  NAME_LEADS,
  NAME_TAILS,
  OBJECT,
  ONE,
  PREPOSITIONS,
  THAT,
} from '../lexicons/function-words.ts';
import { OFFICE_ROLES, PERSONAL_OFFICES } from '../lexicons/speakers.ts';
import type { VictimCategory, VictimValue } from '../lexicons/victims.ts';
import type { Mention } from '../match/find.ts';
import type { ActorCategory, ActorValue } from '../model/actor.ts';
import type { Token } from '../tokenize/token.ts';
import { isUnknown } from './open-groups.ts';
import { keyAt, ofKind, type Reading, type Stretch, startsAt } from './reading.ts';
import type { ActorMention } from './roles.ts';

/** The name alone, and what its bearer is, in English where the lexicon says so. */
export interface Person {
  readonly name: Stretch;
  readonly role: string | null;
  /** The force that the words for what they are name («فرمانده حماس»). */
  readonly of?: ActorMention;
}

const LONGEST_NAME = 4;
const LONGEST_ROLE = 7;

/** Everyone who is named, as actors: the name with its title or the words for what they are. */
export function findPersons(reading: Reading): ActorMention[] {
  const context = {
    tokens: reading.document.tokens,
    nouns: ofKind<VictimValue>(reading.mentions, 'victim'),
    offices: ofKind(reading.mentions, 'speaker'),
    taken: tokensOfWords(reading),
    given: ofKind(reading.mentions, 'place-word').filter(({ entry }) => entry.id.startsWith(GIVEN_NAME)),
    dates: reading.dates,
  };
  const found: ActorMention[] = [];
  for (let at = 0; at < context.tokens.length; at++) {
    const person = titled(context, at) ?? described(context, at);
    if (!person) continue;
    found.push(person);
    at = person.last - 1;
  }
  return found;
}

/** Entries of words that stand in personal names. */
const GIVEN_NAME = 'place-person';

/** Tokens that a list reads; a word that is known only from inside longer phrases may be in a name. */
function tokensOfWords({ document, mentions, places }: Reading): Uint8Array {
  const out = new Uint8Array(document.tokens.length);
  for (const { first, last, entry } of mentions) if (!entry.id.startsWith(GIVEN_NAME)) out.fill(1, first, last);
  for (const { first, last } of places) out.fill(1, first, last);
  return out;
}

interface Context {
  readonly tokens: readonly Token[];
  readonly nouns: readonly Mention<VictimValue>[];
  readonly offices: readonly Mention[];
  /** A flag for each token that some list reads as a word or phrase. */
  readonly taken: Uint8Array;
  /** Given names and titles. */
  readonly given: readonly Stretch[];
  readonly dates: readonly Stretch[];
}

/** «قاضی عبدالودود», «سرباز وظیفه علی نوروزی»: a title and a name, with what they are behind a comma. */
function titled(context: Context, at: number): ActorMention | null {
  if (!HONORIFICS.has(keyAt(context.tokens, at)) || isInPlaceName(context, at)) return null;
  const noun = startsAt(context.nouns, at);
  const from = Math.max(at + 1, noun?.last ?? 0);
  const last = nameEnd(context, from);
  if (last === from) return null;
  const behind = roleBehind(context, last);
  return personOf({
    first: at,
    last: behind?.last ?? last,
    name: { first: from, last },
    noun: noun ?? behind?.noun ?? null,
    office: behind?.office ?? null,
  });
}

/** «مصلای شهید مزاری»: places are called after martyrs. */
const isInPlaceName = ({ tokens, taken }: Context, at: number): boolean =>
  keyAt(tokens, at) === MARTYR &&
  tokens[at - 1]?.word.kind === 'word' &&
  !tokens[at - 1]?.word.verb &&
  !FUNCTION_WORDS.has(keyAt(tokens, at - 1)) &&
  taken[at - 1] === 0;

/** «فرهاد سلیمی، گزارشگر پیشین یک تلویزیون محلی»: a name and, behind a comma, what its bearer is. */
function described(context: Context, at: number): ActorMention | null {
  if (!isNameWord(context, at) || isInRun(context, at)) return null;
  const last = nameEnd(context, at);
  if (!isTelling(context, at, last)) return null;
  const before = roleBefore(context, at, last);
  if (before)
    return personOf({ first: before.first, last, name: { first: at, last }, noun: before.noun, office: before.office });
  const behind = roleBehind(context, last);
  return behind
    ? personOf({ first: at, last: behind.last, name: { first: at, last }, noun: behind.noun, office: behind.office })
    : null;
}

/** A run is read from its first word. */
const isInRun = (context: Context, at: number): boolean => isNameWord(context, at - 1);

function isNameWord({ tokens, taken }: Context, at: number): boolean {
  const word = tokens[at]?.word;
  return (
    word?.kind === 'word' &&
    word.key.length > 1 &&
    !word.verb &&
    taken[at] === 0 &&
    !FUNCTION_WORDS.has(word.key) &&
    !HONORIFICS.has(word.key)
  );
}

/** Whether a run has a word that no list knows or a given name; words that are known make no name by themselves. */
function isTelling({ tokens, given }: Context, first: number, last: number): boolean {
  for (let at = first; at < last; at++) if (isUnknown(tokens[at]) || startsAt(given, at)) return true;
  return false;
}

const FUNCTION_WORDS: ReadonlySet<string> = new Set([...PREPOSITIONS, ...NAME_ENDS, ...NAME_LEADS]);

function nameEnd(context: Context, from: number): number {
  let at = from;
  while (
    at < from + LONGEST_NAME &&
    (isNameWord(context, at) || (at > from && NAME_TAILS.has(keyAt(context.tokens, at))))
  )
    at++;
  return at;
}

/** «معاون والی کابل، محب‌الله محمدی، …»: between commas, behind what its bearer is. */
function roleBefore(context: Context, at: number, last: number): (Omit<Role, 'last'> & Stretch) | null {
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

interface Role {
  readonly last: number;
  /** Entry of the office, where one is held. */
  readonly office: string | null;
  readonly noun: Mention<VictimValue> | null;
}

/** «، کارمند یک مؤسسهٔ ماین‌پاکی»: to the next comma, preposition or verb. */
function roleBehind({ tokens, nouns, offices, dates }: Context, comma: number): Role | null {
  if (!COMMAS.has(keyAt(tokens, comma))) return null;
  // «فواد شکر، از فرماندهان ارشد …»: one of those who are so called.
  const from = keyAt(tokens, comma + 1) === FROM || keyAt(tokens, comma + 1) === ONE ? comma + 2 : comma + 1;
  const noun = startsAt(nouns, from) ?? null;
  const speaker = startsAt(offices, from);
  const office = speaker && PERSONAL_OFFICES.has(speaker.entry.id) ? speaker : undefined;
  if (!(noun && noun.entry.value.category !== 'neutral') && !office) return null;
  let last = Math.max(noun?.last ?? 0, office?.last ?? 0);
  while (last < comma + LONGEST_ROLE && goesOn(tokens[last], last, dates)) last++;
  return { last, noun, office: office?.entry.id ?? null };
}

const goesOn = (token: Token | undefined, at: number, dates: readonly Stretch[]): boolean =>
  token !== undefined &&
  token.word.kind === 'word' &&
  !token.word.verb &&
  !startsAt(dates, at) &&
  token.word.key !== OBJECT &&
  token.word.key !== THAT &&
  !PREPOSITIONS.has(token.word.key);

/** Categories that name what their members do. */
const MEMBER: Partial<Record<VictimCategory, string>> = {
  journalists: 'journalist',
  police: 'police officer',
  military: 'soldier',
  medics: 'health worker',
  aid_workers: 'aid worker',
  government: 'official',
};

const roleOf = (noun: Mention<VictimValue> | null, office: string | null): string | null =>
  noun?.entry.value.role ??
  (noun ? MEMBER[noun.entry.value.category] : undefined) ??
  OFFICE_ROLES[office ?? ''] ??
  null;

const CATEGORY: Partial<Record<VictimCategory, ActorCategory>> = {
  military: 'state_forces',
  police: 'state_forces',
  militants: 'rebel_group',
};

interface Named extends Stretch {
  readonly name: Stretch;
  readonly noun: Mention<VictimValue> | null;
  readonly office: string | null;
}

function personOf({ first, last, name, noun, office }: Named): ActorMention {
  const category = (noun && CATEGORY[noun.entry.value.category]) ?? 'civilians';
  const value: ActorValue = { name: 'Civilians', country: null, categories: [{ category }], kind: 'people' };
  return {
    first,
    last,
    id: `PERSON ${name.first}`,
    name: null,
    country: null,
    value,
    open: true,
    person: { name, role: roleOf(noun, office) },
  };
}
