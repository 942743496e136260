// «۷۵ کیلومتری جنوب زاهدان», «حومهٔ شهر خوست», «مرز ایران»: the words that lie a place to the one they stand before.
import { FROM, KILOMETRES } from '../lexicons/place-words.ts';
import type { Relative } from './atom.ts';
import { keyAt, type Scene } from './scene.ts';

export interface Extent {
  readonly first: number;
  readonly relative: Relative;
}

/** Takes in directions, parts, distances and borders before a token. */
export function extendLeft(scene: Scene, from: number): Extent {
  let extent: Extent = { first: from, relative: 'no' };
  for (;;) {
    const next = overWord(scene, extent) ?? overDistance(scene, extent);
    if (!next) return extent;
    extent = next;
  }
}

function overWord(scene: Scene, { first, relative }: Extent): Extent | null {
  const word = scene.wordBefore.get(first);
  const step = word?.words.find(
    (value) => value.role === 'relative' || value.role === 'border' || value.role === 'soil',
  );
  if (!word || !step) return null;
  if (step.role === 'border') return { first: word.first, relative: 'border' };
  if (relative !== 'no') return { first: word.first, relative };
  return { first: word.first, relative: step.role === 'relative' && step.near ? 'near' : 'part' };
}

/** «۷۵ کیلومتری», «در ده کیلومتری از». */
function overDistance(scene: Scene, { first }: Extent): Extent | null {
  const unit = FROM.has(keyAt(scene, first - 1)) ? first - 2 : first - 1;
  if (!KILOMETRES.has(keyAt(scene, unit))) return null;
  const counted = scene.document.tokens[unit - 1]?.word.kind === 'number';
  return { first: counted ? unit - 1 : unit, relative: 'near' };
}
