// What stands between two dates or before one.
import type { Atoms } from './atoms.ts';

/** The names of the atoms that fill the tokens between two dates; null when something else stands there. */
export function gapNames(atoms: Atoms, from: number, to: number): string[] | null {
  const names: string[] = [];
  for (let at = from; at < to; ) {
    const atom = atoms[at]?.find(({ last }) => last <= to);
    if (!atom) return null;
    names.push(atom.is === 'unit' && atom.unit === 'day' ? 'day-unit' : atom.is);
    at = atom.last;
  }
  return names;
}

/** Whether an atom of a name ends where a date starts. */
export const nameBefore = (atoms: Atoms, at: number, name: string): boolean =>
  [at - 1, at - 2].some((start) => atoms[start]?.some((atom) => atom.last === at && atom.is === name));
