// Rows of several reports → rows of a cluster: equal claims become one row that names all who make it.
import type { Report, ReportedActor, ReportedPlace } from './report.ts';
import type { ClusterCasualty, ClusterEvent, ClusterPlace } from './schema.ts';

/** A row and the indices of the reports that have it. */
type Claim<Row> = Row & { reports: number[] };

interface Claims<Row> {
  readonly rows: Claim<Row>[];
  /** Adds what report `by` says and gives the index of its row. */
  readonly add: (key: string, row: Row, by: number) => number;
}

function createClaims<Row extends object>(): Claims<Row> {
  const rows: Claim<Row>[] = [];
  const indexOf = new Map<string, number>();
  return {
    rows,
    add: (key, row, by) => {
      const index = indexOf.get(key) ?? rows.length;
      indexOf.set(key, index);
      rows[index] ??= { ...row, reports: [] };
      const { reports } = rows[index];
      if (reports.at(-1) !== by) reports.push(by);
      return index;
    },
  };
}

/** The finest places; a report that only names the province is listed with the places in it. */
export function mergePlaces(reports: readonly Report[]): ClusterPlace[] {
  const claims = createClaims<ReportedPlace>();
  reports.forEach((report, by) => {
    for (const place of report.places) claims.add(placeKey(place), place, by);
  });
  return claims.rows.length < 2 ? claims.rows : withoutAreas(claims.rows);
}

function withoutAreas(rows: readonly Claim<ReportedPlace>[]): ClusterPlace[] {
  const placed = rows.map((row) => ({ row, areas: areasOf(row) }));
  const reportsOfArea = new Map(placed.map(({ row, areas }) => [areas.at(-1), row.reports]));
  const covered = new Set(placed.flatMap(({ areas }) => areas.slice(0, -1)));
  const finest = placed.filter(({ areas }) => !covered.has(areas.at(-1) ?? ''));
  return finest.map(({ row, areas }) => {
    const around = areas.flatMap((area) => reportsOfArea.get(area) ?? []);
    return { ...row, reports: [...new Set([...row.reports, ...around])].sort((a, b) => a - b) };
  });
}

const placeKey = (place: ReportedPlace): string =>
  JSON.stringify([place.country, place.admin1, place.admin2, place.kind, place.name ?? place.text]);

/** The areas a place lies in, the largest first, and itself at the end. */
function areasOf(place: ReportedPlace): readonly string[] {
  const country = JSON.stringify([place.country]);
  const admin1 = JSON.stringify([place.country, place.admin1]);
  const admin2 = JSON.stringify([place.country, place.admin1, place.admin2]);
  if (place.kind === 'country') return [country];
  if (place.kind === 'admin1') return [country, admin1];
  return place.kind === 'admin2' ? [country, admin1, admin2] : [country, admin1, admin2, placeKey(place)];
}

/** Actors by role, identity and assertion, and the statements about them, which follow their new indices. */
export function mergeActors(reports: readonly Report[]): Pick<ClusterEvent, 'actors' | 'attribution'> {
  const actors = createClaims<ReportedActor>();
  const statements = createClaims<Report['attribution'][number]>();
  const words: Set<string>[] = [];
  reports.forEach((report, by) => {
    const indices = report.actors.map((actor) => actors.add(actorKey(actor), actor, by));
    report.actors.forEach(({ text, aliases }, at) => {
      const index = indices[at] ?? 0;
      words[index] ??= new Set();
      for (const name of [text, ...aliases]) words[index].add(name);
    });
    for (const row of report.attribution) {
      const actor = row.actor === null ? null : (indices[row.actor] ?? null);
      statements.add(JSON.stringify([row.stance, row.by, actor]), { ...row, actor }, by);
    }
  });
  // The first wording is the first report's; those of other reports are its aliases.
  const rows = actors.rows.map((row, index) => ({ ...row, aliases: [...(words[index] ?? [])].slice(1) }));
  return { actors: rows, attribution: statements.rows };
}

const actorKey = ({ role, id, text, assertion }: ReportedActor): string =>
  JSON.stringify([role, id, id === null ? text : '', assertion]);

/** Parts of parts of parts are no longer news; rows that are parts of each other must end, too. */
const DEEPEST_PART = 4;

/** Every claimed number once, parts behind the whole they are a part of. */
export function mergeCasualties(reports: readonly Report[]): ClusterCasualty[] {
  const claims = createClaims<Report['casualties'][number]>();
  reports.forEach(({ casualties }, by) => {
    const addRow = (at: number | null, depth: number): number | null => {
      const row = at === null || depth > DEEPEST_PART ? undefined : casualties[at];
      if (row === undefined) return null;
      const part_of = addRow(row.part_of, depth + 1);
      const { outcome, category, min, max, vague, according_to } = row;
      const key = JSON.stringify([outcome, category, min, max, vague, according_to, part_of]);
      return claims.add(key, { ...row, part_of }, by);
    };
    for (const at of casualties.keys()) addRow(at, 0);
  });
  return claims.rows;
}

/** Weapons by type; named victims by name and outcome. */
export function mergeNames(reports: readonly Report[]): Pick<ClusterEvent, 'weapons' | 'named_victims'> {
  const weapons = createClaims<Report['weapons'][number]>();
  const victims = createClaims<Report['victims'][number]>();
  reports.forEach((report, by) => {
    for (const row of report.weapons) weapons.add(row.type, row, by);
    for (const row of report.victims) victims.add(JSON.stringify([row.text, row.outcome]), row, by);
  });
  return { weapons: weapons.rows, named_victims: victims.rows };
}
