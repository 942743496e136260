// A mutant with which the source cannot be loaded: vitest says so of the whole file, which Stryker does not hear, so that
// it is loaded within a test here.
import { expect, it } from 'vitest';

it('loads', async () => {
  expect(await import('../../test/dates/reading.ts')).toHaveProperty('readDates');
});
