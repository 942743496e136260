// Mentions in, dialect out: the words that only one side writes vote, and the places of its country with half a voice,
// but not those whose names are common words («شهرک», «مقر»).
import type { Dialect } from '../lexicons/lexicon.ts';
import type { Place } from '../model/place.ts';
import type { Mention } from './find.ts';

const PLACE_VOICE = 0.5;

/** The dialect of a text; Iranian Persian where nothing tells. */
export function dialectOf(mentions: readonly Mention[]): Dialect {
  let afghan = 0;
  let iranian = 0;
  for (const { kind, entry } of mentions) {
    const voice = kind === 'dialect' ? 1 : kind === 'place' && !(entry.value as Place).weak ? PLACE_VOICE : 0;
    if (voice === 0) continue;
    if (entry.value === 'fa-AF' || entry.id.startsWith('af')) afghan += voice;
    else if (entry.value === 'fa-IR' || entry.id.startsWith('ir')) iranian += voice;
  }
  return afghan > iranian ? 'fa-AF' : 'fa-IR';
}
