// Two strikes of one sentence by other means: «جنگنده‌ها نبطیه را بمباران کردند و توپخانه خیام را کوبید».

import { OBLIQUE } from '../../lexicons/function-words.ts';
import { AIR_MEANS, GROUND_MEANS } from '../../lexicons/role-words.ts';
import { keyAt, type Stretch, within } from '../reading.ts';
import { hasObject } from '../roles/verbs.ts';
import type { Sheet } from '../sheet.ts';
import type { Clause } from './clauses.ts';
import { locations } from './coordinated.ts';

/** Whether aircraft strike in one and guns or missiles in the other, each with what it struck. */
export function isOfOtherMeans(sheet: Sheet, span: Stretch, clause: Stretch): boolean {
  const before = meansOf(sheet, span);
  if (before === null || !strikes(sheet, span) || !strikes(sheet, clause)) return false;
  const here = meansOf(sheet, clause);
  return here !== null && here !== before;
}

/** The clause as one of another happening. */
export const asAnother = (clause: Clause): Clause => withCue(clause, { id: 'other-means', value: 'another' });

/** The clause as one in which a side strikes that is struck or strikes back. */
export const asExchange = (clause: Clause): Clause => withCue(clause, { id: 'struck-back', value: 'exchange' });

const withCue = (clause: Clause, entry: Cue['entry']): Clause => ({
  ...clause,
  cues: [cueAt(clause.first, entry), ...clause.cues],
});

type Cue = Clause['cues'][number];

const cueAt = (first: number, entry: Cue['entry']): Cue => ({
  kind: 'cue',
  entry,
  others: [],
  first,
  last: first,
  ending: 'none',
});

/** By what the subject strikes: the first such word that no preposition governs. */
function meansOf({ reading: { document } }: Sheet, { first, last }: Stretch): 'air' | 'ground' | null {
  const { tokens } = document;
  for (let at = first; at < last; at++) {
    const key = keyAt(tokens, at);
    if (tokens[at]?.word.verb && key !== keyAt(tokens, first)) return null;
    const means = AIR_MEANS.has(key) ? 'air' : GROUND_MEANS.has(key) ? 'ground' : null;
    if (means !== null) return OBLIQUE.has(keyAt(tokens, at - 1)) ? null : means;
  }
  return null;
}

/** A verb of harm with its object, or with a place. */
const strikes = (sheet: Sheet, { first, last }: Stretch): boolean =>
  within(sheet.triggers, first, last).some(({ entry }) => entry.value.force === 'strong') &&
  (hasObject(sheet.reading.document.tokens, { first, last }) || locations(sheet, { first, last }).length > 0);
