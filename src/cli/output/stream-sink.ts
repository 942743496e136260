// Output to stdout or to a device: straight through, with back-pressure.
import type { Writable } from 'node:stream';
import type { OutputFormat } from '../../serialize/format.ts';
import { writeError } from '../errors.ts';
import { NOTHING, type Sink } from './sink.ts';

/** A sink that writes to a stream; `name` is what messages call it. */
export function streamSink(stream: Writable, name: string, format: OutputFormat): Sink {
  let [hasBegun, hasPart] = [false, false];
  // The error comes to the callback of the write; without a listener Node would also throw it. One is enough for all
  // the sinks that write to stdout one after another.
  if (stream.listenerCount('error') === 0) stream.on('error', () => undefined);
  const put = async (data: string | Uint8Array): Promise<void> => {
    if (data.length > 0) await written(stream, data).catch((error) => Promise.reject(writeError(error, name)));
  };
  const begin = async (): Promise<void> => {
    if (!hasBegun) await put(format.begin);
    hasBegun = true;
  };
  const finish = async (): Promise<void> => {
    await begin();
    await put(format.end);
  };
  return {
    done: NOTHING,
    hasSource: () => false,
    write: async (segments) => {
      for (const { output } of segments) {
        await begin();
        if (output.length === 0) continue;
        if (hasPart) await put(format.between);
        await put(output);
        hasPart = true;
      }
    },
    finish,
    stop: async () => {
      await finish();
      return `all of them are on ${name}`;
    },
  };
}

const written = (stream: Writable, data: string | Uint8Array): Promise<void> =>
  new Promise((resolve, reject) => {
    stream.write(data, (error) => (error ? reject(error) : resolve()));
  });
