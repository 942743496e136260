// Each mistake gives one clear line on stderr, exit status 2 and no stack.
import { chmodSync, existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { freshFolder, put, ruydad, shell } from '../helpers/command.ts';

const FIXTURES = join(import.meta.dirname, '../../fixtures');
const cwd = freshFolder();
put(cwd, {
  ...{
    'a.txt': 'در خوست',
    'empty.txt': '',
    'blank.txt': ' \n\t\n',
    'program.txt': Uint8Array.of(127, 69, 76, 70, 0, 1),
  },
  ...{ 'latin.txt': Buffer.from('déjà vu', 'latin1'), 'empty.ndjson': '', 'empty.json': '[]', 'empty.csv': '' },
  ...{
    'cut.txt.gz': Uint8Array.of(0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3, 1),
    'nothing/notes.pdf': 'x',
    'nothing-but/a.txt': 'در خوست',
    'there.json': '{}',
  },
});
mkdirSync(join(cwd, 'void'));

const cases: readonly (readonly [name: string, args: readonly string[], message: RegExp])[] = [
  ['empty input', [], /^ruydad: stdin: empty: no text in it$/],
  ['an empty file', ['empty.txt'], /^ruydad: empty\.txt: empty: no text in it$/],
  ['a file of blanks', ['blank.txt'], /^ruydad: blank\.txt: empty/],
  ['a file without a record', ['empty.ndjson'], /^ruydad: empty\.ndjson: empty: no record in it$/],
  ['an empty JSON array', ['empty.json'], /^ruydad: empty\.json: empty: no record in it$/],
  ['an empty CSV', ['empty.csv'], /^ruydad: empty\.csv: empty: no record in it$/],
  ['a folder without texts', ['nothing'], /^ruydad: nothing: no text in this folder; looked for \.txt /],
  ['an empty folder', ['void'], /^ruydad: void: no text in this folder/],
  ['a missing file', ['missing.txt'], /^ruydad: missing\.txt: no such file$/],
  ['a glob that matches nothing', ['*.xyz'], /^ruydad: \*\.xyz: no file matches$/],
  ['a binary file', ['program.txt'], /^ruydad: program\.txt: a binary file/],
  [
    'an unknown encoding',
    ['latin.txt'],
    /^ruydad: latin\.txt: not UTF-8, UTF-16 with a byte order mark or windows-1256/,
  ],
  ['damaged gzip', ['cut.txt.gz'], /^ruydad: cut\.txt\.gz: damaged gzip data$/],
  ['an unknown option', ['--foo'], /^ruydad: unknown option '--foo'; see ruydad extract --help$/],
  [
    'an option of another command',
    ['merge', '--jobs', '2'],
    /^ruydad: unknown option '--jobs'; see ruydad merge --help$/,
  ],
  [
    'options before the command',
    ['-q', 'explain', 'a.txt'],
    /^ruydad: explain is a command, and its options stand behind it; write ruydad explain first$/,
  ],
  ['a mistyped command', ['explan', 'a.txt'], /^ruydad: explan is neither a file nor a command; see ruydad --help$/],
  ['a mistyped option', ['--formt', 'csv'], /^ruydad: unknown option '--formt' \(Did you mean --format\?\)/],
  [
    'an unknown format',
    ['-f', 'xml', 'a.txt'],
    /^ruydad: option '-f, --format <name>' argument 'xml' is invalid\. Allowed choices are json, ndjson, csv, geojson;/,
  ],
  [
    'a bad date',
    ['--date', '2025-02-30', 'a.txt'],
    /^ruydad: --date "2025-02-30" is no day; write 2025-11-27 or 1404-09-06$/,
  ],
  [
    'digits run together, in Persian too',
    ['--date', '۱۴۰۴۰۹۰۶', 'a.txt'],
    /^ruydad: --date "۱۴۰۴۰۹۰۶" is no day; write 2025-11-27 or 1404-09-06$/,
  ],
  ['a bad size', ['--max-bytes', '10X', 'a.txt'], /^ruydad: --max-bytes "10X" is no size/],
  ['a bad number of jobs', ['--jobs', '0', 'a.txt'], /^ruydad: --jobs "0" is no number/],
  ['--quiet with --verbose', ['-q', '-v', 'a.txt'], /^ruydad: --quiet and --verbose exclude each other/],
  [
    '--out with --out-dir',
    ['--out', 'x', '--out-dir', 'y', 'a.txt'],
    /^ruydad: --out and --out-dir exclude each other/,
  ],
  ['--resume without a file', ['--resume', 'a.txt'], /^ruydad: --resume needs --out or --out-dir/],
  [
    'an existing output',
    ['a.txt', '--out', 'there.json'],
    /^ruydad: .*there\.json exists already; --force overwrites it$/,
  ],
  [
    'an output that would have to be packed',
    ['a.txt', '--out', 'x.csv.gz'],
    /^ruydad: --out x\.csv\.gz: no \.gz is written; /,
  ],
  ['a spreadsheet as output', ['a.txt', '--out', 'x.xlsx'], /^ruydad: --out x\.xlsx: no \.xlsx is written; .*csv$/],
  ['a folder as output', ['a.txt', '--out', 'void'], /^ruydad: cannot write .*void: it is a folder/],
  ['an output in no folder', ['a.txt', '--out', 'no/x.json'], /^ruydad: cannot write .*x\.json: no such folder$/],
  [
    'an output below a file',
    ['a.txt', '--out-dir', 'a.txt'],
    /^ruydad: cannot write .*: (?:a file of that name is in the way|a part of the path is not a folder)$/,
  ],
  [
    'a schema of nothing',
    ['schema', 'soup'],
    /^ruydad: no part of the output is called "soup"; choose extraction or failure$/,
  ],
  ['an empty path', [''], /^ruydad: a path is empty; write \. for the working folder$/],
  ['an empty folder name', ['a.txt', '--out-dir', ''], /^ruydad: --out-dir has an empty value; /],
  [
    'an output among the inputs',
    ['nothing-but', '--out-dir', '.'],
    /^ruydad: nothing-but: all that is in it is where the/,
  ],
  [
    'a watch of its own output',
    ['watch', 'void', '--out-dir', './void/'],
    /^ruydad: --out-dir \S+ is the folder that is wat/,
  ],
  ['a folder to watch that is missing', ['watch', 'gone'], /^ruydad: gone: no such folder$/],
];

describe('one line and status 2 for', () => {
  it.each(cases)('%s', async (_name, args, message) => {
    const { status, stderr } = await ruydad(args, { cwd });
    expect(stderr.trimEnd()).toMatch(message);
    expect(stderr.split('\n')).toHaveLength(2);
    expect(stderr).not.toMatch(/\n\s+at /);
    expect(status).toBe(2);
  });
});

it('no output is left of a run that could not start', () => {
  expect(readdirSync(cwd)).not.toContain('no');
  expect(existsSync(join(cwd, 'a.txt'))).toBe(true);
});

describe('the disk', () => {
  const tmpfs = 'mkdir -p small && mount -t tmpfs -o size=64k none small';

  it.each([
    ['stdout', '>'],
    ['--out', '--out'],
  ])('full behind %s: one line, no stack', async (_name, to) => {
    const { status, stderr } = await shell(`ruydad a.txt ${to} /dev/full`, { cwd });
    expect(stderr).toMatch(/^ruydad: cannot write \S+: no space left on the device\n$/);
    expect(status).toBe(2);
  });

  it('full in the middle: whole documents are kept aside, and the run goes on when there is room', async (context) => {
    const records = Array.from({ length: 2000 }, (_, n) => JSON.stringify({ id: n, text: 'در خوست' })).join('\n');
    put(cwd, { 'many.ndjson': records });
    if ((await shell(tmpfs, { cwd })).status !== 0) context.skip('tmpfs cannot be mounted here');
    try {
      const full = await ruydad(['many.ndjson', '--out', 'small/out.ndjson', '-j', '1'], { cwd });
      expect(full.stderr).toMatch(/^ruydad: cannot write \S+out\.ndjson: no space left on the device\n$/);
      expect(full.status).toBe(2);
      expect(existsSync(join(cwd, 'small/out.ndjson'))).toBe(false);
      await shell('mount -o remount,size=10m small', { cwd });
      expect(await ruydad(['many.ndjson', '--out', 'small/out.ndjson', '-j', '1', '--resume'], { cwd })).toMatchObject({
        status: 0,
        stderr: '',
      });
      expect((await shell('ruydad many.ndjson | cmp - small/out.ndjson', { cwd })).status).toBe(0);
      expect(readdirSync(join(cwd, 'small'))).toEqual(['out.ndjson']);
    } finally {
      await shell('umount small', { cwd });
    }
  });

  it('full under --out-dir: no half file', async (context) => {
    put(cwd, Object.fromEntries(Array.from({ length: 300 }, (_, n) => [`many/${n}.txt`, 'در خوست'])));
    if ((await shell(tmpfs, { cwd })).status !== 0) context.skip('tmpfs cannot be mounted here');
    try {
      const { status, stderr } = await ruydad(['many', '--out-dir', 'small/out'], { cwd });
      expect(stderr).toMatch(/^ruydad: cannot write \S+: no space left on the device\n$/);
      expect(status).toBe(2);
      const files = readdirSync(join(cwd, 'small/out'));
      expect(files.filter((name) => !name.endsWith('.txt.json'))).toEqual([]);
      const parsed = await shell(
        'cat small/out/*.json | node -e \'for (const l of require("fs").readFileSync(0,"utf8").trim().split("\\n")) JSON.parse(l)\'',
        { cwd },
      );
      expect(parsed.status).toBe(0);
    } finally {
      await shell('umount small', { cwd });
    }
  });

  it('read-only: one line, nothing written', async (context) => {
    mkdirSync(join(cwd, 'locked'));
    chmodSync(join(cwd, 'locked'), 0o555);
    const bound = await shell('mount -t tmpfs -o ro none locked', { cwd });
    if (bound.status !== 0 && process.getuid?.() === 0)
      context.skip('root writes everywhere and nothing can be mounted here');
    try {
      const { status, stderr } = await ruydad(['a.txt', '--out', 'locked/x.json'], { cwd });
      expect(stderr).toMatch(/^ruydad: cannot write \S+x\.json: (?:the file system is read-only|permission denied)\n$/);
      expect(status).toBe(2);
      expect(readdirSync(join(cwd, 'locked'))).toEqual([]);
    } finally {
      await shell('umount locked', { cwd });
    }
  });

  it('an input that is removed while the run is on is one failure; the others are done', async () => {
    put(
      cwd,
      Object.fromEntries(Array.from({ length: 40 }, (_, n) => [`going/${String(n).padStart(2, '0')}.txt`, 'در خوست'])),
    );
    // stdin comes first and stays open until the file is gone: the list of files is made before.
    const run = shell('( sleep 2.5; rm going/39.txt; echo خوست ) | ruydad - going -f ndjson -j 1', { cwd });
    const { status, stdout, stderr } = await run;
    expect(stderr).toBe('ruydad: 39.txt: no such file\n');
    expect(stdout.trimEnd().split('\n')).toHaveLength(41);
    expect(status).toBe(2);
  });
});

describe('a closed pipe', () => {
  it('ends quietly with 0', async () => {
    const line = `for i in $(seq 60000); do echo '{"text":"در خوست"}'; done | { ruydad --input-format ndjson; echo "status $?" >&2; } | head -1 | wc -l`;
    const { stdout, stderr } = await shell(line, { cwd });
    expect(stdout.trim()).toBe('1');
    expect(stderr).toBe('status 0\n');
  });

  it.each([`validate '${FIXTURES}'`, 'lexicon places', 'schema', '--help'])(
    'of %s ends quietly with 0',
    async (command) => {
      const { stderr } = await shell(`{ ruydad ${command}; echo "status $?" >&2; } | true`, { cwd });
      expect(stderr).toBe('status 0\n');
    },
  );
});
