// When to say nothing: a draft becomes an event only with enough behind it, and other news (accidents, crime, drills,
// sport, ceremonies) must be outweighed.
import { isBeforeRelative } from '../../frames/asserted/asserted.ts';
import type { Clause } from '../../frames/clauses/clauses.ts';
import type { Frame } from '../../frames/frame.ts';
import type { Reading } from '../../frames/reading.ts';
import type { Draft } from '../facts.ts';
import type { Evidence } from '../label/evidence.ts';
import type { Ruling } from '../label/ruling.ts';
import { groundOf } from '../where/where.ts';
import { isAside, isOfOthers, isShareOfStrike } from './asides.ts';
import { isForeignCrime } from './foreign-crime.ts';
import { depthOf, isHeadline } from './headlines.ts';
import { isOldRecall } from './old-times.ts';
import { isOtherNews } from './other-news.ts';
import { isRememberedDeath } from './remembered-deaths.ts';
import type { Support } from './support.ts';
import { OPENING } from './support-parts.ts';
import { isBoast, isCharge, isOfWholeWar, isOnlyCondemned, isVaguelyNamed, neededForClash } from './vague-words.ts';

const NEEDED = 3;
const NEEDED_OF_NOISE = 2.5;
/** Far down a text, without toll or day, a happening is as likely talk of the war. */
const LEAD = 4;

/** What decides whether a draft is told. */
export interface Candidate {
  readonly draft: Draft;
  /** All drafts of the text. */
  readonly drafts: readonly Draft[];
  readonly evidence: Evidence;
  readonly ruling: Ruling;
  readonly support: Support;
  readonly country: string | null;
  /** Nothing before it is told as an event. */
  readonly isFirst: boolean;
}

/** Whether a draft is told as an event. */
export function isEvent(reading: Reading, candidate: Candidate): boolean {
  if (isOtherNews(reading, candidate) || isForeignCrime(reading, candidate) || isOldRecall(reading, candidate.draft))
    return false;
  if (isOnlyCondemned(reading.document.tokens, candidate.draft)) return false;
  if (isAside(candidate) || isOfOthers(candidate) || isShareOfStrike(reading, candidate)) return false;
  if (isRememberedDeath(candidate.draft, candidate.support.reasons.includes('general-talk'))) return false;
  if (
    TAKES_GROUND.has(candidate.ruling.label) &&
    groundOf(candidate.draft, candidate.drafts).every(({ kind }) => kind === 'country') &&
    !isTakenByForce(candidate)
  )
    return false;
  return (
    (isAnchored(candidate.draft) || isBetweenSides(candidate) || isWhole(candidate) || isBetweenStates(candidate)) &&
    candidate.support.points >= neededFor(reading, candidate)
  );
}

/** Something says when, where or how many. */
const isAnchored = (draft: Draft): boolean =>
  draft.tolls.length > 0 ||
  draft.days !== null ||
  draft.places.length > 0 ||
  isOfScene(draft) ||
  draft.frames.some((frame) => frame.places.length > 0 || frame.sidePlaces.length > 0);

/** «در جلال‌آباد وضع دیگر بود. همان روز ده‌ها تن تظاهرات کردند»: the sentence before says where. */
const isOfScene = ({ setting, frames }: Draft): boolean =>
  setting.length > 0 &&
  frames.some(
    ({ pluperfect, triggers }) => !pluperfect && triggers.some(({ entry }) => entry.value.force === 'strong'),
  );

/** A deal, or a change of a group: those who made it say enough. */
const isBetweenSides = ({ draft, ruling, support: { reasons } }: Candidate): boolean =>
  OF_SIDES.has(ruling.label) &&
  // «پوتین و زلنسکی بر سر آتش‌بس توافق کردند»: men whose states need no word.
  (AGREED.every((reason) => reasons.includes(reason)) ||
    draft.frames.some(
      (frame) =>
        frame.states.length > 0 ||
        frame.actors.some((actor) => actor.value?.kind !== 'people' && actor.value?.kind !== undefined),
    ));

const AGREED = ['strong-trigger', 'opening', 'deal'];

