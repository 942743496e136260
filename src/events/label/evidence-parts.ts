// What one frame, actor or toll says that the evidence of a draft is made of.
import type { Frame } from '../../frames/frame.ts';
import { within } from '../../frames/reading.ts';
import type { ActorMention } from '../../frames/roles/roles.ts';
import { HEADING } from '../../frames/sources/source.ts';
import type { Toll } from '../../frames/tolls/toll.ts';
import { isUnidentified } from '../../lexicons/actors/kinds.ts';
import type { ActorValue } from '../../model/actor.ts';
import type { Happening } from '../../model/trigger.ts';
import type { Draft } from '../facts.ts';

export const ARMED = new Set(['military', 'police', 'militants']);
export const CROWDS: ReadonlySet<string> = new Set(['protesters', 'rioters']);
export const GROUND: ReadonlySet<Happening> = new Set(['capture', 'regain']);
export const CIVIL = new Set(['civilians', 'women', 'children', 'journalists', 'aid_workers', 'medics', 'government']);

export const PLAIN: ReadonlySet<Happening> = new Set(['attack', 'killing']);

const FIGHTS: ReadonlySet<Happening> = new Set(['clash', 'attack']);

/** «جنگ در قیصار … گوشه‌یی از تعمیر را انفجار دادند». */
export function opensAsFight({ frames }: Draft): boolean {
  const first = frames.find((frame) => frame.triggers.length > 0);
  if (!first) return false;
  return (
    first.triggers.every(({ entry }) => FIGHTS.has(entry.value.happening)) &&
    first.weapons.every(({ entry }) => !PLANTED.has(entry.value.type))
  );
}

/** Whether the first words of happening are those of a clash between two named sides. */
export function hasTwoSides({ frames }: Draft): boolean {
  const first = frames.find((frame) => frame.triggers.length > 0);
  return (
    !!first?.triggers.every(({ entry }) => entry.value.happening === 'clash') &&
    first.roles.filter(({ role }) => role === 'party').length > 1
  );
}

/** The words of happening of the first frame that has any. */
export const firstTold = ({ frames }: Draft): Frame['triggers'] =>
  frames.find((frame) => frame.triggers.length > 0)?.triggers ?? [];

const PLANTED: ReadonlySet<string> = new Set(['ied', 'magnetic_ied', 'car_bomb', 'landmine', 'suicide_vest']);

/** Missiles as things, not the kind of an attack. */
export const MISSILES: ReadonlySet<string> = new Set(['weapon-missile', 'weapon-missile-kind', 'weapon-rocket-kind']);

const STRUCK: ReadonlySet<string> = new Set(['attacked', 'targeted']);

/** «سپاه: مقر گروهک‌ها … هدف قرار گرفت»: a force that tells of a strike which it names nobody for tells of its own. */
export const ownAccount = ({ sources, triggers, tolls, roles }: Frame): ActorMention[] => {
  const isStruck = triggers.some(({ entry }) => STRUCK.has(entry.id));
  // «ارتش اسرائیل از ترور یک فرمانده حماس خبر داد»
  const isSlain =
    triggers.some(({ entry }) => PLAIN.has(entry.value.happening)) &&
    tolls.some(({ categories }) => categories.includes('militants'));
  return sources.flatMap(({ rule, actor, stance, office }) => {
    if (!actor || stance !== 'says' || office === 'outlet') return [];
    const isForce = actor.value?.kind === 'force';
    // «سپاه اعلام کرد که به یک پایگاه نظامی آمریکا حمله کرده است»
    const isOwn = rule === HEADING || roles.some((one) => one.role === 'target' && isOfOthers(one.actor, actor));
    return (isStruck && isForce && isOwn) || (isSlain && actor.value?.state === true) ? [actor] : [];
  });
};

const isOfOthers = ({ country }: ActorMention, speaker: ActorMention): boolean =>
  country !== null && speaker.country !== null && country !== speaker.country;

/** «یک نظامی پیشین … این نظامی»: the same number of the same outcome told again in other words. */
export const isNamedAgain = (toll: Toll, tolls: readonly Toll[]): boolean =>
  tolls.some(
    (other) =>
      other.people.first < toll.people.first &&
      other.outcome === toll.outcome &&
      other.people.min === toll.people.min &&
      other.categories.length > 0,
  );

/** «بر موتر آمر حوزه فیر کردند که دو محافظش زخم برداشتند»: of the side of whom they guard. */
export const isGuard = ({ people }: Toll): boolean => people.noun?.entry.id === GUARD;

const GUARD = 'victim-guard';

/** Protesters are attacked, or counted among the dead: «صدها معترض کشته شدند». */
export const hitsProtesters = ({ tolls }: Draft, targets: Frame['roles']): boolean =>
  targets.some(({ actor }) => actor.value?.categories[0].category === 'protesters') ||
  tolls.some(({ outcome, people }) => outcome === 'killed' && people.noun?.entry.id === PROTESTER);

const PROTESTER = 'victim-protester';

