// A lead that counts the dead of some days in a province or country, and what is then told of each town on its day.
import type { Frame } from '../../frames/frame.ts';
import { compareDays } from '../../model/plain-date.ts';
import { type Draft, daysOverlap } from '../facts.ts';
import { canOpen } from '../firm.ts';
import { WIDE } from './fit-added.ts';

/** «حملات پراکنده در دو روز گذشته در غزنی پانزده کشته داشت. بامداد امروز در اندر پنج پولیس …»: fewer, in a town of their own. */
export const isOneOfDays = (draft: Draft, frame: Frame): boolean =>
  canOpen(frame) &&
  !frame.cues.has('same') &&
  !frame.cues.has('both') &&
  frame.places.some(({ kind }) => !WIDE.has(kind)) &&
  countsDays(draft) &&
  killedIn(frame) > 0 &&
  killedIn(frame) < killedIn(draft);

/** Whether two drafts or more, told behind a lead of some days, are those that it counts. */
export const isLeadOf = (draft: Draft, others: readonly Draft[]): boolean => {
  if ((draft.frames[0]?.sentence ?? 0) >= OPENING || !countsDays(draft)) return false;
  const parts = others.filter(
    (other) =>
      killedIn(other) > 0 &&
      !other.background &&
      (draft.days === null || other.days === null || daysOverlap(draft.days, other.days)),
  );
  return parts.length > 1 && parts.reduce((sum, part) => sum + killedIn(part), 0) <= killedIn(draft);
};

const OPENING = 2;

const countsDays = ({ frames, places }: Draft): boolean =>
  places.length > 0 &&
  places.every(({ kind }) => WIDE.has(kind)) &&
  frames.every((told) => told.heading || isOfDays(told)) &&
  frames.some(isOfDays);

/** Told of several days, or of several happenings. */
const isOfDays = ({ dates, cues }: Frame): boolean =>
  cues.has('several') || dates.some(({ start, end }) => start !== null && end !== null && compareDays(start, end) < 0);

const killedIn = ({ tolls }: Pick<Frame, 'tolls'>): number =>
  Math.max(0, ...tolls.map(({ outcome, people, part }) => (outcome === 'killed' && !part ? people.min : 0)));
