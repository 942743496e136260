// Paths → fixtures, read one after the other. What cannot be read takes its place with its problem; nothing is thrown
// for content.
import { readdir, readFile, stat } from 'node:fs/promises';
import { relative, resolve, sep } from 'node:path';
import { decode } from '../../read/decode.ts';
import { ReadError } from '../../read/failure.ts';
import { discover, type Found, filesOf } from '../../validate/discover.ts';
import type { Fixture, Unreadable } from '../../validate/fixture.ts';
import { FixtureError, type Problem } from '../../validate/problem.ts';
import { readExpectation, readGold } from '../../validate/read.ts';
import { systemCode } from '../errors.ts';

const SKIPPED = /^(?:\..*|node_modules)$/;

const SYSTEM_WORDS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file or folder',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EISDIR: 'it is a folder',
  ELOOP: 'a loop of symbolic links',
};

/** The path as it is shown and named: from the working directory, with `/`. */
export const shownPath = (cwd: string, path: string): string =>
  (relative(cwd, resolve(cwd, path)) || '.').split(sep).join('/');

/** All fixtures under the paths, in order of name. */
export async function* collect(cwd: string, paths: readonly string[]): AsyncGenerator<Fixture | Unreadable> {
  const problems: Unreadable[] = [];
  const files: string[] = [];
  for (const path of paths) files.push(...(await filesUnder(cwd, shownPath(cwd, path), problems)));
  yield* problems;
  for (const found of discover(files)) yield* await readFound(cwd, found);
}

async function filesUnder(cwd: string, path: string, problems: Unreadable[]): Promise<string[]> {
  try {
    const info = await stat(resolve(cwd, path));
    if (!info.isDirectory()) return await withPartner(cwd, path);
    const entries = await readdir(resolve(cwd, path), { withFileTypes: true });
    const files: string[] = [];
    for (const entry of entries) {
      if (SKIPPED.test(entry.name)) continue;
      const child = path === '.' ? entry.name : `${path}/${entry.name}`;
      if (entry.isDirectory()) files.push(...(await filesUnder(cwd, child, problems)));
      else files.push(child);
    }
    return files;
  } catch (error) {
    const code = systemCode(error) === 'ENOENT' ? 'not_found' : 'unreadable';
    problems.push({ name: path, problem: { code, message: systemWords(error), file: path, line: 1 } });
    return [];
  }
}

/** A file that is named brings the other file of its fixture with it. */
async function withPartner(cwd: string, path: string): Promise<string[]> {
  const pair = filesOf(path);
  if (!pair) return [path];
  const partner = pair.textFile === path ? pair.expectationFile : pair.textFile;
  return (await isThere(resolve(cwd, partner))) ? [path, partner] : [path];
}

/** Whether there is anything of that name. */
export const isThere = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );

async function readFound(cwd: string, found: Found): Promise<(Fixture | Unreadable)[]> {
  if (found.kind === 'misfit') return [found];
  try {
    if (found.kind === 'gold') {
      const items = readGold(await readText(cwd, found.file), found.file);
      return items.map((item) => ('code' in item ? { name: `${found.file}:${item.line}`, problem: item } : item));
    }
    const text = await readText(cwd, found.textFile);
    const expected = readExpectation(await readText(cwd, found.expectationFile), found.expectationFile);
    return [{ name: found.name, file: found.expectationFile, text, ...expected }];
  } catch (error) {
    if (error instanceof FixtureError) return [{ name: found.name, problem: error.problem }];
    throw error;
  }
}

/** The text of a file; throws a FixtureError when it cannot be had. */
export async function readText(cwd: string, file: string): Promise<string> {
  const fail = (message: string): FixtureError => {
    const problem: Problem = { code: 'unreadable', message: `${file} cannot be read: ${message}`, file, line: 1 };
    return new FixtureError(problem);
  };
  try {
    return decode(await readFile(resolve(cwd, file)));
  } catch (error) {
    throw fail(error instanceof ReadError ? error.message : systemWords(error));
  }
}

function systemWords(error: unknown): string {
  const code = systemCode(error);
  return SYSTEM_WORDS[code] ?? (code || String(error));
}
