// Support and label in, confidence out: the measured share of such events that are right, that is, told by the text
// under this label. Measured over hand-annotated texts of Iranian and Afghan newsrooms (see README, Confidence).
import type { SubEventType } from '../model/labels.ts';

/** From this many points of support on, the share of events that were right. */
const SHARES: readonly (readonly [points: number, share: number])[] = [
  [6, 0.86],
  [5, 0.8],
  [4, 0.7],
  [3.5, 0.6],
  [0, 0.4],
];

/** How much oftener than others the events of a label were right. */
const OFTENER: Partial<Record<SubEventType, number>> = {
  'Air/drone strike': 1.1,
  'Suicide bomb': 1.05,
  'Peaceful protest': 1.07,
  'Armed clash': 0.95,
  Attack: 0.83,
  'Abduction/forced disappearance': 0.85,
  'Government regains territory': 0.75,
  'Non-state actor overtakes territory': 0.75,
  'Violent demonstration': 0.75,
  'Excessive force against protesters': 0.85,
};

const share = (points: number): number => SHARES.find(([from]) => points >= from)?.[1] ?? 0;

/** Between 0 and 1, to two places. */
export const confidenceOf = (points: number, label: SubEventType): number =>
  Math.round(Math.min(0.97, share(points) * (OFTENER[label] ?? 1)) * 100) / 100;
