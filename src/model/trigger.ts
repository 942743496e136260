// What kind of happening a trigger word tells of, before the actors and victims have decided the label.

export const HAPPENINGS = [
  'chemical',
  'suicide',
  'airstrike',
  'shelling',
  'explosion',
  'grenade',
  'clash',
  'attack',
  'killing',
  'shooting',
  'abduction',
  'arrest',
  'sexual',
  'protest',
  'riot',
  'mob',
  'dispersal',
  'agreement',
  'defusal',
  'interception',
  'capture',
  'regain',
  'handover',
  'destruction',
  'base',
  'change',
  'release',
  'escape',
] as const;

export type Happening = (typeof HAPPENINGS)[number];

/** «حمله», «بمباران», «گلوله‌باران»: what one side does to another. */
export const BLOWS: ReadonlySet<Happening> = new Set<Happening>(['attack', 'airstrike', 'shelling']);

export interface TriggerValue {
  readonly happening: Happening;
  /**
   * How much the word says by itself. `strong`: it is an event wherever it is asserted («منفجر شد»). `noun`: it names an
   * event that something else must anchor, a toll, a day, a place or a verb of happening («حمله»). `weak`: it is an event
   * only beside a toll or a stronger word («عملیات»).
   */
  readonly force: 'strong' | 'noun' | 'weak';
}
