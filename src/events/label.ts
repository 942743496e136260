// Which of ACLED's labels a draft takes: the guide's rulings in order of precedence, each a row that can be named.
import type { Frame } from '../frames/frame.ts';
import type { Toll } from '../frames/tolls.ts';
import type { SubEventType } from '../model/labels.ts';
import type { Happening } from '../model/trigger.ts';
import type { Draft } from './facts.ts';

/** What the rulings look at. */
export interface Evidence {
  readonly has: (...happenings: Happening[]) => boolean;
  /** Told by a verb, or by a phrase as sure as one. */
  readonly strong: (...happenings: Happening[]) => boolean;
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
  /** The doer is a state's force, at home or abroad. */
  readonly stateDoer: boolean;
  /** «خود را … منفجر کرد». */
  readonly selfDetonated: boolean;
  /** A state strikes outside its own country. */
  readonly foreignState: boolean;
  readonly armedParties: number;
  /** A bomb or mine that someone laid. */
  readonly planted: boolean;
  /** Someone is named as attacked or sought. */
  readonly named: boolean;
  /** Ground is taken in the news itself, not in what had gone before it. */
  readonly groundTakenNow: boolean;
  readonly bloodless: boolean;
  readonly trigger: (id: string) => boolean;
}

export interface Ruling {
  readonly id: string;
  readonly label: SubEventType;
  readonly when: (evidence: Evidence) => boolean;
}

