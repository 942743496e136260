// `ruydad validate --init`: an expectation from today's extraction, for a person to correct.
import { stat, writeFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { extract } from '../../extract.ts';
import { filesOf, roleOf, TEXT_NAME } from '../../validate/discover.ts';
import { FixtureError } from '../../validate/problem.ts';
import { visibleLine } from '../../validate/safe.ts';
import { expectationOf, formatExpectation } from '../../validate/write.ts';
import type { Context } from '../context.ts';
import { CliError, EXIT, writeError } from '../errors.ts';
import { isThere, readText, shownPath } from './collect.ts';
import { print } from './print.ts';

/** Writes an expectation beside each text. All texts are checked before the first file is written. */
export async function init(context: Context, paths: readonly string[]): Promise<number> {
  if (paths.length === 0) throw new CliError('usage', '--init needs the texts to write expectations for');
  const jobs = [];
  for (const path of paths) jobs.push(await jobFor(context.cwd, path));
  for (const { textFile, expectationFile, text } of jobs) {
    const extraction = extract({ id: textFile, text, filename: basename(textFile) });
    await write(resolve(context.cwd, expectationFile), formatExpectation(expectationOf(extraction)), expectationFile);
    const events = `${extraction.events.length} event(s)`;
    await print(
      context,
      `wrote ${visibleLine(expectationFile)}: ${events}; correct it by hand before you rely on it\n`,
    );
  }
  return EXIT.ok.status;
}

interface Job {
  readonly textFile: string;
  readonly expectationFile: string;
  readonly text: string;
}

async function jobFor(cwd: string, path: string): Promise<Job> {
  const shown = shownPath(cwd, path);
  const isFolder = await stat(resolve(cwd, path)).then(
    (info) => info.isDirectory(),
    () => false,
  );
  const given = isFolder ? (shown === '.' ? TEXT_NAME : `${shown}/${TEXT_NAME}`) : shown;
  const files = filesOf(given);
  if (!files || !roleOf(given)?.role.endsWith('Text')) {
    throw new CliError('usage', `--init takes texts (name.txt) or folders with ${TEXT_NAME}, not ${shown}`);
  }
  if (await isThere(resolve(cwd, files.expectationFile))) {
    throw new CliError('exists', `${files.expectationFile} exists and is not overwritten`, {
      hint: 'correct it by hand, or see --update',
    });
  }
  return { ...files, text: await textOf(cwd, files.textFile) };
}

async function textOf(cwd: string, file: string): Promise<string> {
  try {
    return await readText(cwd, file);
  } catch (error) {
    throw error instanceof FixtureError ? new CliError('unreadable', error.message) : error;
  }
}

/** Never over a file that has come to be meanwhile. */
async function write(path: string, content: string, shown: string): Promise<void> {
  try {
    await writeFile(path, content, { flag: 'wx' });
  } catch (error) {
    throw writeError(error, shown);
  }
}
