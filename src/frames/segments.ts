// The clauses of a sentence in, groups of them out: one group tells of one happening.
import { apart } from '../places/apart.ts';
import type { PlaceMention } from '../places/find.ts';
import type { Clause } from './clauses.ts';
import { type Stretch, within } from './reading.ts';
import type { Sheet } from './sheet.ts';
import type { Toll } from './tolls.ts';

/** Cuts a sentence where a clause brings a place or day of its own to a happening of its own. */
export function segments(sheet: Sheet, clauses: readonly Clause[], tolls: readonly Toll[]): Clause[][] {
  const out: Clause[][] = [];
  let group: Clause[] = [];
  for (const clause of clauses) {
    if (group.length > 0 && opensAnother(sheet, group, clause, tolls)) {
      out.push(group);
      group = [];
    }
    group.push(clause);
  }
  if (group.length > 0) out.push(group);
  return out;
}

function opensAnother(sheet: Sheet, group: readonly Clause[], clause: Clause, tolls: readonly Toll[]): boolean {
  const span = { first: (group[0] as Clause).first, last: clause.first };
  if (!tells(sheet, span, tolls) || !tells(sheet, clause, tolls)) return false;
  const here = locations(sheet, clause);
  const before = locations(sheet, span);
  return here.length > 0 && before.length > 0 && here.every((place) => before.every((other) => apart(place, other)));
}

const tells = (sheet: Sheet, stretch: Stretch, tolls: readonly Toll[]): boolean =>
  within(sheet.triggers, stretch.first, stretch.last).length > 0 ||
  within(tolls, stretch.first, stretch.last).length > 0;

const locations = (sheet: Sheet, stretch: Stretch): PlaceMention[] =>
  within(sheet.reading.places, stretch.first, stretch.last).filter((place) => place.role === 'location');
