// The source files with what they import, for the tests that hold the shape of the code.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '../../src');

export interface Import {
  /** A path below src/ for a file of ours, else the name of the package. */
  readonly of: string;
  readonly isType: boolean;
}

export interface SourceFile {
  /** Below src/: `match/find.ts`. */
  readonly path: string;
  readonly text: string;
  /** The text without comments. */
  readonly code: string;
  readonly imports: readonly Import[];
}

const IMPORT =
  /^\s*(?:import|export)\s+(?<type>type\s)?[^;'"]*?from\s+'(?<static>[^']+)'|import\('(?<dynamic>[^']+)'\)/gm;

/** Every TypeScript file below src/. */
export const sources: readonly SourceFile[] = readdirSync(ROOT, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .sort()
  .map((path) => {
    const text = readFileSync(join(ROOT, path), 'utf8');
    const code = text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1');
    return { path: path.replaceAll('\\', '/'), text, code, imports: importsOf(path, code) };
  });

function importsOf(path: string, code: string): Import[] {
  return Array.from(code.matchAll(IMPORT), ({ groups }) => {
    const name = groups?.['static'] ?? groups?.['dynamic'] ?? '';
    const of = name.startsWith('.') ? relative(ROOT, join(ROOT, dirname(path), name)) : name;
    return { of: of.replaceAll('\\', '/'), isType: groups?.['type'] !== undefined };
  });
}

/** The folder of a file, or its name when it lies in src/ itself. */
export const stageOf = (path: string): string => path.split('/')[0] as string;
