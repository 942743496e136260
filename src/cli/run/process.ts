// A batch of entries → pieces of output, ready to be written. Runs on the main thread or in a worker.
import { extract } from '../../extract.ts';
import type { InputDocument } from '../../model/document.ts';
import type { Extraction } from '../../model/event.ts';
import { failureOf, ReadError } from '../../read/failure.ts';
import type { OutputFormat } from '../../serialize/format.ts';
import { inCodePoints } from '../../serialize/offsets.ts';
import type { Entry } from '../input/entry.ts';
import { readEntry } from './read-entry.ts';
import { formatOf, type Settings } from './settings.ts';

export interface Told {
  readonly id: string;
  readonly code: string;
  readonly message: string;
}

/** The output of consecutive documents of one input. */
export interface Segment {
  readonly source: number;
  readonly output: Uint8Array;
  readonly documents: number;
  readonly events: number;
  readonly failures: readonly Told[];
  /** Whether the input ends with this segment. */
  readonly ends: boolean;
}

interface Draft {
  readonly source: number;
  readonly parts: string[];
  documents: number;
  events: number;
  readonly failures: Told[];
  ends: boolean;
}

/** Processes entries in order; with `failFast`, up to and with the first that fails. */
export async function processBatch(entries: readonly Entry[], settings: Settings): Promise<readonly Segment[]> {
  const format = await formatOf(settings);
  const drafts: Draft[] = [];
  for (const entry of entries) {
    const last = drafts.at(-1);
    const draft = last?.source === entry.source && !last.ends ? last : newDraft(entry.source);
    if (draft !== last) drafts.push(draft);
    await processEntry(entry, draft, { settings, format });
    if (settings.failFast && draft.failures.length > 0) break;
  }
  return drafts.map((draft) => segmentOf(draft, format));
}

const newDraft = (source: number): Draft => ({ source, parts: [], documents: 0, events: 0, failures: [], ends: false });

interface Work {
  readonly settings: Settings;
  readonly format: OutputFormat;
}

async function processEntry(entry: Entry, draft: Draft, work: Work): Promise<void> {
  if (entry.kind === 'end') {
    draft.ends = true;
    return;
  }
  draft.documents += 1;
  const result =
    entry.kind === 'failure' ? failed(entry.id, new ReadError(entry.code, entry.message)) : await attempt(entry, work);
  const standsAlone = entry.kind === 'file' || entry.kind === 'bytes';
  if ('error' in result) {
    draft.failures.push({ id: result.id, code: result.error.code, message: result.error.message });
    if (!(standsAlone && work.settings.perSource)) add(draft, work.format.failure(failureOf(result.id, result.error)));
    return;
  }
  draft.ends = standsAlone;
  draft.events += result.extraction.events.length;
  add(draft, result.output);
}

const add = (draft: Draft, part: string): void => {
  if (part !== '') draft.parts.push(part);
};

type Attempt = { readonly extraction: Extraction; readonly output: string } | ReturnType<typeof failed>;

const failed = (id: string, error: ReadError) => ({ id, error });

async function attempt(entry: Parameters<typeof readEntry>[0], { settings, format }: Work): Promise<Attempt> {
  const outcome = await readEntry(entry, settings);
  if ('error' in outcome) return outcome;
  const { document } = outcome;
  try {
    const extraction = extractAs(document, settings);
    return { extraction, output: format.document(extraction) };
  } catch (error) {
    // A bug must not cost the other documents of a long run; it is told and answered like any failure.
    return failed(
      document.id,
      new ReadError('internal', `a bug, please report it: ${error instanceof Error ? error.message : error}`),
    );
  }
}

function extractAs(document: InputDocument, { offsets }: Settings): Extraction {
  const extraction = extract(document);
  return offsets === 'codepoint' ? inCodePoints(extraction, document.text) : extraction;
}

const encoder = new TextEncoder();

function segmentOf({ parts, ...draft }: Draft, format: OutputFormat): Segment {
  return { ...draft, output: encoder.encode(parts.join(format.between)) };
}
