// Days without a clock or a zone: {year, month, day}, arithmetic by day number. The only file that may import
// jalaali-js or date-fns, or say `Date`.

export interface PlainDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}
