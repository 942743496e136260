// What a draft gives the rulings on its label to go by.

import type { Frame } from '../frames/frame.ts';
import { within } from '../frames/reading.ts';
import type { ActorMention } from '../frames/roles.ts';
import { HEADING } from '../frames/sources.ts';
import type { Toll } from '../frames/toll.ts';
import { isEnemyLabel } from '../lexicons/actors/kinds.ts';
import type { ActorValue } from '../model/actor.ts';
import type { Happening } from '../model/trigger.ts';
import type { Draft } from './facts.ts';

/** What the rulings look at. */
export interface Evidence {
  readonly has: (...happenings: Happening[]) => boolean;
  /** Told by a verb, or by a phrase as sure as one. */
  readonly strong: (...happenings: Happening[]) => boolean;
  /** Anything told by more than a weak word. */
  readonly firm: boolean;
  /** Nothing but these. */
  readonly only: (...happenings: Happening[]) => boolean;
  readonly weapon: (...types: string[]) => boolean;
  readonly killed: boolean;
  readonly harmed: boolean;
  readonly arrested: boolean;
  readonly abducted: boolean;
  /** More people taken than killed. */
  readonly mostlyAbducted: boolean;
  /** Whether soldiers, police or fighters were harmed or attacked. */
  readonly armedVictims: boolean;
  readonly civilianVictims: boolean;
  readonly protesters: boolean;
  readonly protestersAttacked: boolean;
  /** «در اعتراضات … کشته شد». */
  readonly killedInProtest: boolean;
  /** «معترضان خشمگین», «آشوبگران» did it. */
  readonly rioters: boolean;
  /** «دو اسیر», «یک سرباز که به رخصتی رفته بود»: armed people who could not fight. */
  readonly defenceless: boolean;
  /** The doer is a state's force, at home or abroad. */
  readonly stateDoer: boolean;
  /** «دشمن» of a state's own news. */
  readonly enemyDoer: boolean;
  /** «صدای انفجار شنیده شد» */
  readonly blastHeard: boolean;
  /** An armed group or a state's force did it. */
  readonly forceDoer: boolean;
  /** Whoever takes ground is a state's force and was never a rebel. */
  readonly governmentDoer: boolean;
  readonly missing: boolean;
  /** Politics is what the arrested are charged with. */
  readonly charged: boolean;
  /** «خود را … منفجر کرد». */
  readonly selfDetonated: boolean;
  /** A state strikes outside its own country. */
  readonly foreignState: boolean;
  readonly armedParties: number;
  /** «با ده‌ها موشک و پهپاد»: missiles are named before drones. */
  readonly missilesFirst: boolean;
  /** A merchant ship is attacked. */
  readonly shipStruck: boolean;
  /** A bomb or mine that someone laid. */
  readonly planted: boolean;
  /** Someone is named as attacked or sought. */
  readonly named: boolean;
  /** Ground is taken in the news itself, not in what had gone before it. */
  readonly groundTakenNow: boolean;
  readonly bloodless: boolean;
  /** The opening tells of it. */
  readonly opensWith: (happening: Happening) => boolean;
  /** The opening tells of a fight between armed sides and of no blast. */
  readonly opensAsFight: boolean;
  readonly trigger: (id: string) => boolean;
}

const ARMED = new Set(['military', 'police', 'militants']);
const CROWDS: ReadonlySet<string> = new Set(['protesters', 'rioters']);
const GROUND: ReadonlySet<Happening> = new Set(['capture', 'regain']);
const CIVIL = new Set(['civilians', 'women', 'children', 'journalists', 'aid_workers', 'medics', 'government']);

