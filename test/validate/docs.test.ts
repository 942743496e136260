// The workflow in docs/ci.md calls the command with options that exist, on fixtures that can be run.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { XMLValidator } from 'fast-xml-parser';
import { afterAll, describe, expect, it } from 'vitest';
import { LABELS } from '../../src/model/labels.ts';
import { commandPath } from '../helpers/command.ts';

const ROOT = join(import.meta.dirname, '../..');
const DOCS = readFileSync(join(ROOT, 'docs/ci.md'), 'utf8');

/** A checkout in which `dist/` is the build of this test run. */
const checkout = mkdtempSync(join(tmpdir(), 'ruydad-ci-'));
symlinkSync(join(ROOT, 'fixtures'), join(checkout, 'fixtures'));
symlinkSync(dirname(commandPath()), join(checkout, 'dist'));
afterAll(() => rmSync(checkout, { recursive: true, force: true }));

const runLines = [...DOCS.matchAll(/^\s*(?:- )?(?:run: |- )(.+)$/gm)].map(([, line = '']) => line.trim());
const commands = [...new Set(runLines.filter((line) => line.startsWith('node dist/')))];
const scripts = [...new Set(runLines.filter((line) => line.startsWith('npm run ')))];

describe('docs/ci.md', () => {
  it('has commands to run', () => {
    expect(commands.length).toBeGreaterThanOrEqual(2);
  });

  it.each(commands)('%s', (line) => {
    // A symbolic link to a folder is followed when it is named, as `fixtures` is here.
    execFileSync('bash', ['-c', line], { cwd: checkout, env: { ...process.env, CI: 'true' } });
    const file = />\s*(\S+)$/.exec(line)?.[1];
    if (file) expect(XMLValidator.validate(readFileSync(join(checkout, file), 'utf8'))).toBe(true);
  });

  it.each(scripts)('%s is a script of ours', (line) => {
    const { scripts: ours } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
    expect(ours).toHaveProperty(line.slice('npm run '.length));
  });
});

describe('fixtures/', () => {
  const folders = ['fa-AF', 'fa-IR', 'negative', 'noise'].flatMap((group) =>
    readdirSync(join(ROOT, 'fixtures', group)).map((name) => join(ROOT, 'fixtures', group, name)),
  );
  const expectations = folders.map((folder) => JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')));

  it('holds at least 60 texts of both dialects', () => {
    expect(folders.length).toBeGreaterThanOrEqual(60);
    for (const dialect of ['fa-AF', 'fa-IR']) {
      expect(expectations.filter((expectation) => expectation.dialect === dialect).length).toBeGreaterThanOrEqual(25);
    }
    for (const folder of folders) expect(existsSync(join(folder, 'input.txt'))).toBe(true);
  });

  it('holds every sub-event type', () => {
    const events = expectations.flatMap((expectation) => (expectation.events === 'none' ? [] : expectation.events));
    const labels = new Set(events.map((event: { sub_event_type?: string }) => event.sub_event_type));
    expect(LABELS.filter(({ sub }) => !labels.has(sub))).toEqual([]);
  });
});
