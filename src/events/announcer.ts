// «حزب‌الله: تجمع سربازان … با چند پهپاد هدف قرار گرفت»: an armed body that tells of harm to its enemy, with no other doer
// named, announces a deed of its own.
import type { Frame } from '../frames/frame.ts';
import { anyWithin } from '../frames/reading.ts';
import type { ActorMention, RoleMention } from '../frames/roles.ts';
import type { Source } from '../frames/source.ts';
import { HEADING } from '../frames/source-headings.ts';
import { isGeneric, isUnknownArmed } from '../lexicons/actors/kinds.ts';
import type { Row, Setting } from './participants.ts';
import { isState, sideOf } from './sides.ts';

/** The rule of «از … خبر داد». */
const ANNOUNCES = 'says-announce';

const DEEDS: ReadonlySet<string> = new Set([
  'Armed clash',
  'Air/drone strike',
  'Shelling/artillery/missile attack',
  'Remote explosive/landmine/IED',
  'Attack',
  'Disrupted weapons use',
  'Arrests',
]);

/** The doer of an event that only its announcement names. */
export function announcerOf(setting: Setting, frames: readonly Frame[], rows: readonly Row[]): RoleMention | null {
  if (!DEEDS.has(setting.label) || rows.some((row) => row.role === 'perpetrator')) return null;
  // «درگیری میان طالبان و داعش»: who tells of it is neither.
  if (rows.filter((row) => row.role === 'party').length > 1) return null;
  for (const frame of frames)
    for (const source of frame.sources) {
      const body = announces(frame, source);
      if (body && (strikes(setting, body, rows) || isCommunique(setting, { source, body, rows })))
        return { role: 'perpetrator', actor: body, rule: 'role-announcer', stance: 'claimed' };
    }
  return null;
}

/** The body that speaks, when it can fight and its statement tells of a happening or a toll. */
function announces(frame: Frame, { actor, office, scope, stance }: Source): ActorMention | null {
  if (!actor || office === 'outlet' || stance !== 'says' || isGeneric(actor.id)) return null;
  // «رژیم صهیونیستی مدعی ترور فرماندهان حماس شد»: a state that tells of slain fighters slew them.
  const slays = actor.value?.kind === 'state' && frame.tolls.some(({ categories }) => categories.includes('militants'));
  if (actor.value?.kind !== 'force' && !slays) return null;
  const tells = anyWithin(frame.triggers, scope.first, scope.last) || anyWithin(frame.tolls, scope.first, scope.last);
  return tells ? actor : null;
}

/**
 * «حزب‌الله: دو تانک در شهر حداثا مورد اصابت قرار گرفت», «گردان‌های قسام از انهدام یک تانک خبر داد»: under a group's own name,
 * of deeds of nobody else.
 */
const isCommunique = (
  setting: Setting,
  { source, body, rows }: { source: Source; body: ActorMention; rows: readonly Row[] },
): boolean =>
  (source.rule === HEADING || source.rule === ANNOUNCES) && rows.length === 0 && !isState(sideOf(setting, body));

/** Whether those who suffered are its enemies: a named other side, or rebels for a state. */
function strikes(setting: Setting, body: ActorMention, rows: readonly Row[]): boolean {
  const side = sideOf(setting, body);
  return rows.some(
    (row) =>
      row.role !== 'perpetrator' &&
      row.side !== side &&
      row.mentions.some(
        (mention) =>
          // «رائد سعد، فرمانده حماس»: a man of the other side.
          mention.person?.of !== undefined ||
          (mention.value?.kind !== 'people' && (!isGeneric(mention.id) || mention.country !== null)) ||
          (isState(side) && isUnknownArmed(mention.id)),
      ),
  );
}
