// A heading in, its parts out: «بمباران در ژیری، ربودن مسافران در فراه و کشف یک بمب در کابل».
import { AND, COMMAS, IN } from '../../lexicons/function-words.ts';
import { apart } from '../../places/apart.ts';
import type { PlaceMention } from '../../places/find.ts';
import type { Token } from '../../tokenize/token.ts';
import { keyAt, type Stretch, within } from '../reading.ts';
import type { Sheet } from '../sheet.ts';
import type { Clause } from './clauses.ts';

/** No heading lists more. */
const MOST = 8;

/** Where each further happening of a list begins, each with a place of its own behind it; empty where it is no such list. */
export function listedIn(sheet: Sheet, { first, last }: Clause, locations: readonly PlaceMention[]): number[] {
  const { tokens } = sheet.reading.document;
  const words = within(sheet.triggers, first, last);
  // «انفجار ماین»: one happening in two words.
  const heads = words.filter((word, i) => word.first !== words[i - 1]?.last);
  if (heads.length < 2 || heads.length > MOST || !areSpread(tokens, locations, { heads, last })) return [];
  const cuts = heads.slice(1).map((head, i) => separatorBefore(tokens, head.first, (heads[i] as Stretch).last));
  return cuts.includes(-1) ? [] : cuts;
}

/** One place behind each, apart from the others; or «در» and a place that no table knows. */
function areSpread(
  tokens: readonly Token[],
  locations: readonly PlaceMention[],
  { heads, last }: { readonly heads: readonly Stretch[]; readonly last: number },
): boolean {
  const told: PlaceMention[] = [];
  for (const [i, head] of heads.entries()) {
    const end = heads[i + 1]?.first ?? last;
    const [place, other] = within(locations, head.first, end);
    if (other || (place ? told.some((before) => !apart(place, before)) : !isInPlace(tokens, head.last, end)))
      return false;
    if (place) told.push(place);
  }
  return told.length > 1;
}

function isInPlace(tokens: readonly Token[], first: number, last: number): boolean {
  for (let at = first; at < last - 1; at++) if (keyAt(tokens, at) === IN) return true;
  return false;
}

/** How many words may stand between «و» and what it opens. */
const OPENING = 6;

/** The «و» or comma that the place before it ends at; -1 where none stands. */
function separatorBefore(tokens: readonly Token[], before: number, from: number): number {
  for (let at = from; at < before; at++) {
    const key = keyAt(tokens, at);
    if (key === AND || COMMAS.has(key)) return before - at <= OPENING ? at : -1;
  }
  return -1;
}
