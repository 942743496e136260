// The real stages on a text, down to the frames, with tolls as short lines: `killed 3 [military] «سه سرباز»`.
import { findDates } from '../../src/dates/find.ts';
import type { Frame } from '../../src/frames/frame.ts';
import { buildFrames } from '../../src/frames/frames.ts';
import { ofKind } from '../../src/frames/reading.ts';
import type { Toll } from '../../src/frames/tolls/toll.ts';
import { dialectOf } from '../../src/match/dialect.ts';
import { findMentions } from '../../src/match/find.ts';
import { loadIndex } from '../../src/match/load.ts';
import { parseIso } from '../../src/model/plain-date.ts';
import { findNumbers } from '../../src/numbers/find.ts';
import { findPlaces } from '../../src/places/find.ts';
import { spanOf } from '../../src/tokenize/token.ts';
import { tokenize } from '../../src/tokenize/tokenize.ts';

const index = loadIndex();

export function readFrames(text: string, day = '2020-06-15') {
  const document = tokenize(text, index.vocabulary);
  const mentions = findMentions(document, index);
  const published = parseIso(day);
  const dialect = dialectOf(mentions);
  const numbers = findNumbers(document, mentions);
  const sinks = { warn: () => {} };
  const dates = findDates(document, mentions, numbers, { published, ...sinks });
  const places = findPlaces(document, mentions, { dialect, ...sinks });
  const frames: Frame[] = buildFrames({
    document,
    mentions,
    numbers,
    dates,
    places,
    published,
    dated: false,
    dialect,
    sinks,
  });
  return { document, frames, outcomes: ofKind(mentions, 'outcome') };
}

/** The tolls of a text, each as one line. */
export function readTolls(text: string, day?: string): string[] {
  const { document, frames } = readFrames(text, day);
  const words = (toll: Toll) => text.slice(...spanOf(document.tokens, toll.people.first, toll.people.last));
  return frames.flatMap((frame) => frame.tolls.map((toll) => `${lineOf(toll)} «${words(toll)}»`));
}

function lineOf({ outcome, people: { min, max }, categories, part, total }: Toll): string {
  const count = max === min ? `${min}` : `${min}-${max ?? ''}`;
  const kinds = categories.length > 0 ? ` [${categories.join(' ')}]` : '';
  return `${outcome} ${count}${kinds}${part ? ' part' : ''}${total ? ' total' : ''}`;
}
