// Whose side an actor is on, on the day of the event: forces, offices and names of one state are one side, so are armed
// people of whom nothing is known.
import type { ActorMention } from '../../frames/roles/roles.ts';
import type { Source } from '../../frames/sources/source.ts';
import { isCivilian, isNationality, isUnknownArmed } from '../../lexicons/actors/kinds.ts';
import type { ActorCategory, ActorValue, CategoryPeriod } from '../../model/actor.ts';
import { formatIso, type PlainDate } from '../../model/plain-date.ts';

/** When and in which country an event was. */
export interface Scene {
  readonly day: PlainDate | null;
  readonly country: string | null;
}

/** Generic words («پولیس») belong to the country of the event. */
const HOME = 'home';
const UNKNOWN_SIDE = 'unknown';
const CIVILIAN_SIDE = 'civilians';

/** A key that is equal for two names of one side. */
export function sideOf(scene: Scene, actor: ActorMention): string {
  if (actor.person?.of) return sideOf(scene, actor.person.of);
  if (actor.person) return governs(scene, actor) ? stateSide(scene, actor.country) : CIVILIAN_SIDE;
  if (actor.open) return actor.id;
  if (isUnknownArmed(actor.id)) return UNKNOWN_SIDE;
  if (isCivilian(actor.id)) return CIVILIAN_SIDE;
  return governs(scene, actor) ? stateSide(scene, actor.country) : familyOf(actor.id);
}

/** Branches of one movement are one side («داعش» and its branch, «حماس» and «گردان‌های قسام»). */
const familyOf = (id: string): string => (id.startsWith('IS-') ? 'IS' : (WINGS.get(id) ?? id));

const WINGS: ReadonlyMap<string, string> = new Map([['PS-QASSAM', 'PS-HAMAS']]);

/** Whether a side is a state's. */
export const isState = (side: string): boolean => side.startsWith('state ');

const stateSide = ({ country }: Scene, state: string | null): string => `state ${state ?? country ?? HOME}`;

/** Whether the actor is a state's on the day: its forces, its ministries, a movement that governs. */
function governs(scene: Scene, { value }: ActorMention): boolean {
  // «نیروهای پشتیبانی سریع» left the state.
  if (value?.state === true && value.kind === 'force' && value.categories.length > 1)
    return periodOf(scene, value).category === 'state_forces';
  if (value === null || value.state === true || value.kind === 'state' || value.kind === 'institution')
    return value?.categories[0].category !== 'external_forces' || value.country !== null;
  if (value.kind === 'people') return value.categories[0].category === 'state_forces';
  return value.kind === 'force' && value.categories.length > 1 && periodOf(scene, value).category === 'state_forces';
}

/** The side that a source speaks for; null when it speaks for none. */
export function sideOfSource(scene: Scene, source: Source): string | null {
  if (source.office === 'outlet') return null;
  // «منابع عراقی», «یک روان‌درمانگر اسرائیلی»: where they are from is not for whom they speak, but for «مقام‌های عراقی».
  const isOnlyFrom =
    source.actor !== null &&
    source.actor.first > source.first &&
    isNationality(source.actor.id) &&
    source.office !== 'state';
  if (source.actor && !isOnlyFrom && source.actor.value?.kind !== 'people') return sideOf(scene, source.actor);
  // «یک مقام امنیتی در پیشاور»: an office is of the state where it is.
  return source.office === 'state' ? stateSide(scene, source.country) : null;
}

/** The category that held on the day. */
export function periodOf({ day }: Scene, value: ActorValue): CategoryPeriod {
  const iso = day ? formatIso(day) : null;
  return (
    value.categories.find((p) => iso === null || ((p.from ?? '') <= iso && (p.until === undefined || iso < p.until))) ??
    value.categories[0]
  );
}

/** The category of an actor in an event; a state's forces abroad are external. */
export function categoryOf(scene: Scene, actor: ActorMention, country: string | null): ActorCategory {
  const { value } = actor;
  const category = value ? periodOf(scene, value).category : 'state_forces';
  const isState = value === null || value.state === true || value.kind === 'state';
  return isState &&
    category === 'state_forces' &&
    country !== null &&
    scene.country !== null &&
    country !== scene.country
    ? 'external_forces'
    : category;
}
