import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** vitest's global setup: a folder for the indexes of one run. */
export function setup(): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'ruydad-mutants-'));
  process.env['KEPT_INDEXES'] = folder;
  return () => rmSync(folder, { recursive: true, force: true });
}
