// A draft and a frame in, how well their kinds of happening go together out.
import type { Frame } from '../../frames/frame.ts';
import type { Toll } from '../../frames/tolls/toll.ts';
import type { Happening } from '../../model/trigger.ts';
import type { PlaceMention } from '../../places/find.ts';
import type { Draft } from '../facts.ts';

/** Kinds of happening that can be one event. */
const FAMILY: Record<Happening, string> = {
  chemical: 'violence',
  suicide: 'violence',
  airstrike: 'violence',
  shelling: 'violence',
  explosion: 'violence',
  grenade: 'violence',
  clash: 'violence',
  attack: 'violence',
  killing: 'violence',
  shooting: 'violence',
  capture: 'ground',
  regain: 'ground',
  handover: 'ground',
  abduction: 'abduction',
  release: 'abduction',
  arrest: 'arrest',
  sexual: 'sexual',
  protest: 'protest',
  riot: 'protest',
  mob: 'protest',
  dispersal: 'protest',
  agreement: 'agreement',
  defusal: 'weapon',
  interception: 'weapon',
  destruction: 'destruction',
  base: 'base',
  change: 'change',
  escape: 'escape',
};

export const isOneFamily = (a: Happening, b: Happening): boolean => FAMILY[a] === FAMILY[b];

const OF_FORCE: ReadonlySet<string> = new Set(['violence', 'ground', 'abduction', 'arrest', 'protest']);

/** What people do to people. */
export const isOfForce = (happening: Happening): boolean => OF_FORCE.has(FAMILY[happening]);

/** Families that meet in one event, and how readily («معترضان بازداشت شدند»). */
const MEET: Readonly<Record<string, number>> = {
  'violence+ground': 0.5,
  'violence+arrest': 0.5,
  'arrest+protest': 0.5,
  'violence+abduction': -1,
  'violence+destruction': 0,
  'protest+violence': -1,
  'protest+destruction': 0,
  'abduction+arrest': -1,
  'abduction+protest': 0,
  'weapon+violence': -1,
  'violence+sexual': -1,
};

/** No fit at all. */
export const NEVER = -100;

/** «یک دهقان کشته شد و مردم دست به مظاهره زدند»: the rest of the sentence is a protest of its own. */
export const isAnsweredByCrowd = ({ frames, happenings }: Draft, { sentence, first, triggers }: Frame): boolean => {
  const last = frames[frames.length - 1];
  return (
    last?.sentence === sentence &&
    last.last === first &&
    triggers.length > 0 &&
    triggers.every(({ entry }) => entry.value.happening === 'protest') &&
    ![...happenings].some((happening) => FAMILY[happening] === 'protest')
  );
};

/** How readily what a frame tells of meets what a draft tells of. */
export function fitFamily(draft: Draft, frame: Frame): number {
  if (frame.triggers.length === 0 || draft.happenings.size === 0) return 0;
  const here = new Set(frame.triggers.map((trigger) => FAMILY[trigger.entry.value.happening]));
  const there = new Set([...draft.happenings].map((happening) => FAMILY[happening]));
  if (isDeadlyBehindArrest(draft, frame, there) || isCrowdBehindAttack(draft, frame, there)) return TAKEN_ELSEWHERE;
  if ([...here].some((family) => there.has(family))) return 1;
  if (there.has('protest') && isShotAtCrowd(frame)) return 0.5;
  if (isOfMore(frame)) return 0.5;
  if (there.has('violence') && isTakenByState(frame)) return MEET['violence+arrest'] ?? 0;
  if (isTakenElsewhere(draft, frame, there)) return TAKEN_ELSEWHERE;
  return Math.max(...[...here].flatMap((a) => [...there].map((b) => MEET[`${a}+${b}`] ?? MEET[`${b}+${a}`] ?? NEVER)));
}

/** «در تولک، طالبان دو برادر را با خود بردند», in a paragraph of its own with its place or day behind an attack. */
const isTakenElsewhere = (
  { frames }: Draft,
  { triggers, line, places, dates, cues }: Frame,
  there: Set<string>,
): boolean =>
  there.has('violence') &&
  places.length + dates.length > 0 &&
  !cues.has('same') &&
  triggers.some(({ entry }) => entry.value.happening === 'abduction' && entry.value.force !== 'weak') &&
  triggers.every(({ entry }) => entry.value.happening === 'abduction' || entry.value.force === 'weak') &&
  frames.every(
    (told) => told.line !== line && !places.some((place) => told.places.some((one) => isSamePlace(place, one))),
  );

