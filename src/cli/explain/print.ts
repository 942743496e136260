// An explanation for people: the text with its marks, then each event, value by value, with where it is from.
import type { ChalkInstance } from 'chalk';
import type { ExplainedEvent, ExplainedValue, Explanation, Origin } from '../../explain/explain.ts';
import { printableLine } from '../terminal.ts';
import { legend, painterFor } from './colours.ts';
import { paintText } from './text.ts';

/** Letters of a stretch that are shown before it is cut. */
const SHOWN = 60;
const SLOT_WIDTH = 12;
const RULE_WIDTH = 34;

/** The explanation of one text. */
export function printExplanation(text: string, explanation: Explanation, colour: ChalkInstance): string {
  const paint = painterFor(colour);
  const { document, mentions, events, silenced, warnings } = explanation;
  const head = colour.bold(printableLine(document.id));
  const published = document.published ? `published ${document.published} (${document.published_basis})` : 'undated';
  const parts = [
    `${head}  ${document.dialect}, ${published}`,
    legend(colour, paint) + paintText(text.trimEnd(), mentions, paint),
    ...events.map((event, i) => printEvent(event, i + 1, colour)),
    ...(events.length === 0 ? ['no event'] : []),
    ...(warnings.length > 0
      ? [lines(warnings.map(({ code, message }) => `warning ${code}: ${printableLine(message)}`))]
      : []),
    ...(silenced.length > 0
      ? [`weighed and not told:\n${lines(silenced.map((one) => printOrigin(one, colour)))}`]
      : []),
  ];
  return `${parts.join('\n\n')}\n`;
}

function printEvent(event: ExplainedEvent, number: number, colour: ChalkInstance): string {
  const values = event.values.map((value) => printValue(value, colour));
  return `${colour.bold(`event ${number}`)}  ${event.id}  confidence ${event.confidence}\n${lines(values)}`;
}

/** Ascii first and the words of the text last: terminals reorder anything else. */
function printValue({ slot, value, text, from }: ExplainedValue, colour: ChalkInstance): string {
  const head = `  ${colour.bold(slot.padEnd(SLOT_WIDTH))}${printableLine(value)}${text === null ? '' : `  ${quote(text)}`}`;
  return lines([head, ...from.map((origin) => printOrigin(origin, colour))]);
}

function printOrigin({ stage, rule, value, text }: Origin, colour: ChalkInstance): string {
  const id = `${stage}/${rule}`.padEnd(RULE_WIDTH);
  return `    ${colour.dim(id)}  ${printableLine(value)}  ${colour.dim(quote(text))}`;
}

const lines = (rows: readonly string[]): string => rows.join('\n');

/** The words on one line, a long stretch by its ends. */
function quote(text: string): string {
  const line = text.replace(/\s+/gu, ' ');
  const letters = line.length <= SHOWN ? [] : [...line];
  const cut = letters.length <= SHOWN ? line : `${ends(letters, 0, SHOWN / 2)} … ${ends(letters, -SHOWN / 2)}`;
  return `«${printableLine(cut)}»`;
}

const ends = (letters: readonly string[], from: number, to?: number): string => letters.slice(from, to).join('').trim();
