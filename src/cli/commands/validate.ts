// `ruydad validate`: fixtures in, a report out; exit status 0 all right, 1 expectations not met, 2 could not run.
import { extract } from '../../extract.ts';
import { REPORTERS } from '../../validate/reporters/index.ts';
import { type Result, reportOn, resultOfUnreadable, runFixture, VERDICTS } from '../../validate/run.ts';
import type { Context } from '../context.ts';
import { CliError } from '../errors.ts';
import type { Options } from '../options.ts';
import { colourFor } from '../report.ts';
import { collect } from '../validate/collect.ts';
import { gatesOf } from '../validate/gates.ts';
import { init } from '../validate/init.ts';
import { print } from '../validate/print.ts';
import { update } from '../validate/update.ts';

/** Where fixtures are looked for when no path is given. */
const HOME = 'fixtures';

/** Runs the command and gives the exit status. */
export async function run(context: Context, paths: readonly string[], options: Options): Promise<number> {
  if (options.init && options.update) {
    throw new CliError('usage', '--init and --update exclude each other: --init writes new files, --update old ones');
  }
  if (options.init) return init(context, paths);
  if (options.update) return update(context, paths);
  return validate(context, paths.length > 0 ? paths : [HOME], options);
}

async function validate(context: Context, paths: readonly string[], options: Options): Promise<number> {
  const gates = gatesOf(options.minF1, options.min);
  const results: Result[] = [];
  for await (const item of collect(context.cwd, paths)) {
    results.push('problem' in item ? resultOfUnreadable(item) : runFixture(item, extract));
  }
  if (results.length === 0) {
    throw new CliError('no_input', `no fixtures in ${paths.join(', ')}`, {
      hint: 'a fixture is a folder with input.txt and expected.json, or name.txt with name.expected.json',
    });
  }
  const report = reportOn(results, gates);
  const reporter = REPORTERS[options.reporter ?? 'pretty'];
  await print(context, reporter(report, colourFor(context.stdout, context.env)));
  return VERDICTS[report.verdict];
}
