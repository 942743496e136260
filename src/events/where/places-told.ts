// Of the places that the frames of one happening name, those that the words of happening found best.
import { type Frame, tellsIn } from '../../frames/frame.ts';
import { apart } from '../../places/apart.ts';
import { type PlaceMention, ROAD } from '../../places/find.ts';
import { ATTACKED, BOMBED, CHANNEL, INSIDE_COUNTRY } from '../../places/role-reading.ts';
import { FAR_FROM_HOME } from './where-states.ts';

/** The places of frames that tell of one happening, the best founded only. */
export function placesTold(frames: readonly Frame[]): PlaceMention[] {
  const seen = frames.filter((frame) => !(frame.cues.has('heard') && frame.tolls.length === 0));
  const telling = seen.some((frame) => frame.places.length > 0 && tells(frame)) ? seen : frames;
  const ranked = telling.flatMap((frame) => frame.places.map((place) => ({ place, rank: rankIn(frame, place) })));
  const best = Math.max(...ranked.map(({ rank }) => rank));
  const firm = ranked.filter(({ rank }) => rank === best).map(({ place }) => place);
  // What is named elsewhere may only make a place more exact («این رویداد در روستای قاسان رخ داد»).
  const told = [...ranked, ...heardOf(frames, telling, firm)]
    .filter(
      ({ place, rank }) =>
        rank === best ||
        firm.some(
          (other) => (!OUTRANKED.has(place.rule) && isWithinReach(place, other)) || (rank > SAID && isIn(place, other)),
        ),
    )
    .map(({ place }) => place)
    .filter((place, i, all) => !isOtherEnd(all[i - 1], place));
  // «حملات به ایران … که تنگهٔ هرمز را تهدید می‌کند»: the country struck says more than a sea named beside it.
  const isStruck = told.some(({ kind, rule }) => kind === 'country' && (rule === ATTACKED || rule === BOMBED));
  if (told.length === 0) return defended(frames);
  const exact = told.filter(
    (place) =>
      place.admin1 !== null || (place.country === null && !isStruck) || isAbroad(place, told) || isListed(place, told),
  );
  if (isStruck && exact.length === 0) return told.filter(({ kind }) => kind !== 'sea');
  return exact.length > 0 ? exact : told;
}

/** «شهرهای حدادها، مارکابا و تالوسا»: a name of no table in a list of towns. */
const isListed = (place: PlaceMention, told: readonly PlaceMention[]): boolean =>
  place.place === null && told.some((other) => other.list === place.list && other.admin1 !== null);

/** «در کابل و بدخشان و همچنان در پاکستان»: a country right behind towns of another one. */
const isAbroad = (place: PlaceMention, told: readonly PlaceMention[]): boolean =>
  place.rule === INSIDE_COUNTRY &&
  told.some((other) => other.admin1 !== null && place.first > other.last && place.first - other.last <= BESIDE) &&
  told.every((other) => other === place || (other.admin1 !== null && other.country !== place.country));

/** Words between towns and the country told beside them. */
const BESIDE = 4;

/** «در مسیر فراه – هرات»: the ends of a road are one location, called by the first. */
const isOtherEnd = (before: PlaceMention | undefined, place: PlaceMention): boolean =>
  before?.rule === ROAD && place.rule === ROAD && place.first > before.first && place.first - before.last <= ROAD_JOINT;

/** Rules of places that make no other one more exact. */
const OUTRANKED: ReadonlySet<string> = new Set([ROAD, CHANNEL]);

/** Words between the ends of a road. */
const ROAD_JOINT = 2;

/** «پدافند هوایی کویت در حال مقابله با … است»: with nothing else, the country whose air defence fires. */
const defended = (frames: readonly Frame[]): PlaceMention[] =>
  frames
    .filter(({ triggers }) => triggers.some(({ entry }) => DEFENDING.has(entry.id)))
    .flatMap(({ states }) => states.filter(({ country }) => country !== null && country !== FAR_FROM_HOME))
    .slice(0, 1);

const DEFENDING: ReadonlySet<string> = new Set(['air-defence', 'air-defence-heard', 'raid-met']);
/** Whether a frame tells of a happening. */
export const tells = ({ triggers, tolls }: Frame): boolean => triggers.length > 0 || tolls.length > 0;

/** What says only where it was, of what the sentence before tells. */
const SAID = 0.2;

/** How well the words around found a place: its clause tells of the happening, its frame does, or neither. */
function rankIn(frame: Frame, place: PlaceMention): number {
  if (place.rule === CHANNEL) return -1;
  if (place.rule === ROAD) return tells(frame) ? 0.5 : -1;
  // «این رویداد در ولسوالی درقد روی داد»
  if (!tells(frame)) return frame.cues.has('same') && frame.cues.has('occur') ? SAID : 0;
  const clause = frame.clauses.find((candidate) => place.first < candidate.last);
  if (frame.cues.has('both')) return clause && tellsIn(frame, clause) ? 0.5 : 0.25;
  return clause && tellsIn(frame, clause) ? 2 : 1;
}

/** Whether a place may name the same location as another, more or less exactly. */
function isWithinReach(place: PlaceMention, other: PlaceMention): boolean {
  if (place.country === null || other.country === null) return false;
  return place.admin1 !== null && other.admin1 !== null && !apart(place, other);
}

/** «حمله در افغانستان … که در کابل رخ داد»: a place in the country that the words of happening name. */
const isIn = (place: PlaceMention, other: PlaceMention): boolean =>
  place.admin1 !== null &&
  place.country === other.country &&
  (other.kind === 'country' || (isRegion(other) && isNearBy(place, other)));

/** «جنوب لبنان»: a part of a country that is no province. */
const isRegion = ({ kind, country, admin1 }: PlaceMention): boolean =>
  kind === 'area' && country !== null && admin1 === null;

const isNearBy = (a: PlaceMention, b: PlaceMention): boolean =>
  a.lat !== null &&
  a.lon !== null &&
  b.lat !== null &&
  b.lon !== null &&
  Math.hypot(a.lat - b.lat, a.lon - b.lon) < A_REGION;

/** Half the width of a region, in degrees. */
const A_REGION = 0.5;

/** «انفجار در هرمزگان ⏎ صدای چند انفجار در سیریک و میناب شنیده شد»: where a blast was heard says in which towns of the province it was. */
function heardOf(
  frames: readonly Frame[],
  telling: readonly Frame[],
  firm: readonly PlaceMention[],
): readonly { readonly place: PlaceMention; readonly rank: number }[] {
  const wide = firm.filter(({ kind }) => kind === 'admin1');
  if (wide.length === 0) return [];
  return frames
    .filter((frame) => !telling.includes(frame))
    .flatMap(({ places }) => places)
    .filter((place) => wide.some((other) => place.kind !== 'admin1' && place.admin1?.id === other.admin1?.id))
    .map((place) => ({ place, rank: 0 }));
}
