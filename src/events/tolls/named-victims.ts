// People killed, hurt or taken who are told by name, with what they were.
import type { Frame } from '../../frames/frame.ts';
import { FORCES } from '../../frames/people/categories.ts';
import type { ActorMention } from '../../frames/roles/roles.ts';
import type { Toll } from '../../frames/tolls/toll.ts';
import type { ConflictEvent, VictimCategory } from '../../model/event.ts';
import { slice } from '../../model/span.ts';
import { spanOf, type Tokenized } from '../../tokenize/token.ts';

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

/**
 * «اسماعیل مصری، رئیس امنیت نظامی حماس، کشته شد»: one who is named is of whichever forces the words for him tell. A noun that tells
 * more of him holds, but where it is a part of his name.
 */
export function categoryOfNamed({ people }: Toll, { actors }: Frame, isTold: boolean): VictimCategory | null {
  if (people.max !== 1) return null;
  const one = actors.find(({ person, first, last }) => person && people.first < last && people.last > first);
  if (!one?.person || (isTold && people.first >= one.person.name.last)) return null;
  const { value, first, last, person } = one;
  const group = actors.find(
    (actor) => actor.first > first && actor.last <= last && actor.value?.kind === 'force' && isGroup(actor),
  );
  const own = group?.value?.categories[0].category ?? value?.categories[0].category ?? 'civilians';
  return group === undefined && person.role === POLICEMAN ? 'police' : (FORCES[own] ?? null);
}

/** Of no state, whenever it was. */
const isGroup = ({ value }: ActorMention): boolean =>
  value?.categories.length === 1 && value.categories[0].category !== 'state_forces';

/** What a policeman is told to be. */
const POLICEMAN = 'police officer';