/** Gathers what the rulings ask of a draft. */
export function evidenceOf(draft: Draft, country: string | null): Evidence {
  const telling = draft.frames.filter((frame) => frame.triggers.length > 0 || frame.tolls.length > 0);
  const weapons = new Set<string>(telling.flatMap((frame) => frame.weapons.map((weapon) => weapon.entry.value.type)));
  const triggers = draft.frames.flatMap((frame) => frame.triggers.map((trigger) => trigger.entry));
  const ids = new Set(triggers.map((trigger) => trigger.id));
  const strong = new Set(
    triggers.filter((trigger) => trigger.value.force === 'strong').map((trigger) => trigger.value.happening),
  );
  const harms = draft.tolls.filter((toll) => toll.outcome !== 'arrested');
  const categories = new Set<string>(
    harms.filter((toll) => !isNamedAgain(toll, harms)).flatMap((toll) => toll.categories),
  );
  const roles = draft.frames.flatMap((frame) => frame.roles);
  const targets = roles
    .filter((role) => role.role === 'target' || role.role === 'party')
    .map((role) => role.actor.value);
  const doers = roles.filter((role) => role.role === 'perpetrator');
  const strikers = doers.length > 0 ? doers.map(({ actor }) => actor) : telling.flatMap(ownAccount);
  const takers = draft.frames
    .filter((frame) => frame.triggers.some(({ entry }) => GROUND.has(entry.value.happening)))
    .flatMap((frame) => frame.roles.filter((role) => role.role === 'perpetrator'));
  const most = (outcome: string) =>
    Math.max(0, ...draft.tolls.filter((toll) => toll.outcome === outcome).map((toll) => toll.people.min));
  const killed = most('killed') + most('killed_or_injured') > 0;
  const civilianVictims = overlaps(categories, CIVIL);
  // «در رویداد مشابه یک معلم کشته شد»: of the kind told before, where it names none of its own.
  const kinds =
    draft.like.size > 0 && [...draft.happenings].every((happening) => PLAIN.has(happening))
      ? draft.like
      : draft.happenings;
  return {
    has: (...happenings) => happenings.some((happening) => kinds.has(happening)),
    strong: (...happenings) => happenings.some((happening) => strong.has(happening)),
    firm: triggers.some((trigger) => trigger.value.force !== 'weak'),
    only: (...happenings) => [...kinds].every((happening) => happenings.includes(happening)),
    weapon: (...types) => types.some((type) => weapons.has(type)),
    killed,
    harmed: killed || most('injured') > 0,
    arrested: most('arrested') > 0,
    abducted: most('abducted') > 0,
    mostlyAbducted: most('abducted') > most('killed'),
    armedVictims:
      overlaps(categories, ARMED) ||
      (!civilianVictims && (targets.some(isArmed) || telling.some((frame) => frame.cues.has('post')))),
    civilianVictims,
    protesters:
      triggers.some((trigger) => trigger.value.happening === 'protest') || draft.frames.some(speaksOfProtesters),
    protestersAttacked: targets.some((value) => value?.categories[0].category === 'protesters'),
    killedInProtest: telling.some(tellsOfDeathInProtest),
    defenceless: telling.some((frame) => frame.cues.has('defenceless')),
    rioters: doers.some(({ actor }) => actor.value?.categories.some((period) => CROWDS.has(period.category)) ?? false),
    foreignState: strikers.some(
      (actor) =>
        isState(actor) &&
        actor.country !== null &&
        (country !== null
          ? actor.country !== country
          : targets.some(
              (value) => value?.state === true && value.country !== null && value.country !== actor.country,
            ) || STRIKING_ABROAD.has(actor.country)),
    ),
    enemyDoer: doers.some(({ actor }) => isEnemyLabel(actor.id)),
    blastHeard: triggers.some(({ value }) => value.happening === 'explosion'),
    forceDoer: doers.some(({ actor }) => actor.value?.kind === 'force'),
    stateDoer: doers.some(({ actor }) => actor.value?.state === true),
    governmentDoer: takers.some(
      ({ actor }) =>
        actor.value?.state === true && actor.value.categories.every((period) => period.category !== 'rebel_group'),
    ),
    missing: most('missing') > 0,
    charged: draft.frames.some((frame) => frame.cues.has('charge')),
    selfDetonated: draft.frames.some(
      (frame) => frame.cues.has('self') && frame.triggers.some((trigger) => trigger.entry.id === 'exploded'),
    ),
    armedParties: new Set(roles.filter((role) => role.role === 'party').map((role) => role.actor.id)).size,
    missilesFirst:
      telling
        .flatMap((frame) => frame.weapons)
        .find(({ entry }) => entry.id === MISSILES || entry.value.type === 'drone')?.entry.id === MISSILES,
    shipStruck: telling.some(
      ({ ships, triggers: told }) => ships.length > 0 && told.some(({ entry }) => entry.value.happening === 'attack'),
    ),
    planted:
      ['ied', 'magnetic_ied', 'car_bomb', 'landmine'].some((type) => weapons.has(type)) || ids.has('bomb-planted'),
    named: targets.length > 0,
    groundTakenNow: draft.frames.some(
      (frame) => !frame.pluperfect && frame.triggers.some((trigger) => trigger.entry.value.happening === 'capture'),
    ),
    bloodless: draft.frames.some((frame) => frame.cues.has('bloodless')),
    opensWith: (happening) => firstTold(draft).some(({ entry }) => entry.value.happening === happening),
    opensAsFight: opensAsFight(draft) && doers.length > 0 && overlaps(categories, ARMED),
    trigger: (id) => ids.has(id),
  };
}

