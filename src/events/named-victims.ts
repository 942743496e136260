// People killed, hurt or taken who are told by name, with what they were.
import type { Frame } from '../frames/frame.ts';
import type { ActorMention } from '../frames/roles.ts';
import type { Toll } from '../frames/toll.ts';
import type { ConflictEvent } from '../model/event.ts';
import { slice } from '../model/span.ts';
import { spanOf, type Tokenized } from '../tokenize/token.ts';

type NamedVictim = ConflictEvent['named_victims'][number];

/** One row a name; a name without an outcome in its own clause is left out. */
export function nameVictims(document: Tokenized, frames: readonly Frame[]): NamedVictim[] {
  const out: NamedVictim[] = [];
  for (const frame of frames)
    for (const actor of frame.actors) {
      const toll = actor.person && tollOf(frame, actor);
      if (!actor.person || !toll) continue;
      const [start, end] = spanOf(document.tokens, actor.person.name.first, actor.person.name.last);
      const text = slice(document.text, [start, end]);
      if (!out.some((row) => row.text === text))
        out.push({ text, span: [start, end], outcome: toll.outcome, role: actor.person.role });
    }
  return out;
}

/** The toll that counts the person: the single victim whose noun stands in the name's own words. */
const tollOf = (frame: Frame, person: ActorMention): Toll | undefined =>
  frame.tolls.find(
    ({ people }) => people.min === 1 && people.max === 1 && people.first < person.last && people.last > person.first,
  );
