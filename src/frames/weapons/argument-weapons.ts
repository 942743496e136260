// The weapons that stand for an argument of a verb.
import type { WeaponType } from '../../model/event.ts';
import type { Argument } from '../../model/predicate.ts';

/** By argument, the types of weapon that make it. */
export const ARGUMENT_WEAPONS: Partial<Record<Argument, readonly WeaponType[]>> = {
  shell: ['missile', 'rocket', 'artillery', 'mortar'],
  aircraft: ['drone', 'airstrike', 'helicopter'],
  explosive: ['ied', 'magnetic_ied', 'landmine', 'car_bomb', 'suicide_vest'],
  car_bomb: ['car_bomb'],
  grenade: ['grenade'],
  gun: ['small_arms'],
  tank: ['tank'],
  blade: ['knife'],
  gas: ['tear_gas'],
  drone: ['drone'],
};
