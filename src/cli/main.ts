// argv and streams in, exit status out. Nothing below here calls process.exit.
import { CommanderError } from 'commander';
import { COMMANDS } from './commands/index.ts';
import type { Context } from './context.ts';
import { CliError, ClosedPipe, EXIT, systemCode } from './errors.ts';
import { createProgram } from './program.ts';
import { reportError } from './report.ts';

export interface MainInput extends Context {
  /** The arguments behind `node ruydad.js`. */
  readonly argv: readonly string[];
}

/** Runs the command line and gives the exit status. */
export async function main(input: MainInput): Promise<number> {
  // A reader of our messages that goes away is no reason to stop; one of our output is told of by the write that failed.
  for (const stream of [input.stderr, input.stdout]) stream.on('error', () => undefined);
  let status: number = EXIT.ok.status;
  try {
    await createProgram(input, (result) => {
      status = result;
    }).parseAsync([...input.argv], { from: 'user' });
    return status;
  } catch (error) {
    if (error instanceof ClosedPipe || systemCode(error) === 'EPIPE') return EXIT.ok.status;
    if (!(error instanceof CommanderError)) return reportError(error, input);
    return error.exitCode === 0 ? EXIT.ok.status : reportError(usageError(error, input.argv), input);
  }
}

/** Commander's message in our form: one line, with what to do next. */
function usageError(error: CommanderError, argv: readonly string[]): CliError {
  const command = argv.find((word) => COMMANDS.some(({ name }) => name === word)) ?? 'extract';
  const message = error.message
    .replace(/^error: /, '')
    .replace(/\s*\n\s*/g, ' ')
    .replace(/\.$/, '');
  return new CliError('usage', message, { hint: `see ruydad ${command} --help` });
}
