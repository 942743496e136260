// What is read: the texts of the fixtures, and the corpus where it lies beside the repository.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Text {
  readonly id: string;
  readonly text: string;
  readonly published?: string | undefined;
}

const FIXTURES = 'fixtures';
const CORPUS = '../shared/corpus/persian-news.jsonl';

/** UTF-8 bytes of texts. */
export const bytesOf = (texts: readonly Text[]): number =>
  texts.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);

/** Every text of the fixtures. */
export const fixtures = (): Text[] =>
  readdirSync(FIXTURES, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('input.txt'))
    .map((id) => ({ id, text: readFileSync(join(FIXTURES, id), 'utf8') }));

/** The corpus, or the fixtures over and over where there is none. */
export function corpus(): { readonly name: string; readonly texts: readonly Text[] } {
  if (existsSync(CORPUS)) {
    const lines = readFileSync(CORPUS, 'utf8').trimEnd().split('\n');
    return { name: 'corpus', texts: lines.map((line) => JSON.parse(line) as Text) };
  }
  const some = fixtures();
  return { name: 'fixtures ×20', texts: Array.from({ length: 20 }, () => some).flat() };
}
