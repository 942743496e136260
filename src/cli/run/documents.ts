// The documents of all inputs, one after another, for commands that answer them without threads.
import { ReadError } from '../../read/failure.ts';
import type { Context } from '../context.ts';
import type { FailureEntry } from '../input/entry.ts';
import { readSource } from '../input/read-source.ts';
import type { Plan } from './plan.ts';
import { type Outcome, readEntry } from './read-entry.ts';

export interface Document {
  /** Id of the input that it is from. */
  readonly source: string;
  readonly outcome: Outcome;
}

/** Reads the documents in order; one that cannot be read is an error in its place. */
export async function* documentsOf({ sources, settings, options }: Plan, { stdin }: Context): AsyncGenerator<Document> {
  const reading = { ...settings, stdin, formatIsNamed: options.inputFormat !== undefined };
  for (const [index, source] of sources.entries())
    for await (const { entries } of readSource(source, index, reading))
      for (const entry of entries) {
        if (entry.kind === 'end') continue;
        const outcome = entry.kind === 'failure' ? failed(entry) : await readEntry(entry, settings);
        yield { source: source.id, outcome };
      }
}

const failed = ({ id, code, message }: FailureEntry): Outcome => ({ id, error: new ReadError(code, message) });
