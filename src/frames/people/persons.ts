// People told by name: «سمیع احمدزی، خبرنگار یک رادیوی محلی», «قاضی عبدالودود», «آقای سلیمی». A name is a run of words
// that no list knows beside a word for what the person is; without such a word there is no telling names from the rest.
import { FORMER, HONORIFICS, MARTYR, OBJECT, THAT } from '../../lexicons/function-words.ts';
import { OFFICE_ROLES } from '../../lexicons/speakers.ts';
import type { VictimCategory, VictimValue } from '../../lexicons/victims.ts';
import type { Mention } from '../../match/find.ts';
import type { ActorCategory, ActorValue } from '../../model/actor.ts';
import type { Token } from '../../tokenize/token.ts';
import { keyAt, ofKind, type Reading, type Stretch, startsAt } from '../reading.ts';
import type { ActorMention } from '../roles/roles.ts';
import {
  calledEnd,
  calledName,
  FUNCTION_WORDS,
  isInRun,
  isNameWord,
  isTelling,
  type NameWords,
  nameEnd,
  quotedName,
  withSurname,
} from './person-names.ts';
import { pastAge, type Role, roleBefore, roleBehind, roleBeside } from './person-roles.ts';

/** The name alone, and what its bearer is, in English where the lexicon says so. */
export interface Person {
  readonly name: Stretch;
  readonly role: string | null;
  /** The force that the words for what they are name («فرمانده حماس»). */
  readonly of?: ActorMention;
}

/** Everyone who is named, as actors: the name with its title or the words for what they are. */
export function findPersons(reading: Reading): ActorMention[] {
  const context = nameWordsOf(reading);
  const found: ActorMention[] = [];
  for (let at = 0; at < context.tokens.length; at++) {
    const person = titled(context, at) ?? called(context, at) ?? described(context, at);
    if (!person) continue;
    found.push(person);
    at = person.last - 1;
  }
  return found;
}

/** What names are read from in a text. */
export const nameWordsOf = (reading: Reading): NameWords => ({
  tokens: reading.document.tokens,
  nouns: ofKind<VictimValue>(reading.mentions, 'victim'),
  offices: ofKind(reading.mentions, 'speaker'),
  taken: tokensOfWords(reading),
  given: ofKind(reading.mentions, 'place-word').filter(({ entry }) => entry.id.startsWith(GIVEN_NAME)),
  dates: reading.dates,
});

/** Entries of words that stand in personal names. */
const GIVEN_NAME = 'place-person';

/** Tokens that a list reads; a word that is known only from inside longer phrases may be in a name. */
function tokensOfWords({ document, mentions, places }: Reading): Uint8Array {
  const out = new Uint8Array(document.tokens.length);
  for (const { first, last, entry } of mentions) if (!entry.id.startsWith(GIVEN_NAME)) out.fill(1, first, last);
  for (const { first, last } of places) out.fill(1, first, last);
  return out;
}

/** «قاضی عبدالودود», «سرباز وظیفه علی نوروزی»: a title and a name, with what they are behind a comma. */
function titled(context: NameWords, at: number): ActorMention | null {
  if (!HONORIFICS.has(keyAt(context.tokens, at)) || isInPlaceName(context, at)) return null;
  const noun = startsAt(context.nouns, at);
  const from = Math.max(at + 1, noun?.last ?? 0);
  const last = nameEnd(context, from);
  if (last === from) return null;
  const behind = roleBehind(context, last);
  return personOf(context.tokens, {
    first: at,
    last: behind?.last ?? last,
    name: { first: from, last },
    noun: noun ?? behind?.noun ?? null,
    office: behind?.office ?? null,
  });
}

/** «مردی به نام اکرم», «یک شخص روستانشین به نام شهسوار»: one person, and the name behind. */
function called(context: NameWords, at: number): ActorMention | null {
  const noun = startsAt(context.nouns, at);
  if (!noun || noun.ending === 'plural') return null;
  for (let i = noun.last; i <= noun.last + CALLED_REACH; i++) {
    const from = calledEnd(context.tokens, i);
    if (from > i) {
      const last = calledName(context, from);
      return last > from
        ? personOf(context.tokens, {
            first: at,
            last,
            name: { first: from, last },
            noun: noun as Role['noun'],
            office: null,
          })
        : null;
    }
    const word = context.tokens[i]?.word;
    if (word?.kind !== 'word' || word.verb || word.key === OBJECT || word.key === THAT) return null;
  }
  return null;
}

const CALLED_REACH = 3;

/** «مصلای شهید مزاری»: places are called after martyrs. */
const isInPlaceName = ({ tokens, taken }: NameWords, at: number): boolean =>
  keyAt(tokens, at) === MARTYR &&
  tokens[at - 1]?.word.kind === 'word' &&
  !tokens[at - 1]?.word.verb &&
  !FUNCTION_WORDS.has(keyAt(tokens, at - 1)) &&
  taken[at - 1] === 0;

/** «فرهاد سلیمی، گزارشگر پیشین یک تلویزیون محلی»: a name and, behind a comma, what its bearer is. */
function described(context: NameWords, at: number): ActorMention | null {
  const quoted = keyAt(context.tokens, at - 1) === '«';
  if (!(quoted || isNameWord(context, at)) || isInRun(context, at)) return null;
  const last = quoted ? quotedName(context, at) : withSurname(context, at, nameEnd(context, at));
  if (!isTelling(context, at, last)) return null;
  const before = roleBefore(context, at, last);
  if (before)
    return personOf(context.tokens, {
      first: before.first,
      last,
      name: { first: at, last },
      noun: before.noun,
      office: before.office,
    });
  const aged = pastAge(context.tokens, last);
  const behind = roleBehind(context, aged) ?? (quoted ? null : roleBeside(context, { first: at, last }));
  if (!behind && !(aged > last && last > at + 1)) return null;
  return personOf(context.tokens, {
    first: at,
    last: behind?.last ?? last,
    name: { first: at, last },
    noun: behind?.noun ?? null,
    office: behind?.office ?? null,
  });
}

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

function personOf(tokens: readonly Token[], { first, last, name, noun, office }: Named): ActorMention {
  // Who has left the forces is a civilian.
  const serves = !tokens.slice(first, last).some(({ word }) => FORMER.has(word.key));
  const category = (serves && noun && CATEGORY[noun.entry.value.category]) || 'civilians';
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
