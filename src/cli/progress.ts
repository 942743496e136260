// The progress bar on a terminal: share of the input's bytes, documents, rate, time left.
import type { Context } from './context.ts';

export interface Progress {
  readonly add: (consumed: number, documents: number) => void;
  /** Takes the bar away, so that a line can be printed. */
  readonly clear: () => void;
}

const SILENT: Progress = { add: () => undefined, clear: () => undefined };
const WIDTH = 24;
/** Milliseconds between two drawings. */
const PAUSE = 100;

/** A bar on stderr; nothing where stderr is no terminal or output goes to the same one. */
export function createProgress(context: Context, total: number, isWanted: boolean): Progress {
  if (!isWanted || !context.stderr.isTTY) return SILENT;
  const start = performance.now();
  let [bytes, documents, drawn] = [0, 0, start];
  return {
    add: (moreBytes, moreDocuments) => {
      bytes += moreBytes;
      documents += moreDocuments;
      const now = performance.now();
      if (now - drawn < PAUSE) return;
      drawn = now;
      const line = progressLine({ bytes, total, documents, seconds: (now - start) / 1000 });
      context.stderr.write(`\r${line.slice(0, (context.stderr.columns ?? 80) - 1)}\u001b[K`);
    },
    clear: () => void context.stderr.write('\r\u001b[K'),
  };
}

interface Done {
  readonly bytes: number;
  /** Zero when unknown. */
  readonly total: number;
  readonly documents: number;
  readonly seconds: number;
}

/** One line such as `[████░░░░]  37%  1,204 documents  612/s  0:41 left`. */
export function progressLine({ bytes, total, documents, seconds }: Done): string {
  const count = `${documents.toLocaleString('en')} documents  ${Math.round(documents / seconds).toLocaleString('en')}/s`;
  if (total === 0) return count;
  const share = Math.min(1, bytes / total);
  const full = Math.round(share * WIDTH);
  const left = share > 0 ? `  ${clock((seconds * (1 - share)) / share)} left` : '';
  return `[${'█'.repeat(full)}${'░'.repeat(WIDTH - full)}] ${String(Math.round(share * 100)).padStart(3)}%  ${count}${left}`;
}

function clock(seconds: number): string {
  const whole = Math.ceil(seconds);
  const minutes = Math.floor(whole / 60);
  const rest = `${String(minutes % 60).padStart(minutes < 60 ? 1 : 2, '0')}:${String(whole % 60).padStart(2, '0')}`;
  return minutes < 60 ? rest : `${Math.floor(minutes / 60)}:${rest}`;
}
