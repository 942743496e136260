// Actor names in the text: lexicon entries, widened by a nationality («مرزبانان ایرانی»), and weapons or people that a
// nationality makes a state's («طیارهٔ بی‌سرنشین پاکستانی»).
import type { Mention } from '../match/find.ts';
import type { ActorValue } from '../model/actor.ts';
import { formatIso } from '../model/plain-date.ts';
import { keyAt, ofKind, type Reading, type Stretch } from './reading.ts';
import type { ActorMention } from './roles.ts';

/** All actor mentions, in order; names of states that stand for a place only with `everywhere`. */
export function findActors(reading: Reading, everywhere: 'everywhere' | 'acting'): ActorMention[] {
  const nationalities = ofKind<{ readonly country: string }>(reading.mentions, 'nationality');
  const byStart = new Map(nationalities.map((mention) => [mention.first, mention]));
  const situated = everywhere === 'everywhere' ? new Set<number>() : new Set(reading.places.filter((place) => place.role !== 'state').flatMap((place) => tokensOf(place)));
  const actors = ofKind<ActorValue>(reading.mentions, 'actor')
    .filter((mention) => mention.entry.value.kind !== 'state' || !situated.has(mention.first))
    .map((mention) => widen(mention, byStart))
    .flatMap((actor) => inItsTime(reading, actor));
  const taken = new Set(actors.flatMap(tokensOf));
  const armed = new Map(ofKind(reading.mentions, 'weapon').map((mention) => [mention.last, mention]));
  for (const nationality of nationalities) {
    if (taken.has(nationality.first)) continue;
    const weapon = armed.get(nationality.first);
    actors.push({ first: weapon?.first ?? nationality.first, last: nationality.last, id: nationality.entry.id, name: null, country: nationality.entry.value.country, value: null });
  }
  return actors.sort((a, b) => a.first - b.first);
}

const tokensOf = ({ first, last }: Stretch): number[] => Array.from({ length: last - first }, (_, i) => first + i);

/**
 * «پولیس طالبان» is no actor while the Taliban are not the state: there the words are two names side by side, each read as
 * it is read elsewhere in the text.
 */
function inItsTime(reading: Reading, actor: ActorMention): ActorMention[] {
  const day = reading.published ? formatIso(reading.published) : null;
  if (day === null || actor.last - actor.first === 1 || (actor.value?.categories.some((period) => (period.from ?? '') <= day) ?? true)) return [actor];
  return tokensOf(actor).flatMap((at) => {
    const key = keyAt(reading.document.tokens, at);
    const alike = ofKind<ActorValue>(reading.mentions, 'actor').find((other) => other.last - other.first === 1 && keyAt(reading.document.tokens, other.first) === key);
    return alike ? [{ ...widen(alike, new Map()), first: at, last: at + 1 }] : [];
  });
}

function widen(mention: Mention<ActorValue>, nationalities: ReadonlyMap<number, Mention<{ readonly country: string }>>): ActorMention {
  const { value, id } = mention.entry;
  const nationality = nationalities.get(mention.last);
  return {
    first: mention.first,
    last: nationality?.last ?? mention.last,
    id,
    name: value.name,
    country: value.country ?? nationality?.entry.value.country ?? null,
    value,
  };
}
