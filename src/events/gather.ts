// Drafts in, drafts out: a summary gives way to the events it sums up, and drafts that nothing tells apart are one.
import { apart } from '../frames/frames.ts';
import { type Draft, daysOverlap, draftOf, isOneDay } from './facts.ts';

/** «در پنج رویداد جداگانه هفت تن کشته شدند»: left out where the events themselves follow. */
export function withoutSummaries(drafts: readonly Draft[]): Draft[] {
  const summary = drafts.findIndex((draft) => draft.frames.some((frame) => frame.cues.has('several')));
  if (summary < 0) return [...drafts];
  const told = drafts.filter((draft, i) => i !== summary && draft.tolls.length > 0 && draft.places.length > 0);
  return told.length > 1 ? drafts.filter((_, i) => i !== summary) : [...drafts];
}

/** Joins drafts of one kind, day and place whose tolls do not differ. */
export function joinAlike(drafts: readonly Draft[]): Draft[] {
  const out: Draft[] = [];
  for (const draft of drafts) {
    const same = out.findIndex((other) => isAlike(other, draft));
    const known = out[same];
    if (known) out[same] = draftOf([...known.frames, ...draft.frames], known.days ?? draft.days);
    else out.push(draft);
  }
  return out;
}

function isAlike(a: Draft, b: Draft): boolean {
  return sameKind(a, b) && sameDays(a, b) && samePlace(a, b) && sameToll(a, b) && a.background === b.background;
}

const sameKind = (a: Draft, b: Draft): boolean => [...b.happenings].some((happening) => a.happenings.has(happening));

function sameDays(a: Draft, b: Draft): boolean {
  if (!a.days || !b.days) return a.days === null && b.days === null;
  return daysOverlap(a.days, b.days) && isOneDay(a.days) === isOneDay(b.days);
}

function samePlace(a: Draft, b: Draft): boolean {
  if (a.places.length === 0 || b.places.length === 0) return false;
  return b.places.every((place) => a.places.some((other) => !apart(place, other) && place.kind === other.kind));
}

function sameToll(a: Draft, b: Draft): boolean {
  return b.tolls.every((toll) => a.tolls.every((other) => other.outcome !== toll.outcome || other.people.min === toll.people.min)) || a.tolls.length === 0;
}
