// `ruydad schema`: the JSON Schema (draft 2020-12) of what is printed, from the same zod schemas as the types.
import { toJSONSchema } from 'zod';
import { extractionSchema, failureSchema } from '../../model/event.ts';
import type { Context } from '../context.ts';
import { CliError, EXIT, writeError } from '../errors.ts';

const PARTS = { extraction: extractionSchema, failure: failureSchema } as const;

/** Prints the schema of one document's extraction, or of the failure object in its place. */
export async function run(context: Context, [part = 'extraction']: readonly string[]): Promise<number> {
  if (!Object.hasOwn(PARTS, part)) {
    throw new CliError('usage', `no part of the output is called ${JSON.stringify(part)}`, {
      hint: `choose ${Object.keys(PARTS).join(' or ')}`,
    });
  }
  const schema = toJSONSchema(PARTS[part as keyof typeof PARTS], { target: 'draft-2020-12' });
  const text = `${JSON.stringify(schema, null, 2)}\n`;
  await new Promise<void>((resolve, reject) => {
    context.stdout.write(text, (error) => (error ? reject(writeError(error, 'stdout')) : resolve()));
  });
  return EXIT.ok.status;
}
