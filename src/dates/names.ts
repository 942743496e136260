// The names that patterns call atoms by: an atom's own name, or one that narrows it («day», «long-year», «week-unit»).
import type { Unit } from '../lexicons/day-words.ts';
import { type Calendar, YEARS } from '../model/plain-date.ts';
import type { Atom } from './atoms.ts';

const exact = (atom: Atom): boolean => atom.is === 'number' && !atom.vague && !atom.bounded && atom.number === atom.max;
const within = (year: number, calendar: Calendar): boolean => year >= YEARS[calendar][0] && year <= YEARS[calendar][1];
const isYear = (year: number): boolean =>
  within(year, 'persian') || within(year, 'gregorian') || within(year, 'islamic');
const unitOf = (unit: Unit) => (atom: Atom) => atom.is === 'unit' && atom.unit === unit;

/** Pattern names that narrow an atom; any other name is the atom's own. */
const NARROWED: Readonly<Record<string, (atom: Atom) => boolean>> = {
  day: (atom) => exact(atom) && (atom.number ?? 0) >= 1 && (atom.number ?? 0) <= 31 && (atom.digits ?? 0) <= 2,
  'day-range': (atom) => isRange(atom) && (atom.number ?? 0) >= 1 && (atom.max ?? 99) <= 31,
  'year-range': (atom) => isRange(atom) && isYear(atom.number ?? 0) && isYear(atom.max ?? 0),
  count: (atom) => atom.is === 'number' && !atom.ordinal,
  ordinal: (atom) => atom.is === 'number' && atom.ordinal === true && (atom.number ?? 0) <= 31,
  'long-year': (atom) =>
    exact(atom) && !atom.ordinal && isYear(atom.number ?? 0) && (atom.digits === 0 || atom.digits === 4),
  'short-year': (atom) => exact(atom) && atom.digits === 2,
  ten: (atom) =>
    exact(atom) &&
    !atom.ordinal &&
    (atom.number ?? 1) % 10 === 0 &&
    ((atom.number ?? 0) < 100 ? (atom.number ?? 0) > 0 : isYear(atom.number ?? 0)),
  night: (atom) => atom.is === 'part' && (atom.part === 'night' || atom.part === 'evening'),
  'day-unit': (atom) => unitOf('day')(atom) && atom.full !== true,
  'full-day': (atom) => unitOf('day')(atom) && atom.full === true,
  'week-unit': unitOf('week'),
  'month-unit': unitOf('month'),
  'year-unit': unitOf('year'),
  'decade-unit': unitOf('decade'),
  'day-units': (atom) => atom.is === 'units' && atom.unit === 'day',
  'year-units': (atom) => atom.is === 'units' && atom.unit === 'year',
  'long-unit': (atom) => atom.is === 'unit' && (atom.unit === 'week' || atom.unit === 'month' || atom.unit === 'year'),
};

const isRange = (atom: Atom): boolean =>
  atom.is === 'number' && !atom.vague && !atom.bounded && (atom.max ?? 0) > (atom.number ?? 0);

/** The test of an atom that a pattern name stands for. */
export const testOf = (name: string): ((atom: Atom) => boolean) => NARROWED[name] ?? ((atom) => atom.is === name);

/** The names of atoms that a pattern name can start with. */
export const atomOf = (name: string): string => {
  if (name === 'night') return 'part';
  if (name === 'day-units' || name === 'year-units') return 'units';
  if (name.endsWith('-unit') || name === 'full-day') return 'unit';
  return name in NARROWED ? 'number' : name;
};
