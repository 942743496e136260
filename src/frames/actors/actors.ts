// Actor names in the text: lexicon entries, widened by a nationality or country («مرزبانان ایرانی», «پوستهٔ نظامی
// پاکستان»), weapons or people that a nationality makes a state's, groups that no list knows, and «این گروه».
import { OFFICES, TALIBAN } from '../../lexicons/actors/dated.ts';
import { isGeneric, startsGovernor } from '../../lexicons/actors/kinds.ts';
import { COMMAS, DEEDS, DESCENT, GIVEN_NAMES_TOO } from '../../lexicons/function-words.ts';
import { OUTLET } from '../../lexicons/speakers.ts';
import type { Mention } from '../../match/find.ts';
import type { ActorValue } from '../../model/actor.ts';
import { formatIso } from '../../model/plain-date.ts';
import type { Token } from '../../tokenize/token.ts';
import { withoutAdjective, withPeople } from '../people/nouns.ts';
import { findPersons } from '../people/persons.ts';
import {
  byFirst,
  endsAt,
  holdsAny,
  isMadeIn,
  keyAt,
  ofKind,
  type Reading,
  type Stretch,
  startsAt,
  tokensOf,
  within,
} from '../reading.ts';
import type { ActorMention } from '../roles/roles.ts';
import { withoutStored } from '../weapons/stored-weapons.ts';
import { accuserAndAccused, isAccuser } from './accusers.ts';
import { withAffiliates, withFighters } from './affiliates.ts';
import { type Anaphor, anaphorsIn, findAnaphors } from './anaphora.ts';
import { findOpenGroups, openingsIn } from './open-groups.ts';
import { findStrangers, strangersIn } from './strangers.ts';
import { withVoices } from './voices.ts';

type Nationality = Mention<{ readonly country: string }>;
type Named = Mention<ActorValue>;

/** The actor mentions of a text, in order, read in two ways. */
export interface Actors {
  /** Who may act: people by name too, but no state where its name stands for a place. */
  readonly acting: readonly ActorMention[];
  /** Bare names, those of all states with them. Sources are read with these: a person may be one. */
  readonly everywhere: readonly ActorMention[];
}

/** All actor mentions. */
export function findActors(reading: Reading): Actors {
  const words = wordsOf(reading);
  const everywhere = readActors(reading, words, words.names);
  const places = tokensOf(reading.places.filter((place) => place.role !== 'state'));
  const free = words.names.filter(({ entry, first }) => entry.value.kind !== 'state' || !places.has(first));
  const named = free.length === words.names.length ? everywhere : readActors(reading, words, free);
  return { acting: withPersons(withPeople(reading, named), findPersons(reading)), everywhere };
}

/** The words that actors are read from, whichever names count. */
interface ActorWords {
  readonly names: readonly Named[];
  readonly nationalities: readonly Nationality[];
  /** Names of states and of what is a state's. */
  readonly states: readonly Named[];
  /** Tokens that may open a group of no list. */
  readonly openings: readonly number[];
  /** Tokens that may open a person of whom only the looks are told. */
  readonly strangers: readonly number[];
  readonly anaphors: readonly Anaphor[];
}

function wordsOf({ mentions, document }: Reading): ActorWords {
  const outlets = ofKind(mentions, 'speaker').filter((speaker) => speaker.entry.id === OUTLET);
  const names = ofKind<ActorValue>(mentions, 'actor').filter(
    (mention) =>
      isName(outlets, mention) &&
      !isMadeIn(document.tokens, mention.first) &&
      !isManner(document.tokens, mention) &&
      !isGivenName(document.tokens, mention),
  );
  return {
    names,
    // «ترکش» is a splinter.
    nationalities: ofKind<Nationality['entry']['value']>(mentions, 'nationality').filter(
      ({ ending, first }) => ending !== 'possessive' && !isMadeIn(document.tokens, first),
    ),
    states: names.filter(
      ({ entry: { value } }) => value.country !== null && (value.kind === 'state' || value.state === true),
    ),
    openings: openingsIn(document.tokens),
    strangers: strangersIn(document.tokens),
    anaphors: anaphorsIn(document),
  };
}

function readActors(reading: Reading, words: ActorWords, names: readonly Named[]): readonly ActorMention[] {
  const owned = new Set<number>();
  const named = names
    .flatMap((mention) => withoutAdjective(reading.document.tokens, widen(mention, words, owned)))
    .filter((actor) => !owned.has(actor.first))
    .flatMap((actor) => inItsTime(reading, actor));
  const { tokens } = reading.document;
  const known = withFighters(
    tokens,
    [...named, ...fromNationalities(reading, words.nationalities, named)].sort(byFirst),
  );
  const affiliated = withAffiliates(tokens, known);
  const described = replace(affiliated, findStrangers(tokens, affiliated, words.strangers));
  const actors = replace(described, findOpenGroups(tokens, described, words.openings));
  return replace(actors, findAnaphors(tokens, withVoices(actors, reading.mentions), words.anaphors));
}

/** «بمب‌گذاری‌شده» is no bomber, «آدم‌ربایی» no abductor: a doer with «ی» is a deed; names of outlets are no actors («صدای آمریکا»). */
function isName(outlets: readonly Stretch[], mention: Named): boolean {
  if (mention.ending === 'i' && /^UNID-(BOMBER|ABDUCTORS)$/.test(mention.entry.id)) return false;
  return ![mention.first, mention.first - 1].some((first) => {
    const last = startsAt(outlets, first)?.last ?? 0;
    return last - first > 1 && last >= mention.last;
  });
}

