// A draft and a frame in, how well what was shot down fits a strike out.
import type { Frame } from '../../frames/frame.ts';
import type { WeaponType } from '../../model/event.ts';
import type { Draft } from '../facts.ts';

/**
 * «حملهٔ موشکی … یک نظامی را کشت. پدافند چند موشک را سرنگون کرد»: what was shot down right behind a strike that did harm was
 * of that strike; with a day, a toll or a town of its own it is told apart.
 */
export function fitIntercepted(draft: Draft, frame: Frame): number {
  const last = draft.frames[draft.frames.length - 1];
  const isPart =
    last !== undefined &&
    frame.sentence - last.sentence <= NEXT &&
    frame.triggers.length > 0 &&
    frame.triggers.every(({ entry }) => entry.value.happening === 'interception') &&
    frame.tolls.length + frame.dates.length === 0 &&
    frame.places.every(({ kind }) => kind === 'country') &&
    !frame.cues.has('another') &&
    draft.tolls.length > 0 &&
    isOfKind(draft, frame);
  return isPart ? OF_STRIKE : 0;
}

/** Sentences between a strike and what was shot down. */
const NEXT = 2;
const OF_STRIKE = 5;
const FLYING: ReadonlySet<WeaponType> = new Set(['drone', 'missile', 'rocket']);

/** Drones were shot down where drones struck. */
const isOfKind = ({ frames }: Draft, { weapons }: Frame): boolean => {
  const struck = new Set(frames.flatMap((told) => told.weapons.map(({ entry }) => entry.value.type)));
  return weapons.some(({ entry: { value } }) => FLYING.has(value.type) && struck.has(value.type));
};
