// What was typed → what will be done: inputs, settings and where output goes.
import { extname, resolve } from 'node:path';
import packageJson from '../../../package.json' with { type: 'json' };
import { holdsRecords } from '../../read/formats.ts';
import { DEFAULT_FIELDS, type RecordFields } from '../../read/record.ts';
import { FORMAT_NAMES, type FormatName } from '../../serialize/formats.ts';
import type { Context } from '../context.ts';
import { CliError } from '../errors.ts';
import { findSources, type Source, withFormat } from '../input/sources.ts';
import type { Options } from '../options.ts';
import type { Settings } from './settings.ts';

export interface Plan {
  readonly sources: readonly Source[];
  readonly settings: Settings;
  readonly out: string | null;
  readonly outDir: string | null;
  readonly options: Options;
  /** The same for two runs that answer the same documents with the same bytes; empty where none can be resumed by it. */
  readonly fingerprint: string;
}

/** Names that promise what is not written: whoever opens such a file would take it for damaged. */
const OTHER_KINDS: Readonly<Record<string, string>> = {
  ...Object.fromEntries(['.gz', '.bz2', '.xz', '.zst', '.zip'].map((name) => [name, 'pipe the output through gzip'])),
  ...Object.fromEntries(['.xlsx', '.xls', '.ods', '.tsv'].map((name) => [name, 'spreadsheets open .csv'])),
  '.parquet': 'write .csv or .ndjson',
};

/** The plan of a run; throws a CliError for what cannot be done. */
export async function planRun(context: Context, paths: readonly string[], options: Options): Promise<Plan> {
  refuseContradictions(options);
  refuseOtherKinds(options);
  const [out, outDir] = [options.out, options.outDir].map((path) =>
    path === undefined ? null : resolve(context.cwd, path),
  );
  const found = await findSources(pathsOrStdin(context, paths), {
    cwd: context.cwd,
    format: options.inputFormat,
    except: [out, outDir].filter((path) => path != null),
  });
  const sources = await Promise.all(found.map((source) => withFormat(source, context.stdin)));
  const settings = settingsOf(context, sources, options);
  return {
    sources,
    settings,
    out: out ?? null,
    outDir: outDir ?? null,
    options,
    fingerprint: out == null ? '' : await fingerprintOf(sources, settings),
  };
}

function refuseContradictions({ out, outDir, resume, quiet, verbose }: Options): void {
  const pairs = [
    [out !== undefined && outDir !== undefined, '--out and --out-dir exclude each other'],
    [resume === true && out === undefined && outDir === undefined, '--resume needs --out or --out-dir'],
    [quiet === true && verbose === true, '--quiet and --verbose exclude each other'],
  ] as const;
  const found = pairs.find(([isWrong]) => isWrong);
  if (found) throw new CliError('usage', found[1], { hint: 'see ruydad extract --help' });
}

function refuseOtherKinds({ out = '' }: Options): void {
  const kind = extname(out).toLowerCase();
  if (!Object.hasOwn(OTHER_KINDS, kind) || formatOfFile(out) !== undefined) return;
  throw new CliError('usage', `--out ${out}: no ${kind} is written`, { hint: OTHER_KINDS[kind] ?? '' });
}

function pathsOrStdin({ stdin }: Context, paths: readonly string[]): readonly string[] {
  if (paths.length > 0) return paths;
  if (!stdin.isTTY) return ['-'];
  throw new CliError('no_input', 'nothing to read', {
    hint: 'name files or folders, or pipe a text in; see ruydad --help',
  });
}

function settingsOf(context: Context, sources: readonly Source[], options: Options): Settings {
  const single = sources.length === 1 && sources[0] !== undefined && !mayHoldRecords(sources[0]);
  // One text is a JSON object, also for people at a terminal; many documents in a pipe are lines.
  const isJson = single || options.outDir !== undefined || isTerminal(context, options);
  return settingsFor(context, { single, formatWhenOpen: isJson ? 'json' : 'ndjson' }, options);
}

interface Shape {
  readonly single: boolean;
  /** The format when neither --format nor the name of --out says it. */
  readonly formatWhenOpen: FormatName;
}

/** The settings that the options ask for. */
export function settingsFor(context: Context, { single, formatWhenOpen }: Shape, options: Options): Settings {
  const terminal = isTerminal(context, options);
  return {
    format: options.format ?? formatOfFile(options.out) ?? formatWhenOpen,
    layout: { single, pretty: terminal },
    terminal,
    offsets: options.offsets,
    published: options.date ?? null,
    dialect: options.dialect ?? null,
    fields: fieldsOf(options),
    maxBytes: options.maxBytes,
    failFast: options.failFast ?? false,
    perSource: options.outDir !== undefined,
  };
}

const isTerminal = ({ stdout }: Context, { out, outDir }: Options): boolean =>
  Boolean(stdout.isTTY) && out === undefined && outDir === undefined;

/** A format is the extension of its files; `.jsonl` is another name for ndjson. */
function formatOfFile(path: string | undefined): FormatName | undefined {
  const extension = path === undefined ? '' : extname(path).toLowerCase();
  return extension === '.jsonl' ? 'ndjson' : FORMAT_NAMES.find((name) => extension === `.${name}`);
}

/** Whether an input can hold several documents. */
export const mayHoldRecords = ({ format }: Source): boolean => format !== null && holdsRecords(format);

function fieldsOf({ textField, dateField, idField }: Options): RecordFields {
  const named = (name: string | undefined, others: readonly string[]): readonly string[] =>
    name === undefined ? others : [name];
  return {
    text: named(textField, DEFAULT_FIELDS.text),
    date: named(dateField, DEFAULT_FIELDS.date),
    id: named(idField, DEFAULT_FIELDS.id),
  };
}

async function fingerprintOf(sources: readonly Source[], { failFast: _, ...settings }: Settings): Promise<string> {
  const { createHash } = await import('node:crypto');
  const inputs = sources.map(({ id, path, size, modified }) => [id, path, size, modified]);
  return createHash('sha256')
    .update(JSON.stringify([packageJson.version, settings, inputs]))
    .digest('hex');
}
