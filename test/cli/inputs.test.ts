// Every input format, from files, folders, globs and pipes, on the built command.
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { freshFolder, idOf, type Line, linesOf, put, ruydad, shell } from '../helpers/command.ts';

const cwd = freshFolder();
const text = 'در خوست ده تن کشته شدند';
const telegram = {
  ...{ name: 'کانال خبری', type: 'public_channel', id: 10 },
  messages: [
    {
      id: 1,
      type: 'service',
      date: '2025-11-20T08:00:00',
      date_unixtime: '1763627400',
      action: 'create_channel',
      text: '',
    },
    {
      id: 2,
      type: 'message',
      date: '2025-11-27T10:00:00',
      text: ['حمله در ', { type: 'bold', text: 'خوست' }],
      text_entities: [],
    },
    { id: 3, type: 'message', date: '2025-11-28T10:00:00', text },
  ],
};
put(cwd, {
  ...{
    'in/a.txt': text,
    'in/b.md': `# ${text}`,
    'in/deep/c.html': `<html><body><article><p>${`${text}. `.repeat(30)}</p></article>`,
  },
  ...{ 'in/d.txt.gz': gzipSync(text), 'in/ignored.pdf': 'x', 'in/.hidden.txt': text },
  'records.json': JSON.stringify([
    { id: 'r1', text, published: '2025-11-27' },
    { id: 'r2', text, date: '1404-09-05' },
  ]),
  'record.json': JSON.stringify({ id: 'one', text: 'x' }, null, 2),
  'result.json': JSON.stringify(telegram, null, 1),
  'all/result.json': JSON.stringify({
    about: 'x',
    chats: { about: 'y', list: [telegram, { ...telegram, messages: [{ id: 9, text }] }] },
  }),
  'feed.jsonl': `{"id":1,"text":"x"}\r\n{"id":2,"text":"y"}\r\n`,
  'feed.ndjson.gz': Buffer.concat([gzipSync('{"id":1,"text":"x"}\n'), gzipSync('{"id":2,"text":"y"}\n')]),
  'table.csv': '\ufeffid,published,text\n7,2025-11-27,"در ""خوست"",\nده تن"\n,,متن\n',
  'excel.csv': Buffer.from('شناسه;متن\r\n1;خوست\r\n'),
  'utf16.ndjson': Buffer.concat([Uint8Array.of(0xff, 0xfe), Buffer.from('{"id":"w","text":"خوست"}\n', 'utf16le')]),
});

const read = async (args: readonly string[], stdin?: string | Uint8Array): Promise<readonly Line[]> => {
  const { stdout, status, stderr } = await ruydad([...args, '-f', 'ndjson'], {
    cwd,
    ...(stdin === undefined ? {} : { stdin }),
  });
  expect(stderr).toBe('');
  expect(status).toBe(0);
  return linesOf(stdout);
};
const ids = (lines: readonly Line[]): readonly string[] => lines.map(idOf);

