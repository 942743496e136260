// Drafts in, drafts out: «طالبان بر پوسته‌ها در المار و پشتون‌کوت حمله کردند. در المار ده سرباز و در پشتون‌کوت چهار سرباز کشته شدند».
// What a lead says of several places is said of each of them that is then told of by itself.
import type { Frame } from '../../frames/frame.ts';
import { apart } from '../../places/apart.ts';
import type { PlaceMention } from '../../places/find.ts';
import { type Draft, daysOverlap, draftOf } from '../facts.ts';
import { PLAIN } from '../label/evidence-parts.ts';

/** Shares a lead out among the drafts right behind it that tell of one of its places. */
export function sharePlaces(drafts: readonly Draft[]): readonly Draft[] {
  let out: Draft[] | null = null;
  for (let at = 0; at < drafts.length - 1; at++) {
    const draft = (out ?? drafts)[at] as Draft;
    const opening = openingOf(draft);
    const lead = opening[opening.length - 1];
    if (!lead) continue;
    const parts = [at + 1, at + 2, at + 3].filter((other) => isPartOf(draft, opening, drafts[other]));
    const told = parts.flatMap((other) => (drafts[other] as Draft).places);
    const rest = lead.places.filter((place) => !told.some((other) => isSame(place, other)));
    if (parts.length === 0 || rest.length === 0) continue;
    out ??= [...drafts];
    const own = opening.map((frame) => sharedBy(frame, rest));
    out[at] = draftOf([...own, ...draft.frames.slice(opening.length)], draft.days, draft.setting, draft.like);
    for (const other of parts) {
      const part = drafts[other] as Draft;
      const shared = opening.map((frame) => sharedBy(frame, part.places));
      out[other] = draftOf([...shared, ...part.frames], part.days ?? draft.days);
    }
  }
  return out ?? drafts;
}

/** The frames of a draft before the one that tells of a part of what they name: a heading, and the lead that names it all again. */
function openingOf({ frames }: Draft): readonly Frame[] {
  const wide = frames.findIndex(({ heading }) => !heading);
  const [lead, next] = [frames[wide], frames[wide + 1]];
  const isLead = lead !== undefined && lead.places.length > 1 && next !== undefined && isOnePart(lead, next);
  return isLead ? frames.slice(0, wide + 1) : [];
}

/** What a frame about several places says of some of them: all but the other places and the toll of all. */
const sharedBy = (frame: Frame, places: readonly PlaceMention[]): Frame => ({
  ...frame,
  places: frame.places.filter((place) => places.some((one) => isSame(place, one))),
  tolls: [],
});

/** A draft of one or some of the places of a lead, near it, with people hurt and no day or kind of its own. */
function isPartOf(draft: Draft, opening: readonly Frame[], part: Draft | undefined): boolean {
  const [first] = part?.frames ?? [];
  const lead = opening[opening.length - 1];
  return (
    part !== undefined &&
    first !== undefined &&
    lead !== undefined &&
    first.sentence - lead.sentence <= NEAR &&
    isOnePart(lead, first) &&
    first.places.every((place) =>
      draft.frames.slice(opening.length).every(({ places }) => !places.some((one) => isSame(one, place))),
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

/** «در برمل پکتیکا و سپیره خوست … در پکتیکا شش تن و در خوست دو تن»: named again, or by the province that it lies in. */
const isSame = (a: PlaceMention, b: PlaceMention): boolean =>
  a.place !== null &&
  b.place !== null &&
  (a.place.id === b.place.id || (a.admin1 !== null && a.admin1.id === b.admin1?.id && !apart(a, b)));
