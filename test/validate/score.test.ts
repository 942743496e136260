// The figures are those of the scorer that the project is judged by. Where that script is not at hand (a clone
// elsewhere) there is nothing to compare with, and the test is skipped.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract.ts';
import type { Extraction } from '../../src/model/event.ts';
import { check } from '../../src/validate/check.ts';
import { figuresOf } from '../../src/validate/figures.ts';
import type { Fixture } from '../../src/validate/fixture.ts';
import { readGold } from '../../src/validate/read.ts';
import { documentOf } from '../../src/validate/run.ts';
import { freshFolder } from '../helpers/command.ts';

const EVAL = join(import.meta.dirname, '../../../shared/eval');
const SCORER = join(EVAL, 'score.mjs');
const GOLD = join(EVAL, 'gold-dev.jsonl');
const folder = freshFolder();

function fixtures(): Fixture[] {
  return readGold(readFileSync(GOLD, 'utf8'), 'gold').map((item) => {
    if ('code' in item) throw new Error(item.message);
    return item;
  });
}

/** What the script says of these extractions. */
function scored(extractions: readonly Extraction[]): unknown {
  const path = join(folder, 'predictions.ndjson');
  writeFileSync(path, extractions.map((extraction) => JSON.stringify(extraction)).join('\n'));
  return JSON.parse(execFileSync(process.execPath, [SCORER, GOLD, path, '--json'], { encoding: 'utf8' }));
}

/** The extraction under the id that the record has in the gold file. */
const identified = (extraction: Extraction, fixture: Fixture): Extraction => ({
  ...extraction,
  document: { ...extraction.document, id: fixture.name.slice('gold#'.length) },
});

function agree(all: readonly Fixture[], extractions: readonly Extraction[]): void {
  const figures = figuresOf(all.map((fixture, index) => check(fixture.expectation, extractions[index] as Extraction)));
  expect({ ...figures, missing_documents: 0 }).toEqual(scored(extractions));
}

describe.skipIf(!existsSync(SCORER))('the figures of the reference scorer', () => {
  it("are ours, on today's extraction of the gold texts", () => {
    const all = fixtures();
    agree(
      all,
      all.map((fixture) => identified(extract(documentOf(fixture), {}), fixture)),
    );
  });

  it('are ours, whatever events stand in whichever text', { timeout: 120_000 }, () => {
    const all = fixtures();
    const pool = all.flatMap((fixture) => extract(documentOf(fixture), {}).events);
    const some = fc.array(fc.array(fc.nat(pool.length - 1), { maxLength: 18 }), {
      minLength: all.length,
      maxLength: all.length,
    });
    const property = fc.property(some, (choice) => {
      const shuffled = all.map((fixture, index) => {
        const events = (choice[index] ?? []).flatMap((at) => pool[at] ?? []);
        return identified({ ...extract({ id: '', text: '' }), events }, fixture);
      });
      agree(all, shuffled);
    });
    fc.assert(property, { numRuns: 5, seed: 8 });
  });
});
