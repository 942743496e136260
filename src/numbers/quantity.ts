// How many, as the annotation guide bounds it.

/** A number said in the text at tokens [first, last), bound and blur included. */
export interface Quantity {
  readonly first: number;
  readonly last: number;
  readonly min: number;
  /** null when open upwards. */
  readonly max: number | null;
  /** No number is said («ده‌ها», «شماری»). */
  readonly vague: boolean;
  /** «بیست و ششم»: a place in an order or a day of a month, not a count. */
  readonly ordinal: boolean;
  /** Said with «دست‌کم», «حدود» and the like. */
  readonly bounded: boolean;
}
