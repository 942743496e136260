// Roles of a draft in, its actors out: one row an actor however often it is named.
import type { Frame } from '../../frames/frame.ts';
import type { Reading } from '../../frames/reading.ts';
import { ATTACKERS_ARE } from '../../frames/roles/claims.ts';
import { FOILER } from '../../frames/roles/doers.ts';
import { FALLEN } from '../../frames/roles/losses.ts';
import type { ActorMention, RoleMention } from '../../frames/roles/roles.ts';
import { stepOfRole } from '../../frames/trace.ts';
import { isAirDefence } from '../../lexicons/actors/kinds.ts';
import type { EventActor } from '../../model/event.ts';
import type { SubEventType } from '../../model/labels.ts';
import type { PlainDate } from '../../model/plain-date.ts';
import { slice } from '../../model/span.ts';
import type { Tokenized } from '../../tokenize/token.ts';
import { announcerOf } from '../attribution/announcer.ts';
import type { Draft } from '../facts.ts';
import { knownOf, wordingsOf } from './actor-names.ts';
import { afterwardsIn } from './afterwards.ts';
import { withoutBystanders } from './aimed-rows.ts';
import { beatenOf, crowdOf } from './crowd-phrases.ts';
import { downedOwnerOf } from './downed-weapons.ts';
import { type Apart, sideApart, sidesApart } from './own-sides.ts';
import { COMES_UPON, presentOf } from './present-people.ts';
import { settleRows } from './settle.ts';
import { categoryOf, isState, sideOf, sideOfSource } from './sides.ts';
import { CLASH, fallenOf, isOfOtherPact, isOnlyHit, UNAIMED } from './struck-people.ts';
import { takenOf } from './taken-objects.ts';
import { fallenSides, twoSides } from './two-sides.ts';
import { attackersOf, forcesOf, isBystander, victimOf, victimsOf, weaponOwnerOf } from './victim-actors.ts';

/** What an event's actors are read against. */
export interface Setting {
  readonly document: Tokenized;
  readonly day: PlainDate | null;
  readonly country: string | null;
  readonly label: SubEventType;
  /** All drafts of the text. */
  readonly drafts: readonly Draft[];
  /** What the text was read as. */
  readonly reading: Reading;
}

/** One actor on its way to a row of the event. */
export interface Row {
  role: RoleMention['role'];
  readonly side: string;
  readonly mentions: ActorMention[];
  /** Those of them that suffered: «سرباز اسرائیلی» is no name for who struck back. */
  readonly struck: ActorMention[];
  readonly stances: Set<RoleMention['stance']>;
  /** The rules that gave it a role. */
  readonly rules: Set<string>;
  /** Those of it who fell, where it was attacked. */
  readonly fallen: ActorMention[];
  /** How often each role was said of it. */
  readonly votes: Record<RoleMention['role'], number>;
  alleged: boolean;
  /** The sides that say it did it. */
  readonly accusers: Set<string>;
  /** Whether «مهاجمان طالبان بودند» says that they are those of whom else is told. */
  identified: boolean;
}

interface Cast {
  readonly setting: Setting;
  readonly apart: Apart;
}

const DISRUPTED = 'Disrupted weapons use';

/** The rule of «معلمان جمع شدند». */
const GATHERS = 'role-protester';

/** The actors of an event, the fullest wording first. */
export function castActors(setting: Setting, frames: readonly Frame[]): EventActor[] {
  const rows: Row[] = [];
  const cast = { setting, apart: sidesApart(setting, frames) };
  const stops =
    setting.label === DISRUPTED || (setting.label === CLASH && frames.some(({ cues }) => cues.has('crew-downed')));
  const isAfterwards = afterwardsIn(setting, frames);
  const foiled = stops && frames.some((frame) => frame.roles.some(isFoiler));
  for (const frame of frames)
    for (const told of frame.roles) {
      const role = turned(setting, told, foiled);
      if (told.rule === FALLEN || isOfOtherPact(setting, told) || isOnlyHit(setting, told)) continue;
      if (!isBystander(setting, role) && !isAfterwards(role))
        addRole(cast, rows, role, accusersIn(setting, frame, role));
    }
  const settled = settleRows(setting, withoutBystanders(setting, rows));
  for (const fallback of [
    crowdOf,
    forcesOf,
    presentOf,
    victimOf,
    fallenOf,
    beatenOf,
    takenOf,
    attackersOf,
    announcerOf,
    weaponOwnerOf,
    downedOwnerOf,
  ]) {
    const extra = fallback(setting, frames, settled);
    if (!extra || isOfDoer(cast, settled, extra)) continue;
    addRole(cast, settled, extra);
    setting.reading.sinks.trace?.(stepOfRole(setting.reading, extra));
  }
  for (const role of fallenSides(setting, frames, settled)) addRole(cast, settled, role);
  for (const role of twoSides(setting, frames, settled)) addRole(cast, settled, role);
  nameFallen(setting, frames, settled);
  return settled.map((row) => actorOf(setting, row));
}

