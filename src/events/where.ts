// Where an event happened: of all the places that its frames name, the ones that the words of happening govern.
import { type Frame, tellsIn } from '../frames/frame.ts';
import { apart } from '../places/apart.ts';
import { type PlaceMention, ROAD } from '../places/find.ts';
import { ATTACKED, CHANNEL, INSIDE_COUNTRY } from '../places/roles.ts';
import type { Draft } from './facts.ts';
import { oneALocation } from './locations.ts';
import { FAR_FROM_HOME, isNoForce, targetStates } from './where-states.ts';

const MOST_PLACES = 60;

/** One mention a location, the most exact where several name one. `others` are the other events of the text. */
export function placesOf(draft: Draft, others: readonly Draft[]): PlaceMention[] {
  const named = withoutHeadingsOfOthers(draft, others).filter((place) => !isDoersCountry(draft, place));
  const own = named.filter(({ rule }) => rule !== CHANNEL);
  // «باشندگان قره‌باغ شاهراه کابل - قندهار را بستند»: nearer to them than to the ends of the road.
  const homeward = own.length > 0 && own.every(({ rule }) => rule === ROAD) ? oneALocation(homesOf(draft)) : [];
  if (homeward.length > 0) return homeward;
  if (own.length > 0) return oneALocation(own).slice(0, MOST_PLACES);
  const attacked = targetStates(draft, isNoForce);
  if (attacked.length > 0) return attacked;
  const homes = oneALocation(homesOf(draft));
  const setting = homes.length > 0 ? homes : settingOf(draft);
  const side = setting.length > 0 ? setting : oneALocation(sidePlaces(draft));
  if (side.length > 0) return side.slice(0, MOST_PLACES);
  const same = samePlaceAs(draft, others);
  const last = same.length > 0 ? same : targetStates(draft, () => true);
  return last.length > 0 ? last : named;
}

/**
 * Places of offices, speakers and those who come from there; a country only where its frame tells of the happening, and
 * none whose offices speak of what happens in the countries of others («ارتش اسرائیل از کشته شدن دو سرباز خبر داد»).
 */
function sidePlaces(draft: Draft): PlaceMention[] {
  const telling = draft.frames.filter(tells);
  const told = telling.flatMap((frame) => frame.sidePlaces);
  const exact = told.filter((place) => place.kind !== 'country');
  const homes = told.filter(({ country }) => country === null || !SPEAK_OF_ABROAD.has(country));
  if (told.length > 0) return exact.length > 0 ? exact : homes;
  return draft.frames.flatMap((frame) => frame.sidePlaces).filter((place) => place.kind !== 'country');
}

/** «شهروندان ناحیهٔ سیزدهم هرات شاهد تیراندازی بودند»: what befalls people happens where they live. */
function homesOf(draft: Draft): PlaceMention[] {
  const telling = draft.frames.filter((frame) => frame.triggers.length > 0);
  return telling.flatMap((frame) =>
    frame.sidePlaces.filter(({ rule, kind }) => rule === RESIDENT && kind !== 'country'),
  );
}

const RESIDENT = 'place-resident';

/** «ولسوالی بالامرغاب صحنهٔ نبرد است. طالبان … هجوم بردند»: the one place that the sentence before speaks of. */
function settingOf({ setting }: Draft): PlaceMention[] {
  const places = oneALocation(setting);
  return places.length === 1 ? places : [];
}

/** «سال پار در همین مراسم …», «دو روز بعد …»: with no place of its own an event that points back is where the one before was. */
function samePlaceAs(draft: Draft, others: readonly Draft[]): PlaceMention[] {
  const before = others.slice(0, others.indexOf(draft)).findLast((other) => other.places.length > 0);
  const pointsBack = draft.days?.mention?.kind === 'anaphoric' || draft.frames.some((frame) => frame.pointsBack);
  return before && pointsBack && !draft.frames[0]?.item ? oneALocation(before.places).slice(0, 1) : [];
}

/** The places of frames that tell of one happening, the best founded only. */
export function placesTold(frames: readonly Frame[]): PlaceMention[] {
  const seen = frames.filter((frame) => !(frame.cues.has('heard') && frame.tolls.length === 0));
  const telling = seen.some((frame) => frame.places.length > 0 && tells(frame)) ? seen : frames;
  const ranked = telling.flatMap((frame) => frame.places.map((place) => ({ place, rank: rankIn(frame, place) })));
  const best = Math.max(...ranked.map(({ rank }) => rank));
  const firm = ranked.filter(({ rank }) => rank === best).map(({ place }) => place);
  // What is named elsewhere may only make a place more exact («این رویداد در روستای قاسان رخ داد»).
  const told = ranked
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
  const isStruck = told.some(({ kind, rule }) => kind === 'country' && rule === ATTACKED);
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
const SPEAK_OF_ABROAD: ReadonlySet<string> = new Set([FAR_FROM_HOME, 'IL', 'GB']);

const tells = ({ triggers, tolls }: Frame): boolean => triggers.length > 0 || tolls.length > 0;

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
  other.kind === 'country' && place.admin1 !== null && place.country === other.country;

/** «بازداشت‌ها در اشنویه و پیرانشهر»: what the heading names beside may be the place of another event of the text. */
function withoutHeadingsOfOthers(draft: Draft, others: readonly Draft[]): readonly PlaceMention[] {
  const body = draft.frames.filter((frame) => !frame.heading).flatMap((frame) => frame.places);
  const heading = draft.frames.filter((frame) => frame.heading).flatMap((frame) => frame.places);
  if (body.length === 0 || heading.length < 2) return draft.places;
  const finer = body.filter(({ kind }) => kind !== 'admin1' && kind !== 'country');
  const own = finer.length > 0 ? finer : body;
  const elsewhere = others.filter((other) => other !== draft).flatMap((other) => other.places);
  return draft.places.filter(
    (place) =>
      !heading.includes(place) ||
      own.some((other) => !apart(place, other)) ||
      !elsewhere.some((other) => !apart(place, other)),
  );
}

/** «حملات آمریکا به …»: the country of who strikes is no place of the strike, unless a finer place says so. */
function isDoersCountry(draft: Draft, place: PlaceMention): boolean {
  if (place.kind !== 'country') return false;
  const roles = draft.frames.flatMap((frame) => frame.roles);
  const others = roles.some(
    (role) => role.role !== 'perpetrator' && role.actor.country !== null && role.actor.country !== place.country,
  );
  return others && roles.some((role) => role.role === 'perpetrator' && role.actor.country === place.country);
}
