// What speaks for an event, in points, each with its reason; shown by `explain` and the ground of `confidence`.
import type { Clause } from '../../frames/clauses/clauses.ts';
import type { Frame } from '../../frames/frame.ts';
import { keyAt } from '../../frames/reading.ts';
import { isInName } from '../../frames/sources/source.ts';
import type { Domain } from '../../lexicons/domains.ts';
import { CLUBS } from '../../lexicons/function-words.ts';
import type { Happening } from '../../model/trigger.ts';
import type { Token } from '../../tokenize/token.ts';
import { type Draft, isOneDay } from '../facts.ts';
import type { Evidence } from '../label/evidence.ts';
import { countPoints } from './counts-of-war.ts';
import { isCalling } from './domain-words.ts';
import { forceOf, isBlamed, isGeneralTalk } from './general-talk.ts';
import { depthOf, isBareTarget, isCounted, opensWithHappening } from './headlines.ts';
import {
  chargePoints,
  isExchange,
  isFootage,
  isHarmByWeapon,
  isMeant,
  isNoCrime,
  isPlaced,
  OPENING,
  type Part,
} from './support-parts.ts';

export interface Support {
  readonly points: number;
  readonly reasons: readonly string[];
}

const GENERAL = 'general-talk';
const LOUD_DOMAINS: ReadonlySet<Domain> = new Set(['accident', 'crime', 'sport', 'arts']);
const WAR_WORDS = ['suicide', 'airstrike', 'shelling', 'explosion', 'grenade', 'clash', 'chemical'] as const;
/** Those whose arrest is news of a conflict and not of crime. */
const SOUGHT: ReadonlySet<string> = new Set(['militants', 'journalists', 'government', 'aid_workers', 'military']);

/** Adds up what speaks for and against a draft. */
export function supportOf(tokens: readonly Token[], draft: Draft, evidence: Evidence): Support {
  const words = wordPoints(tokens, draft, evidence);
  const parts = [
    ...words,
    ...slotPoints(
      draft,
      words.some(([, reason]) => reason === GENERAL),
    ),
  ];
  const other = Math.min(
    otherNews(tokens, draft),
    isHarmByWeapon(draft, evidence) ? MOST_BESIDE_WEAPON : Number.POSITIVE_INFINITY,
  );
  if (other > 0) parts.push([-other, 'other-news']);
  return { points: parts.reduce((sum, [points]) => sum + points, 0), reasons: parts.map(([, reason]) => reason) };
}

/** A rocket on a football ground, a mine under a lorry: people harmed by a weapon of war are no sport or traffic. */
const MOST_BESIDE_WEAPON = 1;

function wordPoints(tokens: readonly Token[], draft: Draft, evidence: Evidence): Part[] {
  const parts: Part[] = [];
  const forces = draft.frames.flatMap((frame) => frame.triggers.map((trigger) => forceOf(tokens, frame, trigger)));
  if (forces.includes('strong')) parts.push([2, 'strong-trigger']);
  else if (forces.includes('noun'))
    parts.push(draft.frames.every((frame) => isGeneralTalk(tokens, frame)) ? [0, GENERAL] : [1, 'noun-trigger']);
  if (draft.frames.some((frame) => tellsThatItHappened(tokens, draft, frame, evidence))) parts.push([1, 'occurred']);
  if (draft.frames.some((frame) => depthOf(frame) < OPENING && frame.triggers.length > 0)) parts.push([0.5, 'opening']);
  if (draft.frames.some(opensWithHappening)) parts.push([0.5, 'headline']);
  if (evidence.has(...WAR_WORDS)) parts.push([0.5, 'war-word']);
  if (evidence.protesters && draft.frames.some((frame) => frame.cues.has('demand'))) parts.push([1, 'demand']);
  parts.push(...chargePoints(draft, evidence));
  if (forces.length === 0 && draft.frames.some((frame) => frame.tolls.length > 0 && frame.weapons.length > 0))
    parts.push([1, 'weapon']);
  if (draft.frames.some(isExchange)) parts.push([1, 'exchange']);
  parts.push(...countPoints(tokens, draft));
  if (evidence.strong('change', 'base', 'sexual') && draft.frames.some(namesForce)) parts.push([1, 'force']);
  if (evidence.trigger('ceasefire-agreed') && evidence.trigger('agreed')) parts.push([2, 'deal']);
  return parts;
}

