// `ruydad explain`: texts with their mentions in colour, and where every value of every event is from.
import { explain } from '../../explain/explain.ts';
import { failureOf } from '../../read/failure.ts';
import { json } from '../../serialize/json.ts';
import { ndjson } from '../../serialize/ndjson.ts';
import type { Context } from '../context.ts';
import { EXIT } from '../errors.ts';
import { printExplanation } from '../explain/print.ts';
import type { Options } from '../options.ts';
import { colourFor, createReporter, placeOf } from '../report.ts';
import { documentsOf } from '../run/documents.ts';
import { type Plan, planRun } from '../run/plan.ts';
import type { Outcome } from '../run/read-entry.ts';
import { printable } from '../terminal.ts';
import { print } from '../validate/print.ts';

/** Runs the command and gives the exit status. */
export async function run(context: Context, paths: readonly string[], options: Options): Promise<number> {
  const plan = await planRun(context, paths, options);
  const reporter = createReporter(context, options);
  const form = formFor(context, plan);
  let [failures, documents] = [0, 0];
  for await (const { source, outcome } of documentsOf(plan, context)) {
    if ('error' in outcome) {
      failures += 1;
      reporter.failure(placeOf(source, outcome.id), outcome.error.message);
    }
    const text = form.write(outcome);
    if (text === '') continue;
    await print(context, (documents === 0 ? form.begin : form.between) + text);
    documents += 1;
  }
  await print(context, (documents === 0 ? form.begin : '') + form.end);
  reporter.close();
  context.stdin.destroy();
  return failures > 0 ? EXIT.trouble.status : EXIT.ok.status;
}

/** How explanations are written one after another. */
interface Form {
  readonly begin: string;
  readonly between: string;
  readonly end: string;
  /** Empty for a document that has nothing to be shown. */
  readonly write: (outcome: Outcome) => string;
}

function formFor(context: Context, { options, settings }: Plan): Form {
  if (options.format === undefined) {
    const colour = colourFor(context.stdout, context.env);
    const write = (outcome: Outcome): string =>
      'error' in outcome ? '' : printExplanation(outcome.document.text, explain(outcome.document), colour);
    return { begin: '', between: '\n', end: '', write };
  }
  const { begin, between, end } = options.format === 'json' ? json(settings.layout) : ndjson();
  const [indent, lineEnd] = options.format === 'json' ? [settings.layout.pretty ? 2 : 0, ''] : [0, '\n'];
  const shown = settings.terminal ? printable : (text: string): string => text;
  const answer = (outcome: Outcome): object =>
    'error' in outcome ? failureOf(outcome.id, outcome.error) : explain(outcome.document);
  return { begin, between, end, write: (outcome) => shown(JSON.stringify(answer(outcome), null, indent)) + lineEnd };
}
