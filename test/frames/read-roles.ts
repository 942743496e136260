// The real stages on a text, with roles, sources and actors as short lines: `perpetrator «طالبان»`, `says «پولیس»`.
import type { Frame } from '../../src/frames/frame.ts';
import type { Stretch } from '../../src/frames/reading.ts';
import { spanOf } from '../../src/tokenize/token.ts';
import { readFrames } from './read-tolls.ts';

/** One line for everything of the frames that `of` gives. */
function readLines<T extends Stretch>(
  text: string,
  day: string | undefined,
  read: { of: (frame: Frame) => readonly T[]; head: (item: T) => string },
): string[] {
  const { document, frames } = readFrames(text, day);
  const words = ({ first, last }: Stretch) => text.slice(...spanOf(document.tokens, first, last));
  return frames.flatMap((frame) => read.of(frame).map((item) => `${read.head(item)} «${words(item)}»`));
}

/** Who did what to whom, sentence by sentence. */
export const readRoles = (text: string, day?: string): string[] =>
  readLines(text, day, {
    of: (frame) => frame.roles.map((role) => ({ ...role, first: role.actor.first, last: role.actor.last })),
    head: ({ role, stance }) => (stance === 'told' ? role : `${role} ${stance}`),
  });

/** Who says so. */
export const readSources = (text: string, day?: string): string[] =>
  readLines(text, day, { of: (frame) => frame.sources, head: ({ stance }) => stance });

/** The actors named, with their entries. */
export const readActors = (text: string, day?: string): string[] =>
  readLines(text, day, { of: (frame) => frame.actors, head: ({ id }) => id });
