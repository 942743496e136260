// Names of files → fixtures to read. Which text belongs to which expectation, what is missing and what is there twice.
import type { Problem } from './problem.ts';

/** A text and its expectation, by path. */
export interface Candidate {
  readonly kind: 'pair';
  readonly name: string;
  readonly textFile: string;
  readonly expectationFile: string;
}

/** A file of gold records. */
export interface GoldFile {
  readonly kind: 'gold';
  readonly name: string;
  readonly file: string;
}

export interface Misfit {
  readonly kind: 'misfit';
  readonly name: string;
  readonly problem: Problem;
}

export type Found = Candidate | GoldFile | Misfit;

export const TEXT_NAME = 'input.txt';
export const EXPECTATION_NAME = 'expected.json';
const EXPECTATION_ENDING = '.expected.json';
const TEXT_ENDING = '.txt';
const GOLD = /\.(?:jsonl|ndjson)$/;

/** What a file can be of a fixture; undefined when nothing. */
export function roleOf(path: string): { readonly name: string; readonly role: Role } | undefined {
  const slash = path.lastIndexOf('/');
  const base = path.slice(slash + 1);
  const folder = slash < 0 ? '.' : path.slice(0, slash);
  if (base === TEXT_NAME) return { name: folder, role: 'folderText' };
  if (base === EXPECTATION_NAME) return { name: folder, role: 'folderExpectation' };
  if (base.endsWith(EXPECTATION_ENDING)) {
    return { name: path.slice(0, -EXPECTATION_ENDING.length), role: 'pairExpectation' };
  }
  if (base.endsWith(TEXT_ENDING)) return { name: path.slice(0, -TEXT_ENDING.length), role: 'pairText' };
  return GOLD.test(base) ? { name: path, role: 'gold' } : undefined;
}

type Role = 'folderText' | 'folderExpectation' | 'pairText' | 'pairExpectation' | 'gold';

/** The two files of the fixture to which a file belongs. */
export function filesOf(path: string): { readonly textFile: string; readonly expectationFile: string } | undefined {
  const found = roleOf(path);
  if (!found || found.role === 'gold') return undefined;
  const { name, role } = found;
  const inFolder = role === 'folderText' || role === 'folderExpectation';
  const prefix = name === '.' ? '' : `${name}/`;
  return inFolder
    ? { textFile: `${prefix}${TEXT_NAME}`, expectationFile: `${prefix}${EXPECTATION_NAME}` }
    : { textFile: `${name}${TEXT_ENDING}`, expectationFile: `${name}${EXPECTATION_ENDING}` };
}

/** The fixtures that a list of files holds, in order of name. Paths are written with `/`. */
export function discover(paths: readonly string[]): Found[] {
  const files = new Set(paths);
  const found = new Map<string, Found>();
  for (const path of [...files].sort()) {
    const role = roleOf(path);
    if (!role) continue;
    const next =
      role.role === 'gold' ? ({ kind: 'gold', name: path, file: path } as const) : pairOf(path, role.name, files);
    const known = found.get(next.name);
    if (!known) found.set(next.name, next);
    else if (!isSame(known, next)) found.set(`${next.name}\n`, duplicate(next, known));
  }
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}

function pairOf(path: string, name: string, files: ReadonlySet<string>): Candidate | Misfit {
  const { textFile, expectationFile } = filesOf(path) ?? { textFile: path, expectationFile: path };
  const misfit = (code: 'no_text' | 'no_expectation', file: string, message: string): Misfit => ({
    kind: 'misfit',
    name,
    problem: { code, message, file, line: 1 },
  });
  if (!files.has(textFile)) return misfit('no_text', expectationFile, `no text: ${textFile} is not there`);
  if (!files.has(expectationFile)) {
    const hint = `write it, or start from today's extraction: ruydad validate --init ${textFile}`;
    return misfit('no_expectation', textFile, `no expectation: ${expectationFile} is not there; ${hint}`);
  }
  return { kind: 'pair', name, textFile, expectationFile };
}

const fileOf = (found: Found): string =>
  found.kind === 'pair' ? found.expectationFile : found.kind === 'gold' ? found.file : found.problem.file;

/** Both files of one fixture lead to it. */
const isSame = (a: Found, b: Found): boolean => a.kind === b.kind && fileOf(a) === fileOf(b);

function duplicate(next: Found, known: Found): Misfit {
  const message = `two fixtures are called ${JSON.stringify(next.name)}: ${fileOf(known)} and ${fileOf(next)}; rename one`;
  return { kind: 'misfit', name: next.name, problem: { code: 'duplicate', message, file: fileOf(next), line: 1 } };
}
