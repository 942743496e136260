// Whether a person told of beside the dead is who tells of them.
import { ALONE_AND } from '../../lexicons/toll-words.ts';
import type { People } from '../people/people.ts';
import { within } from '../reading.ts';
import type { TollContext } from './toll.ts';

/** Words of a name, behind «به گفتهٔ», before its office. */
const NAMED_WITHIN = 8;

/** «به گفتهٔ احمد کریمی، والی ننگرهار، پنج تن کشته شدند»: the office of who says so, and none of the dead. */
export function isVoice({ tokens, cues, people }: TollContext, { counted, first }: People): boolean {
  const cue = within(cues, first - NAMED_WITHIN, first).findLast(({ entry }) => entry.value === 'source');
  return (
    !counted &&
    cue !== undefined &&
    !within(people, cue.last, first).some((other) => other.counted) &&
    !tokens
      .slice(cue.last, first)
      .some(({ word }) => (word.verb && word.verb.form !== 'infinitive') || ALONE_AND.has(word.key))
  );
}
