// Everything that is said to people on stderr. Colours live here only.
import { Chalk, type ChalkInstance } from 'chalk';
import type { Context } from './context.ts';
import { CliError, EXIT } from './errors.ts';
import { printableLine } from './terminal.ts';

/** Failures told one by one before the rest is only counted. */
const TOLD = 20;

export interface Reporter {
  readonly colour: ChalkInstance;
  /** One line about something that went wrong. */
  readonly failure: (where: string, message: string) => void;
  /** One line of information. */
  readonly note: (message: string) => void;
  /** Says how many failures were not told one by one. */
  readonly close: () => void;
}

/** Colours for a stream: none when it is no terminal or NO_COLOR is set. */
export function colourFor(stream: Context['stderr'], env: Context['env']): ChalkInstance {
  const { NO_COLOR, TERM } = env;
  const wanted = Boolean(stream.isTTY) && !NO_COLOR && TERM !== 'dumb';
  return new Chalk({ level: wanted ? 1 : 0 });
}

/** A reporter for one run; `quiet` says nothing, `verbose` tells every failure. */
export function createReporter(context: Context, options: { quiet?: boolean; verbose?: boolean } = {}): Reporter {
  const colour = colourFor(context.stderr, context.env);
  const say = (text: string): void => {
    if (!options.quiet) context.stderr.write(`ruydad: ${text}\n`);
  };
  let untold = 0;
  let told = 0;
  return {
    colour,
    failure: (where, message) => {
      if (told >= TOLD && !options.verbose) untold += 1;
      else say(`${colour.yellow(printableLine(where))}: ${printableLine(message)}`);
      told += 1;
    },
    note: (message) => say(printableLine(message)),
    close: () => {
      if (untold > 0) say(`${untold} more failure(s) not shown; --verbose shows all`);
    },
  };
}

/** Where a document stands: one without an id of its own is called by its input already. */
export const placeOf = (input: string, id: string): string =>
  id === input || id.startsWith(`${input}:`) ? id : `${input}: ${id}`;

/** Prints an error that ends the run and gives its exit status. */
export function reportError(error: unknown, context: Context): number {
  const colour = colourFor(context.stderr, context.env);
  if (error instanceof CliError) {
    const hint = error.hint === undefined ? '' : `; ${error.hint}`;
    context.stderr.write(`ruydad: ${colour.red(printableLine(error.message))}${printableLine(hint)}\n`);
    return error.exitCode;
  }
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  context.stderr.write(`ruydad: this is a bug, please report it: ${stack}\n`);
  return EXIT.trouble.status;
}
