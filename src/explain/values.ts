// An event and the steps of its text in, the event's values with the steps behind each out.
import type { Casualty, ConflictEvent, EventActor, EventDate, EventPlace } from '../model/event.ts';
import { covers, type Span } from '../model/span.ts';
import type { TraceKind, TraceStep } from '../model/trace.ts';
import { type Steps, unfold } from './steps.ts';

export type Slot = 'label' | 'date' | 'place' | 'actor' | 'attribution' | 'casualty' | 'victim' | 'weapon';

/** One value, in words, with the steps that gave it. */
export interface ValueSteps {
  readonly slot: Slot;
  readonly value: string;
  /** Null where no words of the text say it. */
  readonly text: string | null;
  readonly span: Span | null;
  readonly steps: readonly TraceStep[];
}

/** The values of an event in the order of the contract. */
export function valuesOf(event: ConflictEvent, steps: Steps): ValueSteps[] {
  return [
    labelValue(event, steps),
    ...(event.date ? [dateValue(event.date, steps)] : []),
    ...event.places.map((place) => value('place', sayPlace(place), place, stagePlaces(steps, place.span))),
    ...event.actors.map((actor) => value('actor', sayActor(actor), actor, acting(steps, event, actor))),
    ...event.attribution.map(({ stance, by, span, actor }) =>
      value(
        'attribution',
        sayStance(stance, event.actors[actor ?? -1]),
        { text: by, span },
        attributed(steps, span, stance),
      ),
    ),
    ...event.casualties.map((row) => value('casualty', sayToll(row), row, tolls(steps, row))),
    ...event.named_victims.map((victim) =>
      value(
        'victim',
        [victim.outcome, victim.role].filter(Boolean).join(' '),
        victim,
        ofKinds(steps, victim.span, ['person']),
      ),
    ),
    // What a bomber wore is told by the word for his blast.
    ...event.weapons.map((weapon) =>
      value('weapon', weapon.type, weapon, firstOf(steps, weapon.span, ['weapon', 'trigger'])),
    ),
  ];
}

interface Words {
  readonly text: string | null;
  readonly span: Span | null;
}

const value = (slot: Slot, said: string, { text, span }: Words, steps: readonly TraceStep[]): ValueSteps => ({
  slot,
  value: said,
  text,
  span,
  steps: unfold(steps),
});

const ofKinds = (steps: Steps, span: Span, kinds: readonly TraceKind[]): TraceStep[] =>
  steps.at(span).filter((step) => kinds.includes(step.kind));

/** Steps of the first of these kinds that has any. */
const firstOf = (steps: Steps, span: Span, kinds: readonly TraceKind[]): TraceStep[] =>
  kinds.map((kind) => ofKinds(steps, span, [kind])).find((found) => found.length > 0) ?? [];

function labelValue(event: ConflictEvent, steps: Steps): ValueSteps {
  const span = event.evidence[0]?.span ?? [0, 0];
  const found = ofKinds(steps, span, ['label']).filter((step) => step.value.startsWith(`${event.sub_event_type} (`));
  return value('label', `${event.event_type}: ${event.sub_event_type}`, { text: null, span: null }, found.slice(0, 1));
}

function dateValue(date: EventDate, steps: Steps): ValueSteps {
  const days = date.start === date.end ? date.start : `${date.start}/${date.end}`;
  // Fresh news that names no day has the day of publication, where the text says that.
  const found = date.span ? ofKinds(steps, date.span, ['date', 'published']) : steps.ofKind('published');
  return value('date', `${days}, ${date.precision}, ${date.basis}, ${date.calendar}`, date, found);
}

/** The construction with the actor's fullest words; else those in the event that name the same one otherwise. */
function acting(steps: Steps, { evidence }: ConflictEvent, { span, role, id, name }: EventActor): TraceStep[] {
  const own = ofKinds(steps, span, ['role']);
  if (own.length > 0) return own;
  const said = steps.ofKind('role').filter((step) => evidence.some((sentence) => covers(sentence.span, step.span)));
  const same = said.filter((step) => step.value.includes(` ${name ?? id}`));
  const alike = same.filter((step) => step.value.startsWith(role));
  return [...(alike.length > 0 ? alike : same), ...ofKinds(steps, span, ['actor', 'nationality', 'person'])];
}

/** By stage: a state that acts may also be the only place told. */
const stagePlaces = (steps: Steps, span: Span): TraceStep[] => steps.at(span).filter((step) => step.stage === 'places');

/** The verb that takes the stance; else whatever makes these words a source, since a plain statement may blame too. */
function attributed(steps: Steps, span: Span, stance: string): TraceStep[] {
  const sources = ofKinds(steps, span, ['source']);
  const own = sources.filter((step) => step.value === stance);
  return own.length > 0 ? own : sources;
}

const tolls = (steps: Steps, row: Casualty): TraceStep[] =>
  ofKinds(steps, row.span, ['toll']).filter((step) => step.value.startsWith(`${row.outcome} `));

const sayPlace = ({ name, kind, admin1, country, precision }: EventPlace): string =>
  `${name ?? 'in no table'}, ${[kind, admin1 === name ? null : admin1, country].filter(Boolean).join(', ')}, precision ${precision}`;

const sayActor = ({ role, id, name, category, assertion }: EventActor): string =>
  `${role} ${name ?? id ?? 'in no lexicon'}, ${category}, ${assertion}`;

const sayStance = (stance: string, actor: EventActor | undefined): string =>
  actor ? `${stance}: ${actor.name ?? actor.id ?? 'the perpetrator'}` : stance;

function sayToll({ outcome, min, max, vague, category, part_of }: Casualty): string {
  const count = max === min ? String(min) : max === null ? `${min}+` : `${min}-${max}`;
  const notes = [category, vague ? 'vague' : null, part_of === null ? null : `part of casualty ${part_of + 1}`];
  return [`${outcome} ${count}`, ...notes.filter(Boolean)].join(', ');
}
