// The output contract, once, as zod schemas: types, JSON Schema and validation are all derived from here.
// Only the command line and tests evaluate this module; the extractor imports its types.
import { z } from 'zod';
import { ACTOR_CATEGORIES } from './actor.ts';
import { LABELS } from './labels.ts';
import { PLACE_KINDS } from './place.ts';
import { OUTCOMES, VICTIM_CATEGORIES, WEAPON_TYPES } from './terms.ts';
import { WARNING_CODES } from './warning.ts';

const SUBS = LABELS.map((row) => row.sub);
const TYPES = [...new Set(LABELS.map((row) => row.event))];
const isoDay = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .describe('ISO Gregorian day');
const span = z
  .tuple([z.int().nonnegative(), z.int().nonnegative()])
  .describe('[start, end) in UTF-16 code units of the text as given');
const words = { text: z.string(), span };

export { OUTCOMES, VICTIM_CATEGORIES, WEAPON_TYPES };

const range = z.strictObject({ min: z.int().nonnegative(), max: z.int().nonnegative().nullable() });

export const dateSchema = z.strictObject({
  start: isoDay,
  end: isoDay,
  precision: z.enum(['day', 'range', 'week', 'month', 'year']),
  basis: z.enum(['explicit', 'relative', 'published']),
  calendar: z.enum(['gregorian', 'persian', 'islamic']),
  text: z.string().nullable(),
  span: span.nullable(),
});

export const placeSchema = z.strictObject({
  ...words,
  name: z.string().nullable(),
  kind: z.enum(PLACE_KINDS),
  country: z.string().nullable(),
  admin1: z.string().nullable(),
  admin2: z.string().nullable(),
  latitude: z.number().nullable(),
  longitude: z.number().nullable(),
  precision: z.int().min(1).max(3).describe('ACLED geo_precision: 1 exact, 2 near, 3 region'),
  ids: z.strictObject({
    iso_3166_2: z.string().nullable(),
    pcode: z.string().nullable(),
    geonames: z.int().nullable(),
  }),
});

export const actorSchema = z.strictObject({
  role: z.enum(['perpetrator', 'target', 'party']),
  ...words,
  aliases: z.array(z.string()).describe('other wordings of the same actor in the text'),
  id: z.string().nullable(),
  name: z.string().nullable(),
  category: z.enum(ACTOR_CATEGORIES),
  country: z.string().nullable(),
  assertion: z.enum(['stated', 'alleged', 'claimed']),
});

export const attributionSchema = z.strictObject({
  stance: z.enum(['alleges', 'claims', 'denies', 'confirms']),
  by: z.string(),
  span,
  actor: z.int().nonnegative().nullable(),
});

export const casualtySchema = z.strictObject({
  outcome: z.enum(OUTCOMES),
  category: z.enum(VICTIM_CATEGORIES).nullable(),
  min: z.int().nonnegative(),
  max: z.int().nonnegative().nullable(),
  vague: z.boolean(),
  ...words,
  according_to: z.string().nullable(),
  part_of: z.int().nonnegative().nullable(),
});

export const eventSchema = z.strictObject({
  id: z.string(),
  event_type: z.enum(TYPES),
  sub_event_type: z.enum(SUBS),
  scope: z.enum(['incident', 'aggregate']),
  date: dateSchema.nullable(),
  places: z.array(placeSchema),
  actors: z.array(actorSchema),
  attribution: z.array(attributionSchema),
  casualties: z.array(casualtySchema),
  totals: z.strictObject({
    killed: range.nullable(),
    injured: range.nullable(),
    missing: range.nullable(),
    abducted: range.nullable(),
    arrested: range.nullable(),
    killed_or_injured: range.nullable(),
  }),
  named_victims: z.array(z.strictObject({ ...words, outcome: z.enum(OUTCOMES), role: z.string().nullable() })),
  weapons: z.array(z.strictObject({ type: z.enum(WEAPON_TYPES), ...words })),
  evidence: z.array(z.strictObject(words)),
  confidence: z.number().min(0).max(1),
});

export const documentSchema = z.strictObject({
  id: z.string(),
  published: isoDay.nullable(),
  published_basis: z.enum(['option', 'metadata', 'header', 'dateline', 'filename']).nullable(),
  dialect: z.enum(['fa-AF', 'fa-IR']),
  characters: z.int().nonnegative(),
});

export const warningSchema = z.strictObject({
  code: z.enum(WARNING_CODES),
  message: z.string(),
  span: span.nullable(),
});

export const extractionSchema = z
  .strictObject({
    schema_version: z.literal('1'),
    document: documentSchema,
    events: z.array(eventSchema),
    warnings: z.array(warningSchema),
  })
  .describe('What ruydad extract prints for one document');

export const failureSchema = z
  .strictObject({
    schema_version: z.literal('1'),
    document: z.strictObject({ id: z.string().nullable() }),
    error: z.strictObject({ code: z.string(), message: z.string() }),
  })
  .describe('What stands in the place of a record that could not be processed');

export type Outcome = (typeof OUTCOMES)[number];
export type VictimCategory = (typeof VICTIM_CATEGORIES)[number];
export type WeaponType = (typeof WEAPON_TYPES)[number];
export type EventDate = z.infer<typeof dateSchema>;
export type EventPlace = z.infer<typeof placeSchema>;
export type EventActor = z.infer<typeof actorSchema>;
export type Attribution = z.infer<typeof attributionSchema>;
export type Casualty = z.infer<typeof casualtySchema>;
export type ConflictEvent = z.infer<typeof eventSchema>;
export type Totals = ConflictEvent['totals'];
export type Extraction = z.infer<typeof extractionSchema>;
export type Failure = z.infer<typeof failureSchema>;
