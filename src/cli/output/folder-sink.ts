// Output to a folder that mirrors the input: `a/b.txt` becomes `OUT/a/b.txt.json`. A file appears under its name only
// when it is whole, so whatever is there is done, and `--resume` leaves it alone.
import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { OutputFormat } from '../../serialize/format.ts';
import { CliError, writeError } from '../errors.ts';
import type { Segment } from '../run/process.ts';
import { existsError } from './file-sink.ts';
import { NOTHING, type Sink } from './sink.ts';

export interface FolderRequest {
  readonly folder: string;
  /** Id of each input, in order. */
  readonly ids: readonly string[];
  /** The format of the output of one input. */
  readonly formatOf: (source: number) => OutputFormat;
  readonly resume: boolean;
  readonly force: boolean;
}

interface Growing {
  readonly source: number;
  readonly file: number;
  hasPart: boolean;
}

/** A sink for a folder. */
export function folderSink(request: FolderRequest): Sink {
  const targets = request.ids.map((id, source) => join(request.folder, `${id}.${request.formatOf(source).extension}`));
  refuseTwins(targets);
  const isThere = targets.map((target) => existsSync(target));
  const first = isThere.indexOf(true);
  if (first >= 0 && !request.force && !request.resume) throw existsError(targets[first] ?? '');
  let written = 0;
  const writer = createWriter(request, targets);
  return {
    done: NOTHING,
    hasSource: (source) => request.resume && !request.force && isThere[source] === true,
    write: async (segments) => {
      for (const segment of segments) {
        if (writer.write(segment)) written += 1;
      }
    },
    finish: async () => writer.abandon(),
    stop: async () => {
      writer.abandon();
      return `${written} whole file(s) are in ${request.folder}; the same command with --resume does the others`;
    },
  };
}

function refuseTwins(targets: readonly string[]): void {
  const seen = new Set<string>();
  for (const target of targets) {
    if (seen.has(target))
      throw new CliError('usage', `two inputs would both be written to ${target}`, {
        hint: 'run them one after another',
      });
    seen.add(target);
  }
}

function createWriter(
  { formatOf }: FolderRequest,
  targets: readonly string[],
): { write: (segment: Segment) => boolean; abandon: () => void } {
  let growing: Growing | null = null;
  const abandon = (): void => {
    if (!growing) return;
    closeSync(growing.file);
    rmSync(temporary(targets[growing.source] ?? ''), { force: true });
    growing = null;
  };
  const write = (segment: Segment): boolean => {
    const { source, output, ends } = segment;
    const target = targets[source] ?? '';
    const format = formatOf(source);
    if (growing?.source !== source) abandon();
    if (output.length === 0 && !ends) return false;
    growing ??= begun(source, target, format);
    if (output.length > 0) {
      if (growing.hasPart) writeFileSync(growing.file, format.between);
      writeFileSync(growing.file, output);
      growing.hasPart = true;
    }
    if (!ends) return false;
    completed(growing.file, target, format);
    growing = null;
    return true;
  };
  return {
    abandon,
    write: (segment) => {
      try {
        return write(segment);
      } catch (error) {
        throw writeError(error, targets[segment.source] ?? '');
      }
    },
  };
}

/** Fixed, so that what a killed run leaves behind is overwritten by the next. */
const temporary = (target: string): string => join(dirname(target), `.${basename(target)}.partial`);

function begun(source: number, target: string, format: OutputFormat): Growing {
  mkdirSync(dirname(target), { recursive: true });
  const file = openSync(temporary(target), 'w');
  writeFileSync(file, format.begin);
  return { source, file, hasPart: false };
}

function completed(file: number, target: string, format: OutputFormat): void {
  writeFileSync(file, format.end);
  fsyncSync(file);
  closeSync(file);
  renameSync(temporary(target), target);
}
