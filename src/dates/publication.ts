// The day of publication by precedence: what the caller says, then what the text says, then the file name.
import type { InputDocument, PublishedBasis } from '../model/document.ts';
import { isOfNews, type PlainDate, parseIso, toEpochDay } from '../model/plain-date.ts';
import { findPublished, type Lines } from './published.ts';

export interface Publication {
  readonly date: PlainDate;
  readonly basis: PublishedBasis;
  /** Tokens of the date in the text: it dates the text and no event. */
  readonly at: { readonly first: number; readonly last: number } | null;
}

/** The day of publication with where it is from, or null when nothing tells. */
export function publicationOf(input: InputDocument, lines: Lines): Publication | null {
  const written = findPublished(lines, input.filename);
  const given = input.published ? parseIso(input.published.date) : null;
  if (!input.published || !given || !isOfNews(given)) return written;
  // «به گزارش هرانا، سه‌شنبه ۲۶ خرداد ۱۴۰۵، …»: a day that is not the one given is that of what is told.
  const at = written && Math.abs(toEpochDay(written.date) - toEpochDay(given)) <= 1 ? written.at : null;
  return { date: given, basis: input.published.basis, at };
}
