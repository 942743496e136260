// Drafts in, drafts out: «طالبان بر پوسته‌ها در المار و پشتون‌کوت حمله کردند. در المار ده سرباز و در پشتون‌کوت چهار سرباز کشته شدند».
// What a lead says of several places is said of each of them that is then told of by itself.
import type { Frame } from '../../frames/frame.ts';
import type { PlaceMention } from '../../places/find.ts';
import { type Draft, daysOverlap, draftOf } from '../facts.ts';
import { PLAIN } from '../label/evidence-parts.ts';

/** Shares a lead out among the drafts right behind it that tell of one of its places. */
export function sharePlaces(drafts: readonly Draft[]): readonly Draft[] {
  let out: Draft[] | null = null;
  for (let at = 0; at < drafts.length - 1; at++) {
    const draft = (out ?? drafts)[at] as Draft;
    const [lead, next] = draft.frames;
    if (!lead || !next || lead.places.length < 2 || !isOnePart(lead, next)) continue;
    const parts = [at + 1, at + 2, at + 3].filter((other) => isPartOf(draft, lead, drafts[other]));
    if (parts.length === 0) continue;
    out ??= [...drafts];
    const told = parts.flatMap((other) => (drafts[other] as Draft).places);
    const rest = { ...lead, places: lead.places.filter((place) => !told.some((other) => isSame(place, other))) };
    out[at] = draftOf([rest, ...draft.frames.slice(1)], draft.days, draft.setting, draft.like);
    for (const other of parts) {
      const part = drafts[other] as Draft;
      const here = lead.places.filter((place) => part.places.some((one) => isSame(place, one)));
      out[other] = draftOf([{ ...lead, places: here, tolls: [] }, ...part.frames], part.days ?? draft.days);
    }
  }
  return out ?? drafts;
}

/** A draft of one or some of the places of a lead, near it, with people hurt and no day or kind of its own. */
function isPartOf(draft: Draft, lead: Frame, part: Draft | undefined): boolean {
  const [first] = part?.frames ?? [];
  return (
    part !== undefined &&
    first !== undefined &&
    first.sentence - lead.sentence <= NEAR &&
    isOnePart(lead, first) &&
    first.places.every((place) =>
      draft.frames.slice(1).every(({ places }) => !places.some((one) => isSame(one, place))),
    ) &&
    !first.cues.has('another') &&
    first.dates.length === 0 &&
    [...part.happenings].every((happening) => PLAIN.has(happening) || draft.happenings.has(happening)) &&
    (part.days === null || draft.days === null || daysOverlap(part.days, draft.days))
  );
}

/** How many sentences behind a lead its places are told of one by one. */
const NEAR = 3;

const isOnePart = (lead: Frame, { places, tolls }: Frame): boolean =>
  tolls.length > 0 &&
  places.length > 0 &&
  places.length < lead.places.length &&
  places.every((place) => lead.places.some((other) => isSame(place, other)));

const isSame = (a: PlaceMention, b: PlaceMention): boolean => a.place !== null && a.place.id === b.place?.id;
