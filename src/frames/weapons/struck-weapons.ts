// Weapons in, those that were hit and struck nobody out: «یک هلیکوپتر را سرنگون کردند», «انهدام سه جنگنده», «دو تانک منهدم شد».
import { AND, FROM, PLACED, PREPOSITIONS, TAKEN, THAT, WITH } from '../../lexicons/function-words.ts';
import {
  AIMED_AT,
  COUNTS_OF_WEAPONS,
  DEEDS,
  HITS,
  IN_FLIGHT,
  JOINED_PLURAL,
  LOADED,
  LOSSES,
  OF_LOSS,
  OF_WEAPONS,
  OWNERS_OF_WEAPONS,
  PLANES,
  WEAPON_ADJECTIVES,
  WRECKED,
} from '../../lexicons/struck-words.ts';
import type { Mention } from '../../match/find.ts';
import type { WeaponType } from '../../model/event.ts';
import type { TriggerValue } from '../../model/trigger.ts';
import type { Token } from '../../tokenize/token.ts';
import { marksObject } from '../predicates/predicate-arguments.ts';
import { covering, keyAt, ofKind, type Reading, type Stretch } from '../reading.ts';
import { isUndergone } from '../roles/verbs.ts';

type Weapon = Mention<{ readonly type: WeaponType }>;

/** The weapons of a text that are hit, lost or aimed at. */
export function struckWeapons(reading: Reading, weapons: readonly Weapon[]): ReadonlySet<Stretch> {
  const { tokens } = reading.document;
  const struck = new Set<Stretch>(weapons.filter((weapon) => isVehicle(tokens, weapon) && isStruck(reading, weapon)));
  if (struck.size === 0) return struck;
  // «چند پهپاد و دو بالگرد را منهدم کرد», «انهدام سه تانک و یک بالگرد»: one verb or noun for both.
  const joined = (one: Weapon | undefined, other: Weapon | undefined): boolean =>
    one !== undefined &&
    other !== undefined &&
    keyAt(tokens, tailOf(reading, one)) === AND &&
    headOf(tokens, other.first) === tailOf(reading, one);
  weapons.forEach((weapon, i) => {
    if (struck.has(weapons[i - 1] as Weapon) && joined(weapons[i - 1], weapon)) struck.add(weapon);
  });
  for (let i = weapons.length - 2; i >= 0; i--)
    if (struck.has(weapons[i + 1] as Weapon) && joined(weapons[i], weapons[i + 1])) struck.add(weapons[i] as Weapon);
  return struck;
}

/** «سه خودروی بمب‌گذاری‌شده را منهدم کردند»: a name for a blast that is no blast, since what was to go off was hit. */
export const isOfStruckBomb = (
  reading: Reading,
  weapons: readonly Weapon[],
  { entry, first, last }: Mention<TriggerValue>,
): boolean =>
  entry.value.happening === 'explosion' &&
  entry.value.force !== 'strong' &&
  weapons.some(
    (weapon) =>
      weapon.first < last &&
      first < weapon.last &&
      isLoaded(reading.document.tokens, weapon) &&
      isStruck(reading, weapon),
  );

const VEHICLES: ReadonlySet<WeaponType> = new Set(['airstrike', 'helicopter', 'drone', 'tank']);

/** A thing that can be hit, not the kind of an attack («حملات موشکی و پهپادی»). */
const isVehicle = (tokens: readonly Token[], { entry, first, last, ending }: Weapon): boolean =>
  (VEHICLES.has(entry.value.type) || isLoaded(tokens, { entry, first })) &&
  !DEEDS.has(keyAt(tokens, first)) &&
  (!(ending === 'i' || WEAPON_ADJECTIVES.has(keyAt(tokens, first))) || marksObject(tokens, last)) &&
  (entry.value.type !== 'airstrike' || isPlane(tokens, first));

/** «قایق بمب‌گذاری‌شده» */
const isLoaded = (tokens: readonly Token[], { entry, first }: Pick<Weapon, 'entry' | 'first'>): boolean =>
  entry.value.type === 'car_bomb' || (entry.value.type === 'ied' && LOADED.has(keyAt(tokens, first - 1)));

const isPlane = (tokens: readonly Token[], at: number): boolean =>
  PLANES.some((stem) => keyAt(tokens, at).startsWith(stem));

function isStruck(reading: Reading, weapon: Weapon): boolean {
  const { tokens } = reading.document;
  const head = headOf(tokens, weapon.first);
  const loss = lossBefore(tokens, head);
  if (loss !== null) return !isOnItsWay(weapon, loss);
  if (AIMED_AT.has(keyAt(tokens, head))) return true;
  if (PREPOSITIONS.has(keyAt(tokens, head)) || DEEDS.has(keyAt(tokens, head))) return false;
  // «با موشک و پهپاد منهدم شد»
  if (keyAt(tokens, head) === AND && keyAt(tokens, head - 2) === WITH) return false;
  const tail = tailOf(reading, weapon);
  const fate = marksObject(tokens, tail) ? doneTo(tokens, tail + 1) : befell(tokens, tail);
  return fate !== null && !isOnItsWay(weapon, fate);
}

