// Dates in running text: formats are matched, then dates of one day are merged, ranges closed, and what is left explained.

import type { Mention } from '../match/find.ts';
import type { PlainDate } from '../model/plain-date.ts';
import type { Warning } from '../model/warning.ts';
import type { Quantity } from '../numbers/quantity.ts';
import type { Tokenized } from '../tokenize/token.ts';
import { findAtoms } from './atoms.ts';
import { inWeek } from './digest-days.ts';
import { joinDates } from './join.ts';
import { inHistory } from './known-days.ts';
import { readDates } from './read.ts';
import type { When } from './when.ts';
import { inYearsTold } from './years-ago.ts';

/** A time said at tokens [first, last). */
export interface DateMention extends Omit<When, 'yearless' | 'near' | 'problem'> {
  readonly first: number;
  readonly last: number;
  /** Id of the row of formats.ts, or of the rule of join.ts, that read it. */
  readonly rule: string;
  /** «از … »: from then on; the end is the day of publication. */
  readonly since?: boolean | undefined;
  /** «تا … »: up to then. */
  readonly until?: boolean | undefined;
  /** The day on which something ended: «سحرگاه امروز پایان یافت». */
  readonly ending?: boolean | undefined;
}

export interface DateContext {
  readonly published: PlainDate | null;
  readonly warn: (warning: Warning) => void;
}

/** A date as the stages of this folder hand it on. */
export interface Dated extends DateMention {
  readonly yearless?: When['yearless'];
  readonly near?: When['near'];
  readonly problem?: When['problem'];
}

/** All times said in a document, in order, none overlapping. */
export function findDates(
  document: Tokenized,
  mentions: readonly Mention[],
  numbers: readonly Quantity[],
  context: DateContext,
): DateMention[] {
  const atoms = findAtoms(document, mentions, numbers);
  const read = readDates(document, atoms, context.published);
  const joined = inHistory(document, joinDates({ document, atoms, ...context }, read), context.published);
  return inYearsTold(document, inWeek(document, joined), context.published).map(
    ({ yearless, near, problem, ...mention }) => {
      if (mention.kind === 'unresolved')
        context.warn({
          code: 'date_unresolved',
          message: problem ?? 'no day can be told',
          span: spanOfDate(document, mention),
        });
      return mention;
    },
  );
}

const spanOfDate = ({ tokens }: Tokenized, { first, last }: { first: number; last: number }) =>
  [tokens[first]?.start ?? 0, tokens[last - 1]?.end ?? 0] as const;
