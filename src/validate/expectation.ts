// What a person expects of one text, in the annotation guide's event form. `"none"` says that a slot, or the text,
// has no value; it is read as null or an empty list, so that the rest of the code knows one way of saying so.
import { z } from 'zod';
import { ACTOR_CATEGORIES } from '../model/actor.ts';
import { OUTCOMES, VICTIM_CATEGORIES, WEAPON_TYPES } from '../model/event.ts';
import { LABELS } from '../model/labels.ts';

const isoDay = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'expected an ISO day such as 2025-11-24');
const count = z.int().nonnegative();
const range = z
  .tuple([count, count.nullable()])
  .refine(([min, max]) => max === null || min <= max, 'the minimum is above the maximum');
/** The guide has its own name for people counted as killed or injured together. */
const outcome = z.enum([...OUTCOMES, 'casualties_combined']);

const none = (empty: null | readonly []) => (value: unknown) => (value === 'none' ? empty : value);
const toll = z.preprocess(none(null), range.nullable()).optional();
const list = <Item extends z.ZodType>(item: Item) => z.preprocess(none([]), z.array(item)).optional();

const date = z
  .strictObject({
    start: isoDay,
    end: isoDay,
    precision: z.enum(['day', 'range', 'week', 'month', 'year']).optional(),
  })
  .refine((value) => value.start <= value.end, 'the end is before the start');

const place = z.strictObject({
  text: z.string().min(1),
  also: z.array(z.string()).optional(),
  country: z.string().length(2).nullable().optional(),
  admin1: z.string().nullable().optional(),
});

const victim = z.strictObject({ outcome, category: z.enum(VICTIM_CATEGORIES), min: count, max: count.nullable() });

const actor = z.strictObject({
  role: z.enum(['perpetrator', 'target', 'party']),
  names: z.array(z.string().min(1)).min(1),
  category: z.enum(ACTOR_CATEGORIES).optional(),
  country: z.string().nullable().optional(),
});

const claim = z.strictObject({ by: z.string(), outcome, min: count, max: count.nullable() });

export const expectedEventSchema = z.strictObject({
  sub_event_type: z.enum(LABELS.map((row) => row.sub)).optional(),
  scope: z.enum(['incident', 'aggregate']).optional(),
  optional: z.boolean().optional(),
  date: z.preprocess(none(null), date.nullable()).optional(),
  places: list(place),
  killed: toll,
  injured: toll,
  missing: toll,
  abducted: toll,
  arrested: toll,
  casualties_combined: toll,
  victims: list(victim),
  actors: list(actor),
  alleged_by: list(z.string()),
  claimed_by: list(z.string()),
  denied_by: list(z.string()),
  weapons: list(z.enum(WEAPON_TYPES)),
  claims: list(claim),
  evidence: z.string().optional(),
});

const head = {
  published: isoDay.nullable().optional(),
  dialect: z.enum(['fa-AF', 'fa-IR']).optional(),
};
const events = z.preprocess(none([]), z.array(expectedEventSchema));

/** `expected.json`: slots left out are not compared, unless the file says it is complete. */
export const expectationSchema = z.strictObject({ ...head, complete: z.boolean().default(false), events });

/** A line of a gold file: complete where it does not say otherwise, with its text. Fields of the collection it is from may stand beside. */
export const goldRecordSchema = z.looseObject({
  id: z.string().min(1),
  ...head,
  text: z.string(),
  complete: z.boolean().default(true),
  events,
});

export type ExpectedEvent = z.infer<typeof expectedEventSchema>;
export type Expectation = z.infer<typeof expectationSchema>;
