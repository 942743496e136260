// THE PATH across texts: reports in any order → one cluster a happening.
import { buildCluster, compareText } from './build.ts';
import { featuresOf } from './feature.ts';
import { link } from './link.ts';
import { canonicalOrder, keyOf, type Report } from './report.ts';
import type { Cluster } from './schema.ts';

/** One cluster a happening, made one at a time, in order of the happenings' days. The reports' order has no part in it. */
export function* clusterReports(reports: Iterable<Report>): Generator<Cluster> {
  const features = featuresOf(canonicalOrder(reports));
  const groups = link(features).map((group) => group.map((feature) => feature.report));
  const keyed = groups.map((group) => ({ group, key: orderOf(group) }));
  keyed.sort((a, b) => compareText(a.key, b.key));
  for (const { group } of keyed) yield buildCluster(group);
}

/** The earliest day any report gives, else the first of publication; then the first name, as reports are in order. */
function orderOf(group: readonly Report[]): string {
  const days = group.flatMap((report) => report.date?.start ?? report.published ?? []);
  return `${days.sort()[0] ?? '~'} ${group[0] === undefined ? '' : keyOf(group[0])}`;
}
