// News of other kinds that uses the words of war: drills, rumours that are denied, accidents, illness, ceremonies, crime.

import { covering, keyAt, ofKind, type Reading } from '../../frames/reading.ts';
import { isCivilian } from '../../lexicons/actors/kinds.ts';
import type { Domain } from '../../lexicons/domains.ts';
import { BUILDINGS, PREPOSITIONS } from '../../lexicons/function-words.ts';
import { labelOf } from '../../model/labels.ts';
import type { Draft } from '../facts.ts';
import { namesArmedGroup } from '../participants/named-sides.ts';
import { isMemory } from './commemorated.ts';
import { CRIME_LABELS, isCrime } from './crime.ts';
import { isFalseReport } from './denials.ts';
import { domainsOf, isShort } from './domain-words.ts';
import { isCrash, isDisaster, isMisfire, isMishap } from './mishaps.ts';
import { hasBout, isAmnesty, isDebate, isNobody } from './mock-fights.ts';
import { isDrill, isProcession, isTest } from './rehearsed.ts';
import type { Candidate } from './silence.ts';
import { isOfTalk } from './talk.ts';

/** Whether a draft tells of something other than conflict. */
export function isOtherNews(reading: Reading, candidate: Candidate): boolean {
  return (
    isDrill(reading, candidate.draft) ||
    isTest(reading, candidate.draft) ||
    isFalseReport(reading, candidate.draft) ||
    isDisaster(candidate) ||
    isMishap(reading, candidate) ||
    isMisfire(candidate.draft) ||
    isCrash(reading, candidate.draft) ||
    isCrime(reading, candidate) ||
    isPrivateRuin(candidate) ||
    isExecution(reading, candidate) ||
    isTrial(reading, candidate) ||
    isStory(reading, candidate) ||
    isFigure(candidate.draft) ||
    isMatch(reading, candidate.draft) ||
    isDebate(reading, candidate.draft) ||
    isAmnesty(candidate.draft) ||
    isProcession(candidate.draft) ||
    isOfTalk(reading, candidate) ||
    isMemory(reading, candidate.draft)
  );
}

const LOOTING = 'Looting/property destruction';

/** «مردی خودروی همسایه را آتش زد», «شهرداری ساختمان خودسر را تخریب کرد»: ordinary people and offices alone did it. */
const isPrivateRuin = ({ draft, ruling }: Candidate): boolean => {
  const doers = draft.frames.flatMap((frame) => frame.roles.filter(({ role }) => role === 'perpetrator'));
  return (
    ruling.label === LOOTING &&
    doers.length > 0 &&
    doers.every(({ actor }) => isCivilian(actor.id)) &&
    !draft.frames.some(namesArmedGroup)
  );
};

/** «بدون محاکمه اعدام کردند» */
const SUMMARY: ReadonlySet<string> = new Set(['summary-execution', 'summary-executions']);

/** «پس از طی مراحل قضایی حکم قصاص تطبیق شد»: what a court ordered. */
function isExecution(reading: Reading, { draft, ruling }: Candidate): boolean {
  const words = new Set(
    isShort(reading)
      ? domainsOf(reading)
      : draft.frames.flatMap((frame) => frame.domains.map(({ entry }) => entry.value)),
  );
  const { event } = labelOf(ruling.label);
  if (draft.frames.some(({ triggers }) => triggers.some(({ entry }) => SUMMARY.has(entry.id)))) return false;
  // «در آن حمله، ۱۸ حوت، مهاجمان با نارنجک … ۴۹ تن را کشتند»: what he was sentenced for, with its own day and dead.
  if (!CRIME_LABELS.has(ruling.label) && draft.days !== null && draft.tolls.length > 0) return false;
  if (event !== 'Protests' && opensWith(reading, 'execution') && domainsOf(reading).includes('court')) return true;
  return CRIME_LABELS.has(ruling.label) && words.has('execution') && words.has('court');
}

const opensWith = (reading: Reading, domain: Domain): boolean =>
  ofKind<Domain>(reading.mentions, 'domain').some(
    ({ entry, first }) => entry.value === domain && first < (reading.document.sentences[0]?.last ?? 0),
  );

