// The shape of a frame: a stretch of one sentence that tells of one happening, with what it says of it.
import type { ClauseCue } from '../lexicons/clauses.ts';
import type { Domain } from '../lexicons/domains.ts';
import type { Mention } from '../match/find.ts';
import type { WeaponType } from '../model/event.ts';
import type { TriggerValue } from '../model/trigger.ts';
import type { Clause } from './clauses/clauses.ts';
import type { FrameDates } from './dates/frame-dates.ts';
import type { Item } from './items.ts';
import type { Described } from './people/described.ts';
import type { People } from './people/people.ts';
import type { FramePlaces } from './places/frame-places.ts';
import { anyWithin, type Stretch } from './reading.ts';
import type { ActorMention, RoleMention } from './roles/roles.ts';
import type { Source } from './sources/source.ts';
import type { Toll } from './tolls/toll.ts';

export interface Frame extends Stretch, FrameDates, FramePlaces {
  readonly sentence: number;
  readonly line: number;
  readonly clauses: readonly Clause[];
  /** Words of happening that are asserted here. */
  readonly triggers: readonly Mention<TriggerValue>[];
  /** Words of happening that are denied by the verb, or only feared or imagined. */
  readonly unreal: readonly Mention<TriggerValue>[];
  readonly tolls: readonly Toll[];
  readonly roles: readonly RoleMention[];
  /** What all of those counted before are said to be («همهٔ قربانیان غیرنظامی بودند»). */
  readonly described: readonly Described[];
  readonly actors: readonly ActorMention[];
  readonly people: readonly People[];
  readonly sources: readonly Source[];
  /** Words for who speaks: offices, callings, pronouns. */
  readonly speakers: readonly Mention[];
  /** Names of news outlets. */
  readonly outlets: readonly Stretch[];
  readonly weapons: readonly Mention<{ readonly type: WeaponType }>[];
  /** Those of them by which something was done, not what was hit. */
  readonly means: readonly Mention<{ readonly type: WeaponType }>[];
  /** A country as a whole is attacked. */
  readonly onCountry: boolean;
  /** Words for merchant ships. */
  readonly ships: readonly Stretch[];
  readonly domains: readonly Mention<Domain>[];
  readonly cues: ReadonlySet<ClauseCue>;
  /** The text's first line, when it reads like a heading. */
  readonly heading: boolean;
  /** In a line of a digest, under the place or day of its own. */
  readonly item: Item | null;
  readonly pluperfect: boolean;
  /** «در پاسخ به …»: what the rest of its sentence answers. */
  readonly answered: boolean;
  /** «این», «آن», «همان» in it, or a bare claim or denial. */
  readonly pointsBack: boolean;
}

/** Whether a clause of a frame tells of the happening. */
export const tellsIn = (frame: Frame, clause: Clause): boolean =>
  anyWithin(frame.triggers, clause.first, clause.last) || anyWithin(frame.tolls, clause.first, clause.last);
