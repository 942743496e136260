// `ruydad mentions` on the built command.
import { describe, expect, it } from 'vitest';
import { freshFolder, put, ruydad } from '../helpers/command.ts';

interface Line {
  readonly document: unknown;
  readonly kind?: string;
  readonly text: string;
  readonly span: readonly [number, number];
  readonly value: Readonly<Record<string, unknown>>;
}

const linesIn = (stdout: string): Line[] =>
  stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Line);

const cwd = freshFolder();
const TEXT = '🔴 در ۲۴ نوامبر (۳ قوس) پاکستان ولایت خوست را بمباران کرد و ده تن کشته شدند';
put(cwd, {
  'one.txt': TEXT,
  'feed.ndjson': `${JSON.stringify({ id: 'a', text: TEXT, published: '2025-11-27' })}\nbroken\n`,
});

describe('ruydad mentions', () => {
  it('prints one mention a line with its words, span and value', async () => {
    const { status, stdout } = await ruydad(['mentions', 'one.txt', '--date', '2025-11-27'], { cwd });
    expect(status).toBe(0);
    const mentions = linesIn(stdout);
    for (const { text, span, document } of mentions) {
      expect(TEXT.slice(span[0], span[1])).toBe(text);
      expect(document).toBe('one.txt');
    }
    const value = (kind: string) => mentions.find((mention) => mention.kind === kind)?.value;
    expect(mentions.filter((mention) => mention.kind === 'date')).toHaveLength(1);
    expect(value('date')).toMatchObject({
      start: '2025-11-24',
      end: '2025-11-24',
      precision: 'day',
      calendar: 'gregorian',
    });
    expect(mentions.filter((mention) => mention.kind === 'place').map((mention) => mention.value)).toContainEqual(
      expect.objectContaining({ name: 'Khost', country: 'AF' }),
    );
    expect(value('actor')).toMatchObject({ country: 'PK' });
    expect(value('number')).toEqual({ min: 10, max: 10, vague: false, ordinal: false });
  });

  it('counts in code points when asked', async () => {
    const { stdout } = await ruydad(['mentions', 'one.txt', '--date', '2025-11-27', '--offsets', 'codepoint'], { cwd });
    const characters = [...TEXT];
    for (const { text, span } of linesIn(stdout)) expect(characters.slice(span[0], span[1]).join('')).toBe(text);
  });

  it('answers a record that cannot be read with a line that says so, and exit status 2', async () => {
    const { status, stdout, stderr } = await ruydad(['mentions', 'feed.ndjson'], { cwd });
    expect(status).toBe(2);
    const lines = linesIn(stdout);
    expect(lines.find((line) => line.kind === 'date')?.value).toMatchObject({ start: '2025-11-24' });
    expect(lines.at(-1)).toMatchObject({ error: { code: 'bad_json' } });
    expect(stderr).toContain('not JSON');
  });
});
