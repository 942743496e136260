// What is remembered rather than reported: martyrs of old wars, anniversaries, funerals.
import type { Frame } from '../../frames/frame.ts';
import { ofKind, type Reading } from '../../frames/reading.ts';
import type { Domain } from '../../lexicons/domains.ts';
import { toEpochDay } from '../../model/plain-date.ts';
import type { Happening } from '../../model/trigger.ts';
import type { Draft } from '../facts.ts';
import { hasDoer } from '../participants/named-sides.ts';

/** How many sentences open a text. */
const OPENING = 3;

/** Martyrs of an old war in a speech or at a funeral. */
export function isMemory(reading: Reading, draft: Draft): boolean {
  if (isOfOldWar(draft) || isOnCalendarPage(reading, draft) || isOfSpeech(draft)) return true;
  if (draft.frames.some(isStruckGathering)) return false;
  const words = draft.frames.flatMap((frame) => frame.domains.filter(({ entry }) => entry.value === 'rhetoric'));
  const isMemorial = draft.frames[0]?.domains.some(({ entry }) => entry.id === MEMORIAL) && !tellsByVerb(draft);
  if (isCommemorated(reading, draft, words)) return true;
  return (words.length > 1 || isMemorial === true) && draft.days === null && !hasDoer(draft);
}

/** «در عملیات بیت‌المقدس خرمشهر را آزاد کردند»: of a war that is long over, on no day; a bomb that is left of it goes off today. */
const isOfOldWar = ({ days, frames, happenings }: Draft): boolean =>
  days === null &&
  !happenings.has('explosion') &&
  frames.some(({ domains }) => domains.some(({ entry }) => entry.id === OLD_WAR));

const OLD_WAR = 'history';

/** «امروز در تاریخ: حملهٔ ناو به هواپیمای مسافربری …»: on the page of a calendar, told without a day or with one of years ago. */
function isOnCalendarPage({ document: { sentences }, mentions, published }: Reading, { days }: Draft): boolean {
  const opening = sentences[1]?.last ?? sentences[0]?.last ?? 0;
  const pages = ofKind<Domain>(mentions, 'domain').filter(
    ({ entry, first }) => entry.value === 'history' && first < opening,
  );
  if (pages.length === 0) return false;
  const at = days?.mention?.first ?? -1;
  if (!days || pages.some(({ first, last }) => first <= at && at < last)) return true;
  return published !== null && toEpochDay(published) - toEpochDay(days.end) > YEARS_AGO;
}

const YEARS_AGO = 730;

/** «در خطبه‌های نماز جمعه با اشاره به شهادت جمعی از فرماندهان گفت …»: what a speaker recalls of no day and place, and counts nobody. */
const isOfSpeech = ({ days, places, frames, tolls }: Draft): boolean =>
  days === null &&
  places.length === 0 &&
  tolls.every(({ people }) => !people.counted || people.vague) &&
  frames.some(({ domains }) => domains.some(({ entry }) => entry.id === SPEECH)) &&
  frames.every(({ dates }) => dates.every(({ kind }) => kind === 'vague'));

const SPEECH = 'sermon';

/** «ماینی در نزدیکی محفل بزرگداشت از استقلال انفجار کرد و شش غیرنظامی را مجروح ساخت»: those who gathered were struck. */
const isStruckGathering = (frame: Frame): boolean =>
  frame.tolls.some(({ people, part }) => people.counted && !part) &&
  frame.triggers.some(
    ({ entry }) => STRUCK.has(entry.value.happening) && (entry.value.force === 'strong' || frame.cues.has('occur')),
  );

const STRUCK: ReadonlySet<Happening> = new Set(['explosion', 'suicide', 'shelling']);

/** «در یادوارهٔ شهدای عملیات … گفت»: a text that opens with a commemoration, and what happened long before it. */
function isCommemorated(reading: Reading, draft: Draft, words: Draft['frames'][number]['domains']): boolean {
  const { days, frames } = draft;
  const { published } = reading;
  if (days && published && toEpochDay(published) - toEpochDay(days.end) < LONG_AGO) return false;
  if (days && !published && (frames[0]?.sentence ?? 0) < OPENING) return false;
  const opening = reading.document.sentences[OPENING - 1]?.last ?? reading.document.tokens.length;
  const opened = ofKind<Domain>(reading.mentions, 'domain').filter(
    ({ entry, first }) => first < opening && entry.value === 'rhetoric',
  );
  return (
    opened.length > 1 &&
    opened.some(({ entry }) => entry.id === MEMORIAL) &&
    (words.length > 0 || (days === null && !hasDoer(draft)))
  );
}

/** Days from which on an event is history. */
const LONG_AGO = 60;

const MEMORIAL = 'memorial';

const tellsByVerb = (draft: Draft): boolean =>
  draft.frames.some((frame) => frame.triggers.some((trigger) => trigger.entry.value.force === 'strong'));
