// The table of commands and options → a commander program that returns an exit status and never exits itself.
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { Option, Command as Program } from 'commander';
import packageJson from '../../package.json' with { type: 'json' };
import { COMMANDS, type Command } from './commands/index.ts';
import type { Context } from './context.ts';
import { CliError, EXIT } from './errors.ts';
import { OPTIONS, type OptionSpec, type Options } from './options.ts';

const EXAMPLES = `
Without a command: extract. The options of a command: ruydad <command> --help

Examples:
  cat article.txt | ruydad
  ruydad news/ --format csv --out events.csv
  ruydad feed.ndjson.gz --out events.ndjson --resume
  producer | ruydad --input-format ndjson --format ndjson | consumer`;

export interface ProgramInput extends Context {
  readonly argv: readonly string[];
}

const HELP = ['--help', '-h'];

/** The program; `done` receives the exit status of the command that ran. */
export function createProgram(input: ProgramInput, done: (status: number) => void): Program {
  const program = new Program('ruydad')
    .description('Structured conflict events from Persian and Dari news.')
    .version(packageJson.version)
    .helpCommand(false)
    .showSuggestionAfterError()
    .exitOverride()
    .configureOutput({
      writeOut: (text) => void input.stdout.write(text),
      writeErr: () => undefined,
    })
    .addHelpText('after', `${EXAMPLES}\n\nExit status:\n${exitTable()}`);
  for (const command of COMMANDS) addCommand(program, command, input, done);
  return program;
}

function addCommand(program: Program, command: Command, input: ProgramInput, done: (status: number) => void): void {
  const child = program
    .command(`${command.name} ${command.args}`, { isDefault: command.isDefault ?? false })
    .description(command.summary)
    .showSuggestionAfterError();
  // A command that is not typed needs its options only for the help of all: making them takes a start some milliseconds.
  const isMeant = command.isDefault || [command.name, ...HELP].some((word) => input.argv.includes(word));
  for (const name of isMeant ? command.options : [])
    child.addOption(createOption({ ...OPTIONS[name], ...command.differing?.[name] }));
  child.action(async (args: string | readonly string[] | undefined, options: Options) => {
    const words = [args ?? []].flat();
    if (command.isDefault && !input.argv.includes(command.name)) refuseMistyped(words, input);
    const { run } = await command.load();
    done(await run(input, words, options));
  });
}

function createOption(spec: OptionSpec): Option {
  const option = new Option(spec.flags, spec.words);
  if (spec.choices) option.choices(spec.choices);
  else if (spec.parse) option.argParser(spec.parse);
  else if (option.required) option.argParser((raw: string) => notEmpty(option.long ?? '', raw));
  if (spec.default !== undefined) option.default(spec.default, spec.defaultWords);
  else if (spec.defaultWords !== undefined) option.description += ` (default: ${spec.defaultWords})`;
  return option;
}

/** A first word of letters alone that is no file was meant as a command: its files must not be extracted instead. */
function refuseMistyped([word = '']: readonly string[], { cwd }: Context): void {
  if (!/^[a-z]+$/i.test(word) || existsSync(resolve(cwd, word))) return;
  if (COMMANDS.some(({ name }) => name === word)) {
    throw new CliError('usage', `${word} is a command, and its options stand behind it`, {
      hint: `write ruydad ${word} first`,
    });
  }
  throw new CliError('usage', `${word} is neither a file nor a command`, { hint: 'see ruydad --help' });
}

/** An empty value is what a variable of a script leaves when it is not set, and as a path it is the working folder. */
function notEmpty(name: string, raw: string): string {
  if (raw !== '') return raw;
  throw new CliError('bad_option', `${name} has an empty value`, { hint: 'give it a value, or leave it out' });
}

const exitTable = (): string =>
  Object.values(EXIT)
    .map(({ status, when }) => `  ${String(status).padEnd(5)}${when}`)
    .join('\n');
