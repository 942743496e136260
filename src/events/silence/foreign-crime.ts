// Gunmen and works that burst in countries at peace: crime and accident, unless an armed group is named.
import type { Frame } from '../../frames/frame.ts';
import type { Reading } from '../../frames/reading.ts';
import { isSecretService } from '../../lexicons/actors/kinds.ts';
import { WORKS } from '../../lexicons/struck-words.ts';
import type { PlaceMention } from '../../places/find.ts';
import type { Draft } from '../facts.ts';
import type { Evidence } from '../label/evidence.ts';
import { hasDoer, namesGroupOf } from '../participants/named-sides.ts';
import type { Candidate } from './silence.ts';
import { says } from './words-said.ts';

/** Shootings and stabbings in a country at peace are crime, unless an armed group is named. */
export function isForeignCrime(reading: Reading, { draft, ruling, evidence, country }: Candidate): boolean {
  // «سازمان تجارت دریایی انگلیس: یک کشتی در دریای سرخ هدف تیراندازی قرار گرفت»: at sea it is nobody's crime.
  if (draft.places.some(({ kind }) => kind === 'sea')) return false;
  // «تیراندازی در نزدیکی کاخ سفید»
  if (draft.places.some(({ place }) => place !== null && SEATS.has(place.id))) return false;
  // Where nothing else is told, those who tell of it speak of home.
  const telling = draft.frames.filter(({ triggers, tolls }) => triggers.length + tolls.length > 0);
  const speakers = onlyOf(telling.flatMap((frame) => frame.sidePlaces));
  const where = country ?? speakers ?? onlyCountry(draft) ?? onlyOf(reading.places);
  if (where === null || !AT_PEACE.has(where)) return false;
  if (isAtWorks(reading, draft, evidence)) return true;
  if (draft.frames.some(isLaidToState)) return false;
  if (!OF_GUNMEN.has(ruling.label) && !isArrestOfThem(ruling.label, evidence)) return false;
  // «عوامل موساد او را در نیس فرانسه ترور کردند»: agents of a state.
  return !draft.frames.some((frame) => namesGroupOf(frame, REBELS) || hasAgents(frame));
}

/** «انفجار در یک کارخانهٔ مواد شیمیایی در چین»: what bursts at work, where nobody says that it was meant. */
const isAtWorks = ({ document: { tokens } }: Reading, draft: Draft, evidence: Evidence): boolean =>
  evidence.only('explosion') &&
  says(tokens, draft, WORKS) &&
  !hasDoer(draft) &&
  draft.frames.every(({ weapons }) => weapons.length === 0);

/** «پلیس لندن مردی را به اتهام حمله با سلاح سرد بازداشت کرد» */
const isArrestOfThem = (label: string, evidence: Evidence): boolean =>
  label === 'Arrests' && evidence.has('attack', 'shooting', 'killing') && !evidence.has('protest');

/** «گروه او حکومت تهران را مسئول می‌داند» */
const isLaidToState = ({ roles }: Frame): boolean =>
  roles.some(
    ({ stance, actor }) => stance === 'blamed' && (actor.value?.kind === 'state' || actor.value?.kind === 'force'),
  );

const hasAgents = ({ roles }: Frame): boolean =>
  roles.some(({ role, actor }) => role === 'perpetrator' && isSecretService(actor.id));

/** «مدرسه‌ای در نشویل آمریکا»: the one country that any place of the draft names. */
function onlyCountry(draft: Draft): string | null {
  return onlyOf(draft.frames.flatMap((frame) => [...frame.places, ...frame.states, ...frame.sidePlaces]));
}

function onlyOf(places: readonly PlaceMention[]): string | null {
  const named = new Set(places.flatMap((place) => place.country ?? []));
  return named.size === 1 ? ([...named][0] ?? null) : null;
}

/** Seats of governments: who shoots there means the state. */
const SEATS: ReadonlySet<string> = new Set(['us-fac-white-house']);

const OF_GUNMEN: ReadonlySet<string> = new Set(['Attack', 'Armed clash', 'Abduction/forced disappearance']);

const REBELS: ReadonlySet<string> = new Set(['rebel_group']);

const AT_PEACE: ReadonlySet<string> = new Set(
  'US CA GB FR DE BE NL ES IT SE NO DK FI AT CH AU NZ JP KR CN PT PL GR BR AR CL MX TH VN CZ SK HU RO BG HR SI IE IS LU SG MY TW ZA UY CR EC HN GT SV DO JM PA PE'.split(
    ' ',
  ),
);
