// `ruydad mentions`: every date, place, actor, number and weapon of texts, one a line.
import { mentionsOf, type TextMention } from '../../mentions.ts';
import type { OutputFormat } from '../../serialize/format.ts';
import type { Context } from '../context.ts';
import { EXIT } from '../errors.ts';
import type { Entry } from '../input/entry.ts';
import { readSource } from '../input/read-source.ts';
import type { Options } from '../options.ts';
import type { Sink } from '../output/sink.ts';
import { streamSink } from '../output/stream-sink.ts';
import { createReporter, placeOf } from '../report.ts';
import { type Plan, planRun } from '../run/plan.ts';
import { readEntry } from '../run/read-entry.ts';
import type { Settings } from '../run/settings.ts';
import { printable } from '../terminal.ts';

const LINES: OutputFormat = {
  name: 'mentions',
  extension: 'ndjson',
  begin: '',
  between: '',
  end: '',
  document: () => '',
  failure: () => '',
};

/** Runs the command and gives the exit status. */
export async function run(context: Context, paths: readonly string[], options: Options): Promise<number> {
  const plan = await planRun(context, paths, options);
  const reporter = createReporter(context, options);
  const sink = streamSink(context.stdout, 'stdout', LINES);
  let failures = 0;
  for await (const { entry, id } of entriesOf(plan, context)) {
    const outcome = await answer(entry, plan.settings);
    if ('message' in outcome) {
      failures++;
      reporter.failure(placeOf(id, outcome.id), outcome.message);
    }
    await write(sink, outcome.lines, plan.settings);
  }
  reporter.close();
  context.stdin.destroy();
  return failures > 0 ? EXIT.trouble.status : EXIT.ok.status;
}

interface Given {
  readonly entry: Exclude<Entry, { readonly kind: 'end' }>;
  /** Id of the input that it is from. */
  readonly id: string;
}

async function* entriesOf({ sources, settings, options }: Plan, { stdin }: Context): AsyncGenerator<Given> {
  const reading = { ...settings, stdin, formatIsNamed: options.inputFormat !== undefined };
  for (const [index, source] of sources.entries())
    for await (const { entries } of readSource(source, index, reading))
      for (const entry of entries) if (entry.kind !== 'end') yield { entry, id: source.id };
}

type Answer =
  | { readonly lines: readonly object[] }
  | { readonly lines: readonly object[]; readonly id: string; readonly message: string };

/** The lines of one document; one that cannot be read has a single line that says why. */
async function answer(entry: Given['entry'], settings: Settings): Promise<Answer> {
  if (entry.kind === 'failure') return failed(entry.id, entry);
  const outcome = await readEntry(entry, settings);
  if ('error' in outcome) return failed(outcome.id, outcome.error);
  const mentions = mentionsOf(outcome.document);
  return { lines: settings.offsets === 'codepoint' ? inCodePoints(mentions, outcome.document.text) : mentions };
}

const failed = (id: string, { code, message }: { readonly code: string; readonly message: string }): Answer => ({
  lines: [{ document: id, error: { code, message } }],
  id,
  message,
});

function inCodePoints(mentions: readonly TextMention[], text: string): readonly object[] {
  let [at, points] = [0, 0];
  // Spans start in order, so that the text is counted once but for mentions inside one another.
  const convert = (offset: number): number => {
    if (offset < at) [at, points] = [0, 0];
    for (; at < offset; points++) at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
    return points;
  };
  const starts = mentions.map(({ span }) => convert(span[0]));
  return mentions.map((mention, i) => {
    const start = starts[i] ?? 0;
    return { ...mention, span: [start, start + [...mention.text].length] };
  });
}

const encoder = new TextEncoder();

async function write(sink: Sink, lines: readonly object[], { terminal }: Settings): Promise<void> {
  const text = lines.map((line) => `${JSON.stringify(line)}\n`).join('');
  const output = encoder.encode(terminal ? printable(text) : text);
  await sink.write([{ source: 0, output, documents: 1, events: 0, failures: [], ends: false }]);
}
