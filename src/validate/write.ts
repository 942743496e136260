// Today's extraction as an expectation, for a person to correct, in the layout of the files of `fixtures/`.
import type { ConflictEvent, Extraction, Totals } from '../model/event.ts';
import type { Expectation, ExpectedEvent } from './expectation.ts';
import type { EventKey } from './given.ts';

/** The expectation that an extraction would meet. */
export function expectationOf({ document, events }: Extraction): Expectation {
  return {
    published: document.published,
    dialect: document.dialect,
    complete: true,
    events: events.map(expectedEventOf),
  };
}

const STANCES = { alleged_by: 'alleges', claimed_by: 'claims', denied_by: 'denies' } as const;

function expectedEventOf(event: ConflictEvent): ExpectedEvent {
  const { date, totals, evidence } = event;
  const by = (key: keyof typeof STANCES) => {
    const names = event.attribution.filter(({ stance }) => stance === STANCES[key]).map((row) => row.by);
    return names.length > 0 ? { [key]: [...new Set(names)] } : {};
  };
  const victims = event.casualties.flatMap(({ outcome, category, min, max }) =>
    category === null ? [] : [{ outcome, category, min, max }],
  );
  const weapons = [...new Set(event.weapons.map(({ type }) => type))];
  return {
    sub_event_type: event.sub_event_type,
    ...(event.scope === 'aggregate' ? { scope: event.scope } : {}),
    date: date && { start: date.start, end: date.end, precision: date.precision },
    ...(event.places.length > 0
      ? { places: event.places.map(({ text, country, admin1 }) => ({ text, country, admin1 })) }
      : {}),
    ...tollsOf(totals),
    ...(victims.length > 0 ? { victims } : {}),
    ...(event.actors.length > 0 ? { actors: event.actors.map(actorOf) } : {}),
    ...by('alleged_by'),
    ...by('claimed_by'),
    ...by('denied_by'),
    ...(weapons.length > 0 ? { weapons } : {}),
    ...(evidence[0] ? { evidence: evidence[0].text } : {}),
  };
}

function tollsOf(totals: Totals): Partial<ExpectedEvent> {
  const rows = Object.entries(totals).flatMap(([outcome, range]) => {
    const key = outcome === 'killed_or_injured' ? 'casualties_combined' : outcome;
    return range ? [[key, [range.min, range.max]]] : [];
  });
  return Object.fromEntries(rows);
}

const actorOf = ({ role, text, aliases, category, country }: ConflictEvent['actors'][number]) => ({
  role,
  names: [...new Set([text, ...aliases])],
  category,
  country,
});

/** A new expectation in the form of the old one: partial stays partial, in the slots of which it spoke. */
export function inFormOf(old: Expectation, fresh: Expectation): Expectation {
  const head = {
    published: old.published,
    dialect: old.dialect === undefined ? undefined : fresh.dialect,
    complete: old.complete,
  };
  if (old.complete) return { ...head, events: fresh.events };
  const spoken = new Set(old.events.flatMap((event) => Object.keys(event)));
  const events = fresh.events.map((event) => withKeys(event, spoken.size > 0 ? spoken : new Set(Object.keys(event))));
  return { ...head, events };
}

/** The event in some slots only; a slot that it lacks is said to be empty, or it would not be compared any more. */
function withKeys(event: ExpectedEvent, keys: ReadonlySet<string>): ExpectedEvent {
  const rows = [...keys].flatMap((key): [string, unknown][] => {
    const value = event[key as EventKey];
    if (value !== undefined) return [[key, value]];
    return key === 'scope' || key === 'optional' || key === 'claims' || key === 'evidence' ? [] : [[key, 'none']];
  });
  return Object.fromEntries(rows) as ExpectedEvent;
}

const WIDTH = 120;

/** The expectation as the text of its file: a slot a line, long lists an item a line. */
export function formatExpectation({ published, dialect, complete, events }: Expectation): string {
  const members = [
    ...(published === undefined ? [] : [`  "published": ${JSON.stringify(published)}`]),
    ...(dialect === undefined ? [] : [`  "dialect": "${dialect}"`]),
    ...(complete && events.length > 0 ? ['  "complete": true'] : []),
    events.length === 0 ? '  "events": "none"' : `  "events": [\n${events.map(eventLines).join(',\n')}\n  ]`,
  ];
  return `{\n${members.join(',\n')}\n}\n`;
}

const eventLines = (event: ExpectedEvent): string =>
  `    {\n${Object.entries(event).map(slotLines).join(',\n')}\n    }`;

function slotLines([key, value]: [string, unknown]): string {
  const line = `      ${JSON.stringify(key)}: ${inline(value)}`;
  if (line.length <= WIDTH || !Array.isArray(value)) return line;
  const items = value.map((item) => `        ${inline(item)}`);
  return `      ${JSON.stringify(key)}: [\n${items.join(',\n')}\n      ]`;
}

function inline(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inline).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}: ${inline(item)}`);
  return `{ ${members.join(', ')} }`;
}
