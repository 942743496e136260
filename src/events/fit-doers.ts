// A draft and a frame in, what it costs that those of another country did the one and the other out.
import type { Frame } from '../frames/frame.ts';
import type { RoleMention } from '../frames/roles.ts';
import type { Happening } from '../model/trigger.ts';
import type { Draft } from './facts.ts';

/** Sides that strike each other are two happenings («روسیه … و اوکراین …», «حزب‌الله … . در پاسخ، ارتش اسرائیل …»). */
export function fitDoers({ frames, happenings }: Draft, frame: Frame): number {
  const here = doersOf([frame]);
  const there = doersOf(frames);
  if (here.size === 0 || there.size === 0) return 0;
  if ([...here.keys()].some((country) => there.has(country))) return 0;
  if ([...here.values(), ...there.values()].every((isState) => isState)) return STRUCK;
  return happenings.has('clash') || !strikesFromAfar(frame) ? 0 : STRUCK;
}

const STRUCK = -2;

const FROM_AFAR: ReadonlySet<Happening> = new Set(['airstrike', 'shelling']);

const strikesFromAfar = ({ triggers }: Frame): boolean =>
  triggers.some(({ entry: { value } }) => value.force === 'strong' && FROM_AFAR.has(value.happening));

/** Countries whose people are told to have done something, and whether they are a state's. */
const doersOf = (frames: readonly Frame[]): Map<string, boolean> =>
  new Map(frames.flatMap((frame) => frame.roles).flatMap(doerOf));

const doerOf = ({ role, stance, actor }: RoleMention): [string, boolean][] =>
  role === 'perpetrator' && stance === 'told' && actor.country !== null && actor.value !== null
    ? [[actor.country, actor.value.state === true]]
    : [];
