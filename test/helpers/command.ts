// Runs the built command as a process.
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, inject } from 'vitest';

export interface Result {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface How {
  readonly cwd?: string;
  readonly stdin?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
}

/** The path of the built command. */
export function commandPath(): string {
  const path = inject('command');
  if (path === '') throw new Error('the command does not build; see above');
  return path;
}

/** Starts the command. */
export const start = (args: readonly string[], how: How = {}): ChildProcess =>
  spawn(process.execPath, [commandPath(), ...args], { cwd: how.cwd, env: { ...process.env, ...how.env } });

/** Runs the command to its end. */
export function ruydad(args: readonly string[], how: How = {}): Promise<Result> {
  const child = start(args, how);
  child.stdin?.on('error', () => undefined);
  child.stdin?.end(how.stdin ?? '');
  return resultOf(child);
}

/** Runs a line of shell in which `ruydad` is the command. */
export function shell(line: string, how: How = {}): Promise<Result> {
  const script = `ruydad() { ${JSON.stringify(process.execPath)} ${JSON.stringify(commandPath())} "$@"; }\n${line}`;
  const child = spawn('bash', ['-o', 'pipefail', '-c', script], { cwd: how.cwd, env: { ...process.env, ...how.env } });
  child.stdin.on('error', () => undefined);
  child.stdin.end(how.stdin ?? '');
  return resultOf(child);
}

/** Waits for a process and gathers what it says. */
export function resultOf(child: ChildProcess): Promise<Result> {
  const [stdout, stderr]: [Buffer[], Buffer[]] = [[], []];
  child.stdout?.on('data', (chunk: Buffer) => stdout.push(chunk));
  child.stderr?.on('data', (chunk: Buffer) => stderr.push(chunk));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status) =>
      resolve({ status, stdout: Buffer.concat(stdout).toString(), stderr: Buffer.concat(stderr).toString() }),
    );
  });
}

/** A fresh folder that is removed after the tests of the file. */
export function freshFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'ruydad-test-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Writes files into a folder; names may have folders in them. */
export function put(folder: string, files: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
}

/** One line of ndjson output. */
export interface Line {
  readonly document: {
    readonly id: string;
    readonly published: string | null;
    readonly published_basis: string | null;
    readonly characters: number;
  };
  readonly error?: { readonly code: string; readonly message: string };
}

/** The id of the document of a line. */
export const idOf = (line: Line): string => line.document.id;

/** The error code of a line, if it is a failure. */
export const codeOf = (line: Line): string | undefined => line.error?.code;

/** The JSON objects of a text of lines. */
export const linesOf = (text: string): readonly Line[] =>
  text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
