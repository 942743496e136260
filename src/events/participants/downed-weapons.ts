// «چهار پهپاد ایرانی که به سوی تنگه پرتاب شده بودند را سرنگون کردند»: whose drones and missiles are shot down is attacked.
import type { Frame } from '../../frames/frame.ts';
import type { ActorMention, RoleMention } from '../../frames/roles/roles.ts';
import { AND, PREPOSITIONS } from '../../lexicons/function-words.ts';
import type { Token } from '../../tokenize/token.ts';
import { FOILED } from '../weapons/weapons-unsaid.ts';
import type { Row, Setting } from './participants.ts';
import { sideOf } from './sides.ts';

const FLYING: ReadonlySet<string> = new Set(['drone', 'missile', 'rocket']);

/** Whose weapon was shot down, where nobody is told to be attacked. */
export function downedOwnerOf(setting: Setting, frames: readonly Frame[], rows: readonly Row[]): RoleMention | null {
  if (setting.label !== FOILED || rows.some((row) => row.role !== 'perpetrator')) return null;
  for (const frame of frames) {
    const downing = frame.triggers.find(({ entry }) => entry.value.happening === 'interception');
    if (!downing) continue;
    const owner = frame.actors.find(
      (actor) =>
        canOwn(actor) &&
        rows.every((row) => row.side !== sideOf(setting, actor)) &&
        isOfWeapon(setting, frame, actor) &&
        frame.clauses.some(({ first, last, negative }) => !negative && first <= downing.first && downing.first < last),
    );
    if (owner) return { role: 'target', actor: owner, rule: 'role-downed-owner', stance: 'told' };
  }
  return null;
}

/** A state, a force or «دشمن». */
const canOwn = ({ value, person, country }: ActorMention): boolean =>
  person === undefined && (country !== null || (value?.kind !== 'people' && value?.kind !== undefined));

/** «پهپاد انتحاری ایرانی», «پهپاد MQ9 دشمن»: right behind the weapon, or one word of its kind between. */
function isOfWeapon({ document: { tokens } }: Setting, { weapons }: Frame, { first, last }: ActorMention): boolean {
  return weapons.some((weapon) => {
    if (!FLYING.has(weapon.entry.value.type)) return false;
    if (first <= weapon.first && weapon.last < last) return true;
    const between = first - weapon.last;
    if (between < 0 || between > LONGEST_KIND) return false;
    for (let at = weapon.last; at < first; at++) if (!isOfKind(tokens, at)) return false;
    return true;
  });
}

const isOfKind = (tokens: readonly Token[], at: number): boolean => {
  const word = tokens[at]?.word;
  return word !== undefined && word.kind !== 'mark' && !word.verb && !PREPOSITIONS.has(word.key) && word.key !== AND;
};

/** «پهپاد تهاجمی یک‌طرفه ایرانی» */
const LONGEST_KIND = 3;
