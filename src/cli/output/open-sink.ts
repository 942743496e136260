// The sink that a plan asks for.
import { createWriteStream, statSync } from 'node:fs';
import type { Context } from '../context.ts';
import { CliError } from '../errors.ts';
import { mayHoldRecords, type Plan } from '../run/plan.ts';
import { formatOf } from '../run/settings.ts';
import { fileSink } from './file-sink.ts';
import { type FolderRequest, folderSink } from './folder-sink.ts';
import type { Sink } from './sink.ts';
import { streamSink } from './stream-sink.ts';

/** Opens the output of a run; null when it is complete already. */
export async function openSink(plan: Plan, context: Context): Promise<Sink | null> {
  const { settings, out, outDir, options } = plan;
  const how = { resume: options.resume ?? false, force: options.force ?? false };
  const format = await formatOf(settings);
  if (outDir !== null) return folderSink({ ...how, folder: outDir, ...(await layoutOf(plan)) });
  if (out === null) return streamSink(context.stdout, 'stdout', format);
  if (kindOf(out) === 'folder') {
    throw new CliError('not_writable', `cannot write ${out}: it is a folder`, {
      hint: 'for a folder there is --out-dir',
    });
  }
  // A device or a pipe cannot be renamed into place.
  if (kindOf(out) === 'device') return streamSink(createWriteStream(out), out, format);
  return fileSink({ ...how, path: out, format, fingerprint: plan.fingerprint });
}

/** What each file of the folder holds: the document of one text alone, or all that an input of records has. */
async function layoutOf({ sources, settings }: Plan): Promise<Pick<FolderRequest, 'ids' | 'formatOf'>> {
  const [one, many] = await Promise.all([formatOf(settings, true), formatOf(settings, false)]);
  const formats = sources.map((source) => (mayHoldRecords(source) ? many : one));
  return { ids: sources.map((source) => source.id), formatOf: (index) => formats[index] ?? many };
}

function kindOf(path: string): 'folder' | 'device' | 'file' {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat?.isDirectory()) return 'folder';
  return stat && !stat.isFile() ? 'device' : 'file';
}
