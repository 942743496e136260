// `ruydad merge`: extracted NDJSON of many documents → one cluster a happening.
import { clusterReports } from '../../cluster/cluster.ts';
import { type LineReading, readLine } from '../../cluster/read-line.ts';
import { createReportReader, type Report } from '../../cluster/report.ts';
import { json } from '../../serialize/json.ts';
import { ndjson } from '../../serialize/ndjson.ts';
import type { Context } from '../context.ts';
import { CliError, EXIT, writeError } from '../errors.ts';
import { readError } from '../input/bytes.ts';
import { readJsonElements } from '../input/json-elements.ts';
import { type Line, readLines } from '../input/lines.ts';
import { findSources, openSource, type Source, withFormat } from '../input/sources.ts';
import type { Options } from '../options.ts';
import { createReporter, type Reporter } from '../report.ts';
import { printable } from '../terminal.ts';

/** The events of one document; far above what extract prints for the largest document it reads. */
const MAX_LINE_BYTES = 200e6;
/** Said when nothing that was given is of use. */
const EXPECTED = 'merge reads what ruydad extract prints with --format ndjson or json';
/** Characters that are written at once. */
const CHUNK = 256 * 1024;

/** Runs the command and gives the exit status. */
export async function run(context: Context, paths: readonly string[], options: Options): Promise<number> {
  const format = formatOf(options, Boolean(context.stdout.isTTY));
  const reporter = createReporter(context, options);
  const intake = createIntake(reporter);
  try {
    const wanted = { cwd: context.cwd, format: options.inputFormat, except: [] };
    for (const source of await findSources(pathsOrStdin(context, paths), wanted)) {
      await readInto(intake, await withFormat(source, context.stdin), context);
    }
    const clusters = await write(context, clusterReports(intake.reports), format);
    reporter.close();
    if (intake.failed() > 0) reporter.note(`skipped ${intake.failed()} document(s) that could not be extracted`);
    if (intake.reports.length === 0 && intake.isUnlike()) reporter.note(EXPECTED);
    if (options.verbose) reporter.note(`${intake.reports.length} report(s) in ${clusters} cluster(s)`);
    return intake.bad() > 0 ? EXIT.trouble.status : EXIT.ok.status;
  } finally {
    // A pipe that is still open would keep the process alive.
    context.stdin.destroy();
  }
}

function pathsOrStdin({ stdin }: Context, paths: readonly string[]): readonly string[] {
  if (paths.length > 0) return paths;
  if (!stdin.isTTY) return ['-'];
  throw new CliError('no_input', 'nothing to read', {
    hint: 'name files that ruydad extract wrote, or pipe its output in; see ruydad merge --help',
  });
}

/** Where lines go: reports to be clustered, and counts of what gives none. */
interface Intake {
  readonly reports: Report[];
  readonly add: (where: string, line: LineReading) => void;
  readonly failed: () => number;
  readonly bad: () => number;
  /** Whether something was read that extract does not print. */
  readonly isUnlike: () => boolean;
}

function createIntake(reporter: Reporter): Intake {
  const reportsOf = createReportReader();
  const reports: Report[] = [];
  let [failed, bad, isUnlike] = [0, 0, false];
  const add = (where: string, line: LineReading): void => {
    if (line.kind === 'extraction') for (const report of reportsOf(line.extraction)) reports.push(report);
    if (line.kind === 'failure') failed += 1;
    if (line.kind !== 'bad') return;
    bad += 1;
    isUnlike ||= line.message.startsWith('not ');
    reporter.failure(where, line.message);
  };
  return { reports, add, failed: () => failed, bad: () => bad, isUnlike: () => isUnlike };
}

/** Reads one input; a line that is no extraction is told by its number, and the rest is read. */
async function readInto(intake: Intake, source: Source, { stdin }: Context): Promise<void> {
  try {
    if (source.error) throw source.error;
    const { input } = await openSource(source, stdin);
    const read = source.format === 'json' ? readJsonElements : readLines;
    for await (const lines of read(input.chunks, MAX_LINE_BYTES)) {
      for (const line of lines) intake.add(`${source.id}:${line.number}`, readBytes(line));
    }
  } catch (error) {
    intake.add(source.id, { kind: 'bad', message: readError(error).message });
  }
}

const decoder = new TextDecoder();

const readBytes = ({ bytes }: Pick<Line, 'bytes'>): LineReading =>
  bytes === null ? { kind: 'bad', message: `longer than ${MAX_LINE_BYTES} bytes` } : readLine(decoder.decode(bytes));

interface Format {
  readonly begin: string;
  readonly between: string;
  readonly end: string;
  readonly write: (cluster: object) => string;
}

function formatOf({ format = 'ndjson' }: Options, isTerminal: boolean): Format {
  if (format !== 'json' && format !== 'ndjson') {
    throw new CliError('bad_option', `merge does not write ${format}`, { hint: 'choose json or ndjson' });
  }
  const { begin, between, end } = format === 'json' ? json({ single: false, pretty: false }) : ndjson();
  const lineEnd = format === 'json' ? '' : '\n';
  // Text of strangers: control characters must not reach a terminal.
  const shown = isTerminal ? printable : (text: string): string => text;
  return { begin, between, end, write: (cluster) => shown(JSON.stringify(cluster)) + lineEnd };
}

/** Writes the clusters as they are made, with back-pressure, and gives their number. */
async function write({ stdout }: Context, clusters: Iterable<object>, format: Format): Promise<number> {
  let [text, count] = [format.begin, 0];
  for (const cluster of clusters) {
    text += (count === 0 ? '' : format.between) + format.write(cluster);
    count += 1;
    if (text.length < CHUNK) continue;
    await put(stdout, text);
    text = '';
  }
  await put(stdout, text + format.end);
  return count;
}

const put = (stdout: Context['stdout'], text: string): Promise<void> =>
  new Promise((resolve, reject) => {
    stdout.write(text, (error) => (error ? reject(writeError(error, 'stdout')) : resolve()));
  });
