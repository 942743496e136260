// An event and the steps of its text in, the event's values with the steps behind each out.
import type { Casualty, ConflictEvent, EventActor, EventDate, EventPlace } from '../model/event.ts';
import type { Span } from '../model/span.ts';
import type { TraceKind, TraceStep } from '../model/trace.ts';
import { type StepsAt, unfold } from './steps.ts';

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
export function valuesOf(event: ConflictEvent, at: StepsAt): ValueSteps[] {
  return [
    labelValue(event, at),
    ...(event.date ? [dateValue(event.date, at)] : []),
    ...event.places.map((place) => value('place', sayPlace(place), place, stagePlaces(at, place.span))),
    ...event.actors.map((actor) => value('actor', sayActor(actor), actor, ofKinds(at, actor.span, ['role']))),
    ...event.attribution.map(({ stance, by, span, actor }) =>
      value(
        'attribution',
        sayStance(stance, event.actors[actor ?? -1]),
        { text: by, span },
        attributed(at, span, stance),
      ),
    ),
    ...event.casualties.map((row) => value('casualty', sayToll(row), row, tolls(at, row))),
    ...event.named_victims.map((victim) =>
      value(
        'victim',
        [victim.outcome, victim.role].filter(Boolean).join(' '),
        victim,
        ofKinds(at, victim.span, ['person']),
      ),
    ),
    ...event.weapons.map((weapon) => value('weapon', weapon.type, weapon, ofKinds(at, weapon.span, ['weapon']))),
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

const ofKinds = (at: StepsAt, span: Span, kinds: readonly TraceKind[]): TraceStep[] =>
  at(span).filter((step) => kinds.includes(step.kind));

function labelValue(event: ConflictEvent, at: StepsAt): ValueSteps {
  const span = event.evidence[0]?.span ?? [0, 0];
  const steps = ofKinds(at, span, ['label']).filter((step) => step.value.startsWith(`${event.sub_event_type} (`));
  return value('label', `${event.event_type}: ${event.sub_event_type}`, { text: null, span: null }, steps.slice(0, 1));
}

function dateValue(date: EventDate, at: StepsAt): ValueSteps {
  const days = date.start === date.end ? date.start : `${date.start}/${date.end}`;
  const steps = date.span ? ofKinds(at, date.span, ['date', 'published']) : [];
  return value('date', `${days}, ${date.precision}, ${date.basis}, ${date.calendar}`, date, steps);
}

/** By stage: a state that acts may also be the only place told. */
const stagePlaces = (at: StepsAt, span: Span): TraceStep[] => at(span).filter((step) => step.stage === 'places');

/** The verb that takes the stance; else whatever makes these words a source, since a plain statement may blame too. */
function attributed(at: StepsAt, span: Span, stance: string): TraceStep[] {
  const sources = ofKinds(at, span, ['source']);
  const own = sources.filter((step) => step.value === stance);
  return own.length > 0 ? own : sources;
}

const tolls = (at: StepsAt, row: Casualty): TraceStep[] =>
  ofKinds(at, row.span, ['toll']).filter((step) => step.value.startsWith(`${row.outcome} `));

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
