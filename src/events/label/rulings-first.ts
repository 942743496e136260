// The rulings that come first, in order of precedence: chemical weapons, ground won back, bombers.
import type { Ruling } from './ruling.ts';

export const RULINGS_FIRST: readonly Ruling[] = [
  {
    id: 'label-chemical',
    label: 'Chemical weapon',
    when: (e) =>
      e.has('chemical') ||
      (e.weapon('chemical') &&
        e.has('attack') &&
        !e.trigger('acid-thrown') &&
        !e.has('airstrike', 'shelling') &&
        !e.weapon('airstrike')),
  },
  {
    id: 'label-retaken-by-rebels',
    label: 'Non-state actor overtakes territory',
    when: (e) => e.strong('regain') && e.rebelDoer && !e.strong('suicide'),
  },
  {
    id: 'label-regained-after-attack',
    label: 'Government regains territory',
    when: (e) => e.strong('regain') && !e.strong('suicide'),
  },
  {
    // «مهاجم انتحاری پیش از رسیدن به هدف از پا درآورده شد»
    id: 'label-bomber-stopped',
    label: 'Disrupted weapons use',
    when: (e) =>
      e.has('suicide') &&
      (e.trigger('bomber-stopped') ||
        e.trigger('bomber-felled') ||
        e.bomberFelled ||
        (e.trigger('bomber-short') && !e.strong('suicide'))) &&
      !e.selfDetonated &&
      !e.civilianVictims &&
      !e.has('explosion', 'airstrike', 'shelling'),
  },
  {
    id: 'label-suicide',
    label: 'Suicide bomb',
    when: (e) =>
      (e.has('suicide') && !(e.strong('arrest') && !e.harmed && !e.strong('suicide', 'explosion', 'attack'))) ||
      (e.has('explosion') && (e.selfDetonated || e.bomber)),
  },
  {
    id: 'label-vehicle-driven-in',
    label: 'Suicide bomb',
    when: (e) => e.weapon('car_bomb') && (e.trigger('attacked') || e.trigger('targeted')) && e.armedVictims,
  },
];
