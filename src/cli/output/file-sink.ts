// Output to one file, whole or not at all: FILE.partial grows beside a journal and becomes FILE at the end.
// A journal line says how many documents the first so many bytes answer, so a killed run goes on from there.
import {
  closeSync,
  existsSync,
  fsyncSync,
  ftruncateSync,
  openSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import type { OutputFormat } from '../../serialize/format.ts';
import { CliError, writeError } from '../errors.ts';
import type { Segment } from '../run/process.ts';
import { appendPosition, type Position, readJournal, startJournal } from './journal.ts';
import { NOTHING, type Sink, withSegments } from './sink.ts';

export interface FileRequest {
  readonly path: string;
  readonly format: OutputFormat;
  readonly resume: boolean;
  readonly force: boolean;
  /** Hash of the inputs and options: only the same run can be gone on with. */
  readonly fingerprint: string;
}

/** A sink for one file; null when `--resume` finds the file complete. */
export function fileSink(request: FileRequest): Sink | null {
  const { path, format, resume, force } = request;
  const hasPartial = existsSync(partialOf(path));
  if (existsSync(path) && resume && !hasPartial) {
    // A run that was killed right after it put its file in place has left its journal.
    rmSync(journalOf(path), { force: true });
    return null;
  }
  if (existsSync(path) && !force && !resume) throw existsError(path);
  if (hasPartial && !force && !resume) {
    throw new CliError('unfinished', `${partialOf(path)} is left from a run that did not end`, {
      hint: '--resume goes on with it, --force starts over',
    });
  }
  try {
    return resume && hasPartial
      ? sinkFrom(request, reopened(request))
      : sinkFrom(request, fresh(path, format, request.fingerprint));
  } catch (error) {
    throw writeError(error, path);
  }
}

/** The error for a file that is in the way. */
export const existsError = (path: string): CliError =>
  new CliError('exists', `${path} exists already`, { hint: '--force overwrites it' });

const partialOf = (path: string): string => `${path}.partial`;
const journalOf = (path: string): string => `${path}.partial.journal`;

interface Opened {
  readonly file: number;
  readonly journal: number;
  readonly position: Position;
}

function fresh(path: string, format: OutputFormat, fingerprint: string): Opened {
  const file = openSync(partialOf(path), 'w');
  writeFileSync(file, format.begin);
  const journal = startJournal(journalOf(path), fingerprint);
  return { file, journal, position: { ...NOTHING, bytes: Buffer.byteLength(format.begin) } };
}

function reopened({ path, format, fingerprint }: FileRequest): Opened {
  const begin = Buffer.byteLength(format.begin);
  const { size } = statSync(partialOf(path));
  const found = readJournal(journalOf(path), size);
  if (!found || size < begin) return fresh(path, format, fingerprint);
  if (found.fingerprint !== fingerprint) {
    throw new CliError('inputs_changed', `${partialOf(path)} is from a run with other inputs or options`, {
      hint: 'repeat the command as it was, or start over with --force',
    });
  }
  const position = found.position ?? { ...NOTHING, bytes: begin };
  // Whatever is behind the last journal line may be half a document.
  const file = openSync(partialOf(path), 'r+');
  ftruncateSync(file, position.bytes);
  closeSync(file);
  return { file: openSync(partialOf(path), 'a'), journal: found.reopen(), position };
}

function sinkFrom({ path, format }: FileRequest, { file, journal, position: start }: Opened): Sink {
  let position = start;
  const guarded = (action: () => void): Promise<void> =>
    new Promise((resolve, reject) => {
      try {
        action();
        resolve();
      } catch (error) {
        reject(writeError(error, path));
      }
    });
  const write = (segments: readonly Segment[]): void => {
    const hasPart = position.bytes > Buffer.byteLength(format.begin);
    const block = blockOf(segments, format, hasPart);
    writeFileSync(file, block);
    position = { ...withSegments(position, segments), bytes: position.bytes + block.length };
    appendPosition(journal, position);
  };
  const finish = (): void => {
    writeFileSync(file, format.end);
    fsyncSync(file);
    closeSync(file);
    closeSync(journal);
    renameSync(partialOf(path), path);
    rmSync(journalOf(path));
  };
  return {
    done: start,
    hasSource: () => false,
    write: (segments) => guarded(() => write(segments)),
    finish: () => guarded(finish),
    stop: async () => stopped(path, file, position),
  };
}

function stopped(path: string, file: number, position: Position): string {
  if (position.documents === 0) {
    rmSync(partialOf(path));
    rmSync(journalOf(path));
    return 'nothing is written';
  }
  ftruncateSync(file, position.bytes);
  return `they are kept in ${partialOf(path)}; the same command with --resume goes on`;
}

function blockOf(segments: readonly Segment[], format: OutputFormat, hasPart: boolean): Buffer {
  const between = Buffer.from(format.between);
  const parts: Uint8Array[] = [];
  for (const { output } of segments) {
    if (output.length === 0) continue;
    if (hasPart || parts.length > 0) parts.push(between);
    parts.push(output);
  }
  return Buffer.concat(parts);
}
