// Drafts in, drafts out: a count anew of the dead of yesterday's attack is told of that attack.
import type { Frame } from '../../frames/frame.ts';
import { toEpochDay } from '../../model/plain-date.ts';
import type { Happening } from '../../model/trigger.ts';
import { apart } from '../../places/apart.ts';
import { type Draft, draftOf, isOneDay } from '../facts.ts';

/** «شفاخانهٔ بلخ روز شنبه از دریافت ۲۷ جسد خبر داد. … انفجار جمعه در مزار شریف رخ داد»: the news opens with the count, and what it
 * counts follows with its own day and no dead of its own. */
export function joinRecounts(drafts: readonly Draft[]): readonly Draft[] {
  const count = drafts.find(isCount);
  const counted = count && drafts.find((draft) => isCountedBy(draft, count));
  if (!count || !counted) return drafts;
  const frames = [...count.frames, ...counted.frames].sort((a, b) => a.first - b.first);
  const whole = draftOf(frames, counted.days, counted.setting, counted.like);
  const at = Math.min(drafts.indexOf(count), drafts.indexOf(counted));
  return drafts.flatMap((draft, i) => (i === at ? [whole] : draft === count || draft === counted ? [] : [draft]));
}

/** Sentences in which the count that is the news stands. */
const OPENING = 3;

/** People dead or hurt, of one day and place, and no word of what befell them. */
function isCount({ frames, days, happenings, tolls, places }: Draft): boolean {
  return (
    happenings.size === 0 &&
    places.length > 0 &&
    frames.every(({ domains, cues }) => domains.length === 0 && !cues.has('another')) &&
    (frames[0] as Frame).sentence <= OPENING &&
    (days === null || isOneDay(days)) &&
    tolls.some(({ outcome, people, part }) => outcome === 'killed' && people.counted && !part)
  );
}

/** How many days after an attack its dead are still counted. */
const DAYS = 3;

/** How many sentences further on an attack may be told. */
const FAR = 6;

function isCountedBy(draft: Draft, count: Draft): boolean {
  if (draft === count || !draft.days || !isOneDay(draft.days) || draft.background) return false;
  const age = count.days ? toEpochDay(count.days.start) - toEpochDay(draft.days.start) : 1;
  return (
    age >= 0 &&
    age <= DAYS &&
    (draft.frames[0] as Frame).sentence - (count.frames[0] as Frame).sentence <= FAR &&
    [...draft.happenings].some((happening) => DEADLY.has(happening)) &&
    !draft.tolls.some(({ outcome, part }) => outcome === 'killed' && !part) &&
    draft.places.some((place) => place.admin1 !== null && count.places.some((other) => isSame(place, other)))
  );
}

const isSame = (a: Draft['places'][number], b: Draft['places'][number]): boolean =>
  b.admin1?.id === a.admin1?.id && !apart(a, b);

const DEADLY: ReadonlySet<Happening> = new Set([
  'suicide',
  'airstrike',
  'shelling',
  'explosion',
  'grenade',
  'attack',
  'shooting',
]);
