// The weapons that a frame names, and those of them by which something was done: not what was hit, meant, guessed at or only heard.
import { FLYING, WITH } from '../../lexicons/function-words.ts';
import { BOMBS, CARRIED_TO, CAUSES, GUESSES, PIECES, SHELL_WORDS, SOUNDS } from '../../lexicons/struck-words.ts';
import type { WeaponType } from '../../model/event.ts';
import type { Happening } from '../../model/trigger.ts';
import type { Token } from '../../tokenize/token.ts';
import { isOlderDeed } from '../asserted/hand-in.ts';
import { type Clause, clauseAt } from '../clauses/clauses.ts';
import type { Frame } from '../frame.ts';
import { hasCue } from '../places/frame-places.ts';
import { isOfOfficeBefore } from '../places/known-for.ts';
import { anyWithin, keyAt, type Stretch, within } from '../reading.ts';
import type { Sheet } from '../sheet.ts';
import { isEscapedBefore } from './escaped-before.ts';
import { LYING } from './left-shells.ts';
import { isPutToUse } from './put-to-use.ts';
import { struckWeapons } from './struck-weapons.ts';

/** The weapons between two clauses, by the words of happening that are told there. */
export function frameWeapons(
  { weapons, triggers: all, outcomes, reading }: Sheet,
  clauses: readonly Clause[],
  triggers: Frame['triggers'],
): { readonly named: Frame['weapons']; readonly used: Frame['weapons'] } {
  const { tokens } = reading.document;
  const [first, last] = [(clauses[0] as Clause).first, (clauses[clauses.length - 1] as Clause).last];
  const named = within(weapons, first, last).filter(
    (weapon) =>
      (isPutToUse(tokens, weapon) || !isSeized(clauses, triggers, weapon)) &&
      !isUnused(tokens, clauses, triggers, weapon) &&
      !isEscapedBefore(tokens, clauses, weapon),
  );
  const unreal = within(all, first, last).filter((trigger) =>
    triggers.includes(trigger)
      ? clauses.some((clause) => isOlderDeed(tokens, clause, trigger))
      : trigger.entry.value.force !== 'strong',
  );
  const isMeant = (weapon: Frame['weapons'][number]): boolean => {
    const clause = clauseAt(clauses, weapon.first);
    if (clause && anyWithin(outcomes, clause.first, clause.last)) return false;
    return (
      unreal.some(({ first: at, last: end }) => weapon.first < end && at < weapon.last) ||
      // «قایق‌هایی که تلاش می‌کردند مین‌گذاری کنند»
      (clause?.mood === 'imagined' && !isCaused(tokens, clause) && !anyWithin(triggers, clause.first, clause.last))
    );
  };
  const struck = struckWeapons(reading, named);
  const used = named.filter(
    (weapon) =>
      !struck.has(weapon) &&
      (!isMeant(weapon) || isPutToUse(tokens, weapon)) &&
      !isOnlyFound(clauses, triggers, weapon) &&
      !isFoundBehind(outcomes, triggers, weapon) &&
      !isCarrier(tokens, clauses, weapon) &&
      !isGuessed(tokens, weapon) &&
      !isCountedPiece(tokens, weapon) &&
      !isOfShell(tokens, weapon) &&
      !isOfOfficeBefore(tokens, clauseAt(clauses, weapon.first), outcomes, weapon) &&
      !isHeard(tokens, weapon),
  );
  return { named, used };
}

/** «این باعث شد ایران موشک شلیک کند» */
function isCaused(tokens: readonly Token[], { first }: Stretch): boolean {
  for (let at = first - CAUSE_REACH; at < first; at++) if (CAUSES.has(keyAt(tokens, at))) return true;
  return false;
}

const CAUSE_REACH = 4;

/** «… کشته شدند و مقداری سلاح و چاشنی انفجاری کشف شد» */
function isOnlyFound(
  clauses: readonly Clause[],
  triggers: Frame['triggers'],
  { entry, first }: Frame['weapons'][number],
): boolean {
  // «راکتی که چوپانان یافته بودند ترکید»
  if (entry.id === LYING || entry.id === UNEXPLODED) return false;
  const clause = clauseAt(clauses, first);
  const told = clause ? within(triggers, clause.first, clause.last) : [];
  return told.length > 0 && told.every(({ entry }) => entry.value.happening === 'defusal');
}

const UNEXPLODED = 'weapon-unexploded';

