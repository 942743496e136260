// What a country is to its sentence: a side that acts, or where something happened.
import { PREPOSITIONS } from '../lexicons/function-words.ts';
import {
  ADJECTIVAL,
  AGAINST,
  AND,
  BESIDES,
  DEMONSTRATIVES,
  FACING,
  FROM,
  IN,
  INSIDE,
  LOCATIVE,
  SENDERS,
  TOWARDS,
  UPON,
  WARS,
  WITH,
} from '../lexicons/place-words.ts';
import { BOMBINGS, DEFENCES } from '../lexicons/pointing-words.ts';
import {
  ATTACKED,
  ATTACKER,
  BOMBED,
  has,
  INSIDE_COUNTRY,
  isAttacked,
  isLocative,
  isTakenTo,
  type Left,
  ofOffice,
  ofResident,
  type RoleReading,
  reading,
  type Standing,
  TAKEN_TO,
} from './role-reading.ts';
import { hasRole, keyAt, type Scene } from './scene.ts';
import { isBaseIn, isInsideOffice, isSiteHere } from './sites-in.ts';

/** The role of a country by what governs it. */
export function roleOfCountry(scene: Scene, standing: Standing, left: Left): RoleReading {
  const office = isAdjective(scene, standing) ? reading('nationality', 'place-people') : roleOfOffice(scene, left);
  if (office) return office;
  if (has(left, 'people')) return reading('nationality', 'place-people');
  if (has(left, 'resident')) return ofResident(scene, left);
  if (isBaseIn(scene, standing.first)) return reading('location', 'place-base-in', LOCATIVE.has(left.preposition));
  if (has(left, 'force')) return reading('state', 'place-force');
  if (isTakenTo(scene, standing, left)) return reading('title', TAKEN_TO);
  if (standing.isRelative) return reading('location', 'place-part-of', true);
  const armed = roleOfArmed(scene, left, standing);
  if (armed) return armed;
  if (has(left, 'attack')) return reading('state', ATTACKER);
  if (INSIDE.has(left.preposition) && isLocative(scene, left) && !isUpon(scene, left))
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

/** A country by an office of it: in front of it and inside it something happens. */
function roleOfOffice(scene: Scene, left: Left): RoleReading | null {
  // «در مقابل کنگرهٔ آمریکا»
  if (has(left, 'institution') && FACING.has(left.preposition)) return reading('location', 'place-before-office', true);
  if (isInsideOffice(left.hits)) return reading('location', 'place-inside-office', true);
  return has(left, 'title') || has(left, 'source') || has(left, 'institution') ? ofOffice(scene, left) : null;
}

/** A country whose air defence fires, or from whose side something comes; that of «حادثهٔ حملهٔ ایران» is no scene. */
function roleOfArmed(scene: Scene, left: Left, standing: Standing): RoleReading | null {
  const { last, country } = standing;
  if (isBombed(scene, standing, left)) return reading('location', BOMBED, true);
  // «درگیری آمریکا با ایران»: two sides.
  if (has(left, 'event') && WITH.has(keyAt(scene, last))) return reading('state', 'place-side');
  if (has(left, 'event') && !hasRole(left.hits[0], 'attack')) return reading('location', 'place-event');
  // «سامانه‌های پدافند هوایی کویت در حال مقابله …»; those of a state that fights abroad stand abroad.
  if (left.hits.some((hit) => DEFENCES.has(keyAt(scene, hit.first))) && country !== FAR_FROM_HOME)
    return reading('location', 'place-defended', true);
  // «پرتابه‌هایی از سمت ایران»
  const sends = SENDERS.has(left.preposition) && FROM.has(keyAt(scene, left.at - 2));
  return sends ? reading('state', 'place-sender') : null;
}

/** Whose forces fight in the countries of others («سامانه‌های پدافندی آمریکا در اربیل»). */
const FAR_FROM_HOME = 'US';

/** «مجازات بر ایران», but not «علاوه بر ایران»: only what strikes comes down on a country. */
const isUpon = (scene: Scene, { at, preposition, hits }: Left): boolean =>
  UPON.has(preposition) && hits.length === 0 && !BESIDES.has(keyAt(scene, at - 2)) && !isAttacked(scene, at - 1);

/** «پهپادهای سعودی», but not «در سعودی». */
const isAdjective = ({ document: { tokens }, ...scene }: Scene, { first, last }: Standing): boolean =>
  last - first === 1 &&
  ADJECTIVAL.has(tokens[first]?.word.key ?? '') &&
  tokens[first - 1]?.word.kind === 'word' &&
  !PREPOSITIONS.has(tokens[first - 1]?.word.key ?? '') &&
  !AND.has(tokens[first - 1]?.word.key ?? '') &&
  !scene.nameBefore.has(first);

/** «بمباران لبنان», but not «بمباران اسرائیل در …», «بمباران عربستان علیه …»: of states that bomb others both are said. */
const isBombed = (scene: Scene, { first, last, country }: Standing, { hits }: Left): boolean =>
  hits[0]?.last === first &&
  BOMBINGS.has(keyAt(scene, hits[0].first)) &&
  country !== null &&
  !BOMBERS.has(country) &&
  !TOWARDS.has(keyAt(scene, last)) &&
  !AGAINST.has(keyAt(scene, last)) &&
  !IN.has(keyAt(scene, last));

const BOMBERS: ReadonlySet<string> = new Set(['US', 'IL', 'RU', 'GB', 'FR', 'TR', 'SA', 'AE', 'PK']);

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
