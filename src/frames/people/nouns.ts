// Nouns for people who are no armed body and whom no list of actors names: they can be attacked, and do nothing.
import { HONORIFICS, PREPOSITIONS } from '../../lexicons/function-words.ts';
import { MILITARY, MILITARY_THINGS, YOUNG } from '../../lexicons/role-words.ts';
import type { VictimValue } from '../../lexicons/victims.ts';
import type { Mention } from '../../match/find.ts';
import type { ActorValue } from '../../model/actor.ts';
import type { Token } from '../../tokenize/token.ts';
import { byFirst, holdsAny, keyAt, ofKind, type Reading, type Stretch, tokensOf } from '../reading.ts';
import type { ActorMention } from '../roles/roles.ts';

/** Kinds of people who are no armed body: they can be attacked. */
const UNARMED: ReadonlySet<string> = new Set(['civilians', 'journalists', 'medics', 'aid_workers', 'government']);

/** «گردشگران», «مسافران»: nouns for people whom no list of actors names. */
export function withPeople(reading: Reading, actors: readonly ActorMention[]): readonly ActorMention[] {
  const taken = tokensOf(actors);
  const people = ofKind<VictimValue>(reading.mentions, 'victim').filter(
    (noun) =>
      (UNARMED.has(noun.entry.value.category) || isYoung(reading.document.tokens, noun, taken)) &&
      !isBareOfficial(noun) &&
      !isVillage(noun) &&
      !noun.entry.value.quiet &&
      noun.ending !== 'i' &&
      !isTitle(reading, noun) &&
      !holdsAny(taken, noun),
  );
  if (people.length === 0) return actors;
  const found = people.map(
    ({ first, last, entry }): ActorMention => ({
      first,
      last,
      id: `CIVILIANS ${entry.id}`,
      name: CIVILIANS.name,
      country: null,
      value: CIVILIANS,
    }),
  );
  return [...actors, ...found].sort(byFirst);
}

/** «پنج جوان»; of «جوان فلسطینی» the nationality is told already. */
const isYoung = (tokens: readonly Token[], { first, last }: Stretch, taken: ReadonlySet<number>): boolean =>
  YOUNG.has(keyAt(tokens, first)) && !taken.has(last);

/** «مسئول» is «responsible» too. */
const isBareOfficial = ({ entry, first, last }: Mention<VictimValue>): boolean =>
  entry.id === OFFICIAL && last - first === 1;
const OFFICIAL = 'victim-official';

/** «بر روستایی در کنر»: a village, and one of its people only where they are counted. */
const isVillage = ({ entry, ending }: Mention<VictimValue>): boolean =>
  entry.id === 'victim-villager' && ending !== 'plural';

/** «حاجی …»: a title and nobody by itself. */
const isTitle = ({ document: { tokens } }: Reading, { first, last }: Stretch): boolean =>
  last - first === 1 && HONORIFICS.has(keyAt(tokens, first)) && !PREPOSITIONS.has(keyAt(tokens, last));

const CIVILIANS: ActorValue = {
  name: 'Civilians',
  country: null,
  categories: [{ category: 'civilians' }],
  kind: 'people',
};

/**
 * «اهداف نظامی ایران», «حملهٔ نظامی آمریکا»: behind a thing or a deed «نظامی» names no soldier, so of the name only the state is
 * left, and nothing where it names none («پایگاه نظامی»).
 */
export function withoutAdjective(tokens: readonly Token[], actor: ActorMention): ActorMention[] {
  const { first, last, country } = actor;
  if (!MILITARY.has(keyAt(tokens, first)) || !MILITARY_THINGS.has(keyAt(tokens, first - 1))) return [actor];
  return last - first > 1 && country !== null ? [{ ...actor, first: first + 1 }] : [];
}
