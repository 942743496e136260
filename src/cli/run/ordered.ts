// Several at once, results in the order of the input, never more than `limit` in hand.

interface Flow<In, Out> {
  readonly run: (item: In) => Promise<Out>;
  readonly limit: () => number;
  /** When it fires, no further item is taken; those in hand are finished. */
  readonly stop: AbortSignal;
}

/** The results of `run` in input order. A result is given as soon as it is its turn, also while the input is silent. */
export async function* mapOrdered<In, Out>(items: AsyncIterable<In>, flow: Flow<In, Out>): AsyncGenerator<Out> {
  const iterator = items[Symbol.asyncIterator]();
  const inHand: Promise<Out>[] = [];
  let next = quiet(nextOrStop(iterator, flow.stop));
  let isOpen = true;
  while (isOpen || inHand.length > 0) {
    const [head] = inHand;
    const waitsForNext = isOpen && (head === undefined || inHand.length < flow.limit());
    if ((await firstOf(head, waitsForNext ? next : undefined)) === 'head') {
      inHand.shift();
      yield await (head as Promise<Out>);
      continue;
    }
    const item = await next;
    if (item.done) isOpen = false;
    else {
      inHand.push(quiet(flow.run(item.value)));
      next = quiet(nextOrStop(iterator, flow.stop));
    }
  }
}

/** The next item, or the end once `stop` fires; a listener that is taken off again, as a race would keep every item. */
function nextOrStop<In>(iterator: AsyncIterator<In>, stop: AbortSignal): Promise<IteratorResult<In>> {
  const end: IteratorResult<In> = { done: true, value: undefined };
  if (stop.aborted) return Promise.resolve(end);
  return new Promise((resolve, reject) => {
    const onStop = (): void => resolve(end);
    stop.addEventListener('abort', onStop, { once: true });
    iterator
      .next()
      .then(resolve, reject)
      .finally(() => stop.removeEventListener('abort', onStop));
  });
}

function firstOf(head: Promise<unknown> | undefined, next: Promise<unknown> | undefined): Promise<'head' | 'next'> {
  const candidates = [head?.then(() => 'head' as const), next?.then(() => 'next' as const)];
  return Promise.race(candidates.filter((candidate) => candidate !== undefined));
}

/** A promise that is awaited later, or never when the run ends first; its failure is not an unhandled one. */
function quiet<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => undefined);
  return promise;
}
