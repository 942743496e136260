// Spans are half-open [start, end) in UTF-16 code units of the text as it was given.

export type Span = readonly [start: number, end: number];

/** Whether two spans share at least one code unit. */
export const overlaps = (a: Span, b: Span): boolean => a[0] < b[1] && b[0] < a[1];

/** Whether `outer` contains all of `inner`. */
export const covers = (outer: Span, inner: Span): boolean => outer[0] <= inner[0] && inner[1] <= outer[1];

/** The text a span names. */
export const slice = (text: string, span: Span): string => text.slice(span[0], span[1]);
