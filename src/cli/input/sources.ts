// Paths, folders, globs and stdin as typed → the list of inputs, in a fixed order.
import { existsSync, statSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import type { Readable } from 'node:stream';
import type { ReadError } from '../../read/failure.ts';
import { formatOfName, INPUT_EXTENSIONS, type InputFormat, sniffFormat } from '../../read/formats.ts';
import { CliError } from '../errors.ts';
import { type Meter, openFile, openStream, type Peeked, readError } from './bytes.ts';
import { isPattern, matchedName, shownName, splitPattern, withOwnNames } from './names.ts';
import { walk } from './walk.ts';

export interface Source {
  /** How its documents are named: the path relative to the folder given, or as given. */
  readonly id: string;
  /** Null for stdin. */
  readonly path: string | null;
  /** Null when only its bytes can tell. */
  readonly format: InputFormat | null;
  /** Zero when unknown. */
  readonly size: number;
  readonly modified: number;
  /** Set when it was named but cannot be read. */
  readonly error?: ReadError;
  /** Set when its first bytes had to be read to know what it is. */
  readonly opened?: Opened;
}

/** A source that is being read. */
export interface Opened {
  readonly input: Peeked;
  readonly meter: Meter;
}

export interface Wanted {
  readonly cwd: string;
  readonly format: InputFormat | undefined;
  /** Our own output, which must not be read as input by the next run. */
  readonly except: readonly string[];
}

const STDIN = 'stdin';

/** The inputs that `paths` name; throws a CliError when a folder or a pattern names none. */
export async function findSources(paths: readonly string[], wanted: Wanted): Promise<readonly Source[]> {
  const found: Source[] = [];
  for (const path of paths) {
    const more = path === '-' ? [stdinSource(wanted)] : await sourcesAt(path, wanted);
    for (const source of more) found.push(source);
  }
  return withOwnNames(found);
}

/** Begins to read a source. */
export async function openSource({ path, opened }: Source, stdin: Readable): Promise<Opened> {
  if (opened) return opened;
  const meter = { bytes: 0 };
  return { meter, input: path === null ? await openStream(stdin, meter) : await openFile(path, meter) };
}

/** The source with its format, for which a stream is opened and its first line awaited. */
export async function withFormat(source: Source, stdin: Readable): Promise<Source> {
  if (source.format !== null) return source;
  try {
    const opened = await openSource(source, stdin);
    return { ...source, opened, format: sniffFormat(new TextDecoder().decode(opened.input.head)) };
  } catch (error) {
    return { ...source, format: 'text', error: readError(error) };
  }
}

const stdinSource = ({ format }: Wanted): Source => ({
  ...{ id: STDIN, path: null, size: 0, modified: 0 },
  format: format ?? null,
});

async function sourcesAt(path: string, wanted: Wanted): Promise<readonly Source[]> {
  // What a variable of a script leaves when it is not set; it would read all of the working folder.
  if (path === '') throw new CliError('usage', 'a path is empty', { hint: 'write . for the working folder' });
  const absolute = resolve(wanted.cwd, path);
  if (!existsSync(absolute) && isPattern(path)) return globSources(path, wanted);
  try {
    const stat = statSync(absolute);
    if (stat.isDirectory()) return folderSources(absolute, path, wanted);
    return [fileSource(absolute, shownName(path), wanted)];
  } catch (error) {
    if (error instanceof CliError) throw error;
    return [lostSource(absolute, shownName(path), readError(error))];
  }
}

function folderSources(folder: string, typed: string, wanted: Wanted): readonly Source[] {
  const found = walk(folder).map(({ name, error }) => {
    const path = join(folder, name);
    return error ? lostSource(path, name || shownName(typed), error) : fileSource(path, name, wanted);
  });
  const sources = found.filter(isWanted(wanted));
  if (sources.length > 0) return sources;
  if (found.length > 0) throw inOutputError(typed);
  const kinds = INPUT_EXTENSIONS.map((extension) => `.${extension}`).join(' ');
  throw new CliError('no_input', `${typed}: no text in this folder`, {
    hint: `looked for ${kinds}, each also with .gz`,
  });
}

async function globSources(pattern: string, wanted: Wanted): Promise<readonly Source[]> {
  const [folder, rest] = splitPattern(pattern);
  const names = await listed(rest, resolve(wanted.cwd, folder));
  const found = names.map((name) => fileSource(resolve(wanted.cwd, folder, name), matchedName(name, folder), wanted));
  const sources = found.filter(isWanted(wanted));
  if (sources.length > 0) return sources;
  if (found.length > 0) throw inOutputError(pattern);
  throw new CliError('no_input', `${pattern}: no file matches`);
}

const inOutputError = (typed: string): CliError =>
  new CliError('no_input', `${typed}: all that is in it is where the output goes, which is never read`, {
    hint: 'write to another folder',
  });

async function listed(pattern: string, cwd: string): Promise<string[]> {
  const { glob } = await import('tinyglobby');
  const names = await glob(pattern, {
    cwd,
    onlyFiles: true,
    followSymbolicLinks: false,
    caseSensitiveMatch: false,
    expandDirectories: false,
  });
  return names.sort();
}

const isWanted =
  ({ except }: Wanted) =>
  (source: Source): boolean =>
    !except.some((path) => source.path === path || source.path?.startsWith(path + sep));

function fileSource(path: string, id: string, wanted: Wanted): Source {
  try {
    const stat = statSync(path);
    // A pipe, as in `ruydad <(producer)`, is known by its first bytes like stdin.
    const format = wanted.format ?? (stat.isFile() ? formatOfName(path) : null);
    return { id, path, format, size: stat.isFile() ? stat.size : 0, modified: stat.mtimeMs };
  } catch (error) {
    return lostSource(path, id, readError(error));
  }
}

const lostSource = (path: string, id: string, error: ReadError): Source => ({
  ...{ id, path, format: 'text', size: 0, modified: 0, error },
});
