// What a place is to its sentence, told from the words before it: «والی ننگرهار» is a title, «در ننگرهار» a location.
import { OBJECT } from '../lexicons/function-words.ts';
import {
  AGAINST,
  DEMONSTRATIVES,
  FACING,
  FROM,
  IN,
  INSIDE,
  LOCATIVE,
  NAME_STOPS,
  OF_SIDE,
  type PlaceWord,
  PRESS,
  SENDERS,
  SIDE,
  TOWARDS,
  WARS,
  WAYS,
  WITH,
} from '../lexicons/place-words.ts';
import { DEFENCES } from '../lexicons/pointing-words.ts';
import { isDateline, isReportFrom, isSpeakerIn } from './datelines.ts';
import { isGovernment } from './government.ts';
import { isLeftOut, isMatter, isOfChannel } from './matters.ts';
import { isBoundFor, isGoal, isHospitalOf, isLaunchPad, isLeft } from './movement.ts';
import { isNameOfOther, isOfParty } from './namesakes.ts';
import type { PlaceRole } from './place-mention.ts';
import { hasRole, keyAt, type Scene, type WordHit } from './scene.ts';
import { isBaseIn, isCorpsOf, isInsideOffice, isSiteHere, isSiteNear } from './sites-in.ts';
import { isApart, isStruck } from './struck.ts';

/** A chain as the role rules see it. */
export interface Standing {
  readonly first: number;
  readonly last: number;
  /** Nothing finer than a country is named. */
  readonly isCountry: boolean;
  readonly isCapital: boolean;
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
interface Left {
  readonly hits: readonly WordHit[];
  readonly at: number;
  readonly preposition: string;
}

/** The rules of where somebody or something comes from and is bound for. */
export const LEFT = 'place-left';
/** The rule of a place that is only talked of. */
export const MATTER = 'place-matter';
export const BOUND_FOR = 'place-bound-for';
/** The rules of a country that is attacked, and of one in which something happened. */
export const ATTACKED = 'place-attacked';
export const ATTACKER = 'place-attacker';
export const INSIDE_COUNTRY = 'place-inside';

/** The rule of a province that only the channel of a post names («#اخبار_هرمزگان»): where it was, if nothing else says where. */
export const CHANNEL = 'place-channel';

const QUOTES = new Set(['«', '"', '“', "'", '(']);
/** Words of no class that may stand inside one noun phrase («وزارت امور خارجهٔ ایران»). */
const LOOSE = 3;
const reading = (role: PlaceRole | null, rule: string, locative = false): RoleReading => ({ role, locative, rule });

/** Where those who are told of live. */
const ofResident = (): RoleReading => reading('origin', 'place-resident');

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
  if (!standing.isCountry && isStruck(scene, standing, left.hits)) return reading('location', 'place-struck', true);
  return standing.isCountry ? roleOfCountry(scene, standing, left) : roleOfTown(scene, standing, left);
}

/** Names of other things than places, by the word right before them. */
function roleOfName(
  scene: Scene,
  standing: Standing,
  { left, near }: { left: Left; near: WordHit | undefined },
): RoleReading | null {
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
  if (isLaunchPad(scene, standing.first, standing.last)) return reading('origin', LEFT);
  const isTalk =
    isLeftOut(scene, standing.first) ||
    isOfParty(scene, standing.first) ||
    (standing.isSea && isMatter(scene, standing));
  return isTalk ? reading('title', MATTER) : null;
}

/** «حمله به سپاه سیریک»: the corps of a town is where the town is. */
const roleOfCorps = (left: Left): RoleReading =>
  (LOCATIVE.has(left.preposition) && !FROM.has(left.preposition)) || has(left, 'facility') || isSiteNear(left.hits)
    ? reading('location', 'place-at-corps', true)
    : reading('title', 'place-corps');

/** Walks out through the noun phrase that a name closes. */
function lookLeft(scene: Scene, first: number): Left {
  const hits: WordHit[] = [];
  let at = QUOTES.has(keyAt(scene, first - 1)) ? first - 1 : first;
  for (let loose = 0; loose <= LOOSE; ) {
    const hit = scene.wordBefore.get(at);
    if (hit) {
      if (isOwnDay(scene, hit)) break;
      hits.push(hit);
      at = hit.first;
      continue;
    }
    // «تیپ ۳۸۸ ایرانشهر»
    if (isNumberOfUnit(scene, at - 1)) {
      at--;
      continue;
    }
    if (!canPass(scene, at - 1) || !hasClass(scene, at - 1)) break;
    at--;
    loose++;
  }
  return { hits, at, preposition: keyAt(scene, at - 1) };
}

/** «طالبان دیروز قندوز را …»: a day behind those who act; «حملهٔ دیروز قندوز» has its day. */
function isOwnDay(scene: Scene, { first, last }: WordHit): boolean {
  const before = scene.wordBefore.get(first);
  return last - first === 1 && NAME_STOPS.has(keyAt(scene, first)) && hasRole(before, 'force');
}