/** «حملهٔ چریکی», «عملیات چریکی»: how it was done. */
const isManner = (tokens: readonly Token[], { first, last, ending }: Named): boolean =>
  ending === 'i' && last - first === 1 && DEEDS.has(keyAt(tokens, first - 1));

/** «طالب منگل، سخنگوی والی»: a man's name, with that of his tribe or father behind it, before a comma. */
const isGivenName = (tokens: readonly Token[], { first, last }: Named): boolean =>
  last - first === 1 &&
  GIVEN_NAMES_TOO.has(keyAt(tokens, first)) &&
  tokens[first - 1]?.word.kind !== 'number' &&
  tokens[last]?.word.kind === 'word' &&
  !tokens[last]?.word.verb &&
  COMMAS.has(keyAt(tokens, last + 1));

/** The longer names stand in the place of what they hold. */
function replace(actors: readonly ActorMention[], longer: readonly ActorMention[]): readonly ActorMention[] {
  if (longer.length === 0) return actors;
  const taken = tokensOf(longer);
  return [...actors.filter((actor) => !holdsAny(taken, actor)), ...longer].sort(byFirst);
}

/** Persons take in the words for what they are; a force or group named inside («فرمانده حماس») stays by itself. */
function withPersons(actors: readonly ActorMention[], all: readonly ActorMention[]): ActorMention[] {
  // «افراد مولوی عبدالغفور» are his people, not he.
  const groups = actors.filter((actor) => actor.open);
  const persons = all
    .filter((person) => !groups.some((group) => holds(group, person)))
    .map((person) => memberOf(actors, person));
  const kept = actors.filter(
    (actor) =>
      !persons.some((person) => holds(person, actor)) || (actor.value?.kind === 'force' && !isGeneric(actor.id)),
  );
  return [...kept, ...persons].sort((a, b) => a.first - b.first || b.last - a.last);
}

/** A commander or fighter is of the force named with him; a reporter or clerk is not. */
function memberOf(actors: readonly ActorMention[], one: ActorMention): ActorMention {
  if (!one.person || one.value?.categories[0].category === 'civilians') return one;
  const of = within(actors, one.first + 1, one.last).find(
    (actor) => actor.value?.kind === 'force' && !isGeneric(actor.id),
  );
  return of ? { ...one, last: Math.max(one.last, of.last), person: { ...one.person, of } } : one;
}

const holds = (outer: Stretch, inner: Stretch): boolean => inner.first >= outer.first && inner.last <= outer.last;

function fromNationalities(
  reading: Reading,
  nationalities: readonly Nationality[],
  actors: readonly ActorMention[],
): ActorMention[] {
  if (nationalities.length === 0) return [];
  const taken = tokensOf(actors);
  const weapons = withoutStored(reading.document.tokens, ofKind(reading.mentions, 'weapon'));
  return nationalities
    .filter(({ first, last }) => !taken.has(first) && !keyAt(reading.document.tokens, last).startsWith(DESCENT))
    .map((nationality) => ({
      first: endsAt(weapons, nationality.first)?.first ?? nationality.first,
      last: nationality.last,
      id: nationality.entry.id,
      name: null,
      country: nationality.entry.value.country,
      value: null,
    }));
}

/**
 * «پولیس طالبان» is no actor while the Taliban are not the state: there the words are two names side by side, «پولیس
 * طالبان را مسوول … می‌داند».
 */
function inItsTime(reading: Reading, actor: ActorMention): ActorMention[] {
  if (isAccuser(reading, actor)) return accuserAndAccused(reading, actor);
  const office = OFFICES[actor.id];
  if (!office || !reading.published) return [actor];
  const day = formatIso(reading.published);
  if (actor.value?.categories.some((period) => (period.from ?? '') <= day) ?? true) return [actor];
  const cut = governorIn(reading, actor);
  if (cut === null || cut === actor.first) return [actor];
  const { id, value } = office;
  return [
    { first: actor.first, last: cut, id, name: value.name, country: null, value },
    { first: cut, last: actor.last, id: 'AF-TALIBAN', name: TALIBAN.name, country: 'AF', value: TALIBAN },
  ];
}

function governorIn({ document: { tokens } }: Reading, { first, last }: Stretch): number | null {
  for (let at = first; at < last; at++) if (startsGovernor(keyAt(tokens, at))) return at;
  return null;
}

/**
 * A nationality or, for forces of no said state, a country right behind says whose they are. `owned` collects the first
 * tokens of the states that another name took in.
 */
function widen(mention: Named, { nationalities, states }: ActorWords, owned: Set<number>): ActorMention {
  const { value, id } = mention.entry;
  const nationality = startsAt(nationalities, mention.last);
  // «آی‌اس‌آی پاکستان» says once more whose it is.
  const owner = value.state === true && !nationality ? startsAt(states, mention.last) : undefined;
  const isItsState =
    value.country === null
      ? isGeneric(id)
      : // «ارتش سودان نیروهای پشتیبانی سریع را متهم کرد»: a body that left the state stands by itself.
        owner?.entry.value.country === value.country && owner.entry.value.categories.length === 1;
  const state = value.kind !== 'state' && isItsState ? owner : undefined;
  if (state) owned.add(state.first);
  return {
    first: mention.first,
    last: nationality?.last ?? state?.last ?? mention.last,
    id,
    name: value.name,
    country: value.country ?? nationality?.entry.value.country ?? state?.entry.value.country ?? null,
    value,
  };
}
