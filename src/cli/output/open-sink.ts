// The sink that a plan asks for.
import { createWriteStream, statSync } from 'node:fs';
import type { Context } from '../context.ts';
import { CliError } from '../errors.ts';
import { mayHoldRecords, type Plan } from '../run/plan.ts';
import { formatOf } from '../run/settings.ts';
import { fileSink } from './file-sink.ts';
import { folderSink } from './folder-sink.ts';
import type { Sink } from './sink.ts';
import { streamSink } from './stream-sink.ts';

/** Opens the output of a run; null when it is complete already. */
export function openSink(plan: Plan, context: Context): Sink | null {
  const { settings, out, outDir, options } = plan;
  const how = { resume: options.resume ?? false, force: options.force ?? false };
  if (outDir !== null) {
    return folderSink({
      ...how,
      folder: outDir,
      ids: plan.sources.map((source) => source.id),
      formatOf: (index) => formatOf(settings, !isMany(plan, index)),
    });
  }
  if (out === null) return streamSink(context.stdout, 'stdout', formatOf(settings));
  if (kindOf(out) === 'folder')
    throw new CliError('not_writable', `cannot write ${out}: it is a folder`, {
      hint: 'for a folder there is --out-dir',
    });
  // A device or a pipe cannot be renamed into place.
  if (kindOf(out) === 'device') return streamSink(createWriteStream(out), out, formatOf(settings));
  return fileSink({ ...how, path: out, format: formatOf(settings), fingerprint: plan.fingerprint });
}

function isMany({ sources }: Plan, index: number): boolean {
  const source = sources[index];
  return source !== undefined && mayHoldRecords(source);
}

function kindOf(path: string): 'folder' | 'device' | 'file' {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat?.isDirectory()) return 'folder';
  return stat && !stat.isFile() ? 'device' : 'file';
}
