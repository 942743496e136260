// When to say nothing: a draft becomes an event only with enough behind it, and other news (accidents, crime, sport,
// ceremonies) must be outweighed.
import type { Domain } from '../lexicons/domains.ts';
import type { Draft } from './facts.ts';
import { isOneDay } from './facts.ts';
import type { Evidence, Ruling } from './label.ts';

/** What speaks for an event, in points; shown by `explain`. */
export interface Support {
  readonly points: number;
  readonly reasons: readonly string[];
}

/** Those whose arrest is news of a conflict and not of crime. */
const SOUGHT: ReadonlySet<string> = new Set(['militants', 'journalists', 'government', 'aid_workers', 'military']);
const NEEDED = 3;
const LOUD_DOMAINS: ReadonlySet<Domain> = new Set(['accident', 'crime', 'sport', 'arts']);
const WAR_WORDS = ['suicide', 'airstrike', 'shelling', 'explosion', 'grenade', 'clash', 'chemical'] as const;

/** Adds up what speaks for a draft. */
export function supportOf(draft: Draft, evidence: Evidence): Support {
  const reasons: string[] = [];
  let points = 0;
  const add = (amount: number, reason: string) => {
    points += amount;
    reasons.push(reason);
  };
  const triggers = draft.frames.flatMap((frame) => frame.triggers.map((trigger) => trigger.entry.value.force));
  if (triggers.includes('strong')) add(2, 'strong-trigger');
  else if (triggers.includes('noun')) add(1, 'noun-trigger');
  if (draft.tolls.some((toll) => !toll.mild)) add(triggers.length > 0 ? 2 : 1, 'toll');
  else if (draft.tolls.length > 0) add(draft.tolls.some((toll) => toll.categories.some((category) => SOUGHT.has(category))) ? 2 : 0.5, 'arrests');
  if (draft.frames.some((frame) => frame.cues.has('occur') && frame.triggers.length > 0)) add(1, 'occurred');
  if (draft.frames.some((frame) => frame.sentence < OPENING && frame.triggers.length > 0)) add(0.5, 'opening');
  if (draft.days) add(isOneDay(draft.days) ? 1 : 0.5, 'day');
  if (draft.places.length > 0) add(1, 'place');
  const roles = new Set(draft.frames.flatMap((frame) => frame.roles.map((role) => role.role)));
  if (roles.has('perpetrator') || roles.has('party')) add(1, 'doer');
  if (roles.has('target')) add(0.5, 'target');
  if (evidence.has(...WAR_WORDS)) add(0.5, 'war-word');
  if (evidence.trigger('ceasefire-agreed') && evidence.trigger('agreed')) add(2, 'deal');
  const other = otherNews(draft);
  if (other > 0) add(-other, 'other-news');
  return { points, reasons };
}

function otherNews(draft: Draft): number {
  const domains = draft.frames.flatMap((frame) => frame.domains.map((domain) => domain.entry.value));
  const loud = domains.filter((domain) => LOUD_DOMAINS.has(domain)).length;
  const quiet = domains.length - loud;
  return Math.min(4, loud * 2) + Math.min(1.5, quiet * 0.75);
}

/** Whether a draft is told as an event. */
export function isEvent(draft: Draft, ruling: Ruling, support: Support, country: string | null): boolean {
  if (isForeignCrime(draft, ruling, country)) return false;
  const anchored = draft.tolls.length > 0 || draft.days !== null || draft.frames.some((frame) => frame.places.length > 0 || frame.sidePlaces.length > 0);
  const needed = NEEDED + (WEAK_LABELS.has(ruling.label) || isOnlyNamed(support) ? 0.75 : 0) + (isLate(draft) ? 0.75 : 0);
  return anchored && support.points >= needed;
}

/** Far down a text, without toll or day, it is as likely talk of the war. */
const isLate = (draft: Draft): boolean => (draft.frames[0]?.sentence ?? 0) > LEAD && draft.tolls.length === 0 && draft.days === null;
const LEAD = 4;
/** How many sentences open a text. */
const OPENING = 2;

/** Shootings and stabbings in a country at peace are crime, unless an armed group is named. */
function isForeignCrime(draft: Draft, ruling: Ruling, country: string | null): boolean {
  if (country === null || !AT_PEACE.has(country) || !(ruling.label === 'Attack' || ruling.label === 'Armed clash')) return false;
  return !draft.frames.some((frame) => frame.actors.some((actor) => actor.value?.categories.some((period) => period.category === 'rebel_group')));
}

const AT_PEACE: ReadonlySet<string> = new Set(['US', 'CA', 'GB', 'FR', 'DE', 'BE', 'NL', 'ES', 'IT', 'SE', 'NO', 'DK', 'FI', 'AT', 'CH', 'AU', 'NZ', 'JP', 'KR', 'CN', 'PT', 'PL', 'GR', 'BR', 'AR', 'CL']);

/** «با از سرگیری درگیری‌ها …»: a happening that is only named in passing must have more to it. */
const isOnlyNamed = ({ reasons }: Support): boolean => !reasons.some((reason) => SAID.has(reason));
const SAID = new Set(['strong-trigger', 'toll', 'day', 'occurred', 'opening', 'deal', 'arrests']);

const WEAK_LABELS = new Set(['Arrests', 'Agreement', 'Looting/property destruction', 'Change to group/activity', 'Headquarters or base established', 'Non-violent transfer of territory', 'Non-state actor overtakes territory']);
