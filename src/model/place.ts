// Where an event can be: the value of an entry in lexicons/places.

export const PLACE_KINDS = [
  'country',
  'admin1',
  'admin2',
  'city',
  'village',
  'area',
  'facility',
  'crossing',
  'sea',
  'landmark',
] as const;

export type PlaceKind = (typeof PLACE_KINDS)[number];

/** A place as the readers know it. */
export interface Place {
  /** Stable ascii id, e.g. `af-kho` (province), `af-kho-sabari` (district), `af-city-khost`. */
  readonly id: string;
  readonly kind: PlaceKind;
  /** Usual English name. */
  readonly name: string;
  /** Id of the smallest table row that contains it; null for countries and seas. */
  readonly parent: string | null;
  /** Left out where no source gives the point: the place lies somewhere in its parent. */
  readonly lat?: number;
  readonly lon?: number;
  readonly iso?: string;
  readonly pcode?: string;
  readonly geonames?: number;
  /**
   * The name is also a common word, a person's name or a tribe: it is a place only beside a word for its kind
   * («ولسوالی سنگین»), beside a parent («سنگین هلمند») or in a chain of places.
   */
  readonly weak?: true;
  /** A municipality of a city state (Doha, Manama), which no report takes for a province: it is not printed as one. */
  readonly municipal?: true;
}

/** One row of the gazetteer: its spellings go into the index, and the packed tables hold none (`match/packed.ts`). */
export interface PlaceRow extends Place {
  /** ACLED's, OCHA's and other Latin spellings. */
  readonly aliases?: readonly string[];
  /** Canonical Dari and Persian names, without the words for province, district or city. */
  readonly forms: readonly [string, ...string[]];
}

/** The places of one country. */
export interface PlaceTable {
  /** ISO 3166-1 alpha-2, or null for seas and places of no country. */
  readonly country: string | null;
  readonly places: readonly PlaceRow[];
}
