// What a place is to its sentence, told from the words before it: «والی ننگرهار» is a title, «در ننگرهار» a location.
import { FROM, LETTER, LOCATIVE, OF_SIDE, PACTS, PRESS, TOWARDS } from '../lexicons/place-words.ts';
import { headsLine, isDateline } from './datelines.ts';
import { isLaunchPad } from './launches.ts';
import { lookLeft } from './look-left.ts';
import { isLeftOut, isMatter, isOfChannel } from './matters.ts';
import { isMeetingIn } from './meetings.ts';
import { isHouseOrStreet, isNameOfOther, isOfParty } from './namesakes.ts';
import { isBirthplace } from './origins.ts';
import { roleOfCountry } from './role-of-country.ts';
import { roleOfTown } from './role-of-town.ts';
import {
  BOMBED,
  CHANNEL,
  HEAD,
  has,
  LEFT,
  type Left,
  MATTER,
  type RoleReading,
  reading,
  type Standing,
} from './role-reading.ts';
import { hasRole, keyAt, type Scene, type WordHit } from './scene.ts';
import { isCorpsOf, isSiteNear } from './sites-in.ts';
import { isApart, isStruck } from './struck.ts';
import { isSupported } from './supported.ts';

/** Reads the role of a chain from its left, then from its right. */
export function readRole(scene: Scene, standing: Standing): RoleReading {
  const left = lookLeft(scene, standing.first);
  const near = left.hits[0]?.last === standing.first ? left.hits[0] : undefined;
  const other = roleOfName(scene, standing, { left, near }) ?? roleInPassing(scene, standing, near);
  if (other) return other;
  // «گروه‌های وابسته به تهران»
  if (
    TOWARDS.has(left.preposition) &&
    OF_SIDE.has(keyAt(scene, left.at - 2)) &&
    (standing.isCountry || standing.isCapital)
  )
    return reading('state', 'place-backer');
  if (isDateline(scene, standing)) return reading('dateline', 'place-dateline');
  if (isStruck(scene, standing, left.hits))
    return reading('location', standing.isCountry ? BOMBED : 'place-struck', true);
  if (standing.isCountry) return roleOfCountry(scene, standing, left);
  const town = roleOfTown(scene, standing, left);
  return town.role === 'location' && headsLine(scene, standing) ? { ...town, rule: HEAD } : town;
}

/** Names of other things than places, by the word right before them. */
function roleOfName(
  scene: Scene,
  standing: Standing,
  { left, near }: { left: Left; near: WordHit | undefined },
): RoleReading | null {
  if (isHouseOrStreet(scene, standing)) return reading(null, 'place-namesake');
  if (standing.typed || standing.isRelative) return null;
  if (hasRole(near, 'namesake') && !isApart(scene, standing.first))
    return isCorpsOf(scene, standing.first) ? roleOfCorps(left) : reading(null, 'place-namesake');
  if (isNameOfOther(scene, standing.first)) return reading(null, 'place-namesake');
  if (PRESS.has(keyAt(scene, standing.last))) return reading('outlet', 'place-press');
  if (hasRole(near, 'outlet')) return reading('outlet', 'place-outlet');
  return hasRole(near, 'person') ? reading('person', 'place-person') : null;
}

/** Places of clocks and channels, and those that are only talked of. */
function roleInPassing(scene: Scene, standing: Standing, near: WordHit | undefined): RoleReading | null {
  // «ساعت ۶ عصر به وقت شرق آمریکا».
  if (hasRole(near, 'clock')) return reading(null, 'place-clock');
  if (isOfChannel(scene, standing.first)) return reading('location', CHANNEL);
  if (isLaunchPad(scene, standing.first, standing.last) || isBirthplace(scene, standing.last))
    return reading('origin', LEFT);
  const isTalk =
    isLeftOut(scene, standing.first) ||
    // «بند پنجم تفاهم‌نامهٔ اسلام‌آباد»
    (standing.isCapital && isOfPact(scene, standing.first - 1)) ||
    isMeetingIn(scene, standing.first, standing.last) ||
    isSupported(scene, standing.first) ||
    (!standing.typed && isOfParty(scene, standing.first)) ||
    (standing.isSea && isMatter(scene, standing));
  return isTalk ? reading('title', MATTER) : null;
}

const isOfPact = (scene: Scene, at: number): boolean =>
  PACTS.has(keyAt(scene, LETTER.has(keyAt(scene, at)) ? at - 1 : at));

/** «حمله به سپاه سیریک»: the corps of a town is where the town is. */
const roleOfCorps = (left: Left): RoleReading =>
  (LOCATIVE.has(left.preposition) && !FROM.has(left.preposition)) || has(left, 'facility') || isSiteNear(left.hits)
    ? reading('location', 'place-at-corps', true)
    : reading('title', 'place-corps');
