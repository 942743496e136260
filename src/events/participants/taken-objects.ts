// «یک فعال حقوق مدنی را ربودند», «۲۲ دام‌دار را به گروگان گرفت»: people of a calling that no list knows, as the object of a deed that is done
// to people only.
import type { Frame } from '../../frames/frame.ts';
import { covering, keyAt, ofKind, within } from '../../frames/reading.ts';
import type { ActorMention, RoleMention } from '../../frames/roles/roles.ts';
import { AND, OBJECT, ONE, PREPOSITIONS } from '../../lexicons/function-words.ts';
import { HEADS } from '../../lexicons/role-words.ts';
import type { ActorValue } from '../../model/actor.ts';
import type { Happening } from '../../model/trigger.ts';
import type { Row, Setting } from './participants.ts';

/** What is done to people only. */
const DEEDS: Partial<Record<string, Happening>> = {
  'Abduction/forced disappearance': 'abduction',
  Arrests: 'arrest',
};

/** How many words may say what the taken are. */
const LONGEST = 5;

const CIVILIANS: ActorValue = {
  name: 'Civilians',
  country: null,
  categories: [{ category: 'civilians' }],
  kind: 'people',
};

/** The taken, where nothing else names them. */
export function takenOf(setting: Setting, frames: readonly Frame[], rows: readonly Row[]): RoleMention | null {
  const deed = DEEDS[setting.label];
  if (!deed || rows.some((row) => row.role !== 'perpetrator')) return null;
  for (const frame of frames)
    for (const { first, last, verb, negative } of frame.clauses) {
      if (negative || !within(frame.triggers, first, last).some(({ entry }) => entry.value.happening === deed))
        continue;
      for (let at = first; at < verb; at++) {
        const taken = keyAt(setting.document.tokens, at) === OBJECT ? takenBefore(setting, first, at) : null;
        if (taken) return { role: 'target', actor: taken, rule: 'role-taken', stance: 'told' };
      }
    }
  return null;
}

/** A counted noun right before «را»: «یک …», «۲۲ …». */
function takenBefore({ document: { tokens }, reading }: Setting, start: number, object: number): ActorMention | null {
  for (let at = object - 1; at >= Math.max(start, object - LONGEST - 1); at--) {
    const word = tokens[at]?.word;
    if (
      !word ||
      word.kind === 'mark' ||
      (word.verb && at < object - 1) ||
      PREPOSITIONS.has(word.key) ||
      word.key === AND
    )
      return null;
    if (word.key !== ONE && word.kind !== 'number') continue;
    const first = at + 1;
    // «شش تن را» tells of none; «سه موتر را» is no one.
    if (first === object || HEADS.has(keyAt(tokens, first))) return null;
    if (THINGS.some((kind) => covering(ofKind(reading.mentions, kind), first))) return null;
    return { first, last: object, id: `TAKEN ${first}`, name: null, country: null, value: CIVILIANS };
  }
  return null;
}

const THINGS = ['thing', 'weapon', 'argument'];
