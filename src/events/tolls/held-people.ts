// Those who are still held, or of whom nothing is heard, are those who were taken.
import { IN_CAPTIVITY, IN_CUSTODY } from '../../frames/tolls/custody.ts';
import type { SubEventType } from '../../model/labels.ts';
import type { Told } from './totals.ts';

const HELD: ReadonlySet<string> = new Set([IN_CUSTODY, IN_CAPTIVITY]);
const ABDUCTION = 'Abduction/forced disappearance';

/** The tolls of an event, each of those taken told once. */
export const takenAll = (told: readonly Told[], label?: SubEventType): Told[] =>
  told.map((row) => {
    const { toll } = row;
    if (HELD.has(toll.rule) && told.some((other) => isWhole(other, row)))
      return { ...row, toll: { ...toll, part: true } };
    return label === ABDUCTION && isSameTaking(told, row) ? { ...row, toll: { ...toll, outcome: 'abducted' } } : row;
  });

/** «هفده تن را ربودند. … دوازده تن دیگر هنوز نزد طالبان‌اند» */
const isWhole = ({ toll }: Told, { toll: held }: Told): boolean =>
  !HELD.has(toll.rule) && !toll.part && toll.outcome === held.outcome && toll.people.min >= held.people.min;

/** «سه کارمند ناپدید اند. … آنان ربوده شده‌اند», «شمار ربوده‌شدگان نوزده تن است. … ۲۵ تن لادرک اند»: another voice's count. */
function isSameTaking(told: readonly Told[], { toll, source }: Told): boolean {
  if (toll.outcome !== 'missing' || toll.part) return false;
  const taken = told.filter((other) => other.toll.outcome === 'abducted' && !other.toll.part);
  return taken.every((other) => other.source !== source && other.toll.people.min <= toll.people.min);
}
