// The texts of all fixtures.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const FIXTURES = join(dirname(fileURLToPath(import.meta.url)), '../../fixtures');

export interface FixtureText {
  /** Its folder: `fa-AF/khost-airstrike`. */
  readonly name: string;
  readonly text: string;
}

const folders = (path: string): string[] =>
  readdirSync(path, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));

/** Every fixture that has a text, in order. */
export const fixtureTexts: readonly FixtureText[] = folders(FIXTURES).flatMap((kind) =>
  folders(join(FIXTURES, kind)).flatMap((name) => {
    const file = join(FIXTURES, kind, name, 'input.txt');
    return existsSync(file) ? [{ name: `${kind}/${name}`, text: readFileSync(file, 'utf8') }] : [];
  }),
);
