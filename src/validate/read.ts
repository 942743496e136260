// Text of an expectation file or of a line of gold → an expectation with the lines of its values, or a FixtureError that
// says what is wrong where.
import type { z } from 'zod';
import { type Expectation, expectationSchema, goldRecordSchema } from './expectation.ts';
import type { Fixture } from './fixture.ts';
import { issueWords } from './issues.ts';
import { type JsonPath, lineAt, scanJson } from './json-position.ts';
import { FixtureError, type Problem } from './problem.ts';

/** An expectation and where its values stand. */
export interface ReadExpectation {
  readonly expectation: Expectation;
  readonly lineOf: (path: JsonPath) => number;
}

/** Reads `expected.json`; `file` names it in messages. */
export function readExpectation(json: string, file: string): ReadExpectation {
  const { value, lineOf } = parse(json, file, 1);
  const result = expectationSchema.safeParse(value);
  if (!result.success) throw invalid(result.error, { value, file, lineOf });
  return { expectation: result.data, lineOf };
}

/** Reads a gold file: one fixture a line; lines that cannot be read give their problem. Blank lines are passed over. */
export function readGold(text: string, file: string): (Fixture | Problem)[] {
  const seen = new Map<string, number>();
  return text.split('\n').flatMap((json, index): (Fixture | Problem)[] => {
    if (json.trim() === '') return [];
    const line = index + 1;
    try {
      const fixture = readGoldLine(json, file, line);
      const earlier = seen.get(fixture.name);
      if (earlier === undefined) {
        seen.set(fixture.name, line);
        return [fixture];
      }
      const message = `two records are called ${JSON.stringify(fixture.name)}, the first on line ${earlier}; give each its own id`;
      return [{ code: 'duplicate', message, file, line }];
    } catch (error) {
      if (error instanceof FixtureError) return [error.problem];
      throw error;
    }
  });
}

function readGoldLine(json: string, file: string, line: number): Fixture {
  const { value } = parse(json, file, line);
  const lineOf = () => line;
  const result = goldRecordSchema.safeParse(value);
  if (!result.success) throw invalid(result.error, { value, file, lineOf });
  const { id, text, published, complete, events } = result.data;
  // A record's dialect tells where it was gathered, which a text of one line need not show: it is not compared.
  const expectation = { published, complete, events };
  return { name: `${file}#${id}`, file, text, expectation, lineOf };
}

interface Parsed {
  readonly value: unknown;
  readonly lineOf: (path: JsonPath) => number;
}

function parse(json: string, file: string, firstLine: number): Parsed {
  const text = json.replace(/^\ufeff/, '');
  const positions = scanJson(text);
  const place = (offset: number) => {
    const { line, column } = lineAt(text, offset);
    return { line: line + firstLine - 1, column };
  };
  const fail = (offset: number, words: string): FixtureError => {
    const { line, column } = place(offset);
    return new FixtureError({ code: 'bad_json', message: `malformed JSON: ${words} at column ${column}`, file, line });
  };
  if (positions.error !== null) throw fail(positions.error, nextWords(text, positions.error));
  if (positions.repeated) {
    throw fail(positions.repeated.offset, `${JSON.stringify(positions.repeated.key)} stands twice in one object`);
  }
  return { value: JSON.parse(text), lineOf: (path) => place(positions.offsetOf(path)).line };
}

function nextWords(text: string, offset: number): string {
  if (offset >= text.length) return 'the text ends too early';
  return `unexpected ${JSON.stringify(text.slice(offset, offset + 12).split('\n')[0] || text[offset])}`;
}

/** Issues that are told; more would bury the first. */
const TOLD = 5;

function invalid(error: z.ZodError, { value, file, lineOf }: Parsed & { readonly file: string }): FixtureError {
  const [first] = error.issues;
  const words = error.issues.slice(0, TOLD).map((issue) => issueWords(issue, value));
  const more = error.issues.length > TOLD ? `; and ${error.issues.length - TOLD} more` : '';
  const path = [...(first?.path ?? []), ...(first?.code === 'unrecognized_keys' ? first.keys.slice(0, 1) : [])];
  const line = lineOf(path.filter((key) => typeof key !== 'symbol'));
  return new FixtureError({ code: 'bad_expectation', message: `${words.join('; ')}${more}`, file, line });
}
