// Everything that the earlier stages found in one text, with look-ups by token. Frames are built from this alone.
import type { DateMention } from '../dates/find.ts';
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

/** The members of an ordered list that start in [first, last). Binary search, so that long texts stay linear. */
export function within<T extends Stretch>(items: readonly T[], first: number, last: number): T[] {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle] as T).first < first) low = middle + 1;
    else high = middle;
  }
  const out: T[] = [];
  for (let i = low; i < items.length && (items[i] as T).first < last; i++) out.push(items[i] as T);
  return out;
}

/** The key of the word at a token; empty beyond the text. */
export const keyAt = (tokens: readonly Token[], at: number): string => tokens[at]?.word.key ?? '';
