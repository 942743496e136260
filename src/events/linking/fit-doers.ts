// A draft and a frame in, what it costs that those of another country did the one and the other out.
import type { Frame } from '../../frames/frame.ts';
import type { RoleMention } from '../../frames/roles/roles.ts';
import type { Happening } from '../../model/trigger.ts';
import type { Draft } from '../facts.ts';

/** Sides that strike each other are two happenings («روسیه … و اوکراین …», «حزب‌الله … . در پاسخ، ارتش اسرائیل …»). */
export function fitDoers({ frames, happenings, like }: Draft, frame: Frame): number {
  if (isSwapped(frames, frame) || (isFromAfar([...happenings, ...like]) && isAnsweredBy(frames, frame))) return SWAPPED;
  const here = doersOf([frame]);
  if (here.size === 0) return 0;
  const there = doersOf(frames);
  if (there.size === 0) return 0;
  if ([...here.keys()].some((country) => there.has(country))) return 0;
  if ([...here.values(), ...there.values()].every((isState) => isState)) return STRUCK;
  return happenings.has('clash') || !strikesFromAfar(frame) ? 0 : STRUCK;
}

const STRUCK = -2;

/**
 * «از خاک سوریه به نظامیان اسرائیلی تیراندازی شد. در پی این درگیری‌ها، ارتش اسرائیل عابدین را با توپخانه هدف گرفت»: who was struck
 * strikes, elsewhere.
 */
const isSwapped = (frames: readonly Frame[], frame: Frame): boolean =>
  frame.places.length > 0 &&
  frame.triggers.some(({ entry: { value } }) => value.force === 'strong' && STRIKES.has(value.happening)) &&
  frames.some(({ heading }) => !heading) &&
  frame.roles.some(
    ({ role, stance, actor }) =>
      role === 'perpetrator' &&
      stance === 'told' &&
      sidesOf(actor).some(
        (side) =>
          hasRole(frames, 'target', side) && !hasRole(frames, 'perpetrator', side) && !hasRole([frame], 'target', side),
      ),
  ) &&
  frame.places.every((place) =>
    frames.every((told) => told.places.every((other) => other.place?.id !== place.place?.id)),
  );

const SWAPPED = -5.5;

/** «طیاره‌ها خانه‌ها را بمباران کردند. طالبان در واکنش به این حملات پوسته‌ها را هدف قرار دادند»: another side strikes, wherever that is. */
const isAnsweredBy = (frames: readonly Frame[], frame: Frame): boolean =>
  isInReturn(frame) &&
  frames.some(({ heading, triggers }) => !heading && triggers.length > 0) &&
  frame.triggers.some(({ entry: { value } }) => value.force !== 'weak' && STRIKES.has(value.happening)) &&
  frame.roles.some(
    ({ role, stance, actor }) =>
      role === 'perpetrator' &&
      stance === 'told' &&
      sidesOf(actor).every((side) => !hasRole(frames, 'perpetrator', side)),
  );

/** «در پاسخ …», «در واکنش به این حملات …». */
export const isInReturn = ({ clauses }: Frame): boolean =>
  clauses.some(({ cues }) => cues.some(({ entry }) => entry.value === 'return' || entry.id === IN_RETURN_TO));

const IN_RETURN_TO = 'in-return-to';

const isFromAfar = (happenings: readonly Happening[]): boolean =>
  happenings.some((happening) => FROM_AFAR.has(happening));

/** What tells a side from the other: who it is, and its country where the sides are of several. */
const sidesOf = ({ id, value, country }: RoleMention['actor']): string[] => [
  ...(value?.kind === 'people' ? [] : [id]),
  ...(country === null ? [] : [country]),
];

const hasRole = (frames: readonly Frame[], role: RoleMention['role'], side: string): boolean =>
  frames.some(({ roles }) =>
    roles.some((one) => one.role === role && (one.actor.id === side || one.actor.country === side)),
  );

const FROM_AFAR: ReadonlySet<Happening> = new Set(['airstrike', 'shelling']);

const STRIKES: ReadonlySet<Happening> = new Set([...FROM_AFAR, 'attack', 'shooting']);

const strikesFromAfar = ({ triggers }: Frame): boolean =>
  triggers.some(({ entry: { value } }) => value.force === 'strong' && FROM_AFAR.has(value.happening));

/** Countries whose people are told to have done something, and whether they are a state's. */
const doersOf = (frames: readonly Frame[]): Map<string, boolean> =>
  new Map(frames.flatMap((frame) => frame.roles).flatMap(doerOf));

const doerOf = ({ role, stance, actor }: RoleMention): [string, boolean][] =>
  role === 'perpetrator' && stance === 'told' && actor.country !== null && actor.value !== null
    ? [[actor.country, actor.value.state === true]]
    : [];
