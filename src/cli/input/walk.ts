// The texts below a folder, in a fixed order. A folder inside that cannot be read is told in its place: its texts are
// inputs that were asked for. Hidden files are those of other programs, and links could lead out of the folder.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { ReadError } from '../../read/failure.ts';
import { isTextName } from '../../read/formats.ts';
import { readError } from './bytes.ts';

export interface Walked {
  /** Below the folder, with `/`; empty for the folder itself. */
  readonly name: string;
  readonly error?: ReadError;
}

/** Everything below `folder` that is named like a text. */
export function walk(folder: string): readonly Walked[] {
  const found: Walked[] = [];
  const left = [''];
  for (let name = left.pop(); name !== undefined; name = left.pop()) {
    try {
      for (const entry of readdirSync(join(folder, name), { withFileTypes: true })) {
        if (entry.name.startsWith('.')) continue;
        const inner = name === '' ? entry.name : `${name}/${entry.name}`;
        if (entry.isDirectory()) left.push(inner);
        else if (entry.isFile() && isTextName(entry.name)) found.push({ name: inner });
      }
    } catch (error) {
      found.push({ name, error: readError(error) });
    }
  }
  return found.sort((a, b) => (a.name < b.name ? -1 : 1));
}
