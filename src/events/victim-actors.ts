// Those killed, hurt or taken are the attacked where nothing says who was; a counted crowd holds a protest.
import type { Frame } from '../frames/frames.ts';
import type { People } from '../frames/people.ts';
import type { ActorMention, RoleMention } from '../frames/roles.ts';
import type { ActorCategory, ActorValue } from '../model/actor.ts';
import type { Row, Setting } from './participants.ts';

const BYSTANDERS: ReadonlySet<string> = new Set(['neutral', 'children', 'women']);
const BYSTANDER_ROLES: ReadonlySet<string> = new Set(['passerby']);
const PROTESTS: ReadonlySet<string> = new Set(['Peaceful protest', 'Protest with intervention']);

/** What comes from afar hits whoever is there: its civilians were not aimed at. */
const UNAIMED: ReadonlySet<string> = new Set(['Air/drone strike', 'Shelling/artillery/missile attack']);

/** «غیرنظامیان», «شهروندان»: those whom the news calls attacked even from afar. */
const PLAIN: ReadonlySet<string> = new Set(['victim-civilian', 'victim-citizen', 'CIVILIANS', 'victim-minority']);
const WOMEN_CHILDREN = 'CIVILIANS-WOMEN-CHILDREN';
const FAMILY = 'victim-family-member';

const people = (category: ActorCategory): ActorValue => ({ name: 'Civilians', country: null, categories: [{ category }], kind: 'people' });
const CIVILIANS = people('civilians');
const VICTIM_ACTOR: Partial<Record<string, ActorValue>> = {
  military: { ...people('state_forces'), name: 'Military Forces', kind: 'force' },
  police: { ...people('state_forces'), name: 'Police Forces', kind: 'force' },
  militants: { ...people('rebel_group'), name: 'Unidentified Armed Group', kind: 'force' },
};

/** The first victims of the event, where no role names the attacked. */
export function victimOf(setting: Setting, frames: readonly Frame[], rows: readonly Row[]): RoleMention | null {
  if (PROTESTS.has(setting.label) || rows.some((row) => row.role !== 'perpetrator')) return null;
  const victim = frames.flatMap(victimsOf).find((one) => !(UNAIMED.has(setting.label) && one.value?.kind === 'people' && !PLAIN.has(one.id)));
  return victim ? { role: 'target', actor: victim, rule: 'role-victim', stance: 'told' } : null;
}

function victimsOf(frame: Frame): ActorMention[] {
  return frame.tolls.flatMap(({ people, part, outcome }) => (part || outcome === 'arrested' ? [] : (asActor(frame, people) ?? [])));
}

function asActor(frame: Frame, { actor, noun, first, last }: People): ActorMention | null {
  const named = frame.actors.find((one) => one.person && noun && one.first <= noun.first && noun.first < one.last);
  if (named) return named;
  if (actor) return frame.actors.find((one) => one.first === actor.first && one.id !== WOMEN_CHILDREN) ?? null;
  const value = noun?.entry.value;
  if (!noun || !value || BYSTANDER_ROLES.has(value.role ?? '')) return null;
  if (BYSTANDERS.has(value.category) && noun.entry.id !== FAMILY) return null;
  return { first, last: Math.max(last, noun.last), id: noun.entry.id, name: null, country: null, value: VICTIM_ACTOR[value.category] ?? CIVILIANS };
}

/** «صدها تن … راهپیمایی کردند»: the counted people of a protest that names no crowd. */
export function crowdOf(setting: Setting, frames: readonly Frame[], rows: readonly Row[]): RoleMention | null {
  if (!PROTESTS.has(setting.label) || rows.some((row) => row.role === 'perpetrator')) return null;
  for (const frame of frames) {
    const trigger = frame.triggers.find(({ entry }) => entry.value.happening === 'protest');
    const crowd = trigger && frame.people.find((one) => one.counted && one.last <= trigger.last && (one.min ?? 0) > 1);
    if (crowd) return { role: 'perpetrator', actor: { first: crowd.first, last: crowd.last, id: 'PROTESTERS', name: 'Protesters', country: null, value: { ...people('protesters'), name: 'Protesters' } }, rule: 'role-crowd', stance: 'told' };
  }
  return null;
}
