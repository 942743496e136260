// Where an event happened: of all the places that its frames name, the ones that the words of happening govern.
import { apart } from '../../places/apart.ts';
import { type PlaceMention, ROAD } from '../../places/find.ts';
import { CHANNEL, HEAD, RESIDENT } from '../../places/role-reading.ts';
import type { Tokenized } from '../../tokenize/token.ts';
import type { Draft } from '../facts.ts';
import { isInReturn } from '../linking/fit-doers.ts';
import { isTitle } from '../silence/headlines.ts';
import { oneALocation } from './locations.ts';
import { tells } from './places-told.ts';
import { withoutRough } from './rough-headings.ts';
import { FAR_FROM_HOME, isNoForce, targetStates } from './where-states.ts';

const MOST_PLACES = 60;

/** One mention a location, the most exact where several name one. `others` are the other events of the text. */
export function placesOf(document: Tokenized, draft: Draft, others: readonly Draft[]): PlaceMention[] {
  const named = withoutRough(draft, withoutHeadingsOfOthers(draft, others)).filter(
    (place) => !isDoersCountry(draft, place),
  );
  const own = withoutHeads(
    document,
    draft,
    named.filter(({ rule }) => rule !== CHANNEL),
  );
  // «باشندگان قره‌باغ شاهراه کابل - قندهار را بستند»: nearer to them than to the ends of the road.
  const homeward = own.length > 0 && own.every(({ rule }) => rule === ROAD) ? oneALocation(homesOf(draft)) : [];
  if (homeward.length > 0) return homeward;
  // «پس از حمله به کشتی‌ها در تنگهٔ هرمز ایران را بمباران کردند»: a state attacked says more than a sea told in passing.
  const isAtSea = own.every(({ rule, kind }) => rule === ROAD && kind === 'sea');
  const attacked = isAtSea ? targetStates(draft, isNoForce) : [];
  if (attacked.length > 0) return attacked;
  if (own.length > 0) return oneALocation(own).slice(0, MOST_PLACES);
  const homes = oneALocation(homesOf(draft));
  const setting = homes.length > 0 ? homes : settingOf(draft);
  const side = setting.length > 0 ? setting : oneALocation(sidePlaces(draft));
  if (side.length > 0) return side.slice(0, MOST_PLACES);
  const same = samePlaceAs(draft, others);
  const last = same.length > 0 ? same : targetStates(draft, () => true);
  return last.length > 0 ? last : named;
}

/** «تالقان: … در ولسوالی اشکمش …»: the town at the head of the line is where the news was written. */
function withoutHeads(
  document: Tokenized,
  { frames }: Draft,
  places: readonly PlaceMention[],
): readonly PlaceMention[] {
  // «جلال‌آباد: ده انفجار در پنج ساعت» is a heading, and tells where.
  const headed = frames.filter((frame) => isTitle(document, frame)).flatMap((frame) => frame.places);
  const isWritten = (place: PlaceMention): boolean =>
    place.rule === HEAD &&
    !headed.includes(place) &&
    places.some((other) => other.rule !== HEAD && apart(place, other));
  return places.filter((place) => !isWritten(place));
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

const SPEAK_OF_ABROAD: ReadonlySet<string> = new Set([FAR_FROM_HOME, 'IL', 'GB']);

/** «شهروندان ناحیهٔ سیزدهم هرات شاهد تیراندازی بودند»: what befalls people happens where they live. */
function homesOf(draft: Draft): PlaceMention[] {
  const telling = draft.frames.filter((frame) => frame.triggers.length > 0);
  return telling.flatMap((frame) =>
    frame.sidePlaces.filter(({ rule, kind }) => rule === RESIDENT && kind !== 'country'),
  );
}

/** «ولسوالی بالامرغاب صحنهٔ نبرد است. طالبان … هجوم بردند»: the one place that the sentence before speaks of. */
function settingOf({ setting, frames: [first] }: Draft): PlaceMention[] {
  const places = oneALocation(setting);
  // «… در اشدود و تل‌آویو به صدا درآمد. قسام گفت این دو شهر را …»
  return places.length === 1 || (places.length === BOTH && first?.pointsBack && !first.cues.has('same')) ? places : [];
}

const BOTH = 2;

/** «سال پار در همین مراسم …», «دو روز بعد …»: with no place of its own an event that points back is where the one before was. */
function samePlaceAs(draft: Draft, others: readonly Draft[]): PlaceMention[] {
  const before = others.slice(0, others.indexOf(draft)).findLast((other) => other.places.length > 0);
  const pointsBack =
    draft.days?.mention?.kind === 'anaphoric' ||
    draft.frames.some((frame) => frame.pointsBack) ||
    isRightBehind(before, draft);
  return before && pointsBack && !draft.frames[0]?.item && !strikesBackAbroad(before, draft)
    ? oneALocation(before.places).slice(0, 1)
    : [];
}

/** «طیاره‌های پاکستان سپیره را بمباران کردند. طالبان در پاسخ پوسته‌های پاکستان را زدند»: those of another country were not struck there. */
const strikesBackAbroad = (before: Draft, draft: Draft): boolean => {
  const struck = draft.frames.flatMap(({ roles }) =>
    roles.flatMap(({ role, actor }) => (role === 'target' ? (actor.country ?? []) : [])),
  );
  return (
    struck.length > 0 &&
    draft.frames.some(isInReturn) &&
    before.places.every(({ country }) => country !== null && !struck.includes(country))
  );
};

/** The places of what is taken: its own, else those told before («شهر را پس گرفتند»). */
export const groundOf = (draft: Draft, drafts: readonly Draft[]): readonly PlaceMention[] =>
  [draft.places, draft.setting].find(({ length }) => length > 0) ?? samePlaceAs(draft, drafts);

/** «بالگردی را در بصره زدند. جوانان سپس …»: the next sentence of the paragraph names no other place. */
const isRightBehind = (before: Draft | undefined, { frames: [first] }: Draft): boolean =>
  first !== undefined &&
  (before?.frames.some(({ line, sentence }) => line === first.line && sentence + 1 === first.sentence) ?? false);

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
