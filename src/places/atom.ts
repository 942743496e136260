// One name with its type word: the smallest piece of an expression of place.
import type { PlaceType } from '../lexicons/place-words.ts';
import type { Place, PlaceKind } from '../model/place.ts';
import { parentOf } from './gazetteer.ts';

/** Where a name's meaning is from: a table, nowhere, a place told before, the text's own country, a capital. */
export type AtomSource = 'table' | 'unknown' | 'told' | 'own' | 'capital';

export interface Atom {
  /** Tokens with type word and the words that lie it to a place («۷۵ کیلومتری جنوب»). */
  readonly first: number;
  readonly last: number;
  readonly nameFirst: number;
  readonly nameLast: number;
  readonly source: AtomSource;
  /** Rows of that name; none where the source is no table. */
  readonly rows: readonly Place[];
  readonly type: PlaceType | null;
  /** The type word is its own, or that of the head of its list. */
  readonly typed: boolean;
  /** The type word is a plural and stands for a whole list («ولایت‌های»). */
  readonly plural: boolean;
  readonly relative: Relative;
  /** The place before it in its chain lies by it, not in it. */
  readonly outside?: true;
}

export type Relative = 'no' | 'part' | 'near' | 'border';

const RANK: Readonly<Record<PlaceKind, number>> = {
  facility: 0,
  crossing: 0,
  landmark: 1,
  area: 1,
  village: 2,
  city: 3,
  admin2: 4,
  admin1: 5,
  sea: 6,
  country: 6,
};

/** How coarse a kind is; a place lies only in coarser ones. */
export const rankOf = (kind: PlaceKind): number => RANK[kind];

/** The same of a row: «جنوب لبنان», a part of a country, and «جزیرهٔ قشم» hold towns and villages. */
export function rankOfRow(row: Place | null | undefined, kind: PlaceKind): number {
  if (row?.kind === 'area' && parentOf(row)?.kind === 'country') return RANK.admin1;
  return row && isIsland(row) ? RANK.admin2 : RANK[kind];
}

/** By its English name. */
export const isIsland = ({ kind, name }: Place): boolean => kind === 'landmark' && name.endsWith(' Island');

/** The kind that an atom has by its first row, or by its type word alone; «ناحیهٔ یازدهم پایتخت» lies in a town. */
export const kindOf = (atom: Atom): PlaceKind =>
  atom.rows[0]?.kind ?? atom.type?.kinds[0] ?? (atom.source === 'capital' ? 'city' : 'area');
