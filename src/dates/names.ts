// The names that patterns call atoms by: an atom's own name, or one that narrows it («day», «long-year», «week-unit»).
import type { Unit } from '../lexicons/day-words.ts';
import { type Calendar, YEARS } from '../model/plain-date.ts';
import type { Atom } from './atoms.ts';

/** Atoms of one name that pass a test. */
interface Narrowed {
  readonly is: string;
  readonly test: (atom: Atom) => boolean;
}

const numberThat = (test: (number: number, atom: Atom) => boolean): Narrowed => ({
  is: 'number',
  test: (atom) => test(atom.number as number, atom),
});
const unitOf = (...units: readonly Unit[]): Narrowed => ({
  is: 'unit',
  test: ({ unit }) => units.includes(unit as Unit),
});
const unitsOf = (unit: Unit): Narrowed => ({ is: 'units', test: (atom) => atom.unit === unit });

/** Neither vague, nor a range, nor «حدود …»: those have no end, another one or a bound. */
const isExact = ({ number, max, bounded }: Atom): boolean => number === max && !bounded;
const isRange = ({ number, max, bounded }: Atom): boolean => (max ?? 0) > (number as number) && !bounded;
const within = (year: number, calendar: Calendar): boolean => year >= YEARS[calendar][0] && year <= YEARS[calendar][1];
const isYear = (year: number): boolean =>
  within(year, 'persian') || within(year, 'gregorian') || within(year, 'islamic');

/** Pattern names that narrow an atom; any other name is the atom's own. */
const NARROWED: Readonly<Record<string, Narrowed>> = {
  day: numberThat((day, atom) => isExact(atom) && day >= 1 && day <= 31 && (atom.digits ?? 0) <= 2),
  'day-range': numberThat((_, atom) => isRange(atom) && (atom.max ?? 0) <= 31),
  'year-range': numberThat((from, atom) => isRange(atom) && isYear(from) && isYear(atom.max ?? 0)),
  count: numberThat((_, atom) => !atom.ordinal),
  ordinal: numberThat((nth, atom) => atom.ordinal === true && nth <= 31),
  'long-year': numberThat(
    (year, atom) => isExact(atom) && !atom.ordinal && isYear(year) && (atom.digits === 0 || atom.digits === 4),
  ),
  'short-year': numberThat((_, atom) => isExact(atom) && atom.digits === 2),
  ten: numberThat(
    (ten, atom) => isExact(atom) && !atom.ordinal && ten % 10 === 0 && (ten < 100 ? ten > 0 : isYear(ten)),
  ),
  night: { is: 'part', test: ({ part }) => part === 'night' || part === 'evening' },
  'day-unit': { is: 'unit', test: ({ unit, full }) => unit === 'day' && !full },
  'full-day': { is: 'unit', test: ({ full }) => full === true },
  'week-unit': unitOf('week'),
  'month-unit': unitOf('month'),
  'year-unit': unitOf('year'),
  'decade-unit': unitOf('decade'),
  'day-units': unitsOf('day'),
  'year-units': unitsOf('year'),
  'long-unit': unitOf('week', 'month', 'year'),
};

/** The test of an atom that a pattern name stands for. */
export function testOf(name: string): (atom: Atom) => boolean {
  const narrowed = NARROWED[name];
  return narrowed ? (atom) => atom.is === narrowed.is && narrowed.test(atom) : (atom) => atom.is === name;
}

/** The name of the atoms that a pattern name stands for. */
export const atomOf = (name: string): string => NARROWED[name]?.is ?? name;
