// The category that a bare count takes from the people told before it in its sentence.

import { ALIVE, ALONE_AND, AND, COPULAS, EVERY, MOSTLY, RELATIVE } from '../../lexicons/toll-words.ts';
import type { VictimCategory } from '../../model/event.ts';
import type { Clause } from '../clauses/clauses.ts';
import { categoryOn } from '../people/categories.ts';
import type { People } from '../people/people.ts';
import { keyAt, within } from '../reading.ts';
import type { Anchor } from './anchors.ts';
import { sideOfThem } from './pronouns.ts';
import type { Toll, TollContext } from './toll.ts';

/** Women and children among the dead say nothing of the hurt. */
const OWN: ReadonlySet<VictimCategory> = new Set(['women', 'children']);

interface Lender {
  readonly first: number;
  readonly categories: readonly VictimCategory[];
  readonly min: number;
  readonly noun?: People['noun'];
}

/** «یک دگروال و دو خردضابط را زدند و هر سه جان دادند»: all those told before, as far as they add up. */
function ofEach({ first, min }: Lender, lent: readonly Lender[]): readonly VictimCategory[] {
  let sum = 0;
  const kinds = new Set<string>();
  for (const one of lent.filter((other) => other.first < first).reverse()) {
    sum += one.min;
    kinds.add(`${one.categories}`);
    if (sum === min) return kinds.size === 1 ? one.categories : [];
    if (sum > min) return [];
  }
  return [];
}

/** «سه پولیس و پنج دکاندار کشته و ۱۷ تن دیگر زخمی شدند»: of which kind the others are is not told. */
function isOneOfKinds(tokens: TollContext['tokens'], lent: readonly Lender[], lender: Lender): boolean {
  const before = lent.findLast((one) => one.first < lender.first);
  return (
    before !== undefined &&
    ALONE_AND.has(keyAt(tokens, lender.first - 1)) &&
    lender.first - before.first <= JOINT &&
    `${before.categories}` !== `${lender.categories}`
  );
}

/** Words of a group and the «و» behind it. */
const JOINT = 6;

/**
 * «سه سرباز کشته و پنج تن دیگر زخمی شدند»: «دیگر» says that the others are of the same kind. «سه سرباز کشته و پنج تن
 * زخمی شدند» does not, nor do others beside a single one («یک سرباز کشته و یک تن دیگر هم زخمی شد»).
 */
export function inheritCategories(context: TollContext, tolls: readonly Toll[], lent: readonly Lender[]): Toll[] {
  const { tokens } = context;
  return tolls.map((toll) => {
    const { people } = toll;
    if (people.bare && !toll.total && EVERY.has(keyAt(tokens, people.first - 1)))
      return { ...toll, categories: ofEach(people, lent) };
    const isTheirs = people.other || people.theirs || isOfList(tokens, tolls, toll);
    if (!people.bare || toll.total || toll.part || (toll.also && !people.theirs) || !isTheirs) return toll;
    const lender = lent.findLast((one) => one.first < people.first && one.categories.length > 0);
    if (!lender) return ofSide(context, tolls, toll);
    if ((lender.min < 2 && !people.theirs) || isOneOfKinds(tokens, lent, lender)) return toll;
    if (hasOthers(tolls, toll, lender) || areMostlyOthers(context, toll, lender)) return toll;
    // «یکی جان داد و دیگری زخمی شد»: one of two children is a child.
    const isOne = people.theirs && !people.counted;
    // «جان ده لبنانی را گرفت و بیست تن دیگر …»: a noun too bare for a row of its own lends none.
    const isBare = lender.noun?.entry.value.quiet === true;
    return {
      ...toll,
      categories: lender.categories.filter(
        (category) => (isOne || !OWN.has(category)) && !(isBare && category === 'civilians'),
      ),
    };
  });
}

/** «۴۳ طالب کشته، ۱۹ تن زخمی و هشت تن دیگر گرفتار شدند»; «پنج مهاجم کشته و یک تن زنده دستگیر شد»: between or beside those of one kind. */
function isOfList(tokens: TollContext['tokens'], tolls: readonly Toll[], toll: Toll): boolean {
  const [before, next] = [tolls[tolls.indexOf(toll) - 1], tolls[tolls.indexOf(toll) + 1]];
  const isBetween = next?.people.bare && next.people.other && !next.part && next.people.first - toll.last <= NEXT;
  const isAlive =
    toll.outcome === 'arrested' &&
    `${before?.categories}` === 'militants' &&
    tokens.slice(toll.people.last, toll.last).some(({ word }) => ALIVE.has(word.key));
  return before !== undefined && (isBetween === true || isAlive);
}

