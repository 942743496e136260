// The sentences of a text that are read: those that tell of something and those around them, clause by clause.
import type { Clause } from './clauses/clauses.ts';
import type { Sheet } from './sheet.ts';

/** Clauses by their sentence, in order. */
export function bySentence(clauses: readonly Clause[]): Map<number, Clause[]> {
  const groups = new Map<number, Clause[]>();
  for (const clause of clauses) {
    const group = groups.get(clause.sentence);
    if (group) group.push(clause);
    else groups.set(clause.sentence, [clause]);
  }
  return groups;
}

/** How many sentences before and behind one that tells of something its speakers and details may stand. */
const BEFORE = 4;
const BEHIND = 6;

/** The sentences that tell of something, and those around them; the rest of a long text says nothing of an event. */
export function sentencesNear(sheet: Sheet): Set<number> {
  const { sentences } = sheet.reading.document;
  const telling = [...sheet.triggers, ...sheet.outcomes].map(({ first }) => first).sort((a, b) => a - b);
  const near = new Set<number>([0]);
  let sentence = 0;
  for (const at of telling) {
    while (at >= (sentences[sentence]?.last ?? Number.POSITIVE_INFINITY)) sentence++;
    for (let i = sentence - BEFORE; i <= sentence + BEHIND; i++) near.add(i);
  }
  return near;
}