/** «رخ داد»; for what is no arrest also «از … خبر داد». */
const tellsThatItHappened = (tokens: readonly Token[], draft: Draft, frame: Frame, evidence: Evidence): boolean =>
  isAnsweredFor(draft, frame) ||
  (frame.triggers.length > 0 &&
    (frame.clauses.some(
      (clause) =>
        clause.cues.some((cue) => tellsOf(cue, evidence)) ||
        isNewsOf(clause, frame.triggers) ||
        isBareTarget(clause) ||
        isCounted(tokens, clause, frame.triggers),
    ) ||
      (frame.cues.has('announced') && !evidence.has('arrest', 'release'))));

/** «مسئولیت حمله به پاسگاهی در سراوان را بر عهده گرفت»; in the opening «دست داشتن در قتل … را رد کرد». */
const isAnsweredFor = ({ days, places, tolls, setting }: Draft, frame: Frame): boolean =>
  (frame.triggers.length > 0 || frame.tolls.length > 0) &&
  (frame.sources.some(({ stance }) => stance === 'claims' || (stance === 'denies' && frame.sentence < OPENING)) ||
    // «انگلیس در حملات اوکراین دست دارد»: nobody says which.
    (isBlamed(frame) && (days !== null || places.length + setting.length + tolls.length > 0)));

/** «گزارش‌هایی از انفجار در … منتشر شده است»: news of it has come out. */
const isNewsOf = ({ cues, verb, negative, mood }: Clause, triggers: Frame['triggers']): boolean =>
  verb >= 0 &&
  !negative &&
  mood === 'asserted' &&
  cues.some(
    ({ entry, last }) => entry.value === 'rumour' && triggers.some(({ first }) => first >= last && first < verb),
  );

/** Meetings are held too; a gathering that came to an end was one. */
const tellsOf = ({ entry }: Clause['cues'][number], evidence: Evidence): boolean =>
  (entry.value === 'occur' && entry.id !== 'held') ||
  ((entry.id === 'held' || entry.value === 'ended') && evidence.has('protest', 'dispersal', 'mob', 'riot'));

/** An armed side or a state is named beside the happening. */
const namesForce = (frame: Frame): boolean =>
  frame.triggers.length > 0 &&
  frame.roles.every((role) => role.role === 'target') &&
  frame.actors.some((actor) => actor.value !== null && actor.value.kind !== 'people');

function slotPoints(draft: Draft, isGeneral: boolean): Part[] {
  const parts: Part[] = [];
  const hasTrigger = draft.frames.some((frame) => frame.triggers.length > 0);
  if (draft.tolls.some((toll) => !toll.mild)) parts.push([hasTrigger ? 2 : 1, 'toll']);
  else if (draft.tolls.length > 0) parts.push([isSought(draft) ? 2 : 0.5, 'arrests']);
  if (!hasTrigger && draft.tolls.some(isOfWar)) parts.push([1.5, 'victims-of-war']);
  parts.push(...dayPoints(draft, isGeneral));
  if (isPlaced(draft) || isStaged(draft)) parts.push([1, 'place']);
  const roles = new Set(draft.frames.flatMap((frame) => frame.roles.map((role) => role.role)));
  if (roles.has('perpetrator') || roles.has('party')) parts.push([1, 'doer']);
  if (roles.has('target')) parts.push([0.5, 'target']);
  return parts;
}

/** The day of what happened; that beside talk is of what else is told («امروز مشکلی پیش آمد، آنها از حملات ناراحت بودند»). */
function dayPoints({ days, tolls, frames }: Draft, isGeneral: boolean): Part[] {
  if (days && (tolls.length > 0 || (!isGeneral && frames.some(isDated)))) return [[isOneDay(days) ? 1 : 0.5, 'day']];
  // «جسد او امروز پیدا شد»
  return !days && tolls.length > 0 && frames.some(({ paperDates }) => paperDates.length > 0) ? [[1, 'day']] : [];
}

/** «۹۱ طالب کشته و ۵۰ تن زخمی شدند»: fighters or civilians, so called, who are counted dead; soldiers fall in wars singly too. */
const isOfWar = ({ outcome, people, categories }: Draft['tolls'][number]): boolean =>
  (outcome === 'killed' || outcome === 'killed_or_injured') &&
  (categories.includes('military') ||
    (people.counted && people.min > 1 && categories.some((category) => OF_WAR.has(category))));

const OF_WAR: ReadonlySet<string> = new Set([
  'militants',
  'military',
  'police',
  'civilians',
  'government',
  'journalists',
]);

/** «قلعهٔ نو سرنوشت دیگری داشت. … شهر دوباره به دست دولت افتاد»: told by a verb, or with its dead, of the place that the
 * sentence before speaks of. */
