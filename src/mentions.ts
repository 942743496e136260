// Every time, place, actor, number and weapon that a text names, event or not: what `ruydad mentions` prints.
import { type DateMention, findDates } from './dates/find.ts';
import { publicationOf } from './dates/publication.ts';
import { dialectOf } from './match/dialect.ts';
import { findMentions, type Mention } from './match/find.ts';
import { loadIndex } from './match/load.ts';
import type { ActorValue } from './model/actor.ts';
import type { InputDocument } from './model/document.ts';
import { formatIso } from './model/plain-date.ts';
import type { Span } from './model/span.ts';
import { findNumbers } from './numbers/find.ts';
import type { Quantity } from './numbers/quantity.ts';
import { findPlaces, type PlaceMention } from './places/find.ts';
import { spanOf, type Tokenized } from './tokenize/token.ts';
import { tokenize } from './tokenize/tokenize.ts';

export const MENTION_KINDS = ['date', 'place', 'actor', 'number', 'weapon'] as const;
export type MentionKind = (typeof MENTION_KINDS)[number];

/** One line of `ruydad mentions`. */
export interface TextMention {
  /** Id of the document. */
  readonly document: string;
  readonly kind: MentionKind;
  readonly text: string;
  readonly span: Span;
  /** What the words mean; its keys depend on the kind. */
  readonly value: Readonly<Record<string, unknown>>;
}

interface Found {
  readonly kind: MentionKind;
  readonly first: number;
  readonly last: number;
  readonly value: TextMention['value'];
}

/** All mentions of a document in the order of the text. Never throws on content. */
export function mentionsOf(input: InputDocument): TextMention[] {
  const index = loadIndex();
  const document = tokenize(input.text, index.vocabulary);
  const mentions = findMentions(document, index);
  const dialect = input.dialect ?? dialectOf(mentions);
  const numbers = findNumbers(document, mentions);
  const published = publicationOf(input, { document, mentions, numbers })?.date ?? null;
  const warn = () => {};
  const dates = findDates(document, mentions, numbers, { published, warn });
  const found = [
    ...dates.map(dateFound),
    ...findPlaces(document, mentions, { dialect, warn }).map(placeFound),
    ...mentions.flatMap(wordFound),
    ...outside(numbers, dates).map(numberFound),
  ];
  return found.sort((a, b) => a.first - b.first || a.last - b.last).map((one) => mentionOf(input, document, one));
}

function mentionOf(input: InputDocument, { tokens }: Tokenized, { kind, first, last, value }: Found): TextMention {
  const span = spanOf(tokens, first, last);
  return { document: input.id, kind, text: input.text.slice(...span), span, value };
}

const dateFound = ({ first, last, start, end, ...date }: DateMention): Found => ({
  kind: 'date',
  first,
  last,
  value: {
    start: start && formatIso(start),
    end: end && formatIso(end),
    kind: date.kind,
    precision: date.precision,
    basis: date.basis,
    calendar: date.calendar,
    offset_days: date.offset ?? null,
    uncertain_days: date.uncertainDays ?? 0,
    rule: date.rule,
  },
});

const placeFound = ({ first, last, ...place }: PlaceMention): Found => ({
  kind: 'place',
  first,
  last,
  value: {
    name: place.place?.name ?? null,
    kind: place.kind,
    country: place.country,
    admin1: place.admin1?.name ?? null,
    latitude: place.lat,
    longitude: place.lon,
    role: place.role,
    rule: place.rule,
  },
});

const numberFound = ({ first, last, min, max, vague, ordinal }: Quantity): Found => ({
  kind: 'number',
  first,
  last,
  value: { min, max, vague, ordinal },
});

/** Numbers that are no part of a date. */
function outside(numbers: readonly Quantity[], dates: readonly DateMention[]): Quantity[] {
  const covered = new Set<number>();
  for (const { first, last } of dates) for (let at = first; at < last; at++) covered.add(at);
  return numbers.filter(({ first }) => !covered.has(first));
}

function wordFound({ kind, entry, first, last }: Mention): Found[] {
  if (kind === 'actor') {
    const { name, country, kind: role } = entry.value as ActorValue;
    return [{ kind, first, last, value: { id: entry.id, name, country, kind: role } }];
  }
  if (kind !== 'weapon') return [];
  const { type } = entry.value as { readonly type: string };
  return [{ kind, first, last, value: { type } }];
}
