import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { mapOrdered } from '../../src/cli/run/ordered.ts';

async function* numbers(count: number, pause = 0): AsyncGenerator<number> {
  for (let n = 0; n < count; n += 1) {
    if (pause > 0) await sleep(pause);
    yield n;
  }
}

const never = new AbortController().signal;

it('keeps the order and the limit', async () => {
  let [inHand, most] = [0, 0];
  const run = async (n: number): Promise<number> => {
    inHand += 1;
    most = Math.max(most, inHand);
    await sleep(n % 3 === 0 ? 6 : 1);
    inHand -= 1;
    return n;
  };
  const seen: number[] = [];
  for await (const n of mapOrdered(numbers(30), { run, limit: () => 4, stop: never })) seen.push(n);
  expect(seen).toEqual(Array.from({ length: 30 }, (_, n) => n));
  expect(most).toBe(4);
});

it('gives a result while the input is silent', async () => {
  const times: number[] = [];
  const begun = performance.now();
  const run = async (n: number): Promise<number> => n;
  for await (const _ of mapOrdered(numbers(2, 300), { run, limit: () => 8, stop: never }))
    times.push(performance.now() - begun);
  expect(times[0]).toBeLessThan(550);
});

it('takes nothing more after a stop and finishes what is in hand', async () => {
  const controller = new AbortController();
  const seen: number[] = [];
  const run = async (n: number): Promise<number> => {
    if (n === 3) controller.abort();
    await sleep(5);
    return n;
  };
  for await (const n of mapOrdered(numbers(100), { run, limit: () => 2, stop: controller.signal })) seen.push(n);
  expect(seen).toEqual([0, 1, 2, 3]);
});

it('passes on the error of the input and of the work', async () => {
  async function* broken(): AsyncGenerator<number> {
    yield 1;
    throw new Error('input');
  }
  const all = async (items: AsyncIterable<number>, run: (n: number) => Promise<number>): Promise<void> => {
    for await (const _ of mapOrdered(items, { run, limit: () => 2, stop: never }));
  };
  await expect(all(broken(), async (n) => n)).rejects.toThrow('input');
  await expect(all(numbers(3), async () => Promise.reject(new Error('work')))).rejects.toThrow('work');
});
