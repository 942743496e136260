// What a growing group of reports has to be consistent in, kept small enough to check at every join.
import { profilesAgree } from './compare.ts';
import type { Feature, Profile } from './feature.ts';
import { highestOf, revisedLimit } from './toll.ts';

/** The smallest figure that any report's toll can stand for at most, and the largest that any gives at least. */
interface Figures {
  readonly lowest: number;
  readonly highest: number;
}

export interface Group {
  /** A list while it is short, since most groups stay small. */
  readonly documents: readonly number[] | Set<number>;
  readonly size: number;
  /** The different profiles of the members. */
  readonly profiles: readonly Profile[];
  /** The latest start and the earliest end of the members' days. */
  readonly latestStart: number;
  readonly earliestEnd: number;
  readonly killed: Figures | null;
  readonly injured: Figures | null;
}

/** A group with more profiles than this takes in no further one: so many wordings of one happening are a muddle. */
const MAX_PROFILES = 64;
/** Lists of documents up to this length are searched as they are. */
const SHORT = 16;

/** The group of one report. */
export function groupOf({ document, profile, when, report }: Feature): Group {
  const { killed, injured } = report.totals;
  return {
    documents: [document],
    size: 1,
    profiles: [profile],
    latestStart: when?.start ?? Number.NEGATIVE_INFINITY,
    earliestEnd: when?.end ?? Number.POSITIVE_INFINITY,
    killed: killed && { lowest: highestOf(killed), highest: killed.min },
    injured: injured && { lowest: highestOf(injured), highest: injured.min },
  };
}

/** Whether two groups can be of one happening. What does not fit now never will: joining only adds conditions. */
export const fits = (a: Group, b: Group): boolean =>
  Math.max(a.latestStart, b.latestStart) - Math.min(a.earliestEnd, b.earliestEnd) <= 1 &&
  figuresFit('killed', a.killed, b.killed) &&
  figuresFit('injured', a.injured, b.injured) &&
  allProfilesAgree(a.profiles, b.profiles) &&
  areDisjoint(a, b);

/** The group of both; `a`, the larger, gives up its documents to it. */
export function join(a: Group, b: Group): Group {
  return {
    documents: bothDocuments(a, b),
    size: a.size + b.size,
    profiles: [...new Set([...a.profiles, ...b.profiles])],
    latestStart: Math.max(a.latestStart, b.latestStart),
    earliestEnd: Math.min(a.earliestEnd, b.earliestEnd),
    killed: bothFigures(a.killed, b.killed),
    injured: bothFigures(a.injured, b.injured),
  };
}

/** From the first figure to the last, a toll may be revised only so far. */
function figuresFit(outcome: string, a: Figures | null, b: Figures | null): boolean {
  const both = a && b && bothFigures(a, b);
  return !both || both.highest <= both.lowest || both.highest <= revisedLimit(outcome, both.lowest);
}

function bothFigures(a: Figures | null, b: Figures | null): Figures | null {
  if (a === null || b === null) return a ?? b;
  return { lowest: Math.min(a.lowest, b.lowest), highest: Math.max(a.highest, b.highest) };
}

function allProfilesAgree(a: readonly Profile[], b: readonly Profile[]): boolean {
  const isMuddle = a.length + b.length > MAX_PROFILES && new Set([...a, ...b]).size > MAX_PROFILES;
  return !isMuddle && a.every((x) => b.every((y) => profilesAgree(x, y)));
}

function bothDocuments(a: Group, b: Group): Group['documents'] {
  if (a.size + b.size <= SHORT) return [...a.documents, ...b.documents];
  const documents = a.documents instanceof Set ? a.documents : new Set(a.documents);
  for (const document of b.documents) documents.add(document);
  return documents;
}

function areDisjoint(a: Group, b: Group): boolean {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  const holds = large.documents instanceof Set ? large.documents.has.bind(large.documents) : isIn(large.documents);
  for (const document of small.documents) if (holds(document)) return false;
  return true;
}

const isIn =
  (list: readonly number[]) =>
  (document: number): boolean =>
    list.includes(document);
