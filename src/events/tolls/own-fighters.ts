// «گروه کشته شدن یک عضو خود را تأیید کرد»: the dead of those who fight a state, told of by themselves, are fighters.
import type { Toll } from '../../frames/tolls/toll.ts';
import { isState } from '../participants/sides.ts';

/** A toll with the kind that its speaker's own people are of. */
export const asFighters = (toll: Toll, side: string | null): Toll =>
  side !== null && !isState(side) && toll.own === true && toll.categories.length === 0
    ? { ...toll, categories: ['militants'] }
    : toll;
