// People who are the object of an active verb: «را» stands behind them, or behind the office that they hold.
import { COMMAS, PREPOSITIONS } from '../../lexicons/function-words.ts';
import { ADJECTIVES, DEMONSTRATIVES, OBJECT, OF_IT } from '../../lexicons/toll-words.ts';
import type { People } from '../people/people.ts';
import { calledAllEnd } from '../people/person-names.ts';
import { keyAt, within } from '../reading.ts';
import type { TollContext } from './toll.ts';

/** Whether «را» stands behind people, and nobody between. */
export const isObject = (context: TollContext, one: People): boolean => markOf(context, one) >= 0;

/** Where the «را» of people stands, or -1. */
export function markOf(context: TollContext, one: People): number {
  const { tokens, people } = context;
  const named = one.counted ? markBehindNames(tokens, one.last) : -1;
  if (named >= 0) return named;
  const reach = one.last + (one.counted ? OBJECT_REACH : OFFICE_REACH);
  for (let at = one.last; at < reach; at++) {
    if (OBJECT.has(keyAt(tokens, at))) {
      const isAlone = within(people, one.last, at).every(
        (other) => !other.counted && other.noun?.ending !== 'i' && !isUnknownMan(one),
      );
      return isAlone && (at < one.last + OBJECT_REACH || isOneOffice(context, one, at)) ? at : -1;
    }
    if (isOwnerHere(tokens, one, at)) continue;
    if (tokens[at]?.word.verb || DEMONSTRATIVES.has(keyAt(tokens, at)) || ENDS.has(keyAt(tokens, at))) return -1;
  }
  return -1;
}

/** «سه برادر به نام‌های یاسر، ناصر و طاها ریگی را»: the «را» behind the names of those counted, or -1. */
function markBehindNames(tokens: TollContext['tokens'], last: number): number {
  const called = [last, last + 1].find((at) => calledAllEnd(tokens, at) > at);
  const end = called === undefined ? -1 : calledAllEnd(tokens, called);
  return OBJECT.has(keyAt(tokens, end)) ? end : -1;
}

/** «دو گزارشگر آن را بردند», «رانندهٔ آن را کشتند»: of the office or car told of before, and no thing that they took. */
const isOwnerHere = (tokens: TollContext['tokens'], { counted, last, categories, noun }: People, at: number): boolean =>
  (counted || IN_CARS.has(noun?.entry.id ?? '')) &&
  at === last &&
  OF_IT.has(keyAt(tokens, at)) &&
  OBJECT.has(keyAt(tokens, at + 1)) &&
  categories.some((category) => UNARMED.has(category));

const IN_CARS: ReadonlySet<string> = new Set(['victim-driver', 'victim-aboard']);
const UNARMED: ReadonlySet<string> = new Set(['civilians', 'journalists', 'medics', 'aid_workers', 'government']);

/** «دو مرد نقاب‌پوش امام مسجد را کشتند» */
export const isUnknownMan = ({ actor }: Pick<People, 'actor'>): boolean =>
  actor?.entry.value.categories[0]?.category === 'unidentified';

const OBJECT_REACH = 6;
/** «وزیر: …»: who speaks. */
const ENDS: ReadonlySet<string> = new Set([':', '؛']);
/** How many words an office takes up to its «را» («معاون فرماندهٔ تیپ شهر غزه در شاخهٔ نظامی حماس را»). */
const OFFICE_REACH = 14;

/** One office from its first word to «را»: what stands behind its place is nobody else. */
function isOneOffice({ tokens, victims }: TollContext, { last }: People, object: number): boolean {
  const place = tokens.slice(last, object).findIndex(({ word }) => word.kind === 'mark' || PREPOSITIONS.has(word.key));
  if (place < 0) return true;
  return (
    !COMMAS.has(keyAt(tokens, last + place)) &&
    within(victims, last + place, object).every(({ first }) => ADJECTIVES.has(keyAt(tokens, first)))
  );
}