/** «آکادمی امنیتی کویت در حملات موشکی ایران آسیب دید»: by what, who did it and whose it was are told, and so where. */
const isBetweenStates = ({ draft, evidence, support }: Candidate): boolean =>
  support.reasons.includes('war-word') &&
  evidence.has('shelling', 'airstrike') &&
  !isBoast(draft) &&
  draft.frames.some((frame) => depthOf(frame) < OPENING && !frame.cues.has('total') && namesOther(frame));

/** A state or its forces beside a doer of another country. */
const namesOther = ({ roles, actors }: Frame): boolean =>
  roles.some(
    ({ role, stance, actor: doer }) =>
      role === 'perpetrator' &&
      stance === 'told' &&
      doer.country !== null &&
      actors.some(({ country, value }) => value?.state === true && country !== null && country !== doer.country),
  );

/** Told by a verb in the opening, with who did it and to whom: the place is one that no gazetteer knows. */
const isWhole = ({ draft, support: { reasons }, evidence }: Candidate): boolean => {
  const says = (reason: string) => reasons.includes(reason);
  if (isBoast(draft) || isCharge(draft)) return false;
  return (
    WHOLE.some((all) => all.every(says)) ||
    (evidence.strong('interception', 'airstrike', 'shelling', 'attack') &&
      evidence.stateDoer &&
      OF_STATES.every(says)) ||
    (evidence.strong('airstrike', 'shelling', 'attack') && STRUCK.every(says)) ||
    (evidence.strong('shooting', 'clash') && IN_OPENING.every(says) && draft.frames.some(areBothTold))
  );
};

/** «نظامیان تایلند و کامبوج به سوی هم تیراندازی کردند»: who fired at whom. */
const areBothTold = ({ roles, triggers }: Frame): boolean =>
  triggers.some(({ entry }) => entry.value.force === 'strong' && entry.id !== FOUGHT) &&
  roles.filter(({ role, stance }) => role === 'party' && stance === 'told').length > 1;

/** «ایران و عراق هشت سال جنگیدند» names a war. */
const FOUGHT = 'fought';
const IN_OPENING = ['strong-trigger', 'opening', 'doer'];

/** «مقر کومله هدف حملهٔ پهپادی قرار گرفت» */
const STRUCK = ['strong-trigger', 'opening', 'war-word', 'target'];

/** «نیروهای آمریکایی چهار پهپاد را سرنگون کردند»: over the sea or wherever it was. */
const OF_STATES = ['strong-trigger', 'opening', 'doer'];

const WHOLE = ['opening target', 'opening demand', 'exchange'].map((more) => `strong-trigger doer ${more}`.split(' '));

/** The pluperfect tells of the happening itself, and not behind its «که» («انفجار ماینی که نصب شده بود»). */
const isRecalled = ({ document }: Reading, frame: Frame | undefined): boolean =>
  frame?.pluperfect === true &&
  frame.triggers.every((trigger) => {
    const clause = frame.clauses.find(({ last }) => trigger.first < last);
    return (
      clause?.pluperfect === true && !isBeforeRelative(document.tokens, clause, trigger) && !isNewsOf(clause, trigger)
    );
  });

/** «خبرهایی از حمله به … منتشر شده بود»: the news of it had come out before. */
const isNewsOf = ({ cues }: Clause, { first }: { first: number }): boolean =>
  cues.some((cue) => cue.entry.value === 'rumour' && cue.last <= first);

/** «کنترل سیاست‌ها را در دست گرفته‌اند»: ground has a name. */
const TAKES_GROUND: ReadonlySet<string> = new Set([
  'Government regains territory',
  'Non-state actor overtakes territory',
]);

/** «بوکوحرام روز شنبه شهرک … را گرفت»: who took it and when is told, and no gazetteer knows the town. */
const isTakenByForce = ({ support: { reasons }, evidence }: Candidate): boolean =>
  evidence.forceDoer && TAKEN_BY_FORCE.every((reason) => reasons.includes(reason));

const TAKEN_BY_FORCE = ['strong-trigger', 'opening', 'day', 'doer'];

const OF_SIDES: ReadonlySet<string> = new Set(['Agreement', 'Change to group/activity']);

