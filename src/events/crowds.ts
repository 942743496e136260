// Who holds a protest where no role names them: «معترضان», those who are counted, those who demand something.
import type { Frame } from '../frames/frame.ts';
import { keyAt } from '../frames/reading.ts';
import type { ActorMention, RoleMention } from '../frames/roles.ts';
import { DEMANDING } from '../lexicons/role-words.ts';
import type { ActorValue } from '../model/actor.ts';
import type { Row, Setting } from './participants.ts';

const PROTESTS: ReadonlySet<string> = new Set(['Peaceful protest', 'Protest with intervention']);

const PROTESTERS: ActorValue = {
  name: 'Protesters',
  country: null,
  categories: [{ category: 'protesters' }],
  kind: 'people',
};

/** The crowd of a protest that no role names: «معترضان», else those who are counted («صدها تن … راهپیمایی کردند»). */
export function crowdOf(setting: Setting, frames: readonly Frame[], rows: readonly Row[]): RoleMention | null {
  if (!PROTESTS.has(setting.label) || rows.some((row) => row.role === 'perpetrator')) return null;
  const actors = frames.flatMap((frame) => frame.actors);
  const crowd =
    actors.find(isProtester) ??
    actors.find(({ last }) => DEMANDING.has(keyAt(setting.document.tokens, last))) ??
    frames.flatMap(countedCrowd)[0];
  return crowd ? { role: 'perpetrator', actor: crowd, rule: 'role-crowd', stance: 'told' } : null;
}

const isProtester = ({ value }: ActorMention): boolean => value?.categories[0].category === 'protesters';

function countedCrowd(frame: Frame): ActorMention[] {
  const trigger = frame.triggers.find(({ entry }) => entry.value.happening === 'protest');
  if (!trigger) return [];
  return frame.people
    .filter((one) => one.counted && one.last <= trigger.last && one.min > 1)
    .map(({ first, last }) => ({
      first,
      last,
      id: 'PROTESTERS',
      name: 'Protesters',
      country: null,
      value: PROTESTERS,
    }));
}
