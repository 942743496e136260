// Words that name a weapon and yet none that was used, by the kind of the event and what else is named.
import type { WeaponType } from '../../model/event.ts';
import type { SubEventType } from '../../model/labels.ts';

/** A weapon where the text names it. */
export interface Weapon {
  readonly type: WeaponType;
  /** Where the words stand that say so. */
  readonly first: number;
  readonly last: number;
}

/** … with the word for it. */
export interface Named extends Weapon {
  /** The entry of the word. */
  readonly word: string;
  /** The sentence it stands in. */
  readonly sentence: number;
}

/** Where two sides fight, the words for it name no weapon; «شلیک» of a missile is no gunfire,
 * and tanks are as often hit as they fire. */
export const isUnsaid = (weapon: Named, label: SubEventType, all: readonly Named[]): boolean =>
  // «با موشک بمباران کردیم»
  (label === SHELLING && weapon.type === 'airstrike') ||
  // «پولیس با سلاح خود … راه شهر را در پیش گرفت», «آتش‌بس، پس از روزی که با سلاح سبک …»
  (weapon.type === 'small_arms' && UNARMED.has(label)) ||
  (weapon.word === 'weapon-stones-and' && !CROWDS.has(label)) ||
  (weapon.word === 'weapon-heavy' && label !== SHELLING) ||
  // «بمب‌گذاری انتحاری»: not on what.
  (label === SUICIDE && weapon.word === BOMBING) ||
  // «مرمی‌ها را طالبان شلیک کردند», told of mortar shells.
  (label === SHELLING && weapon.type === 'small_arms' && weapon.word !== 'weapon-gun' && all.some(isShell)) ||
  // «پهپاد حامل مواد منفجره سرنگون شد»: its load.
  (label === FOILED && weapon.type === 'ied' && all.some((other) => isLoadOf(other, weapon))) ||
  (label === AIR && LAUNCHED.has(weapon.type) && all.some((other) => launches(other, weapon))) ||
  // «مرمی هاوان منفجرناشده»: a shell that lay there since a war.
  ((weapon.type === 'small_arms' || isShell(weapon)) &&
    label === REMOTE &&
    all.some((other) => other.type === 'landmine')) ||
  (weapon.word === 'weapon-fire' && (FIGHTS.has(label) || FROM_AFAR.has(label))) ||
  (weapon.word === 'weapon-tank-alone' && label !== SHELLING) ||
  (weapon.word === 'weapon-opened-fire' && all.some((other) => HEAVY.has(other.type))) ||
  (weapon.type === 'arson' && FROM_AFAR.has(label) && all.some((other) => other.type !== 'arson')) ||
  (weapon.word === 'weapon-shots' && all.some((other) => other.type !== 'small_arms'));

/** Guns that open fire too. */
const HEAVY: ReadonlySet<WeaponType> = new Set(['artillery', 'mortar', 'tank', 'helicopter', 'drone', 'airstrike']);

const isLoadOf = ({ type, last }: Weapon, load: Weapon): boolean =>
  type === 'drone' && last <= load.first && load.first - last <= CARRIED;

/** How many words stand between a drone and its load at most. */
const CARRIED = 2;

const isShell = ({ type }: Weapon): boolean => SHELLS.has(type);

const SHELLS: ReadonlySet<WeaponType> = new Set(['mortar', 'artillery', 'rocket', 'missile', 'tank']);

export const BOMBING = 'weapon-bombing';

export const SUICIDE: SubEventType = 'Suicide bomb';
export const FOILED: SubEventType = 'Disrupted weapons use';
export const AIR: SubEventType = 'Air/drone strike';
const SHELLING: SubEventType = 'Shelling/artillery/missile attack';
const REMOTE: SubEventType = 'Remote explosive/landmine/IED';

/** What they set alight burns of itself. */
const FROM_AFAR: ReadonlySet<SubEventType> = new Set([AIR, SHELLING]);

/** «پهپادی بر خانه‌ای راکت زد»: the drone is the weapon; «با پهپاد و موشک» names two. */
const launches = (aircraft: Named, weapon: Named): boolean =>
  LAUNCHERS.has(aircraft.type) &&
  aircraft.sentence === weapon.sentence &&
  weapon.first - aircraft.last >= BETWEEN &&
  weapon.first - aircraft.last < FAR;

const LAUNCHERS: ReadonlySet<WeaponType> = new Set(['drone', 'helicopter']);
const LAUNCHED: ReadonlySet<WeaponType> = new Set(['rocket', 'missile']);

/** How many words stand at least, and at most, between an aircraft and what it fires. */
const BETWEEN = 3;
const FAR = 15;

/** What is done without arms. */
const UNARMED: ReadonlySet<SubEventType> = new Set([
  'Non-violent transfer of territory',
  'Agreement',
  'Change to group/activity',
  'Headquarters or base established',
]);

/** Where people throw what they find. */
const CROWDS: ReadonlySet<SubEventType> = new Set([
  'Violent demonstration',
  'Mob violence',
  'Protest with intervention',
  'Excessive force against protesters',
]);

const FIGHTS: ReadonlySet<SubEventType> = new Set([
  'Armed clash',
  'Government regains territory',
  'Non-state actor overtakes territory',
]);
