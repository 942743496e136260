// What a ruling on a label is.
import type { SubEventType } from '../../model/labels.ts';
import type { Evidence } from './evidence.ts';

export interface Ruling {
  readonly id: string;
  readonly label: SubEventType;
  readonly when: (evidence: Evidence) => boolean;
}
