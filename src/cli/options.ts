// Every option of every command: one record each, from which parsing, checks, help and the README table are made.

import { INPUT_FORMATS, type InputFormat } from '../read/formats.ts';
import { readRecordDate } from '../read/record-date.ts';
import { FORMAT_NAMES, type FormatName } from '../serialize/formats.ts';
import type { ReporterName } from '../validate/reporters/index.ts';
import { CliError } from './errors.ts';

export interface OptionSpec<Value = unknown> {
  /** As commander reads it: `-o, --out <file>`. */
  readonly flags: string;
  readonly words: string;
  readonly choices?: readonly string[];
  readonly parse?: (raw: string) => Value;
  readonly default?: Value;
  /** The default in words, where the value itself says little. */
  readonly defaultWords?: string;
}

const REPORTER_CHOICES: readonly ReporterName[] = ['pretty', 'json', 'junit', 'github'];
const UNITS: Readonly<Record<string, number>> = { '': 1, k: 1e3, m: 1e6, g: 1e9 };

export const OPTIONS = {
  format: {
    flags: '-f, --format <name>',
    words: 'output format',
    choices: FORMAT_NAMES,
    defaultWords: 'by the name of --out; else json for one text or on a terminal, ndjson for more',
  },
  out: { flags: '-o, --out <file>', words: 'write to one file, whole or not at all' },
  outDir: { flags: '--out-dir <folder>', words: 'write one file an input, in folders like those of the input' },
  force: { flags: '--force', words: 'overwrite files that exist' },
  resume: { flags: '--resume', words: 'go on with an --out or --out-dir run that was stopped or killed' },
  date: {
    flags: '-d, --date <day>',
    words: 'publication date of all documents, before any other (2025-11-27 or 1404-09-06)',
    parse: parseDay,
  },
  dialect: { flags: '--dialect <tag>', words: 'dialect of all documents', choices: ['fa-AF', 'fa-IR'] },
  inputFormat: {
    flags: '--input-format <name>',
    words: 'read every input as this',
    choices: INPUT_FORMATS,
    defaultWords: 'by file name; stdin by its first bytes',
  },
  textField: {
    flags: '--text-field <name>',
    words: 'field of a record with the text',
    defaultWords: 'text, body, content',
  },
  dateField: {
    flags: '--date-field <name>',
    words: 'field of a record with its day',
    defaultWords: 'published, date, …',
  },
  idField: { flags: '--id-field <name>', words: 'field of a record with its id', defaultWords: 'id' },
  maxBytes: {
    flags: '--max-bytes <size>',
    words: 'largest document that is read (10M, 500k, …)',
    parse: parseSize,
    default: 10e6,
    defaultWords: '10M',
  },
  offsets: {
    flags: '--offsets <unit>',
    words: 'unit of spans: UTF-16 code units (JavaScript) or code points (Python)',
    choices: ['utf16', 'codepoint'],
    default: 'utf16',
  },
  jobs: {
    flags: '-j, --jobs <n>',
    words: 'worker threads',
    parse: parseJobs,
    defaultWords: 'the cores; none for little work',
  },
  failFast: { flags: '--fail-fast', words: 'stop at the first document that cannot be processed' },
  exitStatus: { flags: '--exit-status', words: 'exit with 1 when no event was found' },
  reporter: {
    flags: '--reporter <name>',
    words: 'how validate tells its result',
    choices: REPORTER_CHOICES,
    default: 'pretty',
  },
  minF1: { flags: '--min-f1 <f1>', words: 'validate: lowest F1 over all slots, in place of every fixture passing' },
  min: {
    flags: '--min <slot=f1>',
    words: 'validate: lowest F1 of one slot; may be given several times',
    parse: (raw: string, earlier: readonly string[] = []) => [...earlier, raw],
  },
  init: { flags: '--init', words: "validate: write expectations of texts from today's extraction, to be corrected" },
  update: { flags: '--update', words: 'validate: show how named fixtures differ and rewrite them; never in CI' },
  quiet: { flags: '-q, --quiet', words: 'say nothing on stderr but what ends the run' },
  verbose: { flags: '-v, --verbose', words: 'tell every failure, and a summary at the end' },
} as const satisfies Record<string, OptionSpec>;

export type OptionName = keyof typeof OPTIONS;

/** The values after parsing; every command is given those of its own options. */
export interface Options {
  readonly format?: FormatName;
  readonly out?: string;
  readonly outDir?: string;
  readonly force?: boolean;
  readonly resume?: boolean;
  readonly date?: string;
  readonly dialect?: 'fa-AF' | 'fa-IR';
  readonly inputFormat?: InputFormat;
  readonly textField?: string;
  readonly dateField?: string;
  readonly idField?: string;
  readonly maxBytes: number;
  readonly offsets: 'utf16' | 'codepoint';
  readonly jobs?: number;
  readonly failFast?: boolean;
  readonly exitStatus?: boolean;
  readonly reporter?: ReporterName;
  readonly minF1?: string;
  readonly min?: readonly string[];
  readonly init?: boolean;
  readonly update?: boolean;
  readonly quiet?: boolean;
  readonly verbose?: boolean;
}

/** The README's table of options. */
export function optionTable(specs: readonly OptionSpec[]): string {
  const rows = specs.map((spec) => `| \`${spec.flags}\` | ${spec.words}${choicesOf(spec)} | ${defaultOf(spec)} |`);
  return ['| option | meaning | default |', '| --- | --- | --- |', ...rows].join('\n');
}

const choicesOf = (spec: OptionSpec): string =>
  spec.choices ? `: ${spec.choices.map((name) => `\`${name}\``).join(', ')}` : '';

const defaultOf = (spec: OptionSpec): string =>
  spec.defaultWords ?? (spec.default === undefined ? '' : String(spec.default));

function parseDay(raw: string): string {
  try {
    const day = /^[\d۰-۹٠-٩]{4}[^\d۰-۹٠-٩]/.test(raw.trim()) ? readRecordDate(raw) : null;
    if (day !== null) return day;
  } catch {
    // The message below says the same with the option's name.
  }
  throw new CliError('bad_option', `--date ${JSON.stringify(raw)} is no day`, {
    hint: 'write 2025-11-27 or 1404-09-06',
  });
}

function parseSize(raw: string): number {
  const [, digits = '', unit = ''] = /^(\d+)([kmg]?)b?$/i.exec(raw) ?? [];
  const size = digits === '' ? 0 : Number(digits) * (UNITS[unit.toLowerCase()] ?? 0);
  if (size > 0 && size <= 400e6) return size;
  throw new CliError('bad_option', `--max-bytes ${JSON.stringify(raw)} is no size from 1 to 400M`, {
    hint: 'write 500k or 10M',
  });
}

function parseJobs(raw: string): number {
  if (/^\d{1,3}$/.test(raw) && Number(raw) > 0) return Number(raw);
  throw new CliError('bad_option', `--jobs ${JSON.stringify(raw)} is no number from 1 to 999`);
}