/** First match wins. */
export const RULINGS: readonly Ruling[] = [
  { id: 'label-chemical', label: 'Chemical weapon', when: (e) => e.has('chemical') },
  {
    id: 'label-regained-after-attack',
    label: 'Government regains territory',
    when: (e) => e.strong('regain') && !e.strong('suicide'),
  },
  {
    id: 'label-suicide',
    label: 'Suicide bomb',
    when: (e) => e.has('suicide') || (e.has('explosion') && e.selfDetonated),
  },
  {
    id: 'label-vehicle-driven-in',
    label: 'Suicide bomb',
    when: (e) => e.weapon('car_bomb') && e.trigger('attacked') && e.armedVictims,
  },
  {
    id: 'label-riot-strong',
    label: 'Violent demonstration',
    when: (e) => e.strong('riot') && (e.protesters || e.has('dispersal')),
  },
  {
    id: 'label-excessive-force',
    label: 'Excessive force against protesters',
    when: (e) =>
      e.protesters &&
      e.has('protest', 'shooting') &&
      e.has('shooting', 'attack', 'dispersal', 'killing') &&
      e.killed &&
      !e.has('explosion'),
  },
  {
    id: 'label-shot-at-protesters',
    label: 'Excessive force against protesters',
    when: (e) => e.protestersAttacked && e.has('shooting'),
  },
  {
    id: 'label-mob',
    label: 'Mob violence',
    when: (e) =>
      e.has('mob') &&
      (e.harmed || e.strong('mob') || e.weapon('stones')) &&
      !e.stateDoer &&
      !e.has('explosion', 'airstrike'),
  },
  {
    id: 'label-riot',
    label: 'Violent demonstration',
    when: (e) =>
      e.has('riot') ||
      (e.has('protest', 'mob') && e.has('destruction')) ||
      (e.strong('destruction') && e.protesters && !e.killed),
  },
  {
    id: 'label-protest-intervened',
    label: 'Protest with intervention',
    when: (e) =>
      e.has('protest') && (e.has('dispersal') || (e.has('mob') && e.stateDoer) || (e.arrested && e.protesters)),
  },
  {
    id: 'label-dispersal',
    label: 'Protest with intervention',
    when: (e) => e.has('dispersal') && e.protesters && !e.killed,
  },
  {
    id: 'label-hostages',
    label: 'Abduction/forced disappearance',
    when: (e) => e.strong('abduction') && e.mostlyAbducted && !e.has('clash'),
  },
  {
    id: 'label-intercepted',
    label: 'Disrupted weapons use',
    when: (e) =>
      e.strong('interception') && !e.harmed && !e.strong('airstrike', 'shelling', 'explosion', 'attack', 'clash'),
  },
  {
    id: 'label-plotters-arrested',
    label: 'Arrests',
    when: (e) =>
      e.strong('arrest') &&
      !e.harmed &&
      e.only('arrest', 'attack', 'explosion', 'suicide', 'killing') &&
      !e.strong('attack', 'explosion', 'suicide', 'killing'),
  },
  {
    id: 'label-bombed-with-missiles',
    label: 'Shelling/artillery/missile attack',
    when: (e) =>
      e.trigger('air-bombed') &&
      !e.trigger('air-strike') &&
      e.weapon('missile', 'rocket', 'artillery', 'mortar') &&
      !e.weapon('drone', 'helicopter'),
  },
  {
    id: 'label-air',
    label: 'Air/drone strike',
    when: (e) => e.has('airstrike') || (e.has('shelling') && e.weapon('missile') && e.weapon('drone')),
  },
  {
    id: 'label-mine-struck',
    label: 'Remote explosive/landmine/IED',
    when: (e) => e.has('shelling') && e.planted && !e.weapon('missile', 'rocket', 'artillery', 'mortar'),
  },
  { id: 'label-shelling', label: 'Shelling/artillery/missile attack', when: (e) => e.has('shelling') },
  {
    id: 'label-grenade',
    label: 'Grenade',
    when: (e) =>
      e.has('grenade') ||
      (e.weapon('grenade') && !e.weapon('small_arms') && e.has('attack', 'explosion') && !e.has('shooting')),
  },
  {
    id: 'label-explosion-from-air',
    label: 'Air/drone strike',
    when: (e) =>
      e.has('explosion') &&
      !e.planted &&
      (e.weapon('drone', 'airstrike', 'helicopter') || e.foreignState) &&
      !e.weapon('missile', 'rocket'),
  },
  {
    id: 'label-explosion-of-missile',
    label: 'Shelling/artillery/missile attack',
    when: (e) => e.has('explosion') && !e.planted && e.weapon('missile', 'rocket', 'artillery', 'mortar'),
  },
  {
    id: 'label-explosion',
    label: 'Remote explosive/landmine/IED',
    when: (e) => e.has('explosion') && !(e.has('clash') && e.armedParties > 1),
  },
  {
    id: 'label-drone-word',
    label: 'Air/drone strike',
    when: (e) => e.weapon('drone', 'airstrike', 'helicopter') && e.has('attack', 'clash', 'shooting'),
  },
  {
    id: 'label-missile-word',
    label: 'Shelling/artillery/missile attack',
    when: (e) => e.weapon('missile', 'rocket', 'artillery', 'mortar') && e.has('attack', 'clash', 'shooting'),
  },
  {
    id: 'label-bomb-word',
    label: 'Remote explosive/landmine/IED',
    when: (e) => e.planted && e.has('attack') && !e.has('clash', 'shooting'),
  },
  { id: 'label-regained', label: 'Government regains territory', when: (e) => e.has('regain') },
  {
    id: 'label-handover',
    label: 'Non-violent transfer of territory',
    when: (e) => (e.has('handover') && !e.has('clash')) || (e.bloodless && e.has('capture')),
  },
  {
    id: 'label-captured',
    label: 'Non-state actor overtakes territory',
    when: (e) => e.has('capture') && (e.groundTakenNow || e.only('capture')),
  },
  { id: 'label-sexual', label: 'Sexual violence', when: (e) => e.has('sexual') },
  {
    id: 'label-foreign-state',
    label: 'Air/drone strike',
    when: (e) => e.has('attack') && e.foreignState && !e.has('clash') && !e.weapon('small_arms'),
  },
  {
    id: 'label-clash',
    label: 'Armed clash',
    when: (e) => e.has('clash') && !(e.has('killing', 'shooting') && e.civilianVictims && !e.armedVictims),
  },
  {
    id: 'label-raid',
    label: 'Arrests',
    when: (e) => e.arrested && !e.harmed && !e.strong('attack', 'shooting', 'killing'),
  },
  {
    id: 'label-against-armed',
    label: 'Armed clash',
    when: (e) => e.has('attack', 'shooting', 'killing') && e.armedVictims,
  },
  { id: 'label-abduction', label: 'Abduction/forced disappearance', when: (e) => e.strong('abduction') && !e.killed },
  { id: 'label-attack', label: 'Attack', when: (e) => e.has('attack', 'shooting', 'killing') },
  {
    id: 'label-taken-by-the-state',
    label: 'Arrests',
    when: (e) => e.has('abduction') && !e.strong('abduction') && e.stateDoer,
  },
  {
    id: 'label-abduction-late',
    label: 'Abduction/forced disappearance',
    when: (e) => e.has('abduction') || e.abducted,
  },
  { id: 'label-peaceful', label: 'Peaceful protest', when: (e) => e.has('protest') },
  { id: 'label-agreement', label: 'Agreement', when: (e) => e.trigger('ceasefire-agreed') && e.trigger('agreed') },
  { id: 'label-defused', label: 'Disrupted weapons use', when: (e) => e.has('defusal', 'interception') && !e.killed },
  { id: 'label-destruction', label: 'Looting/property destruction', when: (e) => e.has('destruction') },
  { id: 'label-base', label: 'Headquarters or base established', when: (e) => e.has('base') },
  { id: 'label-change', label: 'Change to group/activity', when: (e) => e.has('change') },
  { id: 'label-mine-word', label: 'Remote explosive/landmine/IED', when: (e) => e.harmed && e.planted },
  { id: 'label-killed-from-abroad', label: 'Air/drone strike', when: (e) => e.killed && e.foreignState },
  { id: 'label-killed-armed', label: 'Armed clash', when: (e) => e.killed && e.armedVictims },
  { id: 'label-killed', label: 'Attack', when: (e) => e.killed },
  { id: 'label-arrests', label: 'Arrests', when: (e) => e.arrested || (e.has('arrest') && e.named) },
];