/** «متهمان دو سال پیش صراف را کشته بودند»: what a court hears of, in a text that opens with the court. */
function isTrial(reading: Reading, { draft, ruling }: Candidate): boolean {
  if (
    !(CRIME_LABELS.has(ruling.label) || ruling.label === LOOTING) ||
    ruling.label === 'Arrests' ||
    draft.frames.some(namesArmedGroup)
  )
    return false;
  const opening = reading.document.sentences[1]?.last ?? reading.document.tokens.length;
  const judges = ofKind(reading.mentions, 'victim');
  const words = ofKind<Domain>(reading.mentions, 'domain').filter(
    // «دو قاضی دیوان عالی», «مقابل کاخ دادگستری»
    ({ entry, first: at }) =>
      entry.id === 'court' && !covering(judges, at) && !BUILDINGS.has(keyAt(reading.document.tokens, at - 1)),
  );
  // «قاضی محکمهٔ استیناف»: one court; «دادگاه به حبس …» is more.
  const isApart = (first: number, i: number) =>
    words[i - 1]?.last !== first || PREPOSITIONS.has(keyAt(reading.document.tokens, first));
  return words.filter(({ first }, i) => first < opening && isApart(first, i)).length > 1;
}

/** «دی‌کاپریو در نقش یک انقلابی است که دخترش ربوده می‌شود»: the plot of a film or book. */
function isStory(reading: Reading, { draft, ruling }: Candidate): boolean {
  if (!isShort(reading) || ruling.label === 'Arrests') return false;
  // «فیلم جنگی … دربارهٔ خلبانی است که … را نابود کرد»
  const isTale = draft.frames.some(({ domains }) => domains.some(({ entry }) => entry.id === FEATURE));
  if (isTale && draft.days === null && draft.tolls.every(({ people }) => !people.counted)) return true;
  const words = domainsOf(reading).filter((domain) => domain === 'arts').length;
  return words > (draft.days === null ? 1 : MOST_OF_ARTS);
}

const FEATURE = 'feature-film';
/** Words of the arts that news of a day may hold. */
const MOST_OF_ARTS = 3;

/** «ملخ‌ها به کشتزارها هجوم آوردند», «توفان شن یورش برد», «هکرها حمله کردند»: nobody whom a war knows. */
function isFigure({ frames, tolls, happenings }: Draft): boolean {
  // «جنگ مانع مالچ‌پاشی شد»: talk of a war beside it.
  const telling = frames.filter(({ triggers }) => triggers.some(({ entry }) => entry.id !== 'operation'));
  const inSport = [...happenings].every((happening) => PLAYED.has(happening));
  const words = telling.map(
    ({ domains }) =>
      domains.find(({ entry }) => FIGURES.has(entry.id) || (inSport && entry.value === 'sport'))?.entry.id,
  );
  if (words.length === 0 || words.some((word) => word === undefined) || frames.some(namesArmedGroup)) return false;
  return tolls.every(isNobody) || words.every((word) => BEASTS.has(word ?? ''));
}

/** «شاگردان پیاتزا لهستان را از پا درآوردند و زمین حریف را گلوله‌باران کردند»: a short text about a match, in which no force
 * does anything and nobody is counted. */
const isMatch = (reading: Reading, { frames, tolls, happenings }: Draft): boolean =>
  (tolls.length === 0 || (tolls.every(isNobody) && (hasBout(reading) || frames.some(beatsState)))) &&
  [...happenings].every(
    (happening) => PLAYED_TOO.has(happening) || (happening === 'shooting' && frames.some(beatsState)),
  ) &&
  isShort(reading) &&
  domainsOf(reading).filter((domain) => domain === 'sport').length >= (frames.some(beatsState) ? 2 : OF_A_MATCH) &&
  !frames.some(
    (frame) => namesArmedGroup(frame) || frame.weapons.some(({ entry }) => entry.value.type === 'airstrike'),
  ) &&
  frames.every(({ roles }) =>
    roles.every(({ role, actor }) => role !== 'perpetrator' || actor.value?.kind !== 'force'),
  );

/** «اسپانیا ایتالیا را قتل عام کرد»: no state is killed. */
const beatsState = ({ triggers, roles }: Draft['frames'][number]): boolean =>
  triggers.some(({ entry }) => entry.value.happening === 'killing' || entry.value.happening === 'shooting') &&
  roles.some(({ role, actor }) => role === 'target' && actor.value?.kind === 'state');

/** Words of sport that a text about a match holds. */
const OF_A_MATCH = 3;

const PLAYED_TOO: ReadonlySet<string> = new Set([
  'attack',
  'clash',
  'defusal',
  'killing',
  'shelling',
  'airstrike',
  'capture',
  'regain',
  'change',
]);

const BEASTS: ReadonlySet<string> = new Set(['beast', 'wolves']);
const PLAYED: ReadonlySet<string> = new Set(['attack', 'clash', 'defusal']);
const FIGURES: ReadonlySet<string> = new Set([...BEASTS, 'figure', 'cyber']);
