// Where a name of no table lies when nothing beside it says so.
import type { PlaceKind } from '../model/place.ts';
import type { Position } from './build-mention.ts';
import { resolveChain } from './gazetteer.ts';
import type { Told } from './levels.ts';
import type { PlaceLevel, PlaceRole } from './place-mention.ts';

const SMALL: ReadonlySet<PlaceKind> = new Set(['village', 'area', 'admin2', 'facility']);
const THERE: ReadonlySet<PlaceRole> = new Set(['location', 'title']);

/** Villages and quarters lie by the last known place of the text; of other names not even the country is told. */
export function findParent({ mentions: told, evidence }: Told, level: PlaceLevel | undefined): Position | null {
  if (!level) return null;
  const same = told.find((mention) => mention.levels.some((other) => other === level));
  if (same) return same;
  if (!SMALL.has(level.kind)) return null;
  const near = told.findLast((mention) => mention.place !== null && THERE.has(mention.role));
  // «در درهٔ پنجشیر … جبههٔ مقاومت افغانستان … در روستای تنخو»: a country named since is the frame of the one before.
  const exact = told.findLast((mention) => mention.admin1 !== null && THERE.has(mention.role));
  if (exact && (!near || (near.kind === 'country' && near.country === exact.country))) return exact;
  return (
    near ?? told.findLast((mention) => mention.place !== null && mention.role === 'origin') ?? onlyProvince(evidence)
  );
}

/** Where the text names one province and no other, before or behind. */
function onlyProvince({ provinces }: Told['evidence']): Position | null {
  const [only] = provinces.keys();
  if (!only || provinces.size > 1) return null;
  return { ...resolveChain(only), lat: only.lat ?? null, lon: only.lon ?? null };
}
