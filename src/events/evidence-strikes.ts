// What frames say of how something was struck: by shells, on the ground, from the air, at home or abroad.
import type { Frame } from '../frames/frame.ts';
import type { ActorMention } from '../frames/roles.ts';
import { isSecretService } from '../lexicons/actors/kinds.ts';
import type { Happening } from '../model/trigger.ts';
import { isState, SHELLS, STRIKING_ABROAD } from './evidence-parts.ts';

/** Whether a frame tells who did it. */
export const hasDoer = ({ roles }: Frame): boolean => roles.some(({ role }) => role === 'perpetrator');

/** Whether a frame has a word of that happening. */
export const tellsOf = ({ triggers }: Frame, happening: Happening): boolean =>
  triggers.some(({ entry }) => entry.value.happening === happening);

/** «توپخانه … را بمباران کرد»: shells beside the word of bombing. */
export const isBombedWithShells = ({ triggers, means }: Frame): boolean =>
  triggers.some(({ entry }) => entry.id === 'air-bombed') && means.some(({ entry }) => SHELLS.has(entry.value.type));

/** Whether of what is stopped only the ruin is told, in words that do not say that it flew. */
export const isOnlyRuin = (entries: readonly Frame['triggers'][number]['entry'][]): boolean =>
  entries.every(({ id, value }) => value.happening !== 'interception' || RUINED.has(id));

const RUINED: ReadonlySet<string> = new Set(['weapon-downed', 'weapon-shot-down']);

/** Warplanes, and nobody else, are those who did it: the word for them is the name of the doer, or opens it. */
export function isFlown({ roles, means }: Frame): boolean {
  const doers = roles.filter(({ role }) => role === 'perpetrator');
  const planes = means.filter(({ entry }) => entry.value.type === 'airstrike');
  return doers.every(({ actor }) => planes.some(({ first, last }) => actor.first < last && first < actor.last));
}

/** Whether a state, and not its secret service, strikes where it is not at home. */
export const strikesAbroad = (actor: ActorMention, where: string | null, targets: Frame['roles']): boolean =>
  isState(actor) && !isSecretService(actor.id) && actor.country !== null && isAbroad(actor, where, targets);

/** Whether a state is not at home: in the country of the event, else where it strikes others or has one as its target. */
function isAbroad({ country }: ActorMention, where: string | null, targets: Frame['roles']): boolean {
  if (where !== null) return country !== where;
  if (country !== null && STRIKING_ABROAD.has(country)) return true;
  return targets.some(
    ({ actor: { value } }) =>
      (value?.state === true || value?.kind === 'force') && value.country !== null && value.country !== country,
  );
}
