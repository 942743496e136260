// What zod finds wrong with an expectation, in words for the person who wrote it.
import type { z } from 'zod';
import { expectationSchema, expectedEventSchema } from './expectation.ts';
import { editDistance } from './provinces.ts';

type Issue = z.core.$ZodIssue;

/** `event 1, killed: expected …, got …`. */
export function issueWords(issue: Issue, value: unknown): string {
  if (issue.code === 'unrecognized_keys') return unknownKeys(issue, value);
  const where = placeWords(issue.path);
  const got = at(value, issue.path);
  const shown = got === undefined ? 'nothing' : shorten(JSON.stringify(got));
  if (issue.code === 'invalid_value') {
    const names = issue.values.map(String);
    return `${where}: ${shown} is none of the values allowed${suggestion(String(got), names) ?? `: ${names.join(', ')}`}`;
  }
  return `${where}: ${expectedWords(issue)}, got ${shown}`;
}

/** zod's words for types are those of programs: a tuple is a pair here, and the only one is of a least and a most. */
function expectedWords(issue: Issue): string {
  if (issue.code !== 'invalid_type') return issue.message.replace(/^Invalid input: /, '');
  if (issue.expected === 'tuple') return 'expected the least and the most, as in [3, 5] or [10, null]';
  return `expected ${/^[aeiou]/.test(issue.expected) ? 'an' : 'a'} ${issue.expected}`;
}

function unknownKeys(issue: Extract<Issue, { code: 'unrecognized_keys' }>, value: unknown): string {
  const [key = ''] = issue.keys;
  const where = placeWords(issue.path);
  // Only an event's slots and the file's own keys are many enough to be mistaken for one another.
  const isEvent = issue.path.length === 2 && issue.path[0] === 'events';
  const names = Object.keys(
    isEvent ? expectedEventSchema.shape : issue.path.length === 0 ? expectationSchema.shape : {},
  );
  const known = isEvent && Array.isArray(at(value, ['events'])) ? `; the slots are ${names.join(', ')}` : '';
  const kind = isEvent ? 'slot' : 'key';
  return `${where}: unknown ${kind} ${JSON.stringify(key)}${suggestion(key, names) ?? known}`;
}

/** `; did you mean "killed"?` when one name is near in letters, or has all the words. */
function suggestion(word: string, names: readonly string[]): string | undefined {
  const words = wordsOf(word);
  const ranked = names.map((name) => ({
    name,
    distance: editDistance(word.toLowerCase(), name.toLowerCase()),
    hasAll: words.every((one) => wordsOf(name).includes(one)),
  }));
  const [nearest] = ranked.sort((a, b) => Number(b.hasAll) - Number(a.hasAll) || a.distance - b.distance);
  if (!nearest) return undefined;
  const isNear = nearest.hasAll || nearest.distance <= Math.max(2, word.length / 2);
  return isNear ? `; did you mean ${JSON.stringify(nearest.name)}?` : undefined;
}

const wordsOf = (text: string): string[] => text.toLowerCase().split(/[^a-z]+/);

function placeWords(path: readonly PropertyKey[]): string {
  const [first, index, ...rest] = path.map(String);
  if (first === undefined) return 'the expectation';
  if (first !== 'events' || index === undefined) return first;
  return [`event ${Number(index) + 1}`, rest.join('.')].filter(Boolean).join(', ');
}

function at(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (inner, key) =>
      typeof inner === 'object' && inner !== null ? (inner as Record<PropertyKey, unknown>)[key] : undefined,
    value,
  );
}

const shorten = (text: string): string => (text.length > 60 ? `${text.slice(0, 57)}...` : text);
