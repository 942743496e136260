// Frames in, events out: link, build, order, name.
import { buildFrames } from '../frames/frames.ts';
import type { Reading } from '../frames/reading.ts';
import { traceFrames } from '../frames/trace.ts';
import type { ConflictEvent } from '../model/event.ts';
import { buildEvent } from './build.ts';
import { joinAlike, withoutSummaries } from './drafts/gather.ts';
import { joinHeadings } from './drafts/headings-told.ts';
import { joinRecounts } from './drafts/recounts.ts';
import { shareLead, shareOut } from './drafts/share-out.ts';
import { sharePlaces } from './drafts/share-places.ts';
import { withoutSums } from './drafts/sums.ts';
import { linkFrames } from './linking/link.ts';
import { leadDays } from './when/lead.ts';

/** The events of a text in the order in which it first tells of them. */
export function buildEvents(reading: Reading): ConflictEvent[] {
  const frames = buildFrames(reading);
  if (reading.sinks.trace) traceFrames(reading, frames);
  const drafts = withoutSums(
    joinAlike(
      withoutSummaries(
        shareLead(
          sharePlaces(joinHeadings(joinRecounts(linkFrames(reading.document.tokens, frames))).flatMap(shareOut)),
        ),
      ),
    ),
  );
  const lead = leadDays(reading, frames);
  const events: ConflictEvent[] = [];
  for (const draft of drafts) {
    const event = buildEvent(reading, { draft, drafts, lead, isFirst: events.length === 0 });
    if (event) events.push(event);
  }
  return events;
}
