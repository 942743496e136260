// Everything that the earlier stages found in one text, with look-ups by token. Frames are built from this alone.
import type { DateMention } from '../dates/find.ts';
import { MADE } from '../lexicons/function-words.ts';
import type { Mention } from '../match/find.ts';
import type { PlainDate } from '../model/plain-date.ts';
import type { Sinks } from '../model/trace.ts';
import type { Quantity } from '../numbers/quantity.ts';
import type { PlaceMention } from '../places/find.ts';
import type { Token, Tokenized } from '../tokenize/token.ts';

export interface Reading {
  readonly document: Tokenized;
  readonly mentions: readonly Mention[];
  readonly numbers: readonly Quantity[];
  readonly dates: readonly DateMention[];
  readonly places: readonly PlaceMention[];
  readonly published: PlainDate | null;
  /** The text names its own day of publication, as a dateline. */
  readonly dated: boolean;
  readonly dialect: 'fa-AF' | 'fa-IR';
  readonly sinks: Sinks;
}

/** Anything at tokens [first, last). */
export interface Stretch {
  readonly first: number;
  readonly last: number;
}

const grouped = new WeakMap<readonly Mention[], ReadonlyMap<string, readonly Mention[]>>();

/** Mentions of one kind, in order; sorted out once a text. */
export function ofKind<Value>(mentions: readonly Mention[], kind: string): readonly Mention<Value>[] {
  let groups = grouped.get(mentions);
  if (!groups) {
    groups = groupByKind(mentions);
    grouped.set(mentions, groups);
  }
  return (groups.get(kind) ?? []) as readonly Mention<Value>[];
}

function groupByKind(mentions: readonly Mention[]): Map<string, Mention[]> {
  const groups = new Map<string, Mention[]>();
  for (const mention of mentions) {
    const group = groups.get(mention.kind);
    if (group) group.push(mention);
    else groups.set(mention.kind, [mention]);
  }
  return groups;
}

/** The place of the first member of an ordered list that starts at a token or behind it. */
function lowest(items: readonly Stretch[], first: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle] as Stretch).first < first) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The members of an ordered list that start in [first, last). Binary search, so that long texts stay linear. */
export function within<T extends Stretch>(items: readonly T[], first: number, last: number): T[] {
  const out: T[] = [];
  for (let i = lowest(items, first); i < items.length && (items[i] as T).first < last; i++) out.push(items[i] as T);
  return out;
}

/** The last member of an ordered list that starts before a token. */
export const lastBefore = <T extends Stretch>(items: readonly T[], first: number): T | undefined =>
  items[lowest(items, first) - 1];

/** Whether any member of an ordered list starts in [first, last). */
export function anyWithin(items: readonly Stretch[], first: number, last: number): boolean {
  const item = items[lowest(items, first)];
  return item !== undefined && item.first < last;
}

/** The member of an ordered list without overlaps that a token lies in. */
export function covering<T extends Stretch>(items: readonly T[], at: number): T | undefined {
  const before = items[lowest(items, at + 1) - 1];
  return before && at < before.last ? before : undefined;
}

/** The member of an ordered list that starts at a token. */
export function startsAt<T extends Stretch>(items: readonly T[], at: number): T | undefined {
  const item = items[lowest(items, at)];
  return item?.first === at ? item : undefined;
}

/** Words of the longest mention that the lexicons can make. */
const LONGEST = 12;

/** The first member of an ordered list that ends right before a token. */
export const endsAt = <T extends Stretch>(items: readonly T[], at: number): T | undefined =>
  within(items, at - LONGEST, at).find((item) => item.last === at);

/** The tokens of stretches. */
export function tokensOf(stretches: readonly Stretch[]): Set<number> {
  const out = new Set<number>();
  for (const { first, last } of stretches) for (let at = first; at < last; at++) out.add(at);
  return out;
}

/** The key of the word at a token; empty beyond the text. */
export const keyAt = (tokens: readonly Token[], at: number): string => tokens[at]?.word.key ?? '';

/** Whether a word of this key stands in a stretch. */
export function hasKey(tokens: readonly Token[], { first, last }: Stretch, key: string): boolean {
  for (let at = first; at < last; at++) if (keyAt(tokens, at) === key) return true;
  return false;
}

export const byFirst = (a: Stretch, b: Stretch): number => a.first - b.first;

/** Whether any token of a stretch is in a set. */
export function holdsAny(taken: ReadonlySet<number>, { first, last }: Stretch): boolean {
  for (let at = first; at < last; at++) if (taken.has(at)) return true;
  return false;
}

/** «ساخت ایران»: names who made a thing. */
export const isMadeIn = (tokens: readonly Token[], first: number): boolean => MADE.has(keyAt(tokens, first - 1));