/** «پس از کشته شدن چهار سرباز اسرائیلی، اسرائیل … حمله کرد»: the doer's own dead were not attacked in its deed. */
const isOfDoer = ({ setting, apart }: Cast, rows: readonly Row[], { role, actor }: RoleMention): boolean =>
  role === 'target' && rows.some((row) => row.role === 'perpetrator' && row.side === sideApart(setting, apart, actor));

/** «بر پوستهٔ امنیتی حمله شد. دو پولیس کشته شدند»: those of an attacked force who fell name it too. */
function nameFallen(setting: Setting, frames: readonly Frame[], rows: readonly Row[]): void {
  const forces = rows.filter((row) => row.role !== 'perpetrator' && isState(row.side));
  if (forces.length === 0) return;
  for (const frame of frames)
    for (const fallen of victimsOf(setting, frame)) {
      if (fallen.person || fallen.value?.kind !== 'force') continue;
      const row = forces.find(({ side }) => side === sideOf(setting, fallen));
      row?.fallen.push(fallen);
    }
}

/** The role as the kind of the event has it. */
function turned({ label }: Setting, told: RoleMention, foiled: boolean): RoleMention {
  // «زمانی منفجر شد که کارمندان جمع شده بودند»: who gathers where a bomb goes off is struck.
  if (told.rule === GATHERS && (COMES_UPON.has(label) || UNAIMED.has(label))) return { ...told, role: 'target' };
  return foiled && told.stance === 'told' ? ofFoiled(told) : told;
}

const isFoiler = ({ rule, actor }: RoleMention): boolean => rule === FOILER || isAirDefence(actor.id);

/** «پهپادهایی را که ایران پرتاب کرده بود سرنگون کرد»: whose weapon is foiled suffers it, and who foils it does it. */
const ofFoiled = (told: RoleMention): RoleMention =>
  isFoiler(told) ? { ...told, role: 'perpetrator' } : told.role === 'perpetrator' ? { ...told, role: 'target' } : told;

/** Who says so: their sides, null for each who speaks for none. */
const accusersIn = (setting: Setting, frame: Frame, { actor }: RoleMention): (string | null)[] =>
  frame.sources
    .filter(({ scope }) => actor.first >= scope.first && actor.first < scope.last)
    .map((source) => sideOfSource(setting, source));

function addRole(
  { setting, apart }: Cast,
  rows: Row[],
  role: RoleMention,
  sayers: readonly (string | null)[] = [],
): void {
  const side = sideApart(setting, apart, role.actor);
  const said = sayers.length > 0 || role.stance === 'blamed';
  const same = rows.find((row) => row.side === side);
  const accusers = role.role === 'perpetrator' ? sayers.filter((sayer) => sayer !== null && sayer !== side) : [];
  if (same) {
    for (const accuser of accusers) same.accusers.add(accuser as string);
    same.mentions.push(role.actor);
    if (role.role === 'target') same.struck.push(role.actor);
    same.stances.add(role.stance);
    same.rules.add(role.rule);
    same.votes[role.role]++;
    same.alleged &&= said;
    same.identified ||= role.rule === ATTACKERS_ARE;
  } else {
    const votes = { perpetrator: 0, target: 0, party: 0, [role.role]: 1 };
    rows.push({
      role: role.role,
      side,
      mentions: [role.actor],
      struck: role.role === 'target' ? [role.actor] : [],
      fallen: [],
      stances: new Set([role.stance]),
      rules: new Set([role.rule]),
      votes,
      alleged: said,
      accusers: new Set(accusers as string[]),
      identified: role.rule === ATTACKERS_ARE,
    });
  }
}

function actorOf(setting: Setting, row: Row): EventActor {
  const { longest, aliases } = wordingsOf(setting, row);
  const known = knownOf(row);
  const country = known.country ?? setting.country;
  return {
    role: row.role,
    text: slice(setting.document.text, longest),
    span: [longest[0], longest[1]],
    aliases,
    id: known.value && !known.open ? known.id : null,
    name: known.name,
    category: categoryOf(setting, known, country),
    country,
    assertion: row.stances.has('claimed') ? 'claimed' : row.alleged ? 'alleged' : 'stated',
  };
}
