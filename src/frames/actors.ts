// Actor names in the text: lexicon entries, widened by a nationality or country («مرزبانان ایرانی», «پوستهٔ نظامی
// پاکستان»), weapons or people that a nationality makes a state's, groups that no list knows, and «این گروه».
import { OFFICES, TALIBAN } from '../lexicons/actors/dated.ts';
import { isGeneric, startsGovernor } from '../lexicons/actors/kinds.ts';
import { OUTLET } from '../lexicons/speakers.ts';
import type { Mention } from '../match/find.ts';
import type { ActorValue } from '../model/actor.ts';
import { formatIso } from '../model/plain-date.ts';
import { findAnaphors } from './anaphora.ts';
import { findOpenGroups } from './open-groups.ts';
import { findPersons } from './persons.ts';
import { keyAt, ofKind, type Reading, type Stretch } from './reading.ts';
import type { ActorMention } from './roles.ts';

type Nationality = Mention<{ readonly country: string }>;

/** All actor mentions, in order; names of states that stand for a place only with `everywhere`. */
export function findActors(reading: Reading, everywhere: 'everywhere' | 'acting'): ActorMention[] {
  const nationalities = ofKind<{ readonly country: string }>(reading.mentions, 'nationality');
  const situated =
    everywhere === 'everywhere'
      ? new Set<number>()
      : new Set(reading.places.filter((place) => place.role !== 'state').flatMap((place) => tokensOf(place)));
  const outlets = new Map(
    ofKind(reading.mentions, 'speaker')
      .filter((speaker) => speaker.entry.id === OUTLET)
      .map((speaker) => [speaker.first, speaker.last]),
  );
  const mentions = ofKind<ActorValue>(reading.mentions, 'actor').filter((mention) => isName(outlets, mention));
  const states = new Map(
    mentions
      .filter(
        (mention) =>
          mention.entry.value.country !== null &&
          (mention.entry.value.kind === 'state' || mention.entry.value.state === true),
      )
      .map((mention) => [mention.first, mention]),
  );
  const owned = new Set<number>();
  const owners = { nationalities: byStart(nationalities), states, owned };
  const named = mentions
    .filter((mention) => mention.entry.value.kind !== 'state' || !situated.has(mention.first))
    .map((mention) => widen(mention, owners))
    .filter((actor) => !owned.has(actor.first))
    .flatMap((actor) => inItsTime(reading, actor));
  const known = [...named, ...fromNationalities(reading, nationalities, named)].sort((a, b) => a.first - b.first);
  const groups = findOpenGroups(reading.document.tokens, known);
  const actors = replace(known, groups);
  const all = replace(actors, findAnaphors(reading.document, actors));
  // Sources are read with the bare names: a person may be one.
  return everywhere === 'everywhere' ? all : withPersons(all, findPersons(reading));
}

/** «بمب‌گذاری‌شده» is no bomber: a doer with «ی» is a deed; names of outlets are no actors («صدای آمریکا»). */
function isName(outlets: ReadonlyMap<number, number>, mention: Mention<ActorValue>): boolean {
  if (mention.ending === 'i' && mention.entry.id === 'UNID-BOMBER') return false;
  return ![mention.first, mention.first - 1].some(
    (first) => (outlets.get(first) ?? 0) - first > 1 && (outlets.get(first) as number) >= mention.last,
  );
}

/** The longer names stand in the place of what they hold. */
function replace(actors: readonly ActorMention[], longer: readonly ActorMention[]): ActorMention[] {
  const taken = new Set(longer.flatMap(tokensOf));
  return [...actors.filter((actor) => !tokensOf(actor).some((at) => taken.has(at))), ...longer].sort(
    (a, b) => a.first - b.first,
  );
}

/** Persons take in the words for what they are; a force or group named inside («فرمانده حماس») stays by itself. */
function withPersons(actors: readonly ActorMention[], all: readonly ActorMention[]): ActorMention[] {
  // «افراد مولوی عبدالغفور» are his people, not he.
  const groups = actors.filter((actor) => actor.open);
  const persons = all.filter((person) => !groups.some((group) => holds(group, person)));
  const kept = actors.filter(
    (actor) =>
      !persons.some((person) => holds(person, actor)) || (actor.value?.kind === 'force' && !isGeneric(actor.id)),
  );
  return [...kept, ...persons].sort((a, b) => a.first - b.first || b.last - a.last);
}

const holds = (outer: Stretch, inner: Stretch): boolean => inner.first >= outer.first && inner.last <= outer.last;

function fromNationalities(
  reading: Reading,
  nationalities: readonly Nationality[],
  actors: readonly ActorMention[],
): ActorMention[] {
  const taken = new Set(actors.flatMap(tokensOf));
  const armed = new Map(ofKind(reading.mentions, 'weapon').map((mention) => [mention.last, mention]));
  return nationalities
    .filter((nationality) => !taken.has(nationality.first))
    .map((nationality) => ({
      first: armed.get(nationality.first)?.first ?? nationality.first,
      last: nationality.last,
      id: nationality.entry.id,
      name: null,
      country: nationality.entry.value.country,
      value: null,
    }));
}

const byStart = <T extends Stretch>(items: readonly T[]): Map<number, T> =>
  new Map(items.map((item) => [item.first, item]));
function tokensOf({ first, last }: Stretch): number[] {
  const out: number[] = [];
  for (let at = first; at < last; at++) out.push(at);
  return out;
}

/**
 * «پولیس طالبان» is no actor while the Taliban are not the state: there the words are two names side by side, «پولیس
 * طالبان را مسوول … می‌داند».
 */
function inItsTime(reading: Reading, actor: ActorMention): ActorMention[] {
  const day = reading.published ? formatIso(reading.published) : null;
  const office = OFFICES[actor.id];
  if (day === null || !office || (actor.value?.categories.some((period) => (period.from ?? '') <= day) ?? true))
    return [actor];
  const cut = tokensOf(actor).find((at) => startsGovernor(keyAt(reading.document.tokens, at)));
  if (cut === undefined || cut === actor.first) return [actor];
  const { id, value } = office;
  return [
    { first: actor.first, last: cut, id, name: value.name, country: null, value },
    { first: cut, last: actor.last, id: 'AF-TALIBAN', name: TALIBAN.name, country: 'AF', value: TALIBAN },
  ];
}

interface Owners {
  readonly nationalities: ReadonlyMap<number, Nationality>;
  readonly states: ReadonlyMap<number, Mention<ActorValue>>;
  /** First tokens of states that another name took in. */
  readonly owned: Set<number>;
}

/** A nationality or, for forces of no said state, a country right behind says whose they are. */
function widen(mention: Mention<ActorValue>, { nationalities, states, owned }: Owners): ActorMention {
  const { value, id } = mention.entry;
  const nationality = nationalities.get(mention.last);
  const state =
    value.state === true && value.country === null && isGeneric(id) && !nationality
      ? states.get(mention.last)
      : undefined;
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
