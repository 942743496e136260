// Which labels two reports of one happening can carry. DATA: the table, and its two questions.
import { LABELS, type SubEventType } from '../model/labels.ts';

/**
 * Pairs that reporters give to one happening, beside equal labels: the first report says «انفجار», the next «حملهٔ
 * انتحاری»; a shooting at off-duty soldiers is an attack to one and a clash to another. Each pair counts both ways.
 */
const NEAR: readonly (readonly [SubEventType, ...SubEventType[]])[] = [
  ['Suicide bomb', 'Remote explosive/landmine/IED', 'Attack', 'Armed clash', 'Grenade'],
  ['Remote explosive/landmine/IED', 'Attack', 'Armed clash', 'Grenade', 'Shelling/artillery/missile attack'],
  ['Remote explosive/landmine/IED', 'Air/drone strike', 'Disrupted weapons use'],
  ['Air/drone strike', 'Shelling/artillery/missile attack', 'Attack', 'Armed clash', 'Chemical weapon'],
  ['Shelling/artillery/missile attack', 'Attack', 'Armed clash', 'Chemical weapon', 'Grenade'],
  ['Grenade', 'Attack', 'Armed clash'],
  ['Chemical weapon', 'Attack'],
  ['Armed clash', 'Attack', 'Government regains territory', 'Non-state actor overtakes territory', 'Mob violence'],
  ['Non-violent transfer of territory', 'Government regains territory', 'Non-state actor overtakes territory'],
  ['Peaceful protest', 'Protest with intervention', 'Excessive force against protesters', 'Violent demonstration'],
  ['Protest with intervention', 'Excessive force against protesters', 'Violent demonstration'],
  ['Excessive force against protesters', 'Violent demonstration', 'Mob violence', 'Attack'],
  ['Violent demonstration', 'Mob violence', 'Looting/property destruction'],
  ['Mob violence', 'Attack', 'Looting/property destruction'],
  ['Attack', 'Sexual violence', 'Abduction/forced disappearance', 'Looting/property destruction'],
  ['Arrests', 'Abduction/forced disappearance', 'Disrupted weapons use'],
];

const INDEX: ReadonlyMap<string, number> = new Map(LABELS.map((row, index) => [row.sub, index]));
/** The label's row in the table of labels, which is in order of precedence. */
export const labelIndex = (sub: SubEventType): number => INDEX.get(sub) ?? LABELS.length - 1;

const MASKS = NEAR.reduce(
  addNear,
  LABELS.map((_, index) => 1 << index),
);

/** Whether reports of one happening may carry these two labels (rows of the table). */
export const areCompatible = (a: number, b: number): boolean => (((MASKS[a] ?? 0) >> b) & 1) === 1;

function addNear(masks: number[], [first, ...others]: (typeof NEAR)[number]): number[] {
  const a = labelIndex(first);
  for (const b of others.map(labelIndex)) {
    masks[a] = (masks[a] ?? 0) | (1 << b);
    masks[b] = (masks[b] ?? 0) | (1 << a);
  }
  return masks;
}
