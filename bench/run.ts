// `npm run bench`: all measurements as Markdown; `-- growth memory`: some of speed, start, growth, memory and threads. `--short` takes under a minute and fails below the floors, for CI.
import { execSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { table } from './clock.ts';
import { type Growth, growth, manyTexts } from './growth.ts';
import { memory } from './memory.ts';
import { startup } from './startup.ts';
import { corpus, fixtures, type Text } from './texts.ts';
import { threads } from './threads.ts';
import { stages, throughput } from './throughput.ts';

/**
 * What the short run must reach however busy the machine is: it finds what has become several times slower, no less.
 * The targets are in the README.
 */
const FLOORS = { ratio: 0.004, start: 6, growth: 4 } as const;
const KILO = 1000;
const MEGA = KILO * KILO;

const isShort = process.argv.includes('--short');
/** `npm run bench -- growth`: only some measurements. */
const asked = process.argv.slice(2).filter((word) => !word.startsWith('-'));
const isAsked = (name: string): boolean => asked.length === 0 || asked.includes(name);
const failures: string[] = [];
const print = (text: string): void => console.log(`${text}\n`);
const demand = (holds: boolean, message: string): void => {
  if (!holds) failures.push(message);
};
const machine = (): string => {
  const commit = execSync('git rev-parse --short HEAD', { encoding: 'utf8' }).trim();
  return `${cpus().length} × ${cpus()[0]?.model}, Node ${process.version}, commit ${commit}, ${isShort ? 'short form' : 'full form'}`;
};

function speed(texts: readonly Text[], name: string): void {
  const rows = [[name, texts], ...(isShort ? [] : [['fixtures', fixtures()]])] as [string, readonly Text[]][];
  const measured = rows.map(([of, some]) => ({ of, ...throughput(some, isShort ? 2 : 9) }));
  print(
    table(
      ['texts', 'whole path, MB/s', 'word regex, MB/s', 'ratio'],
      measured.map(({ of, path, regex, ratio }) => [of, path.toFixed(2), regex.toFixed(1), ratio.toFixed(3)]),
    ),
  );
  const ratio = measured[0]?.ratio ?? 0;
  demand(
    ratio >= FLOORS.ratio,
    `the whole path has ${ratio.toFixed(3)} of the regex's speed; the floor is ${FLOORS.ratio}`,
  );
  const shares = stages(texts, isShort ? 1 : 3);
  const total = [...shares.values()].reduce((sum, ms) => sum + ms, 0);
  print(
    table(
      ['stage', 'share'],
      [...shares].map(([stage, ms]) => [stage, `${((100 * ms) / total).toFixed(0)} %`]),
    ),
  );
}

function starts(): void {
  const article = join(tmpdir(), `ruydad-bench-${process.pid}.txt`);
  writeFileSync(article, fixtures().find(({ id }) => id.includes('khost'))?.text ?? '');
  const measured = startup(article, isShort ? 5 : 40);
  print(
    table(
      ['process', 'min, ms', 'median, ms', 'of an empty one'],
      measured.map(({ name, min, median, times }) => [
        name,
        min.toFixed(0),
        median.toFixed(0),
        `${times.toFixed(2)} ×`,
      ]),
    ),
  );
  const times = measured.at(-1)?.times ?? 0;
  demand(
    times <= FLOORS.start,
    `one article takes ${times.toFixed(2)} empty processes to read; the ceiling is ${FLOORS.start}`,
  );
}

function grows(texts: readonly Text[]): void {
  const sizes = isShort ? [10 * KILO, 200 * KILO] : [KILO, 10 * KILO, 100 * KILO, MEGA, 10 * MEGA];
  const measured: Growth[] = growth(
    sizes,
    texts
      .slice(0, 400)
      .map(({ text }) => text)
      .join('\n'),
  );
  print(
    table(
      ['ns a byte at', ...sizes.map((size) => `${size / KILO} kB`), 'last ÷ 10 kB'],
      measured.map(({ name, perByte, times }) => [name, ...perByte.map((ns) => ns.toFixed(0)), times.toFixed(2)]),
    ),
  );
  for (const { name, times } of measured)
    demand(
      times <= FLOORS.growth,
      `${name}: time per byte grows ${times.toFixed(2)} times; the ceiling is ${FLOORS.growth}`,
    );
}

async function remembers(texts: readonly Text[]): Promise<void> {
  const bytes = isShort ? 10 * MEGA : KILO * MEGA;
  const measured = [];
  for (const jobs of isShort ? [1] : [1, 2]) measured.push(await memory(bytes, texts, jobs));
  print(
    table(
      ['stream', 'threads', 'peak, MB', 'seconds'],
      measured.map((row) => [
        `${(row.bytes / MEGA).toFixed(0)} MB`,
        row.jobs,
        row.peakMegabytes.toFixed(0),
        row.seconds.toFixed(0),
      ]),
    ),
  );
}

async function divides(texts: readonly Text[]): Promise<void> {
  const measured = await threads(50 * MEGA, texts);
  print(
    table(
      ['two at once', 'one, s', 'two, s', 'as fast'],
      measured.map(({ what, one, two, timesAsFast }) => [
        what,
        one.toFixed(1),
        two.toFixed(1),
        `${timesAsFast.toFixed(2)} ×`,
      ]),
    ),
  );
}

const { name, texts } = corpus();
print(machine());
if (isAsked('speed')) speed(texts, name);
if (isAsked('start')) starts();
if (isAsked('growth')) grows(texts);
if (!isShort && isAsked('speed'))
  print(
    table(
      ['texts', 'µs a text', 'MB/s'],
      manyTexts([100, KILO, 10 * KILO, 100 * KILO], texts).map(({ count, each, mbPerSecond }) => [
        count,
        each.toFixed(0),
        mbPerSecond.toFixed(2),
      ]),
    ),
  );
if (process.platform === 'linux' && isAsked('memory')) await remembers(texts);
if (!isShort && isAsked('threads')) await divides(texts);
for (const failure of failures) console.error(`bench: ${failure}`);
process.exitCode = failures.length > 0 ? 1 : 0;
