// «دو طرف در دوحه به آتش‌بس رسیدند»: the sides of a deal or a clash that names none are those of the fighting told of beside it.
import type { Frame } from '../../frames/frame.ts';
import { keyAt } from '../../frames/reading.ts';
import type { ActorMention, RoleMention } from '../../frames/roles/roles.ts';
import { stepOfRole } from '../../frames/trace.ts';
import { isAttacker, isGeneric } from '../../lexicons/actors/kinds.ts';
import { BOTH_SIDES, TWO, TWO_SIDES } from '../../lexicons/function-words.ts';
import { CLANS } from '../../lexicons/role-words.ts';
import type { ActorValue } from '../../model/actor.ts';
import type { Token } from '../../tokenize/token.ts';
import type { Draft } from '../facts.ts';
import type { Row, Setting } from './participants.ts';
import { sideOf } from './sides.ts';
import { victimsOf } from './victim-actors.ts';

const MUTUAL: ReadonlySet<string> = new Set(['Agreement', 'Armed clash']);

/** How many drafts off the fighting may be told of. */
const REACH = 4;

/** The two sides for which «دو طرف» stands, as parties. */
export function twoSides(setting: Setting, frames: readonly Frame[], rows: readonly Row[]): RoleMention[] {
  if (!MUTUAL.has(setting.label) || rows.length > 0) return [];
  const { tokens } = setting.document;
  const clans = frames.flatMap((frame) => clansIn(tokens, frame))[0];
  if (clans) {
    const role: RoleMention = { role: 'party', actor: clans, rule: 'role-clans', stance: 'told' };
    setting.reading.sinks.trace?.(stepOfRole(setting.reading, role));
    return [role];
  }
  if (!frames.some((frame) => speaksOfBoth(tokens, frame))) return [];
  const at = Math.max(
    0,
    setting.drafts.findIndex((draft) => draft.frames[0] === frames[0]),
  );
  const nearest = [
    ...setting.drafts.slice(Math.max(0, at - REACH), at).reverse(),
    ...setting.drafts.slice(at + 1, at + 1 + REACH),
  ];
  for (const draft of nearest) {
    const sides = sidesIn(setting, draft);
    if (sides.length === 2) return sides;
  }
  return [];
}

function speaksOfBoth(tokens: readonly Token[], { first, last }: Frame): boolean {
  for (let at = first; at < last; at++)
    if (BOTH_SIDES.has(keyAt(tokens, at)) || (TWO.has(keyAt(tokens, at)) && TWO_SIDES.has(keyAt(tokens, at + 1))))
      return true;
  return false;
}

/** «دو طایفه با هم صلح کردند»: both sides in one word. */
function clansIn(tokens: readonly Token[], { first, last }: Frame): ActorMention[] {
  for (let at = first; at < last; at++)
    if (TWO.has(keyAt(tokens, at)) && CLANS.has(keyAt(tokens, at + 1)))
      return [
        { first: at, last: at + 2, id: 'MILITIA-CLANS', name: CLAN_MILITIAS.name, country: null, value: CLAN_MILITIAS },
      ];
  return [];
}

/** «درگیری میان دو خانواده». */
export const namesClans = ({ document: { tokens } }: Pick<Setting, 'document'>, frames: readonly Frame[]): boolean =>
  frames.some((frame) => clansIn(tokens, frame).length > 0);

const CLAN_MILITIAS: ActorValue = {
  name: 'Communal Militias',
  country: null,
  categories: [{ category: 'identity_militia' }],
  kind: 'force',
};

/** A state or a group by its name. */
const isNamed = ({ actor: { id, country, value, person } }: RoleMention): boolean =>
  !person && value?.kind !== 'people' && (country !== null || !isGeneric(id));

/** The first two bodies of different sides that a draft gives roles to. */
function sidesIn(setting: Setting, { frames }: Draft): RoleMention[] {
  const found = new Map<string, RoleMention>();
  for (const role of frames.flatMap((frame) => frame.roles))
    if (isNamed(role)) {
      const side = sideOf(setting, role.actor);
      if (!found.has(side))
        found.set(side, { role: 'party', actor: role.actor, rule: 'role-two-sides', stance: 'told' });
    }
  return [...found.values()].slice(0, 2);
}

/** «سه داعشی و چهار طالب از بین رفتند»: the dead of both sides of a clash that names none are its sides. */
export function fallenSides(setting: Setting, frames: readonly Frame[], rows: readonly Row[]): RoleMention[] {
  if (setting.label !== 'Armed clash' || rows.some((row) => row.role === 'perpetrator')) return [];
  const found = new Map<string, RoleMention>();
  for (const actor of frames.flatMap((frame) => victimsOf(setting, frame))) {
    const side = sideOf(setting, actor);
    if (actor.person || actor.value?.kind === 'people' || isAttacker(actor.id) || found.has(side)) continue;
    found.set(side, { role: 'party', actor, rule: 'role-fallen-side', stance: 'told' });
  }
  if (found.size < 2) return [];
  for (const row of rows) row.role = 'party';
  return [...found.values()];
}