function neededFor(reading: Reading, { draft, ruling, support, isFirst }: Candidate): number {
  const says = (reason: string) => support.reasons.includes(reason);
  let needed = NEEDED;
  if (!isFirst && isOneMoreNoise(draft) && says('place')) return NEEDED_OF_NOISE;
  // «… والی از گرفتاری دو مظنون در دولت‌یار خبر داد»: behind news of violence no crime.
  const isBeside = !isFirst && COUNTED_ARREST.every(says) && !says('other-news');
  const isFirm = FIRM.some(says) || FIRM_IN_OPENING.every(says) || FIRM_WHOLE.every(says);
  if ((isWeak(ruling.label, says) && !isBeside) || !isFirm) needed += 0.75;
  if (
    depthOf(draft.frames[0] as Frame) > LEAD &&
    draft.tolls.length === 0 &&
    draft.days === null &&
    !isHeadline(draft) &&
    !(!isFirst && says('strong-trigger') && tellsWhere(draft))
  )
    needed += 0.75;
  // «همزمان پدافند هوایی فعال شد»: beside other news of the text only a part of it.
  if (!isFirst && isAirDefence(draft)) needed += 2;
  // «در غرب کشور یک عسکر در نزدیکی فراه کشته شد»: behind other such news a toll and a place are enough.
  if (!isFirst && says('toll') && says('place') && !says('other-news')) needed -= 1;
  if (ruling.label === 'Armed clash') needed += neededForClash(draft, says);
  if (!['strong-trigger', 'toll', 'day'].some(says) && isVaguelyNamed(draft)) needed += 1.5;
  if (isOfWholeWar(draft, says)) needed += 2;
  // «سایت‌هایی که بمباران شده بود»: recalled to describe something else.
  if (isRecalled(reading, draft.frames[0]) && draft.tolls.length === 0 && !tellsDay(draft)) needed += 2;
  return needed;
}

/** «صدای انفجار، سیریک», in a line behind other such news. */
const isOneMoreNoise = ({ frames, tolls, days }: Draft): boolean =>
  tolls.length === 0 &&
  days === null &&
  frames.some(
    ({ cues, line, places, triggers }) =>
      line > 0 &&
      cues.has('heard') &&
      triggers.every(({ entry }) => entry.value.happening === 'explosion') &&
      places.some(({ kind }) => kind === 'city' || kind === 'village'),
  );

/** «لغمان: … در علینگار … خنثا گردید»: behind other news a district or town beside a verb is enough. */
const tellsWhere = ({ frames }: Draft): boolean =>
  frames.some(
    ({ places, pluperfect }) =>
      !pluperfect && places.some(({ admin2, kind }) => admin2 !== null || kind === 'city' || kind === 'village'),
  );

/** Guns or missiles of the air defence are heard, and nothing is said to have come down. */
const isAirDefence = ({ frames }: Draft): boolean =>
  frames.some(({ triggers }) => triggers.length > 0) &&
  frames.every(({ triggers }) => triggers.every(({ entry }) => entry.id.startsWith('air-defence')));

/** «روز شنبه» of a text without a date is a day too. */
const tellsDay = ({ days, frames }: Draft): boolean =>
  days !== null ||
  frames.some(({ dates, paperDates }) => paperDates.length > 0 || dates.some(({ kind }) => kind === 'unresolved'));

/** Reasons that more than name a happening. */
const FIRM = ['strong-trigger', 'toll', 'day', 'occurred', 'deal', 'arrests', 'demand', 'force'];
const FIRM_IN_OPENING = ['opening', 'noun-trigger'];
/** «مردانی … دکانداری را در لوگر سوار موتر کردند»: all is told. */
const FIRM_WHOLE = ['opening', 'doer', 'target', 'place'];

const COUNTED_ARREST = ['arrests', 'day', 'place'];
/** Labels that other news shares; bases, groups and ground that the opening tells of by a verb are news of conflict. */
const isWeak = (label: string, says: (reason: string) => boolean): boolean =>
  (OF_CRIME_TOO.has(label) && !(label === LOOTING && says('doer') && (says('strong-trigger') || says('place')))) ||
  (OF_POLITICS_TOO.has(label) && !(says('strong-trigger') && says('opening')));

const LOOTING = 'Looting/property destruction';
const OF_CRIME_TOO: ReadonlySet<string> = new Set(['Arrests', 'Looting/property destruction']);
const OF_POLITICS_TOO: ReadonlySet<string> = new Set([
  'Change to group/activity',
  'Headquarters or base established',
  'Non-violent transfer of territory',
]);