/** With no word of where, these states strike abroad. */
const STRIKING_ABROAD: ReadonlySet<string> = new Set(['US', 'IL']);

const PLAIN: ReadonlySet<Happening> = new Set(['attack', 'killing']);

const FIGHTS: ReadonlySet<Happening> = new Set(['clash', 'attack']);

/** «جنگ در قیصار … گوشه‌یی از تعمیر را انفجار دادند». */
function opensAsFight({ frames }: Draft): boolean {
  const first = frames.find((frame) => frame.triggers.length > 0);
  if (!first) return false;
  return (
    first.triggers.every(({ entry }) => FIGHTS.has(entry.value.happening)) &&
    first.weapons.every(({ entry }) => !PLANTED.has(entry.value.type))
  );
}

/** The words of happening of the first frame that has any. */
const firstTold = ({ frames }: Draft): Frame['triggers'] =>
  frames.find((frame) => frame.triggers.length > 0)?.triggers ?? [];

const PLANTED: ReadonlySet<string> = new Set(['ied', 'magnetic_ied', 'car_bomb', 'landmine', 'suicide_vest']);

/** Missiles as things, not the kind of an attack. */
const MISSILES = 'weapon-missile';

const STRUCK: ReadonlySet<string> = new Set(['attacked', 'targeted']);

/** «سپاه: مقر گروهک‌ها … هدف قرار گرفت»: a force that tells of a strike which it names nobody for tells of its own. */
const ownAccount = ({ sources, triggers }: Frame): ActorMention[] =>
  triggers.some(({ entry }) => STRUCK.has(entry.id))
    ? sources.flatMap(({ rule, actor }) => (rule === HEADING && actor?.value?.kind === 'force' ? [actor] : []))
    : [];

/** «یک نظامی پیشین … این نظامی»: the same number of the same outcome told again in other words. */
const isNamedAgain = (toll: Toll, tolls: readonly Toll[]): boolean =>
  tolls.some(
    (other) =>
      other.people.first < toll.people.first &&
      other.outcome === toll.outcome &&
      other.people.min === toll.people.min &&
      other.categories.length > 0,
  );

/** Soldiers, police, fighters and those who command them. */
const isArmed = (value: ActorValue | null): boolean =>
  value !== null && value.kind !== 'people' && value.kind !== 'state';

/** A state's forces, or a name that a nationality alone makes a state's. */
const isState = ({ value }: ActorMention): boolean => value === null || value.state === true;

const overlaps = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => [...a].some((item) => b.has(item));

/** A protest is named before the dead in their clause. */
const tellsOfDeathInProtest = ({ clauses, triggers, tolls }: Frame): boolean =>
  clauses.some((clause) =>
    within(triggers, clause.first, clause.last).some(
      ({ entry, first }) =>
        entry.value.happening === 'protest' &&
        entry.value.force === 'noun' &&
        tolls.some(({ outcome, last }) => outcome === 'killed' && last > first && last <= clause.last),
    ),
  );

const speaksOfProtesters = (frame: Frame): boolean =>
  frame.actors.some((actor) => actor.value?.categories.some((period) => period.category === 'protesters'));