const ARMED = new Set(['military', 'police', 'militants']);
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
  const most = (outcome: string) =>
    Math.max(0, ...draft.tolls.filter((toll) => toll.outcome === outcome).map((toll) => toll.people.min));
  const killed = most('killed') + most('killed_or_injured') > 0;
  const civilianVictims = overlaps(categories, CIVIL);
  return {
    has: (...happenings) => happenings.some((happening) => draft.happenings.has(happening)),
    strong: (...happenings) => happenings.some((happening) => strong.has(happening)),
    only: (...happenings) => [...draft.happenings].every((happening) => happenings.includes(happening)),
    weapon: (...types) => types.some((type) => weapons.has(type)),
    killed,
    harmed: killed || most('injured') > 0,
    arrested: most('arrested') > 0,
    abducted: most('abducted') > 0,
    mostlyAbducted: most('abducted') > most('killed'),
    armedVictims:
      overlaps(categories, ARMED) ||
      (!civilianVictims &&
        targets.some((value) => value !== null && value.kind !== 'people' && value.kind !== 'state')),
    civilianVictims,
    protesters: draft.happenings.has('protest') || draft.frames.some(speaksOfProtesters),
    protestersAttacked: targets.some((value) => value?.categories[0].category === 'protesters'),
    foreignState: doers.some(
      ({ actor }) =>
        country !== null &&
        actor.country !== null &&
        actor.country !== country &&
        (actor.value?.state ?? actor.value === null),
    ),
    stateDoer: doers.some(({ actor }) => actor.value?.state === true),
    selfDetonated: draft.frames.some(
      (frame) => frame.cues.has('self') && frame.triggers.some((trigger) => trigger.entry.id === 'exploded'),
    ),
    armedParties: new Set(roles.filter((role) => role.role === 'party').map((role) => role.actor.id)).size,
    planted:
      ['ied', 'magnetic_ied', 'car_bomb', 'landmine'].some((type) => weapons.has(type)) || ids.has('bomb-planted'),
    named: targets.length > 0,
    groundTakenNow: draft.frames.some(
      (frame) => !frame.pluperfect && frame.triggers.some((trigger) => trigger.entry.value.happening === 'capture'),
    ),
    bloodless: draft.frames.some((frame) => frame.cues.has('bloodless')),
    trigger: (id) => ids.has(id),
  };
}

/** «یک نظامی پیشین … این نظامی»: the same number of the same outcome told again in other words. */
const isNamedAgain = (toll: Toll, tolls: readonly Toll[]): boolean =>
  tolls.some(
    (other) =>
      other.people.first < toll.people.first &&
      other.outcome === toll.outcome &&
      other.people.min === toll.people.min &&
      other.categories.length > 0,
  );

const overlaps = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => [...a].some((item) => b.has(item));

const speaksOfProtesters = (frame: Frame): boolean =>
  frame.actors.some((actor) => actor.value?.categories.some((period) => period.category === 'protesters'));

/** The ruling that decides a draft's label, or null when nothing in it makes an event. */
export const rulingOf = (evidence: Evidence): Ruling | null => RULINGS.find((ruling) => ruling.when(evidence)) ?? null;
