// What can go wrong for the person at the terminal, and the exit status that says so.

/** The exit statuses; README and help print this table. */
export const EXIT = {
  ok: {
    status: 0,
    when: 'every document was processed, with or without events; also when the reader closed the pipe, or a watch was stopped',
  },
  noEvent: { status: 1, when: 'only with --exit-status: all was processed and no event was found' },
  unmet: { status: 1, when: 'only with validate: expectations are not met' },
  trouble: { status: 2, when: 'bad usage, or at least one input could not be read, processed or written' },
  interrupted: { status: 130, when: 'stopped by Ctrl-C; what was done is written' },
  terminated: { status: 143, when: 'stopped by SIGTERM; what was done is written' },
} as const;

export type CliErrorCode =
  | 'usage'
  | 'bad_option'
  | 'no_input'
  | 'exists'
  | 'unfinished'
  | 'nothing_to_resume'
  | 'inputs_changed'
  | 'not_writable'
  | 'disk_full'
  | 'unreadable'
  | 'worker_died';

/** A mistake or a condition of the system that the message explains; never a bug of ours, so never a stack. */
export class CliError extends Error {
  readonly code: CliErrorCode;
  readonly exitCode: number;
  readonly hint: string | undefined;
  constructor(code: CliErrorCode, message: string, options: { hint?: string; cause?: unknown } = {}) {
    super(message, { cause: options.cause });
    this.name = 'CliError';
    this.code = code;
    this.exitCode = EXIT.trouble.status;
    this.hint = options.hint;
  }
}

/** Thrown when the reader of our output has gone (`| head -1`): not an error, just the end. */
export class ClosedPipe extends Error {}

/** The system's code of an error (`ENOENT`), or an empty string. */
export const systemCode = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';

const WRITE_ERRORS: Readonly<Record<string, readonly [CliErrorCode, string]>> = {
  ENOSPC: ['disk_full', 'no space left on the device'],
  EDQUOT: ['disk_full', 'the disk quota is used up'],
  EFBIG: ['disk_full', 'the file would become larger than the system allows'],
  EACCES: ['not_writable', 'permission denied'],
  EPERM: ['not_writable', 'permission denied'],
  EROFS: ['not_writable', 'the file system is read-only'],
  ENOENT: ['not_writable', 'no such folder'],
  ENOTDIR: ['not_writable', 'a part of the path is not a folder'],
  EISDIR: ['not_writable', 'it is a folder'],
  EEXIST: ['not_writable', 'a file of that name is in the way'],
};

/** The CliError for a failed write to `path`; a closed pipe and unknown errors pass through. */
export function writeError(error: unknown, path: string): unknown {
  if (systemCode(error) === 'EPIPE') return new ClosedPipe();
  const known = WRITE_ERRORS[systemCode(error)];
  return known ? new CliError(known[0], `cannot write ${path}: ${known[1]}`, { cause: error }) : error;
}
