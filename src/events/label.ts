// Which of ACLED's labels a draft takes: the guide's rulings in order of precedence, each a row that can be named.
import type { Frame } from '../frames/frames.ts';
import type { SubEventType } from '../model/labels.ts';
import type { Happening } from '../model/trigger.ts';
import type { Draft } from './facts.ts';

/** What the rulings look at. */
export interface Evidence {
  readonly has: (...happenings: Happening[]) => boolean;
  readonly weapon: (...types: string[]) => boolean;
  readonly killed: boolean;
  readonly harmed: boolean;
  readonly arrested: boolean;
  readonly abducted: boolean;
  /** Whether soldiers, police or fighters were harmed or attacked. */
  readonly armedVictims: boolean;
  readonly civilianVictims: boolean;
  readonly protesters: boolean;
  /** A state strikes outside its own country. */
  readonly foreignState: boolean;
  readonly armedParties: number;
  /** A bomb or mine that someone laid. */
  readonly planted: boolean;
  /** Someone is named as attacked or sought. */
  readonly named: boolean;
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
  { id: 'label-excessive-force', label: 'Excessive force against protesters', when: (e) => e.protesters && e.has('shooting', 'attack', 'dispersal', 'killing') && e.killed && e.has('protest', 'shooting') },
  { id: 'label-mob', label: 'Mob violence', when: (e) => e.has('mob') && e.harmed && !e.has('explosion', 'airstrike') },
  { id: 'label-riot', label: 'Violent demonstration', when: (e) => e.has('riot') || (e.has('protest', 'mob') && e.has('destruction')) },
  { id: 'label-protest-intervened', label: 'Protest with intervention', when: (e) => e.has('protest') && (e.has('dispersal') || (e.arrested && e.protesters)) },
  { id: 'label-dispersal', label: 'Protest with intervention', when: (e) => e.has('dispersal') && e.protesters && !e.killed },
  { id: 'label-chemical', label: 'Chemical weapon', when: (e) => e.has('chemical') },
  { id: 'label-suicide', label: 'Suicide bomb', when: (e) => e.has('suicide') },
  { id: 'label-air', label: 'Air/drone strike', when: (e) => e.has('airstrike') },
  { id: 'label-shelling', label: 'Shelling/artillery/missile attack', when: (e) => e.has('shelling') },
  { id: 'label-grenade', label: 'Grenade', when: (e) => e.has('grenade') || (e.weapon('grenade') && e.has('attack', 'explosion')) },
  { id: 'label-explosion-from-air', label: 'Air/drone strike', when: (e) => e.has('explosion') && !e.planted && (e.weapon('drone', 'airstrike', 'helicopter') || e.foreignState) && !e.weapon('missile', 'rocket') },
  { id: 'label-explosion-of-missile', label: 'Shelling/artillery/missile attack', when: (e) => e.has('explosion') && !e.planted && e.weapon('missile', 'rocket', 'artillery', 'mortar') },
  { id: 'label-explosion', label: 'Remote explosive/landmine/IED', when: (e) => e.has('explosion') && !(e.has('clash') && e.armedParties > 1) },
  { id: 'label-drone-word', label: 'Air/drone strike', when: (e) => e.weapon('drone', 'airstrike', 'helicopter') && e.has('attack', 'clash', 'shooting') },
  { id: 'label-missile-word', label: 'Shelling/artillery/missile attack', when: (e) => e.weapon('missile', 'rocket', 'artillery', 'mortar') && e.has('attack', 'clash', 'shooting') },
  { id: 'label-regained', label: 'Government regains territory', when: (e) => e.has('regain') },
  { id: 'label-handover', label: 'Non-violent transfer of territory', when: (e) => (e.has('handover') && !e.has('clash')) || (e.bloodless && e.has('capture')) },
  { id: 'label-captured', label: 'Non-state actor overtakes territory', when: (e) => e.has('capture') },
  { id: 'label-sexual', label: 'Sexual violence', when: (e) => e.has('sexual') },
  { id: 'label-foreign-state', label: 'Air/drone strike', when: (e) => e.has('attack') && e.foreignState && !e.has('clash') },
  { id: 'label-clash', label: 'Armed clash', when: (e) => e.has('clash') && !(e.has('killing', 'shooting') && e.civilianVictims && !e.armedVictims) },
  { id: 'label-against-armed', label: 'Armed clash', when: (e) => e.has('attack', 'shooting', 'killing') && e.armedVictims },
  { id: 'label-abduction', label: 'Abduction/forced disappearance', when: (e) => e.has('abduction') && !e.killed },
  { id: 'label-attack', label: 'Attack', when: (e) => e.has('attack', 'shooting', 'killing') },
  { id: 'label-abduction-late', label: 'Abduction/forced disappearance', when: (e) => e.has('abduction') || e.abducted },
  { id: 'label-peaceful', label: 'Peaceful protest', when: (e) => e.has('protest') },
  { id: 'label-agreement', label: 'Agreement', when: (e) => e.trigger('ceasefire-agreed') && e.trigger('agreed') },
  { id: 'label-defused', label: 'Disrupted weapons use', when: (e) => e.has('defusal', 'interception') },
  { id: 'label-destruction', label: 'Looting/property destruction', when: (e) => e.has('destruction') },
  { id: 'label-base', label: 'Headquarters or base established', when: (e) => e.has('base') },
  { id: 'label-change', label: 'Change to group/activity', when: (e) => e.has('change') },
  { id: 'label-mine-word', label: 'Remote explosive/landmine/IED', when: (e) => e.harmed && e.weapon('ied', 'landmine', 'magnetic_ied', 'car_bomb') },
  { id: 'label-killed-armed', label: 'Armed clash', when: (e) => e.killed && e.armedVictims },
  { id: 'label-killed', label: 'Attack', when: (e) => e.killed },
  { id: 'label-arrests', label: 'Arrests', when: (e) => e.arrested || (e.has('arrest') && e.named) },
];