const isNumberOfUnit = (scene: Scene, at: number): boolean =>
  scene.document.tokens[at]?.word.kind === 'number' && hasRole(scene.wordBefore.get(at), 'institution');

const canPass = (scene: Scene, at: number): boolean => {
  const word = scene.document.tokens[at]?.word;
  return word?.kind === 'word' && word.verb === null && !NAME_STOPS.has(word.key) && !scene.nameBefore.has(at + 1);
};

/** Whether a class word is reached over words of no class only. */
function hasClass(scene: Scene, from: number): boolean {
  for (let at = from, loose = 0; loose < LOOSE && canPass(scene, at); at--, loose++) {
    const hit = scene.wordBefore.get(at);
    if (hit) return GOVERNING.some((role) => hasRole(hit, role));
  }
  return false;
}

const GOVERNING: readonly PlaceWord['role'][] = ['title', 'source', 'institution', 'attack', 'event'];

const has = (left: Left, role: PlaceWord['role']): boolean => left.hits.some((hit) => hasRole(hit, role));

/** «قوماندان امنیه» speaks; «قوماندانی امنیه», read with the same words, is a place too. */
const hasSpeaker = (left: Left): boolean =>
  left.hits.some((hit) => (hasRole(hit, 'title') || hasRole(hit, 'source')) && !hasRole(hit, 'institution'));

function roleOfTown(scene: Scene, standing: Standing, left: Left): RoleReading {
  const locative = isLocative(scene, left);
  if (isTaken(scene, standing, left)) return reading('location', 'place-object', true);
  const other = roleInPhrase(left, locative) ?? roleOfBare(scene, standing, { left, locative });
  return other ?? reading('location', locative ? 'place-locative' : 'place-bare', locative || standing.isRelative);
}

/** «از سوی کابل» is no place. */
function isLocative(scene: Scene, left: Left): boolean {
  return LOCATIVE.has(left.preposition) && !(SIDE.has(left.preposition) && FROM.has(keyAt(scene, left.at - 2)));
}

/** «طالبان ولسوالی گرزیوان را تصرف کردند»: a force and what it took, not a force of that district. */
const isTaken = (scene: Scene, { typed, close }: Standing, left: Left): boolean =>
  typed && keyAt(scene, close) === OBJECT && has(left, 'force') && !has(left, 'institution') && !hasSpeaker(left);

/** The role by the nouns that govern the name. */
function roleInPhrase(left: Left, locative: boolean): RoleReading | null {
  if (hasSpeaker(left)) return reading('title', 'place-title');
  if (has(left, 'resident') || has(left, 'people')) return ofResident();
  if (!has(left, 'institution') && !has(left, 'force')) return null;
  const there = (locative && !FROM.has(left.preposition)) || has(left, 'facility') || has(left, 'relative');
  return there ? reading('location', 'place-at-institution', true) : reading('title', 'place-institution');
}

/** The role by the preposition, or by the verb where a capital acts. */
function roleOfBare(
  scene: Scene,
  standing: Standing,
  { left, locative }: { left: Left; locative: boolean },
): RoleReading | null {
  if (isTakenTo(scene, standing, left)) return reading('title', 'place-taken-to');
  // «حملهٔ کی‌یف به خوابگاه», «عملیات واشنگتن علیه ایران».
  const behind = keyAt(scene, standing.last);
  const isAttacker = has(left, 'attack') && (TOWARDS.has(behind) || AGAINST.has(behind));
  if (standing.isCapital && isAttacker) return reading('state', 'place-capital-attacks');
  if (isBoundFor(scene, left.at - 1, standing.last)) return reading('title', BOUND_FOR);
  if (left.hits.length > 0) return null;
  if (IN.has(left.preposition) && isSpeakerIn(scene, left.at - 1, standing.last))
    return reading('title', 'place-speaker-in');
  if (FROM.has(left.preposition) && isReportFrom(scene, left.at - 1)) return reading('dateline', 'place-report-from');
  if (isLeft(scene, left.at - 1, standing.last)) return reading('origin', LEFT);
  if (isTowards(scene, left) && isGoal(scene, standing.last)) return reading('title', 'place-taken-to');
  const isActor =
    standing.isCapital &&
    !standing.typed &&
    !standing.isRelative &&
    !locative &&
    isGovernment(scene, standing.first, standing.last);
  return isActor ? reading('state', 'place-capital-acts') : null;
}

/** «به بیمارستان‌های غرب ایران», «به شفاخانه‌ای در کابل»: where the hurt are treated. */
function isTakenTo(scene: Scene, { first }: Standing, left: Left): boolean {
  const isHospital = has(left, 'hospital') || hasRole(scene.wordAt.get(first), 'hospital');
  if (isHospital && TOWARDS.has(left.preposition)) return !isAttacked(scene, left.at - 1);
  return IN.has(left.preposition) && isHospitalOf(scene, left.at - 1);
}

