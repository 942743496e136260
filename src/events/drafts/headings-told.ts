// Drafts in, drafts out: a heading whose event the body tells further down («در همین حال، در جلال‌آباد …») is no event of its own.
import { apart } from '../../places/apart.ts';
import type { PlaceMention } from '../../places/find.ts';
import { type Draft, draftOf } from '../facts.ts';
import { isOneFamily } from '../linking/fit-family.ts';

/** Joins what only a heading tells to the event of the body that it names. */
export function joinHeadings(drafts: readonly Draft[]): readonly Draft[] {
  let out = drafts;
  for (const heading of drafts) {
    if (!isBareHeading(heading)) continue;
    const told = out.filter((draft) => isToldBy(heading, draft));
    const body = told.find((draft) => countsAlike(heading, draft)) ?? told[0];
    if (!body) continue;
    const whole = draftOf([...heading.frames, ...body.frames], body.days, body.setting, body.like);
    out = out.flatMap((draft) => (draft === body ? [] : [draft === heading ? whole : draft]));
  }
  return out;
}

/** One sentence that heads the text, of no day, with a place or a count. */
const isBareHeading = ({ frames, days, places, tolls }: Draft): boolean =>
  days === null &&
  places.length + tolls.length > 0 &&
  frames.every(({ heading, sentence, cues }) => heading && sentence === frames[0]?.sentence && !cues.has('several'));

/** Whether a draft of the body is of the kind and the place of a heading, and counts nobody otherwise. */
function isToldBy(heading: Draft, draft: Draft): boolean {
  const isOfKind = [...heading.happenings].some((kind) => [...draft.happenings].some((one) => isOneFamily(kind, one)));
  return (
    draft.frames.every(({ heading: heads, line }) => !heads && line !== heading.frames[0]?.line) &&
    isOfKind &&
    !differs(heading, draft) &&
    (heading.places.some(isExact) || countsAlike(heading, draft)) &&
    heading.places.every((place) => draft.places.some((other) => !apart(place, other))) &&
    // «انفجار در کابل سه کشته داشت. در انفجار دیگری در کابل و هرات …»
    (heading.places.length === 0 || draft.places.every((place) => heading.places.some((other) => !apart(place, other))))
  );
}

/** More exact than a country. */
const isExact = ({ admin1 }: PlaceMention): boolean => admin1 !== null;

/** Counts somebody as the heading does not. */
const differs = (heading: Draft, { tolls }: Draft): boolean =>
  heading.tolls.some((toll) => {
    const same = tolls.filter(({ outcome, part }) => outcome === toll.outcome && !part);
    return same.length > 0 && !same.some(({ people }) => people.min === toll.people.min);
  });

/** Counts as many as the heading. */
const countsAlike = (heading: Draft, { tolls }: Draft): boolean =>
  heading.tolls.some((toll) =>
    tolls.some(({ outcome, people }) => outcome === toll.outcome && people.min === toll.people.min),
  );
