// vitest's global setup: builds the command once, in a folder of its own, so that tests neither use a stale dist/ nor
// disturb one that is in use. A build that fails fails only the tests that run the command.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'rolldown';
import type { TestProject } from 'vitest/node';
import { command } from '../../rolldown.config.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Path of the built command; empty when the build failed. */
    readonly command: string;
  }
}

export async function setup(project: TestProject): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), 'ruydad-build-'));
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
  try {
    await build({ ...command, output: { ...command.output, dir: folder, cleanDir: false }, logLevel: 'silent' });
    project.provide('command', join(folder, 'ruydad.js'));
  } catch (error) {
    process.stderr.write(`the command does not build: ${error instanceof Error ? error.message : error}\n`);
    project.provide('command', '');
  }
  return () => rmSync(folder, { recursive: true, force: true });
}
