// Why an input could not become a document. Codes are a closed list; the message says what was found and expected.
import type { Failure } from '../model/event.ts';

export const FAILURE_CODES = [
  'empty_input', // nothing but space in the file or on stdin
  'not_text', // binary, or an encoding that is not read
  'too_large', // one document above --max-bytes
  'bad_gzip', // the compressed data are damaged
  'bad_json', // a record is not JSON
  'bad_csv', // a quote is never closed, or there is no header
  'bad_html', // no text in the page
  'not_a_record', // JSON, but not an object
  'no_text', // a record without a text field
  'bad_date', // a record's date names no day
  'empty_line', // a blank line where a record is expected
  'not_found', // the file is not there
  'unreadable', // the system refuses to read it
  'internal', // our bug; the document stands in the message
] as const;

export type FailureCode = (typeof FAILURE_CODES)[number];

/** Thrown while reading one document; becomes the failure object in its place. */
export class ReadError extends Error {
  readonly code: FailureCode;
  constructor(code: FailureCode, message: string) {
    super(message);
    this.name = 'ReadError';
    this.code = code;
  }
}

/** The object that stands in the place of a document that could not be processed. */
export function failureOf(id: string | null, error: ReadError): Failure {
  return { schema_version: '1', document: { id }, error: { code: error.code, message: error.message } };
}
