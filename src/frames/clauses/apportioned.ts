// What one verb tells place by place: «در المار ده سرباز و در پشتون‌کوت چهار سرباز کشته شدند». Each place with its own count is
// a happening of its own, so that the clause is cut there, and each count has what the verb says became of people.

import { COMMAS } from '../../lexicons/function-words.ts';
import { ALONE_AND } from '../../lexicons/toll-words.ts';
import { apart } from '../../places/apart.ts';
import type { PlaceMention } from '../../places/find.ts';
import type { People } from '../people/people.ts';
import { keyAt, type Stretch, within } from '../reading.ts';
import type { Sheet } from '../sheet.ts';
import type { Toll } from '../tolls/toll.ts';
import type { Clause } from './clauses.ts';
import { locations } from './coordinated.ts';

interface Told {
  readonly clauses: readonly Clause[];
  readonly tolls: readonly Toll[];
}

/** The clauses of a sentence, cut where they count people place by place, and its tolls with those that the verb shares out. */
export function apportion(sheet: Sheet, clauses: readonly Clause[], tolls: readonly Toll[]): Told {
  if (tolls.length === 0) return { clauses, tolls };
  const cut: Clause[] = [];
  let counted = tolls;
  for (const clause of clauses) {
    const told = piecesOf(sheet, clause, counted);
    cut.push(...(told?.clauses ?? [clause]));
    counted = told?.tolls ?? counted;
  }
  return { clauses: cut, tolls: counted };
}

function piecesOf(sheet: Sheet, clause: Clause, tolls: readonly Toll[]): Told | null {
  const counts = within(sheet.people, clause.first, clause.last).filter(({ counted }) => counted);
  if (counts.length < 2 || counts.length > MOST) return null;
  const cuts = cutsOf(sheet, clause, counts);
  if (cuts.length === 0) return null;
  const whole = wholeBefore(sheet, clause, { counts, tolls });
  const shared = whole ?? within(tolls, clause.first, clause.last).find(isWhole);
  if (!shared) return null;
  const pieces = [clause.first, ...cuts].map((first, i) => ({ first, last: cuts[i] ?? clause.last }));
  const added: Toll[] = [];
  for (const piece of pieces) {
    if (within(tolls, piece.first, piece.last).some(isWhole)) continue;
    const own = within(counts, piece.first, piece.last);
    if (!whole && !own.some((one) => isGoverned(shared, one))) return null;
    added.push(...own.map((one) => tollOf(sheet, shared, one)));
  }
  return {
    clauses: pieces.map(({ first, last }) => ({ ...clause, first, last, cues: within(clause.cues, first, last) })),
    tolls: [...tolls.filter((toll) => toll !== whole), ...added].sort((a, b) => a.first - b.first),
  };
}

/** No sentence tells of more places and counts than that. */
const MOST = 24;

const isWhole = ({ people, part, total }: Toll): boolean => people.counted && !part && !total;

/** The word of harm stands behind them all, or before them all. */
const isGoverned = (shared: Toll, { first, last }: People): boolean =>
  (shared.last > shared.people.last && shared.last >= last) ||
  (shared.first < shared.people.first && shared.first < first);

/** «… ۲۶ تن کشته شده‌اند: ۱۴ نفر در خان‌یونس، ۹ نفر در جبالیا و سه نفر در نصیرات»: the sum of those that the list counts. */
function wholeBefore(
  { reading }: Sheet,
  { first, verb }: Clause,
  { counts, tolls }: { readonly counts: readonly People[]; readonly tolls: readonly Toll[] },
): Toll | undefined {
  if (verb >= 0 || keyAt(reading.document.tokens, first) !== ':') return undefined;
  const whole = tolls.findLast((toll) => toll.first < first && isWhole(toll));
  const sum = counts.reduce((total, { min }) => total + min, 0);
  return whole?.people.min === sum ? whole : undefined;
}

const tollOf = ({ cues }: Sheet, { outcome, mild, rule, also }: Toll, people: People): Toll => ({
  outcome,
  people,
  categories: people.categories,
  part: within(cues, people.first - PART_REACH, people.first).some(({ entry }) => entry.value === 'part'),
  total: false,
  also,
  mild,
  rule,
  first: people.first,
  last: people.last,
});

/** How far before a count «از جمله» makes it a part of another. */
const PART_REACH = 3;

interface Item extends Stretch {
  readonly place: PlaceMention | null;
}

/** Where each further pair of a place and a count begins; empty where the places are not several or not apart. */
function cutsOf(sheet: Sheet, clause: Clause, counts: readonly People[]): number[] {
  const places = finest(locations(sheet, clause));
  if (places.length < 2 || places.length > MOST) return [];
  const items: Item[] = [
    ...counts.map(({ first, last }) => ({ first, last, place: null })),
    ...places.map((place) => ({ first: place.first, last: place.last, place })),
  ].sort((a, b) => a.first - b.first);
  const opensWithPlace = items[0]?.place != null;
  const cuts: number[] = [];
  let here: PlaceMention[] = [];
  let told: PlaceMention[] = [];
  let counted = false;
  for (const [i, item] of items.entries()) {
    if ((item.place !== null) === opensWithPlace && counted && here.length > 0) {
      const cut = separatorBefore(sheet, item.first, items[i - 1]?.last ?? clause.first);
      if (cut < 0 || !areApart(here, told)) return [];
      cuts.push(cut);
      told = [...told, ...here];
      here = [];
      counted = false;
    }
    if (item.place) here.push(item.place);
    else counted = true;
  }
  return counted && here.length > 0 && areApart(here, told) ? cuts : [];
}

/** The places without those in which others of them lie. */
const finest = (places: readonly PlaceMention[]): PlaceMention[] =>
  places.filter(
    (place) =>
      place.kind !== 'country' &&
      !(
        place.kind === 'admin1' &&
        places.some((other) => other !== place && other.kind !== 'admin1' && other.admin1?.id === place.admin1?.id)
      ),
  );

const areApart = (here: readonly PlaceMention[], told: readonly PlaceMention[]): boolean =>
  here.every((place) => told.every((other) => apart(place, other) || areTwoSpots(place, other)));

/** Two quarters or villages. */
const areTwoSpots = (a: PlaceMention, b: PlaceMention): boolean =>
  SPOTS.has(a.kind) && SPOTS.has(b.kind) && a.place !== null && b.place !== null && a.place.id !== b.place.id;

const SPOTS: ReadonlySet<PlaceMention['kind']> = new Set(['area', 'village', 'facility', 'landmark']);

/** The «و» or comma behind which the next pair begins. */
function separatorBefore({ reading: { document } }: Sheet, first: number, from: number): number {
  for (let at = first - 1; at >= Math.max(from, first - OPENING); at--) {
    const key = keyAt(document.tokens, at);
    if (ALONE_AND.has(key) || COMMAS.has(key)) return at;
  }
  return -1;
}

/** How many words may stand between «و» and what it opens («و در نزدیکی شهر …», «و شمار دیگری …»). */
const OPENING = 5;
