// A stream of bytes → its lines, in bounded memory: a line above the limit is counted and not kept.

export interface Line {
  /** From 1. */
  readonly number: number;
  /** Without the line end; null when it is above the limit. */
  readonly bytes: Uint8Array | null;
}

/** The lines that each chunk completes; the line end of the last line may be missing. */
export async function* readLines(chunks: AsyncIterable<Uint8Array>, maxBytes: number): AsyncGenerator<Line[]> {
  const splitter = createLineSplitter(maxBytes);
  for await (const chunk of chunks) yield splitter.push(chunk);
  yield splitter.end();
}

function createLineSplitter(maxBytes: number): { push: (chunk: Uint8Array) => Line[]; end: () => Line[] } {
  let number = 0;
  let pieces: Uint8Array[] = [];
  let length = 0;
  const keep = (piece: Uint8Array): void => {
    length += piece.length;
    if (length > maxBytes) pieces = [];
    else if (piece.length > 0) pieces.push(piece);
  };
  const close = (): Line => {
    number += 1;
    const line = { number, bytes: length > maxBytes ? null : withoutReturn(joined(pieces)) };
    pieces = [];
    length = 0;
    return line;
  };
  return {
    push: (chunk) => {
      const lines: Line[] = [];
      let start = 0;
      for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, start)) {
        keep(chunk.subarray(start, end));
        lines.push(close());
        start = end + 1;
      }
      keep(chunk.subarray(start));
      return lines;
    },
    end: () => (length > 0 ? [close()] : []),
  };
}

/** One array of several; a single piece is given as it is. */
export const joined = (pieces: readonly Uint8Array[]): Uint8Array =>
  pieces.length === 1 && pieces[0] ? pieces[0] : Buffer.concat(pieces);

const withoutReturn = (bytes: Uint8Array): Uint8Array => (bytes.at(-1) === 13 ? bytes.subarray(0, -1) : bytes);