/** «در این عملیات یک سرباز زخم برداشته و مواد انفجاری به دست آمد»: the verb right behind it tells that it was found. */
function isFoundBehind(outcomes: Sheet['outcomes'], triggers: Frame['triggers'], weapon: Frame['weapons'][number]) {
  const { entry, first, last } = weapon;
  if (entry.id === LYING || entry.id === UNEXPLODED || !LAID.has(entry.value.type)) return false;
  const found = triggers.find(
    (trigger) =>
      trigger.entry.value.happening === 'defusal' && last <= trigger.first && trigger.first - last < FOUND_REACH,
  );
  return (
    found !== undefined &&
    !anyWithin(outcomes, first, found.first) &&
    !triggers.some((trigger) => trigger !== found && trigger.last >= first && trigger.first < found.first) &&
    // Where nothing else is told than who was held, what is found is what it is about.
    triggers.some(({ entry: { value } }) => value.happening !== 'defusal' && value.happening !== 'arrest')
  );
}

/** How far behind a weapon the verb for its finding stands. */
const FOUND_REACH = 3;

/** «زخمی‌ها با هلیکوپتر به شفاخانه منتقل شدند» */
function isCarrier(tokens: readonly Token[], clauses: readonly Clause[], { entry, last }: Frame['weapons'][number]) {
  const end = clauseAt(clauses, last - 1)?.last ?? last;
  if (!FLOWN.has(entry.value.type)) return false;
  for (let at = last; at < end; at++) if (CARRIED_TO.has(keyAt(tokens, at))) return true;
  return false;
}

const FLOWN: ReadonlySet<WeaponType> = new Set(['airstrike', 'helicopter']);

/** «شلیک حدود ۵۰ تیر موشک پاتریوت», «پنجاه موشک شلیک شد»: no guns fire those. */
function isOfShell(tokens: readonly Token[], { entry, first, last }: Frame['weapons'][number]): boolean {
  if (entry.id !== SHOTS) return false;
  for (let at = first - SHELL_BEFORE; at < last + SHELL_BEHIND; at++)
    if (SHELL_WORDS.has(keyAt(tokens, at))) return true;
  return false;
}

const SHOTS = 'weapon-shots';
const SHELL_BEFORE = 3;
const SHELL_BEHIND = 5;

/** «صدا شبیه انفجار پهپاد بود», «شاید موشک بود» */
function isGuessed(tokens: readonly Token[], { first }: Stretch): boolean {
  for (let at = first - 1; at >= first - GUESS_REACH && tokens[at]?.word.kind === 'word'; at--)
    if (GUESSES.has(keyAt(tokens, at))) return true;
  return false;
}

const GUESS_REACH = 3;

/** «سه میل کلاشینکوف به دست افتاد»: guns by the piece are those that are found, unless something is done with them. */
function isCountedPiece(tokens: readonly Token[], { entry, first }: Frame['weapons'][number]): boolean {
  if (entry.value.type !== 'small_arms' || !PIECES.has(keyAt(tokens, first - 1))) return false;
  for (let at = first - 2; at >= first - PIECE_REACH; at--) if (keyAt(tokens, at) === WITH) return false;
  return true;
}

const PIECE_REACH = 4;

/** «صدای وحشتناک بمب آمد»: what a blast sounds like. */
const isHeard = (tokens: readonly Token[], { first }: Stretch): boolean =>
  BOMBS.has(keyAt(tokens, first)) &&
  (SOUNDS.has(keyAt(tokens, first - 1)) ||
    (tokens[first - 1]?.word.kind === 'word' && SOUNDS.has(keyAt(tokens, first - 2))));

/** «سلاح و مهمات را به دست آوردند» tells of no weapon in use; the bomb that is found and made safe is what it is about. */
const isSeized = (
  clauses: readonly Clause[],
  triggers: Frame['triggers'],
  weapon: Frame['weapons'][number],
): boolean => {
  const clause = clauseAt(clauses, weapon.first);
  return hasCue(clause, 'seized') && !(clause && LAID.has(weapon.entry.value.type) && isDefused(triggers, clause));
};

/** «گزارشی از اصابت موشک نداشته‌ایم»: what is denied was not used. */
const isUnused = (
  tokens: readonly Token[],
  clauses: readonly Clause[],
  triggers: Frame['triggers'],
  weapon: Frame['weapons'][number],
): boolean => {
  const clause = clauseAt(clauses, weapon.first);
  // «صدای انفجار و پرواز جنگنده شنیده شد», «صدای انفجار بعد صدای جنگنده»
  const before = keyAt(tokens, weapon.first - 1);
  if (
    (FLYING.has(before) || (FLOWN.has(weapon.entry.value.type) && SOUNDS.has(before))) &&
    triggers.every(({ entry }) => HEARD.has(entry.value.happening))
  )
    return true;
  return clause?.negative === true && !clause.presuming && within(triggers, clause.first, clause.last).length === 0;
};

const HEARD: ReadonlySet<Happening> = new Set(['explosion']);

const LAID: ReadonlySet<string> = new Set(['ied', 'magnetic_ied', 'landmine', 'car_bomb', 'suicide_vest']);

const isDefused = (triggers: Frame['triggers'], { first, last }: Stretch): boolean =>
  within(triggers, first, last).some(({ entry }) => entry.value.happening === 'defusal');
