// The weapons of an event: each kind once, under its narrowest name.
import type { Frame } from '../../frames/frame.ts';
import { keyAt } from '../../frames/reading.ts';
import { isPutToUse } from '../../frames/weapons/put-to-use.ts';
import { AND, CONTAINERS, WITH } from '../../lexicons/function-words.ts';
import { SHELLINGS } from '../../lexicons/struck-words.ts';
import type { WeaponType } from '../../model/event.ts';
import type { SubEventType } from '../../model/labels.ts';
import type { Token } from '../../tokenize/token.ts';
import type { Draft } from '../facts.ts';
import { loadOfBomber } from './bomber-load.ts';
import { isLeftBehind } from './left-mines.ts';
import { planesOf } from './planes-named.ts';
import { AIR, BOMBING, FOILED, isUnsaid, type Named, SUICIDE, type Weapon } from './weapons-unsaid.ts';

/** The weapons that the frames of an event name as used in it, in the order of the text. */
export function weaponsOf(tokens: readonly Token[], draft: Draft, label: SubEventType): readonly Weapon[] {
  const found = draft.frames.flatMap((frame) =>
    armsOf(frame, label)
      .filter((weapon) => isUsedIn(tokens, frame, weapon) && !isShotAtShip(frame, weapon.entry.id))
      .map(
        ({ entry, first, last }): Named => ({
          type: entry.value.type,
          word: entry.id,
          first,
          last,
          sentence: frame.sentence,
        }),
      ),
  );
  const laid = found.some((weapon) => weapon.word === 'weapon-mine') && !isLeftBehind(tokens, draft);
  const named = found.map(({ type, word, first, last, sentence }): Named => {
    return { type: typeOf({ type, word, first, last }, { tokens, label, laid }), word, first, last, sentence };
  });
  const all = [...named, ...unnamed({ tokens, draft, label, named })].filter(
    (weapon, _, rest) => !isUnsaid(weapon, label, rest),
  );
  return all.filter(
    (weapon, i) =>
      all.findIndex((other) => other.type === weapon.type) === i &&
      !(isManner(tokens, weapon) && all.some((other) => isFiredSo(other, weapon))) &&
      !all.some((other) => (NARROWER[weapon.type] ?? []).includes(other.type) && !isBeside(tokens, weapon, other)),
  );
}

/** What the words of happening say of weapons that no name tells. */
function unnamed({ tokens, draft, label, named }: Unnamed): readonly Named[] {
  if (label === AIR && named.length === 0) return planesOf(tokens, draft);
  const isTold = named.some(({ type }) => type === 'car_bomb' || type === 'suicide_vest');
  return label === SUICIDE && !isTold ? loadOfBomber(tokens, draft) : [];
}

interface Unnamed {
  readonly tokens: readonly Token[];
  readonly draft: Draft;
  readonly label: SubEventType;
  readonly named: readonly Named[];
}

/** «تانک‌ها … را گلوله‌باران کردند», «توپچی … گلولهٔ هاوان بارید»: the one says what the other fired. */
const isManner = (tokens: readonly Token[], { word, first }: Named): boolean =>
  word === 'weapon-artillery' && SHELLINGS.has(keyAt(tokens, first));

const isFiredSo = ({ type, sentence }: Named, manner: Named): boolean =>
  (type === 'mortar' || type === 'tank') && sentence === manner.sentence;

/** What was shot down or found is what such an event is about; aircraft that fell are no weapon in it. */
const armsOf = ({ weapons, means }: Frame, label: SubEventType): Frame['weapons'] =>
  label === FOILED ? weapons.filter((weapon) => means.includes(weapon) || !CRAFT.has(weapon.entry.value.type)) : means;

const CRAFT: ReadonlySet<WeaponType> = new Set(['airstrike', 'helicopter', 'tank']);

/** «حملات هوایی و پهپادی»: two kinds, not one by a narrower name. */
const isBeside = (tokens: readonly Token[], one: Named, other: Named): boolean =>
  one.type === 'airstrike' && one.last + 1 === other.first && keyAt(tokens, one.last) === AND;

/** Whether a frame says that something was done with a weapon. */
function isUsedIn(tokens: readonly Token[], frame: Frame, weapon: Frame['weapons'][number]): boolean {
  const { entry, first } = weapon;
  if (frame.triggers.length + frame.tolls.length > 0 || isPutToUse(tokens, weapon)) return true;
  // «آنان را با ماشیندار زدند»: where no word of happening stands, with what it was done; «با چه زدند؟ با تفنگچه.»
  const isShort = frame.last - frame.first <= SHORT;
  return (frame.roles.length > 0 || isShort || HELD.has(entry.value.type)) && keyAt(tokens, first - 1) === WITH;
}

const SHORT = 4;
/** «ضارب با کارد به سوی او رفت» */
const HELD: ReadonlySet<WeaponType> = new Set(['small_arms', 'knife']);

interface Told {
  readonly tokens: readonly Token[];
  readonly label: SubEventType;
  /** A mine that was laid is told of. */
  readonly laid: boolean;
}

/** The type that a word means in its event. */
function typeOf({ type, word, first }: Omit<Named, 'sentence'>, { tokens, label, laid }: Told): WeaponType {
  if (type === 'ied' && label === AIR) return 'airstrike';
  // «مواد انفجاری‌اش را ترکاند»: a bomber wears what he sets off.
  if (type === 'ied' && label === SUICIDE && word !== BOMBING) return 'suicide_vest';
  if (word === 'weapon-mine' && laid) return 'ied';
  // «بشکهٔ زرد پر از باروت»
  const holds = (at: number): boolean => CONTAINERS.has(keyAt(tokens, at));
  return word === 'weapon-car-loaded' && (holds(first - 1) || holds(first - 2)) ? 'ied' : type;
}

/** «به دو کشتی شلیک کردند»: with what is not said. */
const isShotAtShip = ({ ships }: Frame, word: string): boolean => word === 'weapon-shots' && ships.length > 0;

/** Weapons that a narrower word for the same thing replaces. */
const NARROWER: Partial<Record<WeaponType, readonly WeaponType[]>> = {
  landmine: ['ied', 'magnetic_ied'],
  ied: ['magnetic_ied', 'car_bomb', 'suicide_vest', 'airstrike'],
  suicide_vest: ['car_bomb'],
  airstrike: ['drone', 'helicopter'],
};
