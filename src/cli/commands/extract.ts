// `ruydad extract`: inputs → batches → (threads) → output, in order and in bounded memory.
import type { Context } from '../context.ts';
import { EXIT } from '../errors.ts';
import type { Group } from '../input/entry.ts';
import { readSource } from '../input/read-source.ts';
import type { Options } from '../options.ts';
import { openSink } from '../output/open-sink.ts';
import { type Sink, type Tally, withSegments } from '../output/sink.ts';
import { createProgress, type Progress } from '../progress.ts';
import { createReporter, placeOf, type Reporter } from '../report.ts';
import { batched, withoutFirst } from '../run/batches.ts';
import { mapOrdered } from '../run/ordered.ts';
import { mayHoldRecords, type Plan, planRun } from '../run/plan.ts';
import type { Segment } from '../run/process.ts';
import { createRunner, type Runner } from '../run/runner.ts';
import { listenForStop, type Stop } from '../signals.ts';
import { summary } from '../summary.ts';

/** Runs the command and gives the exit status. */
export async function run(context: Context, paths: readonly string[], options: Options): Promise<number> {
  const plan = await planRun(context, paths, options);
  const reporter = createReporter(context, options);
  const sink = await openSink(plan, context);
  if (sink) return extractTo(sink, { context, plan, reporter });
  reporter.note(`${plan.out} is complete already; nothing is left to resume`);
  return EXIT.ok.status;
}

interface Work {
  readonly context: Context;
  readonly plan: Plan;
  readonly reporter: Reporter;
}

async function extractTo(sink: Sink, work: Work): Promise<number> {
  const { context, plan, reporter } = work;
  const start = performance.now();
  const stop = listenForStop();
  const bytes = plan.sources.reduce((sum, source) => sum + source.size, 0);
  const isEndless = plan.sources.some((source) => source.size === 0 && mayHoldRecords(source));
  const runner = createRunner(plan.settings, {
    jobs: plan.options.jobs,
    inputs: plan.sources.length,
    bytes: isEndless ? Number.POSITIVE_INFINITY : bytes,
  });
  const progress = createProgress(context, bytes, !plan.options.quiet && !plan.settings.terminal);
  try {
    const { tally, isCut } = await pump(sink, { ...work, stop, runner, progress });
    const signalled = stop.status();
    const kept = signalled === null && !isCut ? null : await sink.stop();
    if (kept === null) await sink.finish();
    progress.clear();
    reporter.close();
    if (kept !== null) reporter.note(`stopped after ${tally.documents} document(s); ${kept}`);
    else if (wantsSummary(work, tally)) reporter.note(summary(tally, (performance.now() - start) / 1000));
    return signalled ?? statusOf(tally, plan.options);
  } catch (error) {
    progress.clear();
    await sink.stop().catch(() => undefined);
    throw error;
  } finally {
    stop.release();
    await runner.close();
    // A pipe that is still open would keep the process alive.
    context.stdin.destroy();
  }
}

interface Machinery extends Work {
  readonly stop: Stop;
  readonly runner: Runner;
  readonly progress: Progress;
}

interface Pumped {
  readonly tally: Tally;
  /** Whether a failure ended the run, so that what follows it is not done. */
  readonly isCut: boolean;
}

async function pump(sink: Sink, machinery: Machinery): Promise<Pumped> {
  const { plan, stop, runner, progress, reporter } = machinery;
  let tally = sink.done;
  const batches = batched(withoutFirst(entriesOf(sink, machinery), sink.done.documents));
  const run = async (batch: Parameters<Runner['run']>[0]) => ({
    segments: await runner.run(batch),
    consumed: batch.consumed,
  });
  for await (const { segments, consumed } of mapOrdered(batches, { run, limit: runner.limit, stop: stop.signal })) {
    await sink.write(segments);
    const before = tally.documents;
    tally = withSegments(tally, segments);
    if (segments.some((segment) => segment.failures.length > 0)) progress.clear();
    tellFailures(segments, plan, reporter);
    progress.add(consumed, tally.documents - before);
    if (plan.settings.failFast && tally.failures > sink.done.failures) return { tally, isCut: true };
  }
  return { tally, isCut: false };
}

async function* entriesOf(sink: Sink, { plan, context }: Machinery): AsyncGenerator<Group> {
  const { settings, options, sources } = plan;
  const reading = { ...settings, stdin: context.stdin, formatIsNamed: options.inputFormat !== undefined };
  for (const [index, source] of sources.entries()) {
    if (!sink.hasSource(index)) yield* readSource(source, index, reading);
  }
}

function tellFailures(segments: readonly Segment[], { sources }: Plan, reporter: Reporter): void {
  for (const { source, failures } of segments) {
    for (const { id, message } of failures) reporter.failure(placeOf(sources[source]?.id ?? '', id), message);
  }
}

const wantsSummary = ({ context, plan }: Work, tally: Tally): boolean =>
  Boolean(plan.options.verbose) || (Boolean(context.stderr.isTTY) && tally.documents > 1);

function statusOf({ failures, events }: Tally, options: Options): number {
  if (failures > 0) return EXIT.trouble.status;
  return options.exitStatus && events === 0 ? EXIT.noEvent.status : EXIT.ok.status;
}
