// A place as the text names it: what the later stages read.
import type { Place, PlaceKind } from '../model/place.ts';

/**
 * What a place is to the text. `location`: where something is. `title`: of an office or source («والی ننگرهار»).
 * `outlet`: of a news outlet. `dateline`: where the text was written. `person`: part of a name. `state`: a country or
 * capital as a party. `origin` and `nationality`: where people are from.
 */
export type PlaceRole = 'location' | 'title' | 'outlet' | 'dateline' | 'person' | 'state' | 'origin' | 'nationality';

/** One of the places that contain one another in an expression. */
export interface PlaceLevel {
  readonly first: number;
  readonly last: number;
  readonly place: Place | null;
  readonly kind: PlaceKind;
  /** The place named lies by it, not in it («الکسوه در جنوب دمشق»). */
  readonly outside?: true;
  /** The number of a quarter that no table knows («ناحیهٔ سوم»). */
  readonly quarter?: string;
}

export interface PlaceMention {
  /** Tokens of the whole expression, type words and all levels. */
  readonly first: number;
  readonly last: number;
  /**
   * Tokens of the name the guide asks for: the town, village or district, else the quarter, facility or sea, else the
   * province or country. Where the expression points back («این ولایت»), those of the name it points to.
   */
  readonly nameFirst: number;
  readonly nameLast: number;
  /** Row of that name; null for a name of no table. */
  readonly place: Place | null;
  readonly kind: PlaceKind;
  readonly country: string | null;
  readonly admin1: Place | null;
  readonly admin2: Place | null;
  readonly lat: number | null;
  readonly lon: number | null;
  readonly precision: 1 | 2 | 3;
  /** Finest first. */
  readonly levels: readonly PlaceLevel[];
  /** Equal for the members of one list («در خوست، کنر و پکتیکا»). */
  readonly list: number;
  readonly role: PlaceRole;
  /** Governed by «در», «به», «بر», «بالای», «از» … */
  readonly locative: boolean;
  /** Id of the rule that decided; greppable. */
  readonly rule: string;
}
