// Ctrl-C and SIGTERM ask for an orderly end; a second one ends at once, as always.
import { EXIT } from './errors.ts';

export interface Stop {
  readonly signal: AbortSignal;
  /** Ends the run early for another reason. */
  readonly now: () => void;
  /** The exit status of the signal that came, or null. */
  readonly status: () => number | null;
  readonly release: () => void;
}

/** Listens until `release`. */
export function listenForStop(): Stop {
  const controller = new AbortController();
  let status: number | null = null;
  const onSignal = (signal: NodeJS.Signals): void => {
    status = signal === 'SIGINT' ? EXIT.interrupted.status : EXIT.terminated.status;
    release();
    controller.abort();
  };
  const release = (): void => {
    process.off('SIGINT', onSignal);
    process.off('SIGTERM', onSignal);
  };
  process.on('SIGINT', onSignal);
  process.on('SIGTERM', onSignal);
  return { signal: controller.signal, now: () => controller.abort(), status: () => status, release };
}
