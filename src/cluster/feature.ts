// What is compared of a report, made once: days, nodes of places, sides, the label's row. Reports that agree in all of
// label, places and sides share one profile, so that a cluster can check itself against a few profiles, not members.
import { labelIndex } from './compatible-types.ts';
import type { Report, ReportedPlace } from './report.ts';
import { type Sides, sidesOf } from './sides.ts';
import { dayNumber, type When, whenOf } from './when.ts';
import { nodeOf, type PlaceNode, placing } from './where.ts';

export interface Profile {
  readonly id: number;
  readonly scope: Report['scope'];
  /** Row of the table of labels. */
  readonly label: number;
  readonly places: readonly PlaceNode[];
  readonly sides: Sides;
  /** Names of the provinces of the places, of their countries, and of the countries without a province. */
  readonly regions: readonly string[];
  readonly countries: readonly string[];
  readonly openCountries: readonly string[];
}

export interface Feature {
  readonly report: Report;
  readonly profile: Profile;
  readonly when: When | null;
  /** Day of publication, or null. */
  readonly published: number | null;
  /** Number of the document among all. */
  readonly document: number;
  /** Folded names of the dead and injured. */
  readonly victims: readonly string[];
}

const NOBODY: readonly string[] = [];
const fold = (name: string): string => name.replace(/\s+/gu, ' ').trim();

/** The features of reports, in their order. */
export function featuresOf(reports: readonly Report[]): readonly Feature[] {
  const profileOf = createProfiles();
  const documents = createNumbering<string>();
  const when = createCalendar();
  return reports.map((report) => ({
    report,
    profile: profileOf(report),
    when: when(report),
    published: report.published === null ? null : dayNumber(report.published),
    document: documents(report.documentId),
    victims: report.victims.length === 0 ? NOBODY : report.victims.map((victim) => fold(victim.text)),
  }));
}

/** Equal days are one object. */
function createCalendar(): typeof whenOf {
  const known = new Map<string, ReturnType<typeof whenOf>>();
  return (report) => {
    const key = report.date === null ? `${report.published}` : `${report.date.start}/${report.date.end}`;
    const when = known.get(key) ?? whenOf(report);
    known.set(key, when);
    return when;
  };
}

function createProfiles(): (report: Report) => Profile {
  const nodeFor = createNodes();
  const nodeNumber = createNumbering<PlaceNode>();
  const profiles = new Map<string, Profile>();
  return (report) => {
    const label = labelIndex(report.label.sub_event_type);
    const places = placing(report.places.flatMap((place) => nodeFor(place) ?? []));
    const sides = sidesOf(report.actors);
    const key = `${report.scope}|${label}|${places.map(nodeNumber)}|${sides.firm}|${sides.all}`;
    const known = profiles.get(key);
    if (known !== undefined) return known;
    const profile = { id: profiles.size, scope: report.scope, label, places, sides, ...areasOf(places) };
    profiles.set(key, profile);
    return profile;
  };
}

function areasOf(places: readonly PlaceNode[]): Pick<Profile, 'regions' | 'countries' | 'openCountries'> {
  const distinct = (names: readonly string[]): readonly string[] => [...new Set(names)];
  return {
    regions: distinct(places.map((node) => `${node.country}/${node.admin1}`)),
    countries: distinct(places.map((node) => node.country)),
    openCountries: distinct(places.filter((node) => node.admin1 === '').map((node) => node.country)),
  };
}

/** Equal nodes are one object, whatever the words for the place; places are pooled (report.ts), so most are known. */
function createNodes(): (place: ReportedPlace) => PlaceNode | null {
  const byPlace = new Map<ReportedPlace, PlaceNode | null>();
  const byContent = new Map<string, PlaceNode | null>();
  return (place) => {
    const known = byPlace.get(place);
    if (known !== undefined) return known;
    const node = nodeOf(place);
    const content = JSON.stringify(node);
    const pooled = byContent.get(content) ?? node;
    byContent.set(content, pooled);
    byPlace.set(place, pooled);
    return pooled;
  };
}

function createNumbering<Value>(): (value: Value) => number {
  const numbers = new Map<Value, number>();
  return (value) => {
    const known = numbers.get(value);
    if (known !== undefined) return known;
    numbers.set(value, numbers.size);
    return numbers.size - 1;
  };
}
