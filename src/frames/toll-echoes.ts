// Tolls of one sentence that another of its tolls counts better: the dead among those shot at, the names of those counted.

import type { Toll } from './toll.ts';
import { HARMS } from './toll-bars.ts';

/** Entry of the words for shooting at people: they are dead where the sentence counts no harm of its own. */
export const SHOT = 'shot-at';

/** «گروهی را به گلوله بستند که دو تن کشته شدند», «جان دو سپاهی را گرفت: سردار … و سرهنگ … کشته شدند». */
export const withoutEchoes = (tolls: readonly Toll[]): Toll[] =>
  tolls.filter((toll) => !(toll.rule === SHOT ? isCountedElse(tolls) : isNameOf(tolls, toll)));

const isCountedElse = (tolls: readonly Toll[]): boolean =>
  tolls.some((other) => other.rule !== SHOT && HARMS.has(other.outcome) && !other.people.other && !other.also);

/** One of as many single people as were counted before. */
function isNameOf(tolls: readonly Toll[], toll: Toll): boolean {
  if (toll.people.counted || toll.also) return false;
  const alike = tolls.filter(({ outcome }) => outcome === toll.outcome);
  const whole = alike.find(({ people }) => people.counted);
  const names = alike.filter((other) => other !== whole);
  return (
    whole !== undefined &&
    whole.people.min > 1 &&
    whole.people.max === whole.people.min &&
    names.length === whole.people.min &&
    names.every((other) => !other.people.counted && !other.part && other.first >= whole.last)
  );
}
