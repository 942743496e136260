// GNU parallel as docs/scaling.md shows it: one worker is killed half-way and the result is complete, without
// duplicates. Skipped with a message where parallel is not installed.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { commandPath, freshFolder, idOf, linesOf, put, ruydad, shell } from '../helpers/command.ts';

const isInstalled = spawnSync('parallel', ['--version']).status === 0;
if (!isInstalled)
  process.stderr.write('GNU parallel is not installed (apt-get install parallel): its tests are skipped\n');

const cwd = freshFolder();
const SHARES = 4;
const DOCUMENTS = 4000;
const how = { cwd, env: { NODE: process.execPath, RUYDAD: '' } };

/** Runs ruydad, and the first time that share 2 comes along, kills it once it has begun to write. */
const WORKER = `#!/bin/bash
"$NODE" "$RUYDAD" "$1" --out "$2" --resume -q & pid=$!
if [[ $1 == *2.ndjson ]] && mkdir killed 2>/dev/null; then
  until [ -s "$2.partial" ] || ! kill -0 $pid 2>/dev/null; do sleep 0.01; done
  kill -9 $pid
fi
wait $pid`;

/** The same for a block that comes through stdin: parallel prints the output of every attempt, a file has only one. */
const BLOCK = `#!/bin/bash
if [[ $1 == *2 ]] && mkdir killed 2>/dev/null; then
  "$NODE" "$RUYDAD" --input-format ndjson --out "$1.ndjson" -q < <(head -n 300; sleep 20) & pid=$!
  until [ -s "$1.ndjson.partial" ] || ! kill -0 $pid; do sleep 0.01; done
  kill -9 $pid
  exit 1
fi
exec "$NODE" "$RUYDAD" --input-format ndjson --out "$1.ndjson" --force -q`;

beforeAll(() => {
  how.env.RUYDAD = commandPath();
  const lines = Array.from({ length: DOCUMENTS }, (_, n) =>
    JSON.stringify({ id: n, text: `در خوست ${n} تن کشته شدند. `.repeat(3) }),
  );
  put(cwd, { 'feed.ndjson': `${lines.join('\n')}\n`, 'worker.sh': WORKER, 'block.sh': BLOCK });
  for (let share = 1; share <= SHARES; share += 1) {
    const part = lines.slice(((share - 1) * DOCUMENTS) / SHARES, (share * DOCUMENTS) / SHARES);
    put(cwd, { [`shares/${share}.ndjson`]: `${part.join('\n')}\n` });
  }
});

describe.skipIf(!isInstalled)('GNU parallel, one worker killed half-way', { timeout: 120_000 }, () => {
  const expectComplete = async (files: string): Promise<void> => {
    const { stdout } = await shell(`cat ${files}`, how);
    const undisturbed = await ruydad(['feed.ndjson', '-q'], { cwd });
    expect(linesOf(stdout).map(idOf)).toEqual(Array.from({ length: DOCUMENTS }, (_, n) => String(n)));
    expect(stdout).toBe(undisturbed.stdout);
  };

  it('--retries: shares of their own, each gone on with', async () => {
    const line =
      'rm -rf killed out; mkdir out; parallel -j2 --joblog log --retries 3 bash worker.sh {} out/{/} ::: shares/*.ndjson';
    const { status, stderr } = await shell(line, how);
    expect([status, stderr.includes('bug')]).toEqual([0, false]);
    await expectComplete('out/*.ndjson');
  });

  it('--joblog and --resume-failed: a second run does only what the first left', async () => {
    const line = 'parallel -j2 --joblog jobs bash worker.sh {} out/{/} ::: shares/*.ndjson';
    expect((await shell(`rm -rf killed out jobs; mkdir out; ${line}`, how)).status).toBe(1);
    expect((await shell(`ls out/*.partial`, how)).stdout.trim()).toBe('out/2.ndjson.partial');
    expect((await shell(line.replace('--joblog', '--resume-failed --joblog'), how)).status).toBe(0);
    await expectComplete('out/*.ndjson');
    // the share that was killed ran twice, the others once
    const runs = readFileSync(join(cwd, 'jobs'), 'utf8')
      .trimEnd()
      .split('\n')
      .slice(1)
      .map((row) => Number(row.split('\t')[0]));
    expect(runs.sort()).toEqual([1, 2, 2, 3, 4]);
  });

  it('--pipe: blocks of one stream, each into a file of its own', async () => {
    const line =
      'rm -rf killed blocks; mkdir blocks; parallel -j2 --retries 3 --pipe --block 150k bash block.sh blocks/{#} < feed.ndjson';
    expect((await shell(line, how)).status).toBe(0);
    expect((await shell('ls blocks | wc -l', how)).stdout.trim()).not.toBe('1');
    await expectComplete('$(ls blocks/*.ndjson | sort -V)');
  });
});
