// Damaged texts and noise through the whole path. 2,000 in CI; `FUZZ_RUNS=100000 FUZZ_SEED=$RANDOM` at night.
import * as fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { extract } from '../../src/extract.ts';
import { extractionSchema } from '../../src/model/event.ts';
import { spansOf } from '../helpers/facts.ts';
import { damaged } from './mutate.ts';

const numRuns = Number(process.env['FUZZ_RUNS'] ?? 2000);
const seed = Number(process.env['FUZZ_SEED'] ?? 1404);
/** Far more than any of these texts takes; a stage that hangs fails here rather than in the patience of a reader. */
const SLOWEST_MS = 2000;

// The first extraction of a process also compiles the word lists, which is no part of the time of a text.
beforeAll(() => {
  extract({ id: 'first', text: 'دیروز در خوست سه نفر در انفجار بمب کشته شدند.' });
});

describe('any text', () => {
  it(
    'is read without an exception into valid output whose spans slice to their words',
    () => {
      fc.assert(
        fc.property(damaged, fc.boolean(), (text, isDated) => {
          const begun = performance.now();
          const published = isDated ? { date: '2025-11-27', basis: 'option' as const } : undefined;
          const extraction = extract({ id: 'fuzz', text, published });
          expect(performance.now() - begun).toBeLessThan(SLOWEST_MS);
          expect(extractionSchema.safeParse(extraction).error).toBeUndefined();
          for (const { path, text: words, span } of spansOf(extraction))
            expect([path, text.slice(...span)]).toEqual([path, words]);
          for (const { span } of extraction.warnings)
            if (span) expect(span[0] <= span[1] && span[1] <= text.length).toBe(true);
        }),
        { numRuns, seed },
      );
    },
    numRuns * 200,
  );

  it('gives the same output twice', () => {
    fc.assert(
      fc.property(damaged, (text) => {
        expect(extract({ id: 'a', text })).toEqual(extract({ id: 'a', text }));
      }),
      { numRuns: Math.ceil(numRuns / 20), seed },
    );
  });
});
