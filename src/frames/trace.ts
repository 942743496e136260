// Words, quantities and frames as steps of a trace. Runs only when somebody asks.
import type { Mention } from '../match/find.ts';
import type { TraceKind, TraceStep } from '../model/trace.ts';
import type { Quantity } from '../numbers/quantity.ts';
import { spanOf, type Token } from '../tokenize/token.ts';
import type { Frame } from './frame.ts';
import type { Person } from './people/persons.ts';
import { ofKind, type Reading, type Stretch, within } from './reading.ts';
import type { ActorMention, RoleMention } from './roles/roles.ts';
import type { Source } from './sources/source.ts';
import type { Toll } from './tolls/toll.ts';

/** What the words of a text are looked up in. */
export type Found = Pick<Reading, 'document' | 'mentions' | 'numbers'>;

/** Tells the named people, roles, tolls and sources of frames. */
export function traceFrames(reading: Reading, frames: readonly Frame[]): void {
  const { trace } = reading.sinks;
  if (!trace) return;
  for (const { actors, roles, tolls, sources } of frames) {
    for (const actor of actors) if (actor.person) trace(stepOfPerson(reading, actor, actor.person));
    for (const role of roles) trace(stepOfRole(reading, role));
    for (const toll of tolls) trace(stepOfToll(reading, toll));
    for (const source of sources) trace(stepOfSource(reading, source));
  }
}

/** Who an actor is, and the construction that gave the role. */
export function stepOfRole(found: Found, { role, actor, rule, stance }: RoleMention): TraceStep {
  const { tokens } = found.document;
  return {
    stage: 'frames',
    kind: 'role',
    rule,
    span: spanOf(tokens, actor.first, actor.last),
    value: `${role} ${actor.name ?? (actor.person ? 'a person by name' : actor.id)}${stance === 'told' ? '' : ` (${stance})`}`,
    from: wordsIn(found, actor, ACTING),
  };
}

/** A name that no list knows, with the word for what the person is. */
const stepOfPerson = (found: Found, actor: ActorMention, { name, role }: Person): TraceStep => ({
  stage: 'frames',
  kind: 'person',
  rule: 'person-by-name',
  span: spanOf(found.document.tokens, name.first, name.last),
  value: role ?? 'a person by name',
  from: wordsIn(found, actor, ['victim']),
});

function stepOfToll(found: Found, { outcome, people, categories, rule, first, last }: Toll): TraceStep {
  const { tokens } = found.document;
  const words = [...ofKind(found.mentions, 'outcome'), ...ofKind(found.mentions, 'cue')];
  const gave = words.find((word) => word.entry.id === rule && word.first >= first && word.last <= last);
  const counted = within(found.numbers, people.first, people.last).slice(0, 1);
  return {
    stage: 'frames',
    kind: 'toll',
    rule,
    span: spanOf(tokens, first, last),
    value: [outcome, rangeOf(people), ...categories].join(' '),
    from: [
      ...(gave ? [stepOfWord(tokens, gave)] : []),
      ...counted.map((quantity) => stepOfQuantity(found, quantity)),
      ...wordsIn(found, people, COUNTED),
    ],
  };
}

/** Who says it, with the word that makes them a source. */
const stepOfSource = ({ document, mentions }: Found, { first, last, at, rule, stance }: Source): TraceStep => ({
  stage: 'frames',
  kind: 'source',
  rule,
  span: spanOf(document.tokens, first, last),
  value: stance,
  from: within(ofKind(mentions, 'reporting'), at, at + 1).map((word) => stepOfWord(document.tokens, word)),
});

/** Kinds of words that name an actor, and those that say who is counted. */
const ACTING = ['actor', 'nationality', 'weapon', 'victim'] as const;
const COUNTED = ['victim', 'actor', 'nationality'] as const;

const wordsIn = ({ document, mentions }: Found, { first, last }: Stretch, kinds: readonly string[]): TraceStep[] =>
  kinds.flatMap((kind) => within(ofKind(mentions, kind), first, last).map((word) => stepOfWord(document.tokens, word)));

const rangeOf = ({ min, max }: { min: number; max: number | null }): string =>
  max === min ? String(min) : max === null ? `${min}+` : `${min}-${max}`;

/** A quantity with the number words in it; digits have no entry. */
export function stepOfQuantity({ document, mentions }: Found, quantity: Quantity): TraceStep {
  const { tokens } = document;
  const { first, last } = quantity;
  const hasDigits = tokens.slice(first, last).some(({ word }) => word.kind === 'number');
  return {
    stage: 'numbers',
    kind: 'number',
    rule: hasDigits ? 'number-digits' : 'number-words',
    span: spanOf(tokens, first, last),
    value: rangeOf(quantity),
    from: within(ofKind(mentions, 'number'), first, last).map((word) => stepOfWord(tokens, word)),
  };
}

const NAMED: ReadonlySet<string> = new Set([
  'actor',
  'nationality',
  'victim',
  'weapon',
  'trigger',
  'outcome',
  'number',
]);

/** A word of a lexicon. */
export const stepOfWord = (tokens: readonly Token[], { kind, entry, first, last }: Mention): TraceStep => ({
  stage: 'match',
  kind: NAMED.has(kind) ? (kind as TraceKind) : 'word',
  rule: entry.id,
  span: spanOf(tokens, first, last),
  value: meaningOf(entry.value) ?? kind,
});

const TELLING = [
  'name',
  'happening',
  'outcome',
  'category',
  'type',
  'stance',
  'country',
  'value',
  'min',
  'bound',
] as const;

/** The one field of an entry's value that tells a person most. */
function meaningOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  if (typeof value !== 'object' || value === null) return undefined;
  const fields = value as Readonly<Record<string, unknown>>;
  const name = TELLING.find((field) => typeof fields[field] === 'string' || typeof fields[field] === 'number');
  return name && String(fields[name]);
}
