// The commands. A new one is a file beside this one and a record here; its code loads only when it is called.
import type { Context } from '../context.ts';
import type { OptionName, OptionSpec, Options } from '../options.ts';

/** Runs a command and gives the exit status. */
export type Run = (context: Context, args: readonly string[], options: Options) => Promise<number>;

export interface Command {
  readonly name: string;
  readonly summary: string;
  /** As commander reads it: `[paths...]`. */
  readonly args: string;
  readonly options: readonly OptionName[];
  /** What an option is here where it differs from the other commands. */
  readonly differing?: Partial<Record<OptionName, Partial<OptionSpec>>>;
  readonly isDefault?: boolean;
  readonly load: () => Promise<{ readonly run: Run }>;
}

const READING = ['inputFormat', 'textField', 'dateField', 'idField', 'maxBytes', 'date', 'dialect'] as const;

export const COMMANDS: readonly Command[] = [
  {
    name: 'extract',
    summary: 'print the conflict events of texts (the default command)',
    args: '[paths...]',
    options: [
      ...(['format', 'out', 'outDir', 'force', 'resume', 'offsets'] as const),
      ...READING,
      ...(['jobs', 'failFast', 'exitStatus', 'quiet', 'verbose'] as const),
    ],
    isDefault: true,
    load: () => import('./extract.ts'),
  },
  {
    name: 'mentions',
    summary: 'print every date, place, actor, number and weapon that texts name, one a line',
    args: '[paths...]',
    options: ['offsets', ...READING, 'quiet', 'verbose'],
    load: () => import('./mentions.ts'),
  },
  {
    name: 'explain',
    summary: 'show texts with their mentions in colour, and the words and rule behind every value of every event',
    args: '[paths...]',
    options: ['format', ...READING, 'quiet', 'verbose'],
    differing: { format: { choices: ['json', 'ndjson'], defaultWords: 'text for people' } },
    load: () => import('./explain.ts'),
  },
  {
    name: 'merge',
    summary: 'group the reports of the same happening across documents',
    args: '[paths...]',
    options: ['format', 'quiet', 'verbose'],
    differing: { format: { choices: ['json', 'ndjson'], defaultWords: 'ndjson' } },
    load: () => import('./merge.ts'),
  },
  {
    name: 'watch',
    summary: 'extract files as they arrive in a folder',
    args: '<folder>',
    options: ['format', 'outDir', 'offsets', ...READING, 'quiet', 'verbose'],
    load: () => import('./watch.ts'),
  },
  {
    name: 'schema',
    summary: 'print the JSON Schema of the output',
    args: '[part]',
    options: [],
    load: () => import('./schema.ts'),
  },
  {
    name: 'lexicon',
    summary: 'count the entries of the lexicons, places per country and level',
    args: '[kind]',
    options: [],
    load: () => import('./lexicon.ts'),
  },
  {
    name: 'validate',
    summary: 'compare the extraction of texts with what is expected of them',
    args: '[paths...]',
    options: ['reporter', 'minF1', 'min', 'init', 'update'],
    load: () => import('./validate.ts'),
  },
];