/** Soldiers, police, fighters and those who command them. */
export const isArmed = (value: ActorValue | null): boolean =>
  value !== null && value.kind !== 'people' && value.kind !== 'state';

/** «افراد مسلح ناشناس»: the movement that governs is only suspected beside them. */
export const isNameless = ({ actor }: Frame['roles'][number]): boolean => isUnidentified(actor.id);

export const isMilitia = (value: ActorValue | null): boolean =>
  value?.categories.some(({ category }) => category === 'identity_militia') ?? false;

/** «عضو یک خانواده», «باشندگان»: ordinary people who were attacked. */
export const isOfCivilians = ({ role, actor: { value } }: Frame['roles'][number]): boolean =>
  role === 'target' && value?.kind === 'people' && value.categories[0].category === 'civilians';

/** A state's forces, or a name that a nationality alone makes a state's. */
export const isState = ({ value }: ActorMention): boolean => value === null || value.state === true;

/** A state that was never a rebel. */
export const isGovernment = ({ value }: ActorMention): boolean =>
  value?.state === true && value.categories.every((period) => period.category !== 'rebel_group');

/** A rebel on that day; without a day only one who always was. */
export const isRebelOn = ({ value }: ActorMention, day: string | null): boolean =>
  value !== null &&
  (day !== null || value.categories.length === 1) &&
  value.categories.find(
    ({ from, until }) => day === null || ((from ?? '') <= day && (until === undefined || day < until)),
  )?.category === 'rebel_group';

/** A state's force, or a movement that governs on that day. */
export const governsOn = ({ value }: ActorMention, day: string | null): boolean =>
  value?.state === true ||
  (day !== null &&
    value?.categories.find(({ from, until }) => (from ?? '') <= day && (until === undefined || day < until))
      ?.category === 'state_forces');

export const overlaps = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => [...a].some((item) => b.has(item));

/** A protest is named before the dead in their clause. */
export const tellsOfDeathInProtest = ({ clauses, triggers, tolls }: Frame): boolean =>
  clauses.some((clause) =>
    within(triggers, clause.first, clause.last).some(
      ({ entry, first }) =>
        entry.value.happening === 'protest' &&
        entry.value.force === 'noun' &&
        (tolls.some(({ outcome, last }) => outcome === 'killed' && last > first && last <= clause.last) ||
          within(triggers, first, clause.last).some((trigger) => trigger.entry.id === HURT_BY_SHOTS)),
    ),
  );

/** «مهسا نوروزی در جریان اعتراضات با شلیک مأموران کشته شد» */
const HURT_BY_SHOTS = 'hurt-by-shots';

export const speaksOfProtesters = (frame: Frame): boolean =>
  frame.actors.some((actor) => actor.value?.categories.some((period) => period.category === 'protesters'));

/** Words of happening that tell of two sides. */
export const FIGHTING: readonly string[] = [
  'clash',
  'clashed',
  'fought',
  'fought-with-arms',
  'brawled',
  'enemy-driven-back',
];

const GUN = 'weapon-gun';

/** Words of firing that do not say what. */
const FIRE: ReadonlySet<string> = new Set(['weapon-opened-fire', 'weapon-fire', 'weapon-shots', 'weapon-small-arms']);

/** Verbs of firing guns. */
const SHOTS: ReadonlySet<string> = new Set(['shot', 'shot-hit']);

/** «آتش گشودند», «شلیک کردند» */
export const firesAtAll = ({ triggers }: Frame): boolean => triggers.some(({ entry }) => SHOTS.has(entry.id));

/** Guns are named, or shots beside no shell. */
export function firesGuns({ means, triggers }: Frame, areShells: boolean): boolean {
  if (means.length === 0) return false;
  if (areShells && means.every(({ entry }) => FIRE.has(entry.id))) return false;
  const shells = means.some(({ entry }) => SHELLS.has(entry.value.type));
  // «با راکت و بمب دستی هدف گرفتند»: from near.
  if (shells && means.some(({ entry }) => entry.value.type === 'grenade')) return true;
  const fired = triggers.some(({ entry }) => SHOTS.has(entry.id));
  return (fired && !shells) || (shells && means.some(({ entry }) => entry.id === GUN));
}

export const SHELLS: ReadonlySet<string> = new Set(['missile', 'rocket', 'artillery', 'mortar', 'tank']);

/** What fires missiles from the air. */
export const AIRCRAFT: ReadonlySet<string> = new Set(['drone', 'helicopter']);

/** With no word of where, these states strike abroad. */
export const STRIKING_ABROAD: ReadonlySet<string> = new Set(['US', 'IL']);

/** Entries that tell only of a retreat: what was taken by force is left too. */
export const RETREATS: ReadonlySet<string> = new Set(['retreated-from-ground', 'ground-retreated']);

/** What is taken is an outpost or a base, no town. */
export function isPostTaken({ frames }: Draft): boolean {
  const taking = frames.filter((frame) => frame.triggers.some(({ entry }) => entry.value.happening === 'capture'));
  return taking.length > 0 && taking.every((frame) => frame.cues.has('post'));
}
