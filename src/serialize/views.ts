// One event as the data sets of the field would code it. Nothing here is stored: every view is derived from the
// event alone, by a rule that is stated beside it.

import type { ActorCategory } from '../model/actor.ts';
import type { Casualty, ConflictEvent, EventActor } from '../model/event.ts';

export interface UcdpDeaths {
  readonly low: number;
  readonly best: number;
  readonly high: number;
}

/** What the extractor gives for «ده‌ها», «صدها», «هزاران» and what ACLED codes for tens, hundreds and thousands. */
const ACLED_VAGUE: ReadonlyMap<number, number> = new Map([
  [20, 10],
  [200, 100],
  [2000, 1000],
]);
const CIVILIANS: ReadonlySet<string> = new Set([
  'civilians',
  'women',
  'children',
  'journalists',
  'aid_workers',
  'medics',
]);
const STATES: ReadonlySet<ActorCategory> = new Set(['state_forces', 'external_forces']);
const NON_STATES: ReadonlySet<ActorCategory> = new Set([
  'rebel_group',
  'political_militia',
  'identity_militia',
  'unidentified',
]);

/**
 * ACLED's one number: the lowest reported minimum. Where only vague words give it: several 3, tens 10, hundreds 100;
 * no deaths reported, or «تلفات» for killed and injured together, is 0.
 */
export function acledFatalities(event: ConflictEvent): number {
  const min = event.totals.killed?.min ?? 0;
  const rows = wholeRows(event, 'killed');
  return rows.length > 0 && rows.every((row) => row.vague) ? (ACLED_VAGUE.get(min) ?? min) : min;
}

/**
 * UCDP's three numbers. A figure that only a party to the event claims raises `high` alone; `best` is the lowest
 * figure that nobody in particular claims, else that of the other sources; `high` is the largest figure of all.
 */
export function ucdpDeaths(event: ConflictEvent): UcdpDeaths {
  const { killed } = event.totals;
  if (!killed) return { low: 0, best: 0, high: 0 };
  const high = Math.max(killed.min, killed.max ?? killed.min);
  const rows = wholeRows(event, 'killed');
  const independent = rows.filter((row) => !isClaimedByParty(row, event));
  if (rows.length > 0 && independent.length === 0) return { low: 0, best: 0, high };
  const stated = independent.filter((row) => row.according_to === null);
  const base = stated.length > 0 ? stated : independent;
  // Parts of several rows may add up to the total: only a base that has conflicting sources is below it.
  const best = base.length === rows.length ? killed.min : Math.max(killed.min, lowest(base));
  return { low: killed.min, best, high: Math.max(high, best) };
}

/** Least number of civilians killed: the larger of the row for civilians and the sum of the rows for kinds of them. */
export function civilianMinimum(event: ConflictEvent): number {
  const least = new Map<string, number>();
  for (const row of event.casualties) {
    if (row.outcome !== 'killed' || row.category === null || !CIVILIANS.has(row.category)) continue;
    least.set(row.category, Math.min(row.min, least.get(row.category) ?? row.min));
  }
  const whole = least.get('civilians') ?? 0;
  least.delete('civilians');
  return Math.max(
    whole,
    [...least.values()].reduce((sum, value) => sum + value, 0),
  );
}

/** UCDP type of violence: 1 with a state on one of two armed sides, 2 between non-states, 3 against civilians. */
export function ucdpTypeOfViolence(event: ConflictEvent): 1 | 2 | 3 | null {
  if (event.event_type === 'Strategic developments' || event.event_type === 'Protests') return null;
  const armed = event.actors.filter((actor) => STATES.has(actor.category) || NON_STATES.has(actor.category));
  if (armed.length === 0) return null;
  if (civiliansTargeted(event)) return 3;
  if (armed.length < 2) return null;
  return armed.some((actor) => STATES.has(actor.category)) ? 1 : 2;
}

/**
 * ACLED's civilian_targeting: all violence against civilians and excessive force against protesters; explosions and
 * mob violence when civilians are the target, or the only victims that are named and no armed target is.
 */
export function civiliansTargeted(event: ConflictEvent): boolean {
  if (event.event_type === 'Violence against civilians') return true;
  if (event.sub_event_type === 'Excessive force against protesters') return true;
  if (event.event_type !== 'Explosions/Remote violence' && event.sub_event_type !== 'Mob violence') return false;
  const targets = event.actors.filter((actor) => actor.role === 'target');
  if (targets.length > 0) return targets.every((actor) => actor.category === 'civilians');
  const victims = event.casualties.filter((row) => row.category !== null);
  return victims.length > 0 && victims.every((row) => CIVILIANS.has(row.category ?? ''));
}

/** ACLED's actor1 and actor2: who did it and to whom; of two parties, the order of the text. */
export function acledActors(event: ConflictEvent): readonly [EventActor | null, EventActor | null] {
  const parties = event.actors.filter((actor) => actor.role === 'party');
  const first = event.actors.find((actor) => actor.role === 'perpetrator') ?? parties.shift() ?? null;
  const second = event.actors.find((actor) => actor.role === 'target') ?? parties.shift() ?? null;
  return [first, second];
}

const wholeRows = (event: ConflictEvent, outcome: Casualty['outcome']): readonly Casualty[] =>
  event.casualties.filter((row) => row.outcome === outcome && row.part_of === null);

const lowest = (rows: readonly Casualty[]): number => Math.min(...rows.map((row) => row.min));

/** The source named with the figure is one of the event's actors, under any of its wordings. */
function isClaimedByParty(row: Casualty, event: ConflictEvent): boolean {
  const source = row.according_to;
  if (source === null) return false;
  return event.actors.some((actor) => [actor.text, ...actor.aliases].some((name) => source.includes(name)));
}
