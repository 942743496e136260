// Where a name of no table lies when nothing beside it says so.
import type { PlaceKind } from '../model/place.ts';
import type { PlaceMention } from './place-mention.ts';
import type { Scene } from './scene.ts';

const SMALL: ReadonlySet<PlaceKind> = new Set(['village', 'area', 'admin2']);

/** The last known place of the sentence; for villages and quarters also of the text. */
export function findParent(
  scene: Scene,
  told: readonly PlaceMention[],
  { kind, first }: { kind: PlaceKind | undefined; first: number },
): PlaceMention | null {
  const known = (mention: PlaceMention): boolean =>
    mention.place !== null && (mention.role === 'location' || mention.role === 'title' || mention.role === 'origin');
  const last = told.findLast(known);
  if (!last || !kind) return null;
  if (SMALL.has(kind)) return last;
  const sentence = scene.document.sentences.findLast((row) => row.first <= first);
  return sentence && last.first >= sentence.first ? last : null;
}
