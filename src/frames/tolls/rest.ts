// What the others of those told of are: «از یازده کشته هفت تن پولیس و باقی رهگذر بودند».
import { REST } from '../../lexicons/count-words.ts';
import type { VictimValue } from '../../lexicons/victims.ts';
import type { Mention } from '../../match/find.ts';
import type { VictimCategory } from '../../model/event.ts';
import type { Clause } from '../clauses/clauses.ts';
import { categoryOn } from '../people/categories.ts';
import type { People } from '../people/people.ts';
import { isSaidToBe } from '../people/said-to-be.ts';
import { within } from '../reading.ts';
import { type Toll, type TollContext, tollFrom } from './toll.ts';

/** How far before «بقیه» the parts that it leaves may stand, and behind it the noun and its verb. */
const PARTS_REACH = 20;
const NOUN_REACH = 5;
const VERB_REACH = 4;

/** As many as the whole has more than its parts, of the kind that is told of the rest. */
export function restOf(context: TollContext, clauses: readonly Clause[], tolls: readonly Toll[]): Toll[] {
  const { tokens } = context;
  const [first, last] = [clauses[0]?.first ?? 0, clauses[clauses.length - 1]?.last ?? 0];
  return tokens.slice(first, last).flatMap(({ word }, i) => {
    const at = first + i;
    const noun = REST.has(word.key) ? kindOfRest(context, at) : undefined;
    const rest = noun && leftOver(tolls, { at, before: wholeBefore(context, first) });
    return noun && rest ? [tollOfRest(context, { at, noun, rest })] : [];
  });
}

/** The noun that a copula or nothing more says of the rest; «بقیهٔ سربازان گریختند» says no kind. */
function kindOfRest({ tokens, victims }: TollContext, at: number): Mention<VictimValue> | undefined {
  const noun = within(victims, at + 1, at + NOUN_REACH).find(({ entry }) => entry.value.category !== 'neutral');
  if (!noun || tokens.slice(at, noun.first).some(({ word }) => word.verb)) return undefined;
  for (let next = noun.last - 1; next < noun.last + VERB_REACH; next++) {
    if (isSaidToBe(tokens, next)) return noun;
    const word = tokens[next]?.word;
    if (next >= noun.last && word?.kind !== 'word') return noun;
    if (word?.verb) return undefined;
  }
  return undefined;
}

/** Of no kind, or of such as have women and children among them. */
const CIVIL: ReadonlySet<string> = new Set(['', 'civilians']);

/** The whole without its parts, and what became of them; null where either is not told. */
function leftOver(
  tolls: readonly Toll[],
  { at, before: above }: { readonly at: number; readonly before: People | undefined },
): (Pick<People, 'min' | 'max' | 'vague'> & Pick<Toll, 'outcome'>) | null {
  const before = tolls.filter(({ people }) => people.last <= at);
  const parts = before.filter((toll) => toll.part && at - toll.people.first <= PARTS_REACH);
  const outcome = parts[0]?.outcome;
  const told = before.findLast((toll) => !toll.part && toll.outcome === outcome && CIVIL.has(`${toll.categories}`));
  const whole = told?.people ?? above;
  if (!outcome || !whole || whole.vague || parts.some((part) => part.outcome !== outcome)) return null;
  const { min, max } = whole;
  const left = min - parts.reduce((sum, { people }) => sum + people.min, 0);
  return left > 0 ? { min: left, max: max === null ? null : left, vague: false, outcome } : null;
}

/** «دوازده تن کشته شدند. سه تن آنان پولیس و بقیه دکاندار بودند»: the one count of the sentence before. */
function wholeBefore({ people }: TollContext, start: number): People | undefined {
  const counts = within(people, start - SENTENCE_REACH, start).filter(({ counted }) => counted);
  return counts.length === 1 && counts[0]?.bare ? counts[0] : undefined;
}

const SENTENCE_REACH = 24;

function tollOfRest(
  { day }: TollContext,
  { at, noun, rest }: { at: number; noun: Mention<VictimValue>; rest: NonNullable<ReturnType<typeof leftOver>> },
): Toll {
  const { outcome, ...range } = rest;
  const people: People = {
    ...range,
    first: at,
    last: noun.last,
    categories: [categoryOn(noun.entry, day) as VictimCategory],
    bare: false,
    other: true,
    theirs: true,
    noun,
    actor: null,
    counted: true,
  };
  return tollFrom(people, outcome, { ...people, rule: 'parts-rest', part: true, total: false });
}