const isStaged = ({ setting, frames, tolls }: Draft): boolean =>
  (setting.length > 0 && frames.some(({ triggers }) => triggers.some(({ entry }) => entry.value.force === 'strong'))) ||
  (setting.some(({ admin1 }) => admin1 !== null) && tolls.some(({ outcome }) => outcome === 'killed'));

/** «امروز در نشستی گفت»: the day of what stands around the happening says nothing of it. */
const isDated = (frame: Frame): boolean =>
  frame.dates.length > 0 &&
  (frame.triggers.length > 0 || frame.tolls.length > 0 || frame.cues.has('same') || frame.cues.has('occur'));

const isSought = (draft: Draft): boolean =>
  draft.tolls.some((toll) => toll.categories.some((category) => SOUGHT.has(category)));

/** Words of other news count where no strike with a doer or a weapon stands beside them: a strike sets things on fire.
 * Sport and arts always count. */
function otherNews(tokens: readonly Token[], draft: Draft): number {
  // «دو کارمند واکسین جان باختند»; a crowd beats a thief.
  const ofMedics = draft.tolls.some(({ categories }) => categories.some((category) => CARING.has(category)));
  const isLynching = draft.happenings.has('mob');
  const meant = isMeant(draft);
  const domains = draft.frames.flatMap((frame) => {
    const all = frame.domains
      .filter((domain) => FIGURATIVE.has(domain.entry.value) || !isCalling(frame, domain))
      // «باشگاه اسرای فلسطین: …»
      .filter(
        (domain) =>
          !CLUBS.has(keyAt(tokens, domain.first)) || !frame.sources.some((source) => isInName(source, domain)),
      )
      // «گرد هم آمدند و این کشتار را محکوم کردند»
      .filter(({ entry }) => !(OF_CROWDS.has(entry.id) && draft.happenings.has('protest')))
      .filter((domain) => !isNoCrime(draft, frame, domain.entry.id) && !isFootage(tokens, frame, domain))
      .map((domain) => domain.entry.value)
      .filter((domain) => !(domain === 'medicine' && ofMedics))
      .filter((domain) => !(domain === 'accident' && meant))
      .filter((domain) => !(domain === 'arts' && isHeldByForce(draft)))
      .filter((domain) => !(isLynching && domain === 'crime') && !(isDeadly(draft) && FIGURATIVE.has(domain)));
    return tellsOfStrike(frame) ? all.filter((domain) => FIGURATIVE.has(domain)) : all;
  });
  const loud = domains.filter((domain) => LOUD_DOMAINS.has(domain)).length;
  return Math.min(4, loud * 2) + Math.min(1.5, (domains.length - loud) * 0.75);
}

/** «شاهراه را به روی ترافیک بستند» */
const OF_CROWDS: ReadonlySet<string> = new Set(['condemnation', 'traffic', 'traffic-on-roads']);

const CARING: ReadonlySet<string> = new Set(['medics', 'aid_workers']);

/** «حملهٔ انتحاری بر تماشاچیان والیبال»: people counted dead are no figure of speech. */
const isDeadly = (draft: Draft): boolean =>
  WAR_WORDS.some((happening) => draft.happenings.has(happening)) &&
  draft.tolls.some((toll) => toll.outcome === 'killed' && toll.people.counted && toll.people.min > 1);

/** «مأموران سه شاعر را به خاطر شعری بازداشت کردند»: why they are held is no news of the arts. */
const isHeldByForce = ({ tolls, frames }: Draft): boolean =>
  tolls.some(({ outcome }) => outcome === 'arrested') &&
  frames.some(({ roles }) => roles.some(({ role, actor }) => role === 'perpetrator' && actor.value?.kind === 'force'));

/** News that speaks of strikes in figures. */
const FIGURATIVE: ReadonlySet<Domain> = new Set(['sport', 'arts']);
const STRIKES: ReadonlySet<Happening> = new Set(['airstrike', 'shelling', 'attack', 'suicide']);

/** «نفتکشی … هدف قرار گرفت». */
const isHit = (frame: Frame): boolean =>
  frame.triggers.some(({ entry }) => entry.value.force === 'strong' && STRIKES.has(entry.value.happening));

const tellsOfStrike = (frame: Frame): boolean =>
  frame.triggers.some((trigger) => STRIKES.has(trigger.entry.value.happening)) &&
  (frame.weapons.length > 0 ||
    (isHit(frame) && !frame.domains.some(({ entry }) => entry.id === 'animal')) ||
    frame.roles.some((role) => role.role === 'perpetrator' && role.actor.value?.kind !== 'people'));
