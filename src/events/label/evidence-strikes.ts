// What frames say of how something was struck: by shells, on the ground, from the air, at home or abroad.
import type { Frame } from '../../frames/frame.ts';
import type { ActorMention } from '../../frames/roles/roles.ts';
import { isSecretService } from '../../lexicons/actors/kinds.ts';
import type { Happening } from '../../model/trigger.ts';
import { isState, ownAccount, SHELLS, STRIKING_ABROAD } from './evidence-parts.ts';

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

/**
 * Who may have struck: those who did it, else the speakers of the text that tell of their own deed. «داعش مسئولیت را پذیرفت و
 * ایران اسرائیل را عامل آن دانست»: who has but a hand in it, or is blamed for what others claim, struck nothing himself.
 */
export function strikers(all: Frame['roles'], telling: readonly Frame[]): ActorMention[] {
  const isClaimed = all.some(({ stance, actor }) => stance === 'claimed' && !isState(actor));
  const doers = all.filter(({ rule, stance }) => rule !== 'role-hand-in' && !(stance === 'blamed' && isClaimed));
  return doers.length > 0 ? doers.map(({ actor }) => actor) : telling.flatMap(ownAccount);
}

/** Where a deed was done, and to whom. */
interface Scene {
  readonly where: string | null;
  readonly targets: Frame['roles'];
}

/** Whether a state, and not its secret service, strikes where it is not at home: in the country of the event, else where it
 * strikes others or has one as its target. */
export function isAbroad(actor: ActorMention, { where, targets }: Scene): boolean {
  const { country } = actor;
  if (!isState(actor) || isSecretService(actor.id) || country === null) return false;
  if (where !== null) return country !== where;
  if (STRIKING_ABROAD.has(country)) return true;
  return targets.some(
    ({ actor: { value } }) =>
      (value?.state === true || value?.kind === 'force') && value.country !== null && value.country !== country,
  );
}
