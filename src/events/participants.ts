// Roles of a draft in, its actors out: one row an actor however often it is named.
import type { Frame } from '../frames/frames.ts';
import type { Reading } from '../frames/reading.ts';
import type { ActorMention, RoleMention } from '../frames/roles.ts';
import { stepOfRole } from '../frames/trace.ts';
import type { EventActor } from '../model/event.ts';
import type { SubEventType } from '../model/labels.ts';
import type { PlainDate } from '../model/plain-date.ts';
import { slice } from '../model/span.ts';
import { spanOf, type Tokenized } from '../tokenize/token.ts';
import { announcerOf } from './announcer.ts';
import { settleRows } from './settle.ts';
import { categoryOf, sideOf } from './sides.ts';
import { attackersOf, crowdOf, forcesOf, isBystander, victimOf } from './victim-actors.ts';

/** What an event's actors are read against. */
export interface Setting {
  readonly document: Tokenized;
  readonly day: PlainDate | null;
  readonly country: string | null;
  readonly label: SubEventType;
  /** What the text was read as; only a trace asks for it. */
  readonly reading: Reading;
}

/** One actor on its way to a row of the event. */
export interface Row {
  role: RoleMention['role'];
  readonly side: string;
  readonly mentions: ActorMention[];
  readonly stances: Set<RoleMention['stance']>;
  /** How often each role was said of it. */
  readonly votes: Record<RoleMention['role'], number>;
  alleged: boolean;
}

/** The actors of an event, the fullest wording first. */
export function castActors(setting: Setting, frames: readonly Frame[]): EventActor[] {
  const rows: Row[] = [];
  for (const frame of frames)
    for (const role of frame.roles)
      if (!isBystander(setting, role)) addRole(setting, rows, { role, alleged: isSaid(frame, role) });
  const settled = settleRows(setting, rows);
  for (const fallback of [crowdOf, forcesOf, victimOf, attackersOf, announcerOf]) {
    const extra = fallback(setting, frames, settled);
    if (!extra) continue;
    addRole(setting, settled, { role: extra, alleged: false });
    setting.reading.sinks.trace?.(stepOfRole(setting.reading, extra));
  }
  return settled.map((row) => actorOf(setting, row));
}

const isSaid = (frame: Frame, role: RoleMention): boolean =>
  frame.sources.some((source) => role.actor.first >= source.scope.first && role.actor.first < source.scope.last);

function addRole(setting: Setting, rows: Row[], { role, alleged }: { role: RoleMention; alleged: boolean }): void {
  const side = sideOf(setting, role.actor);
  const said = alleged || role.stance === 'blamed';
  const same = rows.find((row) => row.side === side);
  if (same) {
    same.mentions.push(role.actor);
    same.stances.add(role.stance);
    same.votes[role.role]++;
    same.alleged &&= said;
  } else {
    const votes = { perpetrator: 0, target: 0, party: 0, [role.role]: 1 };
    rows.push({ role: role.role, side, mentions: [role.actor], stances: new Set([role.stance]), votes, alleged: said });
  }
}

function actorOf(setting: Setting, row: Row): EventActor {
  const { tokens, text } = setting.document;
  const words = (span: readonly [number, number]) => slice(text, span);
  const spans = row.mentions.map((mention) => spanOf(tokens, mention.first, mention.last));
  const own = row.mentions.flatMap(({ first, last, antecedent }) =>
    antecedent ? [spanOf(tokens, antecedent.first, antecedent.last)] : [spanOf(tokens, first, last)],
  );
  const longest = own.reduce((best, span) => (span[1] - span[0] > best[1] - best[0] ? span : best));
  const aliases = [...new Set([...own, ...spans].map(words))].filter((alias) => alias !== words(longest));
  const known =
    row.mentions.find((mention) => mention.value?.country) ??
    row.mentions.find((mention) => mention.value) ??
    (row.mentions[0] as ActorMention);
  const country = known.country ?? setting.country;
  return {
    role: row.role,
    text: words(longest),
    span: [longest[0], longest[1]],
    aliases,
    id: known.value && !known.open ? known.id : null,
    name: known.name,
    category: categoryOf(setting, known, country),
    country,
    assertion: row.stances.has('claimed') ? 'claimed' : row.alleged ? 'alleged' : 'stated',
  };
}