/** Words between two of a list («زخمی و»). */
const NEXT = 3;

/** «طالبان … حمله کردند، اما ده تن شان کشته و پنج تن دیگر زخمی شدند»: of the side that the first count stands for. */
function ofSide(context: TollContext, tolls: readonly Toll[], toll: Toll): Toll {
  const before = tolls.findLast(({ people }) => people.theirs && people.last <= toll.people.first);
  const theirs = toll.people.theirs && !toll.people.other ? toll : before;
  const side = theirs?.people.bare && theirs.people.min > 1 ? sideOfThem(context, theirs) : null;
  return side ? { ...toll, categories: [side] } : toll;
}

/** «هشت سرباز کشته و ۱۵ تن دیگر، از جمله سه رهگذر، زخمی شدند»: with others among them, they are not all of the same kind. */
const hasOthers = (tolls: readonly Toll[], { outcome, people }: Toll, { categories }: Lender): boolean =>
  tolls.some(
    (other) =>
      other.part &&
      other.outcome === outcome &&
      other.people.first >= people.last &&
      other.people.first - people.last <= JOINT &&
      other.categories.some((category) => !isAmong(category, categories)),
  );

/** «یازده کارمند کشته و ۶۳ تن دیگر، بیشترشان ملکی، زخمی شدند»: most of them are of another kind. */
function areMostlyOthers(
  { tokens, victims, day }: TollContext,
  { people, last }: Toll,
  { categories }: Lender,
): boolean {
  for (let at = people.last; at < last; at++) {
    if (!MOSTLY.has(keyAt(tokens, at))) continue;
    const kind = within(victims, at + 1, last).find(({ entry }) => entry.value.category !== 'neutral');
    return kind !== undefined && !isAmong(categoryOn(kind.entry, day) as VictimCategory, categories);
  }
  return false;
}

/** Women and children are civilians too; an officer is a policeman or a soldier. */
const isAmong = (category: VictimCategory, all: readonly VictimCategory[]): boolean =>
  all.includes(category) ||
  (OWN.has(category) && all.includes('civilians')) ||
  (ARMED.has(category) && all.some((one) => ARMED.has(one)));

const ARMED: ReadonlySet<VictimCategory> = new Set(['military', 'police', 'militants']);

/** «هشت شهید این رویداد ملکی بودند»: what so many of the dead are. */
export function ofKind(
  { tokens, victims, people, day }: TollContext,
  { verb }: Clause,
  { anchor, toll }: { anchor: Anchor; toll: Toll },
): Toll {
  // «پنج مجروح از اهالی ملکی اند»: so many of those told of.
  const isInside = anchor.value.counts && toll.people.counted && toll.people.last > anchor.first;
  if (isInside && !toll.people.bare && toll.last === verb && COPULAS.has(keyAt(tokens, verb)))
    return { ...toll, part: true };
  // «از ۲۱ کشته ۱۳ تن غیرنظامی و هشت تن نظامی بودند»: parts, not all of them.
  if (within(people, toll.last, verb).some((one) => one.counted && !isYoungOrFemale(one))) return toll;
  const isPlain = tokens.slice(toll.last, verb).every(({ word }) => !word.verb && !RELATIVE.has(word.key));
  if (!isInside || !isPlain || AND.has(keyAt(tokens, toll.last + 1))) return toll;
  const noun = COPULAS.has(keyAt(tokens, verb))
    ? within(victims, toll.last, verb).findLast(({ entry }) => entry.value.category !== 'neutral')
    : undefined;
  if (!noun || !toll.people.bare || noun.last < verb) return toll;
  const categories = [categoryOn(noun.entry, day) as VictimCategory];
  return { ...toll, part: true, categories, last: noun.last };
}

/** Some of any people: «شش کشته، از جمله سه کودک، غیرنظامی بودند». */
const isYoungOrFemale = ({ categories }: People): boolean =>
  categories.length > 0 && categories.every((category) => category === 'women' || category === 'children');
