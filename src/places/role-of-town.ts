// What a town, district or province is to its sentence.
import { OBJECT } from '../lexicons/function-words.ts';
import { AGAINST, FROM, IN, TOWARDS, WAYS } from '../lexicons/place-words.ts';
import { isReportFrom, isSpeakerIn } from './datelines.ts';
import { isGovernment } from './government.ts';
import { isMarchedTo } from './marched-to.ts';
import { isBoundFor, isGoal, isLeft, isLivedIn } from './movement.ts';
import {
  BOUND_FOR,
  has,
  isLocative,
  isTakenTo,
  LEFT,
  type Left,
  ofResident,
  RESIDENT,
  type RoleReading,
  reading,
  type Standing,
  TAKEN_TO,
  TITLE,
} from './role-reading.ts';
import { hasRole, keyAt, type Scene } from './scene.ts';

/** The role of a town, district or province by what governs it. */
export function roleOfTown(scene: Scene, standing: Standing, left: Left): RoleReading {
  const locative = isLocative(scene, left);
  if (isTaken(scene, standing, left)) return reading('location', 'place-object', true);
  const other = roleInPhrase(scene, standing, { left, locative }) ?? roleOfBare(scene, standing, { left, locative });
  return other ?? reading('location', locative ? 'place-locative' : 'place-bare', locative || standing.isRelative);
}

/** «قوماندان امنیه» speaks; «قوماندانی امنیه», read with the same words, is a place too. */
const hasSpeaker = (left: Left): boolean =>
  left.hits.some((hit) => (hasRole(hit, 'title') || hasRole(hit, 'source')) && !hasRole(hit, 'institution'));

const isScene = ({ document, nameAt }: Scene, last: number): boolean =>
  isMarchedTo(document.tokens, last, (at) => nameAt.has(at));

/** «طالبان ولسوالی گرزیوان را تصرف کردند»: a force and what it took, not a force of that district. */
const isTaken = (scene: Scene, { typed, close }: Standing, left: Left): boolean =>
  typed && keyAt(scene, close) === OBJECT && has(left, 'force') && !has(left, 'institution') && !hasSpeaker(left);

/** The role by the nouns that govern the name. */
function roleInPhrase(
  scene: Scene,
  { last }: Standing,
  { left, locative }: { left: Left; locative: boolean },
): RoleReading | null {
  if (hasSpeaker(left)) return reading('title', TITLE);
  if (has(left, 'resident') || has(left, 'people')) return ofResident(scene, left);
  if (!has(left, 'institution') && !has(left, 'force')) return null;
  if (IN.has(left.preposition) && isSpeakerIn(scene, left.at - 1, last)) return reading('title', 'place-speaker-in');
  const there = (locative && !FROM.has(left.preposition)) || has(left, 'facility') || has(left, 'relative');
  return there ? reading('location', 'place-at-institution', true) : reading('title', 'place-institution');
}

/** The role by the preposition, or by the verb where a capital acts. */
function roleOfBare(
  scene: Scene,
  standing: Standing,
  { left, locative }: { left: Left; locative: boolean },
): RoleReading | null {
  if (isTakenTo(scene, standing, left)) return reading('title', TAKEN_TO);
  // «حملهٔ کی‌یف به خوابگاه», «عملیات واشنگتن علیه ایران».
  const behind = keyAt(scene, standing.last);
  const isAttacker = has(left, 'attack') && (TOWARDS.has(behind) || AGAINST.has(behind));
  if (standing.isCapital && isAttacker) return reading('state', 'place-capital-attacks');
  if (isBoundFor(scene, left.at - 1, standing.last)) return reading('title', BOUND_FOR);
  if (left.hits.length > 0) return null;
  if (IN.has(left.preposition) && isSpeakerIn(scene, left.at - 1, standing.last))
    return reading('title', 'place-speaker-in');
  if (IN.has(left.preposition) && isLivedIn(scene, standing.last)) return reading('origin', RESIDENT);
  if (FROM.has(left.preposition) && isReportFrom(scene, left.at - 1)) return reading('dateline', 'place-report-from');
  if (isLeft(scene, left.at - 1, standing.last)) return reading('origin', LEFT);
  if (isTowards(scene, left) && isGoal(scene, standing.last) && !isScene(scene, standing.last))
    return reading('title', TAKEN_TO);
  const isActor =
    standing.isCapital &&
    !standing.typed &&
    !standing.isRelative &&
    !locative &&
    isGovernment(scene, standing.first, standing.last);
  return isActor ? reading('state', 'place-capital-acts') : null;
}

/** «به شهر میمنه», «به سوی شهر میمنه». */
const isTowards = (scene: Scene, { at, preposition }: Left): boolean =>
  TOWARDS.has(preposition) || (WAYS.has(preposition) && TOWARDS.has(keyAt(scene, at - 2)));
