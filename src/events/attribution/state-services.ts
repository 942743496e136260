// «وزیر اطلاعات: دو بمب کشف و خنثی شد», «فرماندار: سه تن بازداشت شدند»: what only a state does, its own officials announce.
import type { Frame } from '../../frames/frame.ts';
import type { Source } from '../../frames/sources/source.ts';
import type { SubEventType } from '../../model/labels.ts';
import type { Happening } from '../../model/trigger.ts';
import type { Setting } from '../participants/participants.ts';

const SERVICES: ReadonlyMap<SubEventType, readonly Happening[]> = new Map<SubEventType, readonly Happening[]>([
  ['Disrupted weapons use', ['defusal', 'interception']],
  ['Arrests', ['arrest']],
]);

/** Whether an office of the state where it happened tells of such a deed, which nobody else is said to have done. */
export function tellsOfService(
  { label, country }: Setting,
  side: string,
  { triggers, tolls }: Frame,
  { stance, office, scope }: Source,
): boolean {
  const services = SERVICES.get(label);
  if (!services || stance !== 'says' || office !== 'state' || (country !== null && side !== `state ${country}`))
    return false;
  const isIn = ({ first }: { readonly first: number }) => first >= scope.first && first < scope.last;
  return (
    triggers.some((one) => isIn(one) && services.includes(one.entry.value.happening)) ||
    (label === 'Arrests' && tolls.some((toll) => isIn(toll) && toll.outcome === 'arrested'))
  );
}
