// Mentions in, dialect out: the words that only one side writes vote.
import type { Dialect } from '../lexicons/lexicon.ts';
import type { Mention } from './find.ts';

/** The dialect of a text; Iranian Persian where nothing tells. */
export function dialectOf(mentions: readonly Mention[]): Dialect {
  let afghan = 0;
  let iranian = 0;
  for (const { kind, entry } of mentions) {
    if (kind !== 'dialect') continue;
    if (entry.value === 'fa-AF') afghan++;
    else iranian++;
  }
  return afghan > iranian ? 'fa-AF' : 'fa-IR';
}
