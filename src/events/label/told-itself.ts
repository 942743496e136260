// A draft in, the same without what its frames are only counted from («دو روز پیش از این بمباران …»): another event gave it its name.
import type { Frame } from '../../frames/frame.ts';
import { type Draft, happeningsOf } from '../facts.ts';

/** Rules of dates that are counted from a happening named right behind them. */
const FROM_EVENT: ReadonlySet<string> = new Set([
  'count-before-event',
  'count-after-event',
  'lead-after-event',
  'day-before-event',
  'day-after-event',
  'count-before-now',
]);

/** The draft as it tells of itself. */
export function toldItself(draft: Draft): Draft {
  const frames = draft.frames.map(withoutNamed);
  if (frames.every((frame, i) => frame === draft.frames[i])) return draft;
  const left = happeningsOf(frames);
  return { ...draft, frames, happenings: new Set([...draft.happenings].filter((happening) => left.has(happening))) };
}

/** «یک روز پس از این انفجار، سه پولیس در حملهٔ …»: where the frame tells of a happening of its own. */
function withoutNamed(frame: Frame): Frame {
  const named = frame.triggers.filter(({ entry, first }) => entry.value.force !== 'strong' && isCounted(frame, first));
  if (named.length === 0) return frame;
  const end = Math.max(...named.map(({ last }) => last));
  if (!frame.triggers.some(({ entry, first }) => first >= end && OWN.has(entry.value.happening))) return frame;
  const isOut = ({ first, last }: { first: number; last: number }): boolean =>
    !named.some((one) => first < one.last && one.first < last);
  return {
    ...frame,
    triggers: frame.triggers.filter(isOut),
    weapons: frame.weapons.filter(isOut),
    means: frame.means.filter(isOut),
  };
}

/** The word stands right behind the count, or behind «این» or «آن». */
const isCounted = ({ dates }: Frame, first: number): boolean =>
  dates.some(({ rule, last }) => FROM_EVENT.has(rule) && (last === first || last + 1 === first));

/** What happens by itself; deaths and arrests may be those of the event that is named. */
const OWN: ReadonlySet<string> = new Set([
  'attack',
  'clash',
  'explosion',
  'suicide',
  'airstrike',
  'shelling',
  'shooting',
  'protest',
]);
