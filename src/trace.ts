// What the stages before the frames found in a part of a text, told to a trace. Runs only when somebody asks.
import type { DateMention } from './dates/find.ts';
import type { Publication } from './dates/publication.ts';
import { stepOfQuantity, stepOfWord } from './frames/trace.ts';
import type { Mention } from './match/find.ts';
import { formatIso } from './model/plain-date.ts';
import type { Trace, TraceStep } from './model/trace.ts';
import type { Quantity } from './numbers/quantity.ts';
import type { PlaceMention } from './places/find.ts';
import { spanOf, type Token, type Tokenized } from './tokenize/token.ts';

/** What the stages made of one part. */
export interface Part {
  readonly document: Tokenized;
  readonly mentions: readonly Mention[];
  readonly numbers: readonly Quantity[];
  readonly dates: readonly DateMention[];
  readonly places: readonly PlaceMention[];
  /** Of the part that opens the text. */
  readonly publication: Publication | null;
}

/** Lexicons whose words show only in what dates, numbers and places make of them. */
const INNER = new Set(['place', 'place-word', 'number', 'month', 'weekday', 'day-word', 'feast', 'dialect-word']);

/** Tells the words, numbers, dates and places of a part. */
export function traceFound(part: Part, trace: Trace): void {
  const { tokens } = part.document;
  for (const mention of part.mentions) if (!INNER.has(mention.kind)) trace(stepOfWord(tokens, mention));
  for (const quantity of part.numbers) trace(stepOfQuantity(part, quantity));
  for (const date of part.dates) trace(stepOfDate(tokens, date));
  for (const place of part.places) for (const step of stepsOfPlace(tokens, place)) trace(step);
  if (part.publication) tracePublication(tokens, part.publication, trace);
}

/** What gave the day of publication, where it stands in the text. */
function tracePublication(tokens: readonly Token[], { at, date, basis }: Publication, trace: Trace): void {
  if (!at) return;
  const span = spanOf(tokens, at.first, at.last);
  trace({ stage: 'dates', kind: 'published', rule: basis, span, value: formatIso(date) });
}

const stepOfDate = (tokens: readonly Token[], { first, last, rule, kind, start, end }: DateMention): TraceStep => ({
  stage: 'dates',
  kind: 'date',
  rule,
  span: spanOf(tokens, first, last),
  value: start && end ? `${formatIso(start)}/${formatIso(end)}` : kind,
});

/** Names that are no place here: of a state that acts, of a person. */
const ASIDE: ReadonlySet<string> = new Set(['state', 'person']);

/** The name with the row of the table that it is; apart from it the words that only point there («این ولایت»). */
function stepsOfPlace(tokens: readonly Token[], mention: PlaceMention): TraceStep[] {
  const { first, last, nameFirst, nameLast, place, rule, role, kind } = mention;
  const value = `${place?.name ?? 'in no table'} (${kind}, ${role})`;
  const name = spanOf(tokens, nameFirst, nameLast);
  const row: TraceStep[] = place
    ? [{ stage: 'match', kind: 'place', rule: place.id, span: name, value: place.name }]
    : [];
  const step = ASIDE.has(role) ? 'word' : 'place';
  const at = (span: TraceStep['span']): TraceStep => ({ stage: 'places', kind: step, rule, span, value, from: row });
  return first <= nameFirst && nameLast <= last ? [at(name)] : [at(name), at(spanOf(tokens, first, last))];
}
