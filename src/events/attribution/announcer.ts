// «حزب‌الله: تجمع سربازان … با چند پهپاد هدف قرار گرفت»: an armed body that tells of harm to its enemy, with no other doer
// named, announces a deed of its own.

import type { Frame } from '../../frames/frame.ts';
import { anyWithin, keyAt, within } from '../../frames/reading.ts';
import type { ActorMention, RoleMention } from '../../frames/roles/roles.ts';
import { isLoss } from '../../frames/roles/speaker.ts';
import { HEADING, type Source } from '../../frames/sources/source.ts';
import { isGeneric, isUnknownArmed } from '../../lexicons/actors/kinds.ts';
import { OUR_DEED, WE } from '../../lexicons/heading-words.ts';
import { ANNOUNCES, DEFENCE } from '../../lexicons/reporting.ts';
import type { Row, Setting } from '../participants/participants.ts';
import { isState, sideOf } from '../participants/sides.ts';
import { custodianOf } from './custodian.ts';
import { isOfOwn, tellsOfStrike } from './own-deeds.ts';

const BOMB = 'Remote explosive/landmine/IED';

/** What an army, a ministry or a state says was shot down, it shot down, where nobody else is named. */
const DISRUPTED = 'Disrupted weapons use';
/** «وزارت دفاع اعلام کرد که ولسوالی بازپس گرفته شد»: its own forces did it. */
const REGAINED = 'Government regains territory';
/** «پولیس کندز از گرفتاری شش تن خبر می‌دهد» */
const ARRESTS = 'Arrests';
const OF_STATES: ReadonlySet<string> = new Set([DISRUPTED, REGAINED]);

const DEEDS: ReadonlySet<string> = new Set([
  'Armed clash',
  'Air/drone strike',
  'Shelling/artillery/missile attack',
  'Remote explosive/landmine/IED',
  'Attack',
  'Disrupted weapons use',
  ARRESTS,
  REGAINED,
]);

/** The doer of an event that only its announcement names. */
export function announcerOf(setting: Setting, frames: readonly Frame[], rows: readonly Row[]): RoleMention | null {
  if (rows.some((row) => row.role === 'perpetrator')) return null;
  if (!DEEDS.has(setting.label)) return custodianOf(setting, frames, rows);
  // «درگیری میان طالبان و داعش»: who tells of it is neither.
  if (rows.filter((row) => row.role === 'party').length > 1) return null;
  for (const frame of frames)
    for (const source of frame.sources) {
      const ours = speaksOfUs(setting, frame, source);
      if (ours) return { role: 'perpetrator', actor: ours, rule: 'role-speaker', stance: 'claimed' };
      const body = announces(setting, frame, source);
      if (
        body &&
        (strikes(setting, body, rows) ||
          isCommunique(setting, { source, body, rows }) ||
          reportsOwn(setting, { source, body, rows }) ||
          (OF_STATES.has(setting.label) && rows.every((row) => row.side !== sideOf(setting, body))))
      )
        return { role: 'perpetrator', actor: body, rule: 'role-announcer', stance: 'claimed' };
    }
  return custodianOf(setting, frames, rows);
}

/** «ترامپ: … ⏎ ما آن پل را بمباران کردیم»: who tells of a deed in the first person did it. */
export function speaksOfUs(
  { document: { tokens }, label }: Setting,
  frame: Frame,
  source: Source,
): ActorMention | null {
  const { actor, office, scope, stance } = source;
  if (!actor || office === 'outlet' || stance !== 'says' || actor.value?.kind === 'people') return null;
  // «سه نفر را در این رابطه دستگیر کرده‌ایم»: who arrests somebody over a deed did not do it.
  const isDeed = (one: (typeof frame.triggers)[number]) => label === ARRESTS || one.entry.value.happening !== 'arrest';
  const told = [
    ...frame.triggers.filter(isDeed),
    ...frame.tolls.filter(({ outcome }) => label === ARRESTS || outcome !== 'arrested'),
  ].filter(({ first }) => first >= scope.first && first < scope.last);
  const isOurs = told.some(({ first, last }) => {
    const clause = frame.clauses.find((one) => first < one.last);
    if (!clause || clause.negative) return false;
    // «حملات ما»
    if (keyAt(tokens, last) === WE) return true;
    const close = clause.cues.some(({ entry }) => entry.value === 'perform') ? clause.last : last + 1;
    for (let at = last - 1; at < close; at++) if (OUR_DEED.has(keyAt(tokens, at)) && !isLoss(tokens, at)) return true;
    return false;
  });
  return isOurs ? actor : null;
}

/** The body that speaks, when it can fight and its statement tells of a happening or a toll. */
function announces(
  { label, document: { tokens } }: Setting,
  frame: Frame,
  { actor, office, scope, stance }: Source,
): ActorMention | null {
  // «وزارت دفاع روسیه»: a ministry is generic, but not that of a country.
  if (
    !actor ||
    office === 'outlet' ||
    stance !== 'says' ||
    (isGeneric(actor.id) && actor.country === null && label !== ARRESTS && label !== REGAINED)
  )
    return null;
  // «دفتر والی اعلام کرد که ماین کنار جاده موتری را از میان برداشت»: states lay no roadside bombs.
  if (label === BOMB && actor.value?.state === true) return null;
  const isState = actor.value?.kind === 'state' || actor.value?.kind === 'institution';
  // «رژیم صهیونیستی مدعی ترور فرماندهان حماس شد»: a state that tells of slain fighters slew them.
  const canSlay = actor.value?.kind === 'state' || isOfDefence(tokens, actor);
  const slays = canSlay && frame.tolls.some(({ categories }) => categories.includes('militants'));
  if (actor.value?.kind !== 'force' && !slays && !(isState && OF_STATES.has(label))) return null;
  const told = within(frame.tolls, scope.first, scope.last);
  // «ارتش آمریکا از کشته شدن دو تفنگدار خود خبر داد»
  if (told.some((toll) => isOfOwn(tokens, toll))) return null;
  return told.length > 0 || anyWithin(frame.triggers, scope.first, scope.last) ? actor : null;
}

/** «وزارت دفاع ترکیه: هشت عضو پ‌ک‌ک کشته شدند»; a ministry of health only counts them. */
const isOfDefence = (tokens: Setting['document']['tokens'], { value, country, first }: ActorMention): boolean =>
  value?.kind === 'institution' && country !== null && keyAt(tokens, first + 1) === DEFENCE;

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

/** «سپاه از انهدام یک هسته خبر داد», «ارتش اسرائیل از حمله به دو روستای لبنان خبر داد»: a deed of its own, or one abroad or at sea. */
function reportsOwn(
  setting: Setting,
  { source, body, rows }: { source: Source; body: ActorMention; rows: readonly Row[] },
): boolean {
  if (source.rule !== ANNOUNCES || rows.length > 0) return false;
  return tellsOfStrike(setting, source, body.country !== null && setting.country !== body.country);
}