const ARMED = new Set(['military', 'police', 'militants']);
const CIVIL = new Set(['civilians', 'women', 'children', 'journalists', 'aid_workers', 'medics', 'government']);

/** Gathers what the rulings ask of a draft. */
export function evidenceOf(draft: Draft, country: string | null): Evidence {
  const weapons = new Set(draft.frames.filter((frame) => frame.triggers.length > 0 || frame.tolls.length > 0).flatMap((frame) => frame.weapons.map((weapon) => weapon.entry.value.type as string)));
  const ids = new Set(draft.frames.flatMap((frame) => frame.triggers.map((trigger) => trigger.entry.id)));
  const categories = new Set(draft.tolls.filter((toll) => toll.outcome !== 'arrested').flatMap((toll) => toll.categories));
  const roles = draft.frames.flatMap((frame) => frame.roles);
  const targets = roles.filter((role) => role.role === 'target' || role.role === 'party').map((role) => role.actor.value);
  const outcome = (name: string) => draft.tolls.some((toll) => toll.outcome === name);
  return {
    has: (...happenings) => happenings.some((happening) => draft.happenings.has(happening)),
    weapon: (...types) => types.some((type) => weapons.has(type)),
    killed: outcome('killed') || outcome('killed_or_injured'),
    harmed: outcome('killed') || outcome('injured') || outcome('killed_or_injured'),
    arrested: outcome('arrested'),
    abducted: outcome('abducted'),
    armedVictims: [...categories].some((category) => ARMED.has(category)) || targets.some((value) => value !== null && value.kind !== 'people' && value.kind !== 'state'),
    civilianVictims: [...categories].some((category) => CIVIL.has(category)),
    protesters: draft.happenings.has('protest') || draft.frames.some(speaksOfProtesters),
    foreignState: roles.some(({ role, actor }) => role === 'perpetrator' && country !== null && actor.country !== null && actor.country !== country && (actor.value?.state ?? actor.value === null)),
    armedParties: new Set(roles.filter((role) => role.role === 'party').map((role) => role.actor.id)).size,
    planted: ['ied', 'magnetic_ied', 'car_bomb', 'landmine'].some((type) => weapons.has(type)) || ids.has('bomb-planted'),
    named: targets.length > 0,
    bloodless: draft.frames.some((frame) => frame.cues.has('bloodless')),
    trigger: (id) => ids.has(id),
  };
}

const speaksOfProtesters = (frame: Frame): boolean =>
  frame.actors.some((actor) => actor.value?.categories.some((period) => period.category === 'protesters'));

/** The ruling that decides a draft's label, or null when nothing in it makes an event. */
export const rulingOf = (evidence: Evidence): Ruling | null => RULINGS.find((ruling) => ruling.when(evidence)) ?? null;