describe('files', () => {
  it('a folder, recursively, in a fixed order, gzip unpacked, ids relative to it', async () => {
    const lines = await read(['in']);
    expect(ids(lines)).toEqual(['a.txt', 'b.md', 'd.txt.gz', 'deep/c.html']);
    expect(lines[0]?.document.characters).toBe(text.length);
    expect(lines[2]?.document.characters).toBe(text.length);
  });
  it('a file by its path below the working folder, and by its name elsewhere', async () => {
    expect(ids(await read(['in/deep/../a.txt', join(cwd, 'in/b.md')]))).toEqual(['in/a.txt', 'b.md']);
  });
  it('a glob of our own where the shell has none', async () => {
    expect(ids(await read(['in/**/*.{md,html}']))).toEqual(['in/b.md', 'in/deep/c.html']);
  });
  it('a glob of what lies outside the working folder, named from where it starts', async () => {
    put(cwd, { 'years/2024/a.txt': text, 'years/2025/a.txt': text });
    const { stdout } = await ruydad(['../*/a.txt'], { cwd: join(cwd, 'years/2024') });
    expect(ids(linesOf(stdout))).toEqual(['2024/a.txt', '2025/a.txt']);
  });
  it('files of one name: each with the folders that tell them apart', async () => {
    put(cwd, { 'years/2024/a.txt': text, 'years/2025/a.txt': text, 'years/2025/b.txt': text });
    const expected = ['2024/a.txt', '2025/a.txt', 'b.txt'];
    expect(ids(await read(['years/2024', 'years/2025']))).toEqual(expected);
    expect(ids(await read(['2024/a.txt', '2025/a.txt', '2025/b.txt'].map((name) => join(cwd, 'years', name))))).toEqual(
      expected,
    );
    expect(ids(await read(['in/a.txt', './in/a.txt']))).toEqual(['in/a.txt', 'in/a.txt']);
  });
  it('records: an array, one object, JSON lines', async () => {
    expect(ids(await read(['records.json']))).toEqual(['r1', 'r2']);
    expect(ids(await read(['record.json']))).toEqual(['one']);
    expect(ids(await read(['feed.jsonl']))).toEqual(['1', '2']);
    expect(ids(await read(['feed.ndjson.gz']))).toEqual(['1', '2']);
    expect(ids(await read(['utf16.ndjson']))).toEqual(['w']);
  });
  it('the dates of records, of the Persian calendar too', async () => {
    const dates = (await read(['records.json'])).map(({ document }) => [document.published, document.published_basis]);
    expect(dates).toEqual([
      ['2025-11-27', 'metadata'],
      ['2025-11-26', 'metadata'],
    ]);
  });
  it('--date before any other', async () => {
    const [line] = await read(['records.json', '--date', '۱۴۰۴-۰۹-۰۱']);
    expect(line?.document).toMatchObject({ published: '2025-11-22', published_basis: 'option' });
  });
  it('--date also for records whose own day cannot be read', async () => {
    const [line] = await read(['--date', '2025-11-22'], '{"id":1,"text":"x","date":"soon"}\n');
    expect(line?.document).toMatchObject({ id: '1', published: '2025-11-22', published_basis: 'option' });
  });
  it('ids of more digits than a JavaScript number keeps', async () => {
    const records = ['1861234567890123456', '1861234567890123457'].map((id) => `{"id":${id},"text":"x"}\n`);
    expect(ids(await read([], records.join('')))).toEqual(['1861234567890123456', '1861234567890123457']);
  });
  it('a Telegram export of one chat: each message with its day', async () => {
    const lines = await read(['result.json']);
    expect(ids(lines)).toEqual(['1', '2', '3']);
    expect(lines.map(({ document }) => document.published)).toEqual(['2025-11-20', '2025-11-27', '2025-11-28']);
    expect(lines[1]?.document.characters).toBe('حمله در خوست'.length);
  });
  it('a Telegram export of all chats', async () => {
    expect(ids(await read(['all/result.json']))).toEqual(['1', '2', '3', '9']);
  });
  it('CSV with a mark, quotes, line breaks; rows without an id are named by their number', async () => {
    const lines = await read(['table.csv']);
    expect(ids(lines)).toEqual(['7', 'table.csv:2']);
    expect(lines[0]?.document).toMatchObject({ published: '2025-11-27', characters: 'در "خوست",\nده تن'.length });
  });
  it.each([
    [
      'a quote that is never closed',
      '3,"z\n4,w\n',
      'bad_csv',
      /^row 3, and what follows it is not read: Quote Not Closed/,
    ],
    ['a row that is too large', `3,${'z'.repeat(2000)}\n4,w\n`, 'too_large', /^row 3, .* larger than 1000 bytes/],
  ])('CSV up to %s', async (_name, rest, code, message) => {
    const stdin = `id,text\n1,x\n2,y\n${rest}`;
    const { stdout, status } = await ruydad(['--input-format', 'csv', '--max-bytes', '1k'], { cwd, stdin });
    const lines = linesOf(stdout);
    expect(ids(lines)).toEqual(['1', '2', 'stdin']);
    expect(lines[2]?.error).toEqual({ code, message: expect.stringMatching(message) });
    expect(status).toBe(2);
  });
  it('a JSON array that was cut between two records', async () => {
    const { stdout, status } = await ruydad(['-f', 'ndjson'], { cwd, stdin: '[{"id":1,"text":"x"}' });
    expect(linesOf(stdout).map(({ document, error }) => [document.id, error?.code])).toEqual([
      ['1', undefined],
      ['stdin:2', 'bad_json'],
    ]);
    expect(status).toBe(2);
  });
  it('CSV with semicolons and named fields', async () => {
    expect(ids(await read(['excel.csv', '--text-field', 'متن', '--id-field', 'شناسه']))).toEqual(['1']);
  });
});

describe('stdin', () => {
  it.each([
    ['a text', text, ['stdin']],
    ['one record', '{"id":5,"text":"x"}', ['5']],
    ['lines of records', '{"id":5,"text":"x"}\n{"text":"y"}\n', ['5', 'stdin:2']],
    ['a JSON array', '[\n{"id":5,"text":"x"},\n{"id":6,"text":"y"}]', ['5', '6']],
    ['gzip of lines', gzipSync('{"id":5,"text":"x"}\n'), ['5']],
    ['gzip of a text', gzipSync(text), ['stdin']],
    ['UTF-16', Buffer.concat([Uint8Array.of(0xfe, 0xff), Buffer.from(text, 'utf16le').swap16()]), ['stdin']],
    ['a web page', `<!doctype html><body><p>${text}</p></body>`, ['stdin']],
  ])('%s', async (_name, stdin, expected) => {
    expect(ids(await read([], stdin))).toEqual(expected);
  });
  it('a text that looks like records, when told so', async () => {
    expect(ids(await read(['--input-format', 'text'], '{"text":"x"}\n'))).toEqual(['stdin']);
  });
  it('CSV, when told so; and among files as -', async () => {
    expect(ids(await read(['in/a.txt', '-', '--input-format', 'csv'].slice(1), 'id,text\n3,x\n'))).toEqual(['3']);
    expect(ids(await read(['in/a.txt', '-'], text))).toEqual(['in/a.txt', 'stdin']);
  });
  it('nothing at all, when records were promised: an empty share of a job', async () => {
    expect(await ruydad(['--input-format', 'ndjson'], { cwd, stdin: '' })).toEqual({
      status: 0,
      stdout: '',
      stderr: '',
    });
  });
  it('a process substitution', async () => {
    const { stdout } = await shell(`ruydad <(echo '{"id":8,"text":"x"}') -f ndjson`, { cwd });
    expect(ids(linesOf(stdout))).toEqual(['8']);
  });
  it('a slow producer: each line is answered when it comes, not at the end', async () => {
    const line = `( echo '{"id":1,"text":"x"}'; sleep 2; echo '{"id":2,"text":"y"}' ) | ruydad | while read -r l; do date +%s%N; done`;
    const [first, second] = (await shell(line, { cwd })).stdout.trim().split('\n').map(Number);
    // Answered at the end, both would come together.
    expect((second ?? 0) - (first ?? 0)).toBeGreaterThan(3e8);
  });
});
