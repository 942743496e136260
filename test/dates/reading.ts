// The stages that dates need, over the lexicons that dates need.
import { type DateMention, findDates } from '../../src/dates/find.ts';
import { dayWords } from '../../src/lexicons/day-words.ts';
import { feasts } from '../../src/lexicons/feasts.ts';
import type { Lexicon } from '../../src/lexicons/lexicon.ts';
import { months } from '../../src/lexicons/months.ts';
import { numbers } from '../../src/lexicons/numbers.ts';
import { VERBS } from '../../src/lexicons/verbs.ts';
import { weekdays } from '../../src/lexicons/weekdays.ts';
import { compile } from '../../src/match/compile.ts';
import { findMentions } from '../../src/match/find.ts';
import { formatIso, parseIso } from '../../src/model/plain-date.ts';
import type { Warning } from '../../src/model/warning.ts';
import { findNumbers } from '../../src/numbers/find.ts';
import { spanOf } from '../../src/tokenize/token.ts';
import { tokenize } from '../../src/tokenize/tokenize.ts';

/** Nouns that numbers count, as the lexicons of victims, actors and weapons have them. */
const counted = (
  kind: 'victim' | 'actor' | 'weapon',
  first: string,
  ...others: string[]
): Lexicon<{ category: 'neutral' }> => ({
  kind,
  inflected: true,
  entries: [{ id: kind, value: { category: 'neutral' }, forms: [first, ...others] }],
});
const nouns = [
  counted('victim', 'نفر', 'تن', 'کشته', 'غیرنظامی', 'کودک'),
  counted('actor', 'طالب'),
  counted('weapon', 'راکت'),
];

const index = compile([months, weekdays, dayWords, feasts, numbers, ...nouns], VERBS);

export interface Read {
  readonly text: string;
  readonly value: string;
  readonly date: DateMention;
}

/** The dates of a text as their words and values: `2025-11-24`, `2025-11-02/2025-11-05`, `anaphoric:1`, `vague`. */
export function readDates(
  text: string,
  published: string | null = '2025-11-27',
): { dates: Read[]; warnings: Warning[] } {
  const document = tokenize(text, index.vocabulary);
  const mentions = findMentions(document, index);
  const warnings: Warning[] = [];
  const context = {
    published: published ? parseIso(published) : null,
    warn: (w: Warning) => warnings.push(w),
  };
  const dates = findDates(document, mentions, findNumbers(document, mentions), context).map((date) => ({
    text: text.slice(...spanOf(document.tokens, date.first, date.last)),
    value: valueText(date),
    date,
  }));
  return { dates, warnings };
}

export const parts = (text: string) => {
  const document = tokenize(text, index.vocabulary);
  const mentions = findMentions(document, index);
  return { document, mentions, numbers: findNumbers(document, mentions) };
};

export function valueText({ kind, start, end, offset }: DateMention): string {
  if (kind === 'anaphoric') return `anaphoric:${offset}`;
  if (!start || !end) return kind;
  const [from, to] = [formatIso(start), formatIso(end)];
  return from === to ? from : `${from}/${to}`;
}