/** «به شهر میمنه», «به سوی شهر میمنه». */
const isTowards = (scene: Scene, { at, preposition }: Left): boolean =>
  TOWARDS.has(preposition) || (WAYS.has(preposition) && TOWARDS.has(keyAt(scene, at - 2)));

/** A country whose air defence fires, or from whose side something comes; that of «حادثهٔ حملهٔ ایران» is no scene. */
function roleOfArmed(scene: Scene, left: Left, last: number): RoleReading | null {
  // «درگیری آمریکا با ایران»: two sides.
  if (has(left, 'event') && WITH.has(keyAt(scene, last))) return reading('state', 'place-side');
  if (has(left, 'event') && !hasRole(left.hits[0], 'attack')) return reading('location', 'place-event');
  // «سامانه‌های پدافند هوایی کویت در حال مقابله …»
  if (left.hits.some((hit) => DEFENCES.has(keyAt(scene, hit.first))))
    return reading('location', 'place-defended', true);
  // «پرتابه‌هایی از سمت ایران»
  const sends = SENDERS.has(left.preposition) && FROM.has(keyAt(scene, left.at - 2));
  return sends ? reading('state', 'place-sender') : null;
}

/** A country by an office of it: in front of it and inside it something happens. */
function roleOfOffice(left: Left): RoleReading | null {
  // «در مقابل کنگرهٔ آمریکا»
  if (has(left, 'institution') && FACING.has(left.preposition)) return reading('location', 'place-before-office', true);
  if (isInsideOffice(left.hits)) return reading('location', 'place-inside-office', true);
  return has(left, 'title') || has(left, 'source') || has(left, 'institution') ? reading('title', 'place-title') : null;
}

function roleOfCountry(scene: Scene, standing: Standing, left: Left): RoleReading {
  const office = roleOfOffice(left);
  if (office) return office;
  if (has(left, 'people')) return reading('nationality', 'place-people');
  if (has(left, 'resident')) return ofResident();
  if (isBaseIn(scene, standing.first)) return reading('location', 'place-base-in', LOCATIVE.has(left.preposition));
  if (has(left, 'force')) return reading('state', 'place-force');
  if (isTakenTo(scene, standing, left)) return reading('title', 'place-taken-to');
  if (standing.isRelative) return reading('location', 'place-part-of', true);
  const armed = roleOfArmed(scene, left, standing.last);
  if (armed) return armed;
  if (has(left, 'attack')) return reading('state', ATTACKER);
  if (INSIDE.has(left.preposition) && isLocative(scene, left))
    return reading('location', IN.has(left.preposition) ? INSIDE_COUNTRY : 'place-into', true);
  // «بر چهار پوستهٔ آن کشور حمله کردند»: whose post it is.
  if (has(left, 'facility') && !IN.has(left.preposition) && DEMONSTRATIVES.has(keyAt(scene, standing.first)))
    return reading('state', 'place-post-of');
  if (has(left, 'facility')) return reading('location', 'place-facility', LOCATIVE.has(left.preposition));
  if (isTargeted(scene, left, standing.last)) return reading('location', ATTACKED, true);
  if (FROM.has(left.preposition)) return reading('origin', 'place-from');
  if (isSiteHere(left.hits)) return reading('location', 'place-site-in', LOCATIVE.has(left.preposition));
  return reading('state', 'place-country-acts');
}

/** «حمله به ایران», «حملاتی علیه ایران», «به بحرین، قطر و کویت حمله کرده است». */
const isTargeted = (scene: Scene, left: Left, last: number): boolean =>
  (TOWARDS.has(left.preposition) && (isAttacked(scene, left.at - 1) || attacksNext(scene, last))) ||
  // «جنگ علیه ایران» names the war.
  (AGAINST.has(left.preposition) && !WARS.has(keyAt(scene, left.at - 2)) && isAttacked(scene, left.at - 1));

const REACH = 14;

/** «… حمله کرده است»: the verb of attack that a list of targets leads up to. */
function attacksNext(scene: Scene, last: number): boolean {
  for (let at = last; at < last + REACH; at++) {
    const word = scene.document.tokens[at]?.word;
    if (!word || word.verb !== null || (word.kind === 'mark' && word.key !== '،')) return false;
    const hit = scene.wordAt.get(at);
    if (hit && hasRole(hit, 'attack')) return Boolean(scene.document.tokens[hit.last]?.word.verb);
  }
  return false;
}

/** «حمله به ایران», «حملات اسرائیل به لبنان»: an attack is named shortly before «به». */
function isAttacked(scene: Scene, preposition: number): boolean {
  for (let at = preposition, seen = 0; seen < 6; at--, seen++) {
    if (scene.document.tokens[at - 1]?.word.kind === 'mark') return false;
    const hit = scene.wordBefore.get(at);
    if (hasRole(hit, 'attack') || hasRole(hit, 'event')) return true;
  }
  return false;
}
