// Text to stdout, waited for, so that a slow reader sees all of it and one that has gone ends the run quietly.
import type { Context } from '../context.ts';
import { writeError } from '../errors.ts';

/** Writes to stdout. */
export const print = (context: Context, text: string): Promise<void> =>
  new Promise((resolve, reject) => {
    context.stdout.write(text, (error) => (error ? reject(writeError(error, 'stdout')) : resolve()));
  });
