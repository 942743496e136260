// `ruydad watch FOLDER`: files are extracted as they arrive, until Ctrl-C. A file counts as arrived once its size has
// stood still; what still cannot be read is tried again, since a slow writer may have paused in the middle.
import { existsSync, statSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { watch } from 'chokidar';
import { formatOfName, holdsRecords, isTextName } from '../../read/formats.ts';
import type { Context } from '../context.ts';
import { CliError, EXIT, systemCode } from '../errors.ts';
import { readError } from '../input/bytes.ts';
import { readSource } from '../input/read-source.ts';
import type { Source } from '../input/sources.ts';
import type { Options } from '../options.ts';
import { folderSink } from '../output/folder-sink.ts';
import type { Sink } from '../output/sink.ts';
import { streamSink } from '../output/stream-sink.ts';
import { createReporter, placeOf, type Reporter } from '../report.ts';
import { batched } from '../run/batches.ts';
import { settingsFor } from '../run/plan.ts';
import { processBatch, type Segment } from '../run/process.ts';
import { formatOf, type Settings } from '../run/settings.ts';
import { listenForStop } from '../signals.ts';

/** Size and time must stand still for so long, in milliseconds. */
const STILL = { stabilityThreshold: 400, pollInterval: 100 };
const TRIES = 3;
const BETWEEN_TRIES = 500;

interface Watch {
  readonly folder: string;
  /** The folder as it was given. */
  readonly typed: string;
  readonly outDir: string | null;
  readonly context: Context;
  readonly settings: Settings;
  readonly reporter: Reporter;
  readonly options: Options;
}

/** Watches until a signal comes; the files in hand are finished first. */
export async function run(context: Context, [typed = '.']: readonly string[], options: Options): Promise<number> {
  const folder = resolve(context.cwd, typed);
  const stat = typed === '' ? undefined : statSync(folder, { throwIfNoEntry: false });
  if (!stat?.isDirectory()) {
    throw new CliError('no_input', `${typed || '""'}: ${stat ? 'not a folder' : 'no such folder'}`);
  }
  const outDir = options.outDir === undefined ? null : resolve(context.cwd, options.outDir);
  // Every output would be the next input.
  if (outDir === folder) {
    throw new CliError('usage', `--out-dir ${options.outDir} is the folder that is watched`, {
      hint: 'write to another folder, or to one inside it',
    });
  }
  const settings = settingsFor(
    context,
    { single: false, formatWhenOpen: outDir === null ? 'ndjson' : 'json' },
    options,
  );
  if (outDir === null && settings.format !== 'ndjson') {
    throw new CliError('usage', `--format ${settings.format} needs --out-dir`, {
      hint: 'without it each document is a line of ndjson',
    });
  }
  const reporter = createReporter(context, options);
  await watchUntilStopped({ folder, typed, outDir, context, settings, options, reporter });
  return EXIT.ok.status;
}

async function watchUntilStopped(work: Watch): Promise<void> {
  const stop = listenForStop();
  const watcher = watch(work.folder, {
    awaitWriteFinish: STILL,
    ignored: (path) => isIgnored(path, work),
    followSymlinks: false,
  });
  // One file after another: the order of arrival is the order of output.
  let queue: Promise<void> = Promise.resolve();
  let [broken, failed]: [unknown, boolean] = [null, false];
  const fail = (error: unknown): void => {
    [broken, failed] = [error, true];
    stop.now();
  };
  const enqueue = (path: string): void => {
    queue = queue.then(() => (failed || stop.signal.aborted ? undefined : processFile(path, work))).catch(fail);
  };
  watcher.on('add', enqueue).on('change', enqueue);
  watcher.on('error', (error) => {
    const fatal = tellUnwatched(error, work);
    if (fatal) fail(fatal);
  });
  watcher.on('ready', () => work.reporter.note(`watching ${work.folder}; Ctrl-C ends`));
  if (!stop.signal.aborted) await new Promise((done) => stop.signal.addEventListener('abort', done, { once: true }));
  await watcher.close();
  await queue;
  stop.release();
  work.reporter.close();
  if (failed) throw broken;
}

/** Tells of a folder inside that cannot be watched; gives the error when it ends the watch. */
function tellUnwatched(error: unknown, { folder, typed, reporter }: Watch): CliError | null {
  const code = systemCode(error);
  if (code === 'ENOSPC' || code === 'EMFILE') {
    return new CliError('unreadable', `cannot watch ${typed}: the system watches no more files`, {
      hint: 'raise fs.inotify.max_user_watches and max_user_instances',
    });
  }
  const path = error instanceof Error && 'path' in error ? String(error.path) : folder;
  const { message } = readError(error);
  if (path === folder) return new CliError('unreadable', `cannot watch ${typed}: ${message}`);
  reporter.failure(relative(folder, path).split(sep).join('/'), message);
  return null;
}

/** Hidden files are those of other programs, and of ours while they grow; our own output is no input. */
function isIgnored(path: string, { folder, outDir }: Watch): boolean {
  if (path === folder) return false;
  if (
    path === outDir ||
    relative(folder, path)
      .split(sep)
      .some((part) => part.startsWith('.'))
  )
    return true;
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true && !isTextName(path);
}

async function processFile(path: string, work: Watch): Promise<void> {
  const id = relative(work.folder, path).split(sep).join('/');
  for (let attempt = 1; existsSync(path); attempt += 1) {
    const source: Source = { id, path, format: work.options.inputFormat ?? formatOfName(path), size: 0, modified: 0 };
    const sink = await sinkFor(source, work);
    if (sink === null) return;
    const segments = await segmentsOf(source, work);
    const failures = segments.flatMap((segment) => segment.failures);
    if (failures.length === 0 || attempt === TRIES) {
      for (const { id: where, message } of failures) work.reporter.failure(placeOf(id, where), message);
      await sink.write(segments);
      if (work.outDir !== null) await sink.finish();
      return;
    }
    await sleep(BETWEEN_TRIES);
  }
}

/** Null when the output is newer than the input: it was made before the watch was started again. */
async function sinkFor(source: Source, { outDir, context, settings }: Watch): Promise<Sink | null> {
  const format = await formatOf(settings, !holdsRecords(source.format ?? 'text'));
  if (outDir === null) return streamSink(context.stdout, 'stdout', format);
  const made = statSync(resolve(outDir, `${source.id}.${format.extension}`), { throwIfNoEntry: false });
  const read = statSync(source.path ?? '', { throwIfNoEntry: false });
  if (made && read && made.mtimeMs > read.mtimeMs) return null;
  return folderSink({ folder: outDir, ids: [source.id], formatOf: () => format, resume: false, force: true });
}

async function segmentsOf(source: Source, { settings, context }: Watch): Promise<readonly Segment[]> {
  const reading = { ...settings, stdin: context.stdin, formatIsNamed: false };
  const segments: Segment[] = [];
  for await (const { entries } of batched(readSource(source, 0, reading)))
    segments.push(...(await processBatch(entries, settings)));
  return segments;
}
