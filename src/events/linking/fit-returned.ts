// A frame and the drafts in, the draft that the frame goes back to by its kind or as the news out: «در حملهٔ تازه …».
import type { Frame } from '../../frames/frame.ts';
import { CONDEMNS } from '../../lexicons/reporting.ts';
import { compareDays } from '../../model/plain-date.ts';
import type { Happening } from '../../model/trigger.ts';
import type { Draft } from '../facts.ts';
import { isOneFamily } from './fit-family.ts';

/** What speaks for the event that a frame goes back to. */
export const RETURNED = 5;

/** Where the one draft before the current stands that a frame without a place or day of its own names, or -1. */
export function returnedTo(frame: Frame, drafts: readonly Draft[], current: number): number {
  const last = drafts[current];
  // «در درگیری اخیر»
  const bare = frame.places.length === 0 && frame.dates.every(({ kind }) => kind === 'vague') && !frame.heading;
  if (!last || !bare || frame.cues.has('another') || frame.cues.has('introduced')) return -1;
  return frame.cues.has('newest') ? newsBefore(frame, drafts, last) : ofKindBefore(frame, drafts, last);
}

/** «روز پنجشنبه نیز … . در حملهٔ تازه هفت تن زخمی شدند»: back from the older event to the last of its family. */
function newsBefore({ triggers }: Frame, drafts: readonly Draft[], { days: old }: Draft): number {
  if (!old) return -1;
  const isNewer = ({ days, happenings }: Draft): boolean =>
    days !== null &&
    compareDays(days.start, old.end) > 0 &&
    triggers.some(({ entry }) => [...happenings].some((told) => isOneFamily(told, entry.value.happening)));
  return onlyOne(drafts, isNewer);
}

/** «انتحاری … انفجار ماین … . حملهٔ انتحاری را داعش به عهده گرفت»: of two kinds told apart, the one that is named. */
function ofKindBefore({ triggers, weapons, sources }: Frame, drafts: readonly Draft[], last: Draft): number {
  const [named] = triggers;
  if (!named || named.entry.value.force === 'weak' || last.like.size > 0) return -1;
  const kind = named.entry.value.happening;
  // «رئیس‌جمهور انفجار چمتال را نکوهش کرد» behind a shooting elsewhere.
  if (OWN_KINDS.has(kind) || sources.some(({ rule }) => rule === CONDEMNS))
    return has(last, kind) ? -1 : onlyOne(drafts, (draft) => has(draft, kind));
  const means = weapons.find(({ first, last: end }) => first < named.last && end > named.first)?.entry.value.type;
  if (!means || !WEAPONED.has(kind)) return -1;
  const struckWith = ({ frames }: Draft): boolean =>
    frames.some((told) => told.weapons.some(({ entry }) => entry.value.type === means));
  return struckWith(last) || last.frames.every((told) => told.weapons.length === 0) ? -1 : onlyOne(drafts, struckWith);
}

const has = ({ happenings }: Draft, kind: Happening): boolean => happenings.has(kind);

function onlyOne(drafts: readonly Draft[], fits: (draft: Draft) => boolean): number {
  const at = drafts.findIndex(fits);
  return at >= 0 && at === drafts.findLastIndex(fits) ? at : -1;
}

/** Kinds that no other word stands for. */
const OWN_KINDS: ReadonlySet<Happening> = new Set(['suicide', 'grenade', 'chemical', 'abduction']);
const WEAPONED: ReadonlySet<Happening> = new Set(['attack', 'airstrike', 'shelling', 'explosion']);
