// What the rules on the role of a place share: what they read, what they answer, and the words that they ask for first.
import { FORMER, FROM, IN, LOCATIVE, ORIGINS, type PlaceWord, SIDE, TOWARDS } from '../lexicons/place-words.ts';
import { isHospitalOf } from './movement.ts';
import type { PlaceRole } from './place-mention.ts';
import { hasRole, keyAt, type Scene, type WordHit } from './scene.ts';

/** A chain as the role rules see it. */
export interface Standing {
  readonly first: number;
  readonly last: number;
  /** Nothing finer than a country is named. */
  readonly isCountry: boolean;
  readonly isCapital: boolean;
  readonly country: string | null;
  readonly isSea: boolean;
  /** A direction, part or border lies it to its place. */
  readonly isRelative: boolean;
  readonly typed: boolean;
  /** The token after its list («ولسوالی‌های ارچی و خواجه غار در تخار»). */
  readonly close: number;
}

/** The role of a chain; null where the words are no place at all. */
export interface RoleReading {
  readonly role: PlaceRole | null;
  readonly locative: boolean;
  readonly rule: string;
}

/** The class words that govern a name, the nearest first, and the preposition before them. */
export interface Left {
  readonly hits: readonly WordHit[];
  readonly at: number;
  readonly preposition: string;
}

/** The rule of where somebody or something comes from. */
export const LEFT = 'place-left';
/** The rule of where somebody is bound for. */
export const BOUND_FOR = 'place-bound-for';
/** The rule of where the hurt were brought, or somebody went. */
export const TAKEN_TO = 'place-taken-to';
/** The rule of a place that is only talked of. */
export const MATTER = 'place-matter';
/** The rule of a country that is attacked. */
export const ATTACKED = 'place-attacked';
/** The rule of a country that is bombed or aimed at as a whole: it says where, and nothing of whether it is news. */
export const BOMBED = 'place-bombed';
/** The rule of a country that attacks. */
export const ATTACKER = 'place-attacker';
/** The rule of a country in which something happened. */
export const INSIDE_COUNTRY = 'place-inside';
/** The rule of a province that only the channel of a post names («#اخبار_هرمزگان»): where it was, if nothing else says where. */
export const CHANNEL = 'place-channel';
/** The rule of a town or province set off at the head of a line («تالقان: …»): where it was, if nothing else says where. */
export const HEAD = 'place-head';

/** An answer: a role, the rule that gave it, and whether the words say that something is there. */
export const reading = (role: PlaceRole | null, rule: string, locative = false): RoleReading => ({
  role,
  locative,
  rule,
});

/** The rule of a place whose officer or office speaks. */
export const TITLE = 'place-title';

/** The country of an office; of who led it once it is only talked of («رهبر سابق کوبا», not «نمایندهٔ سابق پارلمان بحرین»). */
export const ofOffice = (scene: Scene, left: Left): RoleReading =>
  reading(
    'title',
    !has(left, 'institution') && left.hits.some(({ first }) => FORMER.has(keyAt(scene, first))) ? MATTER : TITLE,
  );

/** The rule of where those who are told of live. */
export const RESIDENT = 'place-resident';
/** Where those who are told of live; «اهل ملایر», «متولد فارس» tells of one man and nothing of where he was. */
export const ofResident = (scene: Scene, left: Left): RoleReading =>
  reading('origin', left.hits.some(({ first }) => ORIGINS.has(keyAt(scene, first))) ? LEFT : RESIDENT);

/** Whether a class of words governs a name. */
export const has = (left: Left, role: PlaceWord['role']): boolean => left.hits.some((hit) => hasRole(hit, role));

/** «از سوی کابل» is no place. */
export function isLocative(scene: Scene, left: Left): boolean {
  return LOCATIVE.has(left.preposition) && !(SIDE.has(left.preposition) && FROM.has(keyAt(scene, left.at - 2)));
}

/** «حمله به ایران», «حملات اسرائیل به لبنان»: an attack is named shortly before «به». */
export function isAttacked(scene: Scene, preposition: number): boolean {
  for (let at = preposition, seen = 0; seen < 6; at--, seen++) {
    if (scene.document.tokens[at - 1]?.word.kind === 'mark') return false;
    const hit = scene.wordBefore.get(at);
    if (hasRole(hit, 'attack') || hasRole(hit, 'event')) return true;
  }
  return false;
}

/** «به بیمارستان‌های غرب ایران», «به شفاخانه‌ای در کابل»: where the hurt are treated. */
export function isTakenTo(scene: Scene, { first }: Standing, left: Left): boolean {
  const isHospital = has(left, 'hospital') || hasRole(scene.wordAt.get(first), 'hospital');
  if (isHospital && TOWARDS.has(left.preposition)) return !isAttacked(scene, left.at - 1);
  return IN.has(left.preposition) && isHospitalOf(scene, left.at - 1);
}
