// A lead that names several provinces, and what is then told of each of them.
import type { Frame } from '../../frames/frame.ts';
import { type Days, type Draft, daysOverlap } from '../facts.ts';

/** «مردان ناشناس در نقاطی از کندز و تخار بر واکسیناتورها تیر باریدند. در امام‌صاحب سه زن کشته شدند»: only who died is told of each place. */
export const isOneOfWide = (draft: Draft | undefined, frame: Frame): boolean =>
  frame.triggers.length === 0 &&
  !frame.cues.has('another') &&
  draft?.frames[draft.frames.length - 1]?.line === frame.line &&
  new Set(draft.places.map(({ admin1 }) => admin1?.id)).size > 1;

/** «طیاره‌ها خانه‌ها را در ننگرهار و پکتیکا بمباران کردند. … در پکتیکا یک مدرسه هدف قرار گرفت»: a lead of several provinces says how
 * each of them was struck. */
export const wideLead = (lead: Draft | undefined, frame: Frame, days: Days | null): Draft | undefined =>
  lead !== undefined &&
  lead.happenings.size === 1 &&
  !frame.cues.has('another') &&
  frame.dates.length === 0 &&
  (days === null || lead.days === null || daysOverlap(lead.days, days)) &&
  new Set(lead.places.map(({ admin1 }) => admin1?.id)).size > 1 &&
  frame.places.length > 0 &&
  frame.places.every(({ admin1 }) => admin1 !== null && lead.places.some((place) => place.admin1?.id === admin1.id))
    ? lead
    : undefined;
