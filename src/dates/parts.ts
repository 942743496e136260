// biome-ignore-all format: one phrase a line
// Pieces that several formats share: the phrases that name a year.
import type { Atom, AtomValue } from './atoms.ts';
import type { Part, SlotsOf } from './pattern.ts';

const part = <const Pattern extends string>(pattern: Pattern, read: (slots: SlotsOf<Pattern>) => AtomValue): Part => ({ pattern, read: read as Part['read'] });
/** The number that an atom names. */
export const numberOf = (atom: Atom): number => atom.number ?? 0;
const n = numberOf;

/** Year phrases, shared by every format that can carry one. */
export const PARTS: Readonly<Record<string, readonly Part[]>> = {
  year: [
    part('year-unit? long-year era?', ({ 'year-unit': unit, 'long-year': y, era }) => ({ number: n(y), digits: 4, calendar: era?.calendar, weak: !unit && !era })),
    part('year-unit short-year era?', ({ 'short-year': y, era }) => ({ number: n(y), digits: 2, calendar: era?.calendar })),
    part('short-year era', ({ 'short-year': y, era }) => ({ number: n(y), digits: 2, calendar: era.calendar })),
    part('near-year', ({ 'near-year': y }) => ({ years: y.years ?? 0 })),
    part('count year-unit ago', ({ count }) => (count.vague || count.about || count.number !== count.max ? {} : { years: -n(count) })),
    part('year-unit past|ago era?', ({ era }) => ({ years: -1, calendar: era?.calendar })),
    part('year-unit current era?', ({ era }) => ({ years: 0, calendar: era?.calendar })),
    part('year-unit next era?', ({ era }) => ({ years: 1, calendar: era?.calendar })),
    part('same|this|that year-unit', () => ({ same: true })),
  ],
  // After a month a comma may come before the year, but not before any other year phrase.
  of: [
    part('year', ({ year }) => ({ ...year })),
    part('comma long-year era?', ({ 'long-year': y, era }) => ({ number: n(y), digits: 4, calendar: era?.calendar, weak: !era })),
    part('short-year', ({ 'short-year': y }) => ({ number: n(y), digits: 2, weak: true })),
  ],
};
