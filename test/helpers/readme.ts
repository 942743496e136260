// The parts of the README that are made: tables from the source, console blocks from the built command.
import { COMMANDS, type Command } from '../../src/cli/commands/index.ts';
import { EXIT } from '../../src/cli/errors.ts';
import { OPTIONS, optionTable } from '../../src/cli/options.ts';
import { shell } from './command.ts';

/** Countries with fewer places are told together. */
const FEW = 60;

/** The tables by the name in their mark. */
export const TABLES: Readonly<Record<string, (root: string) => string | Promise<string>>> = {
  commands: () =>
    table(
      ['command', 'what it does'],
      COMMANDS.map((command) => [`\`${usage(command)}\``, command.summary]),
    ),
  options: () => optionTable(Object.values(OPTIONS)),
  exit: () =>
    table(
      ['status', 'when'],
      Object.values(EXIT).map(({ status, when }) => [String(status), when]),
    ),
  lexicons: async (root) => table(...(await counts('ruydad lexicon', root))),
  places: async (root) => {
    const [head, rows] = await counts('ruydad lexicon places', root);
    const many = rows.filter((row) => Number(row.at(-1)) >= FEW);
    const few = rows.filter((row) => Number(row.at(-1)) < FEW);
    const total = many.pop() ?? [];
    const others = head.map((_, i) => (i === 0 ? `${few.length} others` : String(sum(few, i))));
    return table(head, [...many, others, total]);
  },
};

const usage = ({ name, args, isDefault }: Command): string => `ruydad ${isDefault ? `[${name}]` : name} ${args}`;

/** The head and the rows of a table that the command prints. */
async function counts(line: string, root: string): Promise<[string[], string[][]]> {
  const { stdout } = await shell(line, { cwd: root });
  const [head = [], ...rows] = stdout
    .trimEnd()
    .split('\n')
    .map((row) => row.split(/ {2,}/));
  return [head, rows];
}

const sum = (rows: readonly (readonly string[])[], column: number): number =>
  rows.reduce((total, row) => total + Number(row[column]), 0);

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map((_, i) => (i > 0 && isNumeric(rows, i) ? '---:' : '---')), ...rows]
    .map((row) => `| ${row.join(' | ')} |`)
    .join('\n');

const isNumeric = (rows: readonly (readonly string[])[], column: number): boolean =>
  rows.every((row) => /^\d+$/.test(row[column] ?? ''));

const MADE = /(<!-- made: (\w+) -->\n)[\s\S]*?(<!-- \/made -->)/g;
const CONSOLE = /(```console\n)([\s\S]*?)(```)/g;

/** The page as it should be: every made part made anew. */
export async function remake(page: string, root: string): Promise<string> {
  const tabled = await replace(page, MADE, async ([, open = '', name = '', close = '']) => {
    const made = await TABLES[name]?.(root);
    if (made === undefined) throw new Error(`no table is called ${name}`);
    return `${open}${made}\n${close}`;
  });
  return replace(tabled, CONSOLE, async ([, open, block = '', close]) => {
    const lines = block.split('\n').filter((line) => line.startsWith('$ '));
    const outputs = await Promise.all(lines.map(async (line) => `${line}\n${await output(line.slice(2), root)}`));
    return `${open}${outputs.join('')}${close}`;
  });
}

/** What a line of shell prints; JSON as it is on a terminal, indented. */
async function output(line: string, root: string): Promise<string> {
  const { stdout, stderr } = await shell(line, { cwd: root });
  if (stderr !== '') throw new Error(`${line}: ${stderr}`);
  return stdout.startsWith('{') ? `${JSON.stringify(JSON.parse(stdout), null, 2)}\n` : stdout;
}

type Match = readonly (string | undefined)[];

async function replace(text: string, pattern: RegExp, make: (match: Match) => Promise<string>): Promise<string> {
  const matches = [...text.matchAll(pattern)];
  const made = await Promise.all(matches.map(make));
  let at = 0;
  const parts = matches.map((match, i) => {
    const before = text.slice(at, match.index);
    at = match.index + match[0].length;
    return before + made[i];
  });
  return parts.join('') + text.slice(at);
}
