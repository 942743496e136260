// What `ruydad merge` prints, once, as zod schemas. Only the command line and tests evaluate this module.
// A cluster's event has the fields of the output contract without spans, which belong to one text: every value names
// the reports that gave it, by index in `reports`.
import { z } from 'zod';
import {
  actorSchema,
  attributionSchema,
  casualtySchema,
  dateSchema,
  documentSchema,
  eventSchema,
  placeSchema,
} from '../model/event.ts';

const reports = z.array(z.int().nonnegative()).min(1).describe('indices in the list of reports, ascending');
const day = documentSchema.shape.published;
const outcome = casualtySchema.shape.outcome;
const dateShape = { start: true, end: true, precision: true, basis: true } as const;

export const clusterDateSchema = dateSchema.pick(dateShape).extend({ reports });

export const clusterPlaceSchema = placeSchema.omit({ span: true }).extend({ reports });

export const clusterActorSchema = actorSchema.omit({ span: true }).extend({ reports });

export const clusterAttributionSchema = attributionSchema.omit({ span: true }).extend({ reports });

export const clusterCasualtySchema = casualtySchema.omit({ span: true }).extend({ reports });

export const clusterEventSchema = eventSchema.omit({ id: true, casualties: true, evidence: true }).extend({
  date: clusterDateSchema.nullable().describe('the day or span that most reports give, by their confidence'),
  places: z.array(clusterPlaceSchema).describe('the finest places; one that a finer one lies in is left out'),
  actors: z.array(clusterActorSchema).describe('one row for a role, an actor and an assertion'),
  attribution: z.array(clusterAttributionSchema),
  casualties: z.array(clusterCasualtySchema).describe('every claim; equal claims of several reports are one row'),
  named_victims: z.array(z.strictObject({ text: z.string(), outcome, role: z.string().nullable(), reports })),
  weapons: z.array(z.strictObject({ type: eventSchema.shape.weapons.element.shape.type, text: z.string(), reports })),
  totals: eventSchema.shape.totals.describe('lowest minimum and highest maximum; max null when any report is open'),
  confidence: eventSchema.shape.confidence.describe("the highest of the reports' confidences"),
});

export const reportSchema = z
  .strictObject({
    document_id: z.string(),
    event_id: z.string(),
    published: day,
    sub_event_type: eventSchema.shape.sub_event_type,
    date: dateSchema.pick(dateShape).nullable(),
    totals: eventSchema.shape.totals,
    confidence: eventSchema.shape.confidence,
  })
  .describe('What one document says of the happening');

export const revisionSchema = z.strictObject({
  report: z.int().nonnegative(),
  published: day,
  min: z.int().nonnegative(),
  max: z.int().nonnegative().nullable(),
});

const revisions = z.array(revisionSchema).describe('the first figure and each that differs from the one before it');

export const clusterSchema = z
  .strictObject({
    schema_version: z.literal('1'),
    cluster: z
      .string()
      .regex(/^[0-9a-f]{16}$/)
      .describe('stable while the first report stays the first'),
    event: clusterEventSchema,
    reports: z.array(reportSchema).min(1).describe('in order of publication; undated documents last'),
    first_report: day,
    last_report: day,
    revisions: z.strictObject({ killed: revisions, injured: revisions }),
  })
  .describe('What ruydad merge prints for one happening');

export type ClusterDate = z.infer<typeof clusterDateSchema>;
export type ClusterPlace = z.infer<typeof clusterPlaceSchema>;
export type ClusterCasualty = z.infer<typeof clusterCasualtySchema>;
export type ClusterEvent = z.infer<typeof clusterEventSchema>;
export type ClusterReport = z.infer<typeof reportSchema>;
export type Revision = z.infer<typeof revisionSchema>;
export type Cluster = z.infer<typeof clusterSchema>;