/** A drone that is shot down was about to strike. */
const isOnItsWay = ({ entry }: Weapon, word: string): boolean => entry.value.type === 'drone' && IN_FLIGHT.has(word);

/** Where the word stands that a counted weapon follows: «یکی از بالگردهای», «سه فروند هواپیما». */
function headOf(tokens: readonly Token[], first: number): number {
  // «هواپیمای اف ۳۵»
  let at = isPlane(tokens, first - 1) ? first - 2 : first - 1;
  // «یکی از بالگردها», and not «با استفاده از پهپاد»
  while (isCount(tokens, at) || (keyAt(tokens, at) === FROM && isCount(tokens, at - 1))) at--;
  return at;
}

const isCount = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.word.kind === 'number' || COUNTS_OF_WEAPONS.has(keyAt(tokens, at));

/** The word of loss that governs what stands behind a token. */
function lossBefore(tokens: readonly Token[], head: number): string | null {
  let at = head;
  while (at > head - LOSS_REACH && OF_LOSS.has(keyAt(tokens, at))) at--;
  return LOSSES.has(keyAt(tokens, at)) ? keyAt(tokens, at) : null;
}

const LOSS_REACH = 4;

/** Behind the name of a weapon with what describes it and whose it is. */
function tailOf({ document: { tokens }, mentions }: Reading, { first, last }: Stretch): number {
  const open =
    LOADED.has(keyAt(tokens, first - 1)) ||
    LOADED.has(keyAt(tokens, first)) ||
    keyAt(tokens, last - 1).endsWith(JOINED_PLURAL) ||
    headOf(tokens, first) < first - 1;
  let at = last;
  let owned = false;
  while (at < last + TAIL) {
    const owner = owned ? undefined : ownerAt(tokens, mentions, at);
    // «بالگرد ارتش را هدف گرفتند»
    if (owner && (open || marksObject(tokens, owner.last))) {
      owned = true;
      at = owner.last;
    } else if (OF_WEAPONS.has(keyAt(tokens, at)) || isModel(tokens, at)) at++;
    else break;
  }
  return at;
}

const TAIL = 8;

/** «جنگندهٔ اف-۱۵», «پهپاد MQ-9» */
const isModel = (tokens: readonly Token[], at: number): boolean =>
  isPlane(tokens, at) || tokens[at]?.word.kind === 'number' || MODEL.test(keyAt(tokens, at));

const MODEL = /^[-a-z0-9]+$/iu;

const ownerAt = (tokens: readonly Token[], mentions: Reading['mentions'], at: number): Stretch | undefined =>
  OWNERS.map((kind) => covering(ofKind(mentions, kind), at)).find((owner) => owner?.first === at) ??
  (OWNERS_OF_WEAPONS.has(keyAt(tokens, at)) ? { first: at, last: at + 1 } : undefined);

const OWNERS = ['actor', 'nationality', 'place'];

/** What the verb behind «را» does: «بالگرد را که فرود آمده بود منهدم کردند» has it behind a description. */
function doneTo(tokens: readonly Token[], from: number): string | null {
  const isDescribed = keyAt(tokens, from) === THAT;
  const limit = from + (isDescribed ? DESCRIBED : REACH);
  for (let at = from; at < limit && !isEnd(tokens[at]); at++) {
    if (!isVerb(tokens[at])) continue;
    const done = HITS.some((stem) => keyAt(tokens, at).startsWith(stem))
      ? keyAt(tokens, at)
      : wreckedBefore(tokens, from, at);
    if (done !== null || !isDescribed) return done;
  }
  return null;
}

/** What its subject undergoes: «مورد اصابت قرار گرفت», «سرنگون شدند». */
function befell(tokens: readonly Token[], from: number): string | null {
  for (let at = from; at < from + REACH && !isEnd(tokens[at]); at++) {
    if (marksObject(tokens, at)) return null;
    if (!isVerb(tokens[at])) continue;
    const isPlaced = keyAt(tokens, at - 1) === PLACED && keyAt(tokens, at).startsWith(TAKEN);
    return isPlaced || isUndergone(keyAt(tokens, at)) ? wreckedBefore(tokens, from, at) : null;
  }
  return null;
}

/** «هدف … قرار گرفت»: the word stands behind the weapon; in «هدف دو پهپاد قرار گرفت» they are who struck. */
function wreckedBefore(tokens: readonly Token[], from: number, verb: number): string | null {
  for (let at = verb - 1; at >= Math.max(from, verb - WRECKED_REACH); at--)
    if (WRECKED.has(keyAt(tokens, at))) return keyAt(tokens, at);
  return null;
}

const REACH = 14;
const DESCRIBED = 24;
const WRECKED_REACH = 4;

const isEnd = (token: Token | undefined): boolean => !token || ENDS.has(token.word.key);

const ENDS: ReadonlySet<string> = new Set(['.', '؛', '\n', '']);

const isVerb = (token: Token | undefined): boolean => token?.word.verb != null && token.word.verb.form !== 'infinitive';
