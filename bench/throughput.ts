// The whole path, text in and JSON out, beside one pass of a word regex over the same texts in the same process.
import { findDates } from '../src/dates/find.ts';
import { publicationOf } from '../src/dates/publication.ts';
import { buildEvents } from '../src/events/events.ts';
import { extract } from '../src/extract.ts';
import { findMentions } from '../src/match/find.ts';
import { loadIndex } from '../src/match/load.ts';
import { findNumbers } from '../src/numbers/find.ts';
import { findPlaces } from '../src/places/find.ts';
import { tokenize } from '../src/tokenize/tokenize.ts';
import { cpu, leastOf } from './clock.ts';
import { bytesOf, type Text } from './texts.ts';

const WORDS = /[\p{L}\p{M}\p{N}]+/gu;

const input = ({ id, text, published }: Text) => ({
  id,
  text,
  published: published ? { date: published, basis: 'metadata' as const } : undefined,
});

/** Reads texts to their JSON. */
export function readAll(texts: readonly Text[]): number {
  let characters = 0;
  for (const text of texts) characters += JSON.stringify(extract(input(text))).length;
  return characters;
}

function words(texts: readonly Text[]): number {
  let characters = 0;
  for (const { text } of texts) for (const [word] of text.matchAll(WORDS)) characters += word.length;
  return characters;
}

export interface Throughput {
  /** MB of UTF-8 a second. */
  readonly path: number;
  readonly regex: number;
  readonly ratio: number;
}

/** Measures both, warm, in turn. */
export function throughput(texts: readonly Text[], runs: number): Throughput {
  const kilobytes = bytesOf(texts) / 1000;
  const [path = 0, regex = 0] = leastOf(runs, [() => readAll(texts), () => words(texts)]);
  return { path: kilobytes / path, regex: kilobytes / regex, ratio: regex / path };
}

/** CPU milliseconds of each stage over texts. */
export function stages(texts: readonly Text[], runs: number): Map<string, number> {
  const best = new Map<string, number>();
  for (let run = 0; run < runs; run++) {
    const spent = new Map<string, number>();
    for (const text of texts) stagesOf(text, spent);
    for (const [stage, ms] of spent) best.set(stage, Math.min(best.get(stage) ?? Number.POSITIVE_INFINITY, ms));
  }
  return best;
}

function stagesOf(text: Text, spent: Map<string, number>): void {
  let begun = cpu();
  const lap = <Value>(stage: string, value: Value): Value => {
    const now = cpu();
    spent.set(stage, (spent.get(stage) ?? 0) + now - begun);
    begun = cpu();
    return value;
  };
  const { vocabulary } = loadIndex();
  const sinks = { warn: () => undefined, trace: () => undefined };
  const document = lap('tokenize', tokenize(text.text, vocabulary));
  const mentions = lap('match', findMentions(document, loadIndex()));
  const numbers = lap('numbers', findNumbers(document, mentions));
  const publication = lap('publication day', publicationOf(input(text), { document, mentions, numbers }));
  const context = { published: publication?.date ?? null, dialect: 'fa-AF' as const, ...sinks };
  const dates = lap('dates', findDates(document, mentions, numbers, context));
  const places = lap('places', findPlaces(document, mentions, context));
  const reading = {
    document,
    mentions,
    numbers,
    dates,
    places,
    published: context.published,
    dialect: context.dialect,
    dated: false,
  };
  const events = lap('frames and events', buildEvents({ ...reading, sinks }));
  lap('JSON', JSON.stringify(events));
}
