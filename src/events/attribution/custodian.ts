// Who arrested somebody, where the arrest is told without its doer: who confirms or explains it, in whose
// prison they are, and who is asked to let them go; who holds those taken, where nobody is told to have taken them.
import type { Frame } from '../../frames/frame.ts';
import { keyAt } from '../../frames/reading.ts';
import type { ActorMention, RoleMention } from '../../frames/roles/roles.ts';
import type { Source } from '../../frames/sources/source.ts';
import { CAPTURED_AT, LET_GO, PRICES, WANTS } from '../../lexicons/custody-words.ts';
import { FROM } from '../../lexicons/function-words.ts';
import { HELD_IN } from '../../lexicons/role-words.ts';
import type { Token } from '../../tokenize/token.ts';
import type { Row, Setting } from '../participants/participants.ts';
import { isState, sideOf } from '../participants/sides.ts';

const ARRESTS = 'Arrests';
const ABDUCTION = 'Abduction/forced disappearance';

/** Who holds those arrested, by the words of who speaks for it or asks for them. */
export function custodianOf(setting: Setting, frames: readonly Frame[], rows: readonly Row[]): RoleMention | null {
  if (rows.some((row) => row.role === 'perpetrator')) return null;
  if (setting.label === ABDUCTION) return captorOf(setting, frames, rows);
  if (setting.label !== ARRESTS) return null;
  const can = (actor: ActorMention): boolean =>
    actor.value?.kind === 'force' &&
    actor.person === undefined &&
    (actor.country === null || setting.country === null || actor.country === setting.country) &&
    isState(sideOf(setting, actor)) &&
    rows.every((row) => row.side !== sideOf(setting, actor));
  for (const frame of frames) {
    const own = frame.sources.find((source) => speaks(source) && source.actor && can(source.actor));
    if (own?.actor) return { role: 'perpetrator', actor: own.actor, rule: 'role-custodian', stance: 'claimed' };
  }
  for (const frame of frames) {
    const holder = frame.actors.find(
      (actor) =>
        can(actor) && (isAsked(setting, frame, actor) || HELD_IN.has(keyAt(setting.document.tokens, actor.first - 1))),
    );
    if (holder) return { role: 'perpetrator', actor: holder, rule: 'role-custodian', stance: 'told' };
  }
  return null;
}

/** «پنج تن هنوز نزد طالبان اند», «با ایست بازرسی طالبان روبه‌رو شدند», «طالبان در بدل آنان رهایی سه زندانی را می‌خواهند». */
function captorOf(setting: Setting, frames: readonly Frame[], rows: readonly Row[]): RoleMention | null {
  const { tokens } = setting.document;
  for (const frame of frames)
    for (const actor of frame.actors) {
      if (actor.value?.kind !== 'force' || actor.person || rows.some((row) => row.side === sideOf(setting, actor)))
        continue;
      const before = keyAt(tokens, actor.first - 1);
      if (HELD_IN.has(before) || CAPTURED_AT.has(before) || isDemanding(tokens, actor, frame.last))
        return { role: 'perpetrator', actor, rule: 'role-captor', stance: 'told' };
    }
  return null;
}

/** «در بدل آنان … می‌خواهند», «رهایی ده زندانی را خواسته‌اند»: what is asked for those who are held. */
function isDemanding(tokens: readonly Token[], { last }: ActorMention, end: number): boolean {
  let price = false;
  for (let at = last; at < Math.min(end, last + FREE_REACH); at++) {
    const { key, kind } = tokens[at]?.word ?? { key: '', kind: 'mark' };
    if (kind === 'mark') return false;
    price ||= PRICES.has(key);
    if (price && WANTS.has(key)) return true;
  }
  return false;
}

/** «طالبان بازداشت او را تأیید کردند», «پولیس می‌گوید آنان زیر تحقیق‌اند». */
const speaks = ({ stance, office }: Source): boolean =>
  (stance === 'says' || stance === 'confirms') && office !== 'outlet';

/** «از طالبان خواست که او را رها کنند». */
function isAsked({ document: { tokens } }: Setting, { last: end }: Frame, { first, last }: ActorMention): boolean {
  if (keyAt(tokens, first - 1) !== FROM) return false;
  let wants = last;
  while (wants < last + WANT_REACH && !WANTS.has(keyAt(tokens, wants))) wants++;
  if (wants === last + WANT_REACH) return false;
  for (let at = wants + 1; at < Math.min(end, wants + FREE_REACH); at++) if (LET_GO.has(keyAt(tokens, at))) return true;
  return false;
}

/** How far behind the name «خواست» may stand, and behind that what is wanted. */
const WANT_REACH = 3;
const FREE_REACH = 14;
