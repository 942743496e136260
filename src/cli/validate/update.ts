// `ruydad validate --update`: named fixtures take today's extraction as their truth, after the difference was shown.
// Never in CI, never by folder: a truth is changed one by one, by someone who looks.
import { rename, rm, stat, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { extract } from '../../extract.ts';
import { lineDifference } from '../../validate/difference.ts';
import { TEXT_NAME } from '../../validate/discover.ts';
import type { Fixture, Unreadable } from '../../validate/fixture.ts';
import { documentOf, runFixture } from '../../validate/run.ts';
import { visibleLine } from '../../validate/safe.ts';
import { expectationOf, formatExpectation, inFormOf } from '../../validate/write.ts';
import type { Context } from '../context.ts';
import { CliError, EXIT, writeError } from '../errors.ts';
import { colourFor } from '../report.ts';
import { collect, isThere, readText, shownPath } from './collect.ts';
import { print } from './print.ts';

/** Rewrites the expectations of the named fixtures that fail. All are read before the first is written. */
export async function update(context: Context, paths: readonly string[]): Promise<number> {
  await refuse(context, paths);
  const fixtures: Fixture[] = [];
  for await (const item of collect(context.cwd, paths)) {
    if ('problem' in item) throw problemError(item);
    fixtures.push(item);
  }
  for (const fixture of fixtures) await updateFixture(context, fixture);
  return EXIT.ok.status;
}

async function refuse({ cwd, env }: Context, paths: readonly string[]): Promise<void> {
  const { CI } = env;
  if (CI && CI !== 'false') {
    throw new CliError('usage', '--update does not run in CI (the environment variable CI is set)', {
      hint: 'update fixtures where a person sees the difference',
    });
  }
  if (paths.length === 0) throw new CliError('usage', '--update needs the fixtures to rewrite, named one by one');
  for (const path of paths) {
    const isFolder = await stat(resolve(cwd, path)).then(
      (info) => info.isDirectory(),
      () => false,
    );
    const shown = shownPath(cwd, path);
    if (isFolder && !(await isThere(resolve(cwd, path, TEXT_NAME)))) {
      throw new CliError('usage', `--update takes fixtures named one by one, and ${shown} is a folder of others`);
    }
    if (/\.(?:jsonl|ndjson)$/.test(path)) {
      throw new CliError('usage', `${shown} is a gold file, which --update never rewrites`);
    }
  }
}

const problemError = ({ name, problem }: Unreadable): CliError =>
  new CliError('unreadable', `${name}: ${problem.file}:${problem.line}: ${problem.message}`);

async function updateFixture(context: Context, fixture: Fixture): Promise<void> {
  const { name, file, expectation } = fixture;
  if (runFixture(fixture, extract).status === 'passed') {
    await print(context, `${visibleLine(name)} passes; left as it is\n`);
    return;
  }
  const before = await readText(context.cwd, file);
  const after = formatExpectation(inFormOf(expectation, expectationOf(extract(documentOf(fixture)))));
  const colour = colourFor(context.stdout, context.env);
  const paint = { '-': colour.red, '+': colour.green, ' ': colour.dim };
  const lines = lineDifference(before, after).map(({ mark, text }) => paint[mark](visibleLine(`${mark} ${text}`)));
  await print(context, `${visibleLine(name)}\n${lines.join('\n')}\n`);
  await replace(resolve(context.cwd, file), after, file);
  await print(context, `wrote ${visibleLine(file)}\n`);
}

/** Whole or not at all: a run that is stopped leaves the old truth. */
async function replace(path: string, content: string, shown: string): Promise<void> {
  const draft = `${path}.${process.pid}.tmp`;
  try {
    await writeFile(draft, content, { flag: 'wx' });
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true });
    throw writeError(error, shown);
  }
}