/** «دوازده زن را بازداشت کردند. ⏎ در همین سه ماه ۲۰ تن در اثر ماین جان باختند»: a paragraph, a kind and a toll of its own. */
const isDeadlyBehindArrest = ({ frames }: Draft, frame: Frame, there: Set<string>): boolean =>
  there.size === 1 &&
  there.has('arrest') &&
  !frame.cues.has('same') &&
  frame.triggers.every(({ entry }) => FAMILY[entry.value.happening] === 'violence') &&
  frame.tolls.some(isKilledAnew) &&
  frames.every(({ line, heading }) => line !== frame.line && !heading);

/** «شهر به دست طالبان افتاد. … کماندوها شهر را پس گرفتند»: one side took it and the other took it back. */
export const isTakenBack = ({ frames, happenings }: Draft, { triggers, roles, heading }: Frame): boolean =>
  !heading &&
  happenings.has('capture') &&
  !happenings.has('regain') &&
  triggers.some(({ entry: { value } }) => value.force === 'strong' && value.happening === 'regain') &&
  !triggers.some(({ entry }) => entry.value.happening === 'capture') &&
  roles.some(isStateDoer) &&
  frames.some((told) => !told.heading) &&
  !frames.some((told) => told.roles.some(isStateDoer));

const isStateDoer = ({ role, actor }: Frame['roles'][number]): boolean =>
  role === 'perpetrator' && actor.value?.state === true;

/** «پنج سرنشین بالگرد کشته شدند. جوانان سپس به زره‌پوش‌ها سنگ زدند و پنج تن از آنان با گلوله جان باختند»: a crowd and its own dead. */
const isCrowdBehindAttack = ({ frames, tolls }: Draft, frame: Frame, there: Set<string>): boolean =>
  there.has('violence') &&
  !there.has('protest') &&
  tolls.some(isKilledAnew) &&
  !frame.cues.has('same') &&
  frame.triggers.some(({ entry: { value } }) => value.force === 'strong' && value.happening === 'riot') &&
  frame.tolls.some(isKilledAnew) &&
  frames.every(({ sentence }) => sentence < frame.sentence);

const isKilledAnew = ({ outcome, people, part, total }: Toll): boolean =>
  outcome === 'killed' && people.counted && !part && !total;

/** «آتش‌بس اعلام شد. … سخنگو ۱۲ کشته را برشمرد»: nobody is killed by a deal. */
export const isDeadOfDeal = ({ happenings, frames }: Draft, { triggers, tolls, heading }: Frame): boolean =>
  !heading &&
  triggers.length === 0 &&
  happenings.size > 0 &&
  [...happenings].every((happening) => happening === 'agreement') &&
  tolls.some(isKilledAnew) &&
  frames.every((told) => told.tolls.length === 0);

/** «نیروهای امنیتی خانه‌ها را تلاشی کردند و سه تن را با خود بردند»: an arrest by other words. */
const isTakenByState = ({ triggers, roles, places, tolls }: Frame): boolean =>
  places.length === 0 &&
  tolls.length > 0 &&
  triggers.every(({ entry }) => entry.value.happening === 'abduction' || entry.value.force === 'weak') &&
  roles.some(({ role, actor }) => role === 'perpetrator' && actor.value?.state === true);

const isSamePlace = (a: PlaceMention, b: PlaceMention): boolean => a.place !== null && a.place.id === b.place?.id;

const TAKEN_ELSEWHERE = -4;

/** «محافظان بر جمعیت گلوله باریدند»: what befell those who marched, with no day or place of its own. */
const isShotAtCrowd = ({ triggers, places, dates, cues }: Frame): boolean =>
  places.length + dates.length === 0 &&
  !cues.has('another') &&
  triggers.every(({ entry }) => FIRED.has(entry.value.happening));

/** «طالبان گفته‌اند که ۱۵ سرباز را نیز اسیر گرفته‌اند»: what befell others besides, with no day or place of its own. */
const isOfMore = ({ tolls, places, dates, cues }: Frame): boolean =>
  places.length + dates.length === 0 && !cues.has('another') && tolls.length > 0 && tolls.every(({ also }) => also);

const FIRED: ReadonlySet<Happening> = new Set(['shooting', 'dispersal']);
