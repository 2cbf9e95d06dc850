/** Measures that are being computed: progress can be asked for, and what nobody waits for is stopped. */
import { setTimeout as wait } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { KernelRunner, RunOptions } from '../../server/analysis/measuring/kernel-task.ts';
import { ask, loadingTime, loadShipped, testApp } from '../support/app.ts';
import { engineOpener } from '../support/engines.ts';
import { kernelsInProcess } from '../support/kernels-in-process.ts';

/** Runs nothing until it is told to. */
const held: { options: RunOptions; go: () => void }[] = [];
const heldRunner: KernelRunner = {
  run: async (task, options = {}) => {
    await new Promise<void>((resolve, reject) => {
      held.push({ options, go: resolve });
      options.signal?.addEventListener('abort', () => {
        reject(new Error('stopped'));
      });
    });
    return kernelsInProcess.run(task);
  },
  close: () => Promise.resolve(),
};

const opener = engineOpener();
let app: FastifyInstance;
let address: string;
beforeAll(async () => {
  const { graph } = await opener.open('embedded');
  await loadShipped(graph, ['rio-claro']);
  app = await testApp(graph, { runner: heldRunner });
  address = await app.listen({ host: '127.0.0.1', port: 0 });
}, loadingTime);
afterAll(async () => {
  await app.close();
});

async function until(test: () => boolean): Promise<void> {
  for (let round = 0; round < 500 && !test(); round++) await wait(10);
  expect(test()).toBe(true);
}

const path = '/api/rio-claro/regions/RC/measures';
const progress = async (task: string): Promise<unknown> => (await ask(app, `/api/progress/${task}`)).json();

test('progress is told by the word of the client, and forgotten with the answer', async () => {
  const answer = fetch(`${address}${path}?weighted=yes&task=a-word-of-mine`);
  await until(() => held.length === 1);
  expect(await progress('a-word-of-mine')).toEqual({ state: 'waiting', share: null });
  held[0]?.options.onProgress?.(0.5);
  expect(await progress('a-word-of-mine')).toEqual({ state: 'computing', share: 0.5 });
  held[0]?.go();
  expect((await answer).status).toBe(200);
  expect(await progress('a-word-of-mine')).toEqual({ state: 'unknown', share: null });
});

test('who leaves stops what nobody else waits for', async () => {
  held.length = 0;
  const [first, second] = [new AbortController(), new AbortController()];
  const ask = async (signal: AbortSignal) => (await fetch(`${address}${path}?at=2024&weighted=yes`, { signal })).status;
  const both = [ask(first.signal), ask(second.signal)];
  await until(() => held.length === 1);
  // The second one asks the same: it waits with the first, and keeps the work going.
  await wait(200);
  expect(held).toHaveLength(1);
  first.abort();
  await expect(both[0]).rejects.toThrow();
  await wait(100);
  expect(held[0]?.options.signal?.aborted).toBe(false);
  second.abort();
  await expect(both[1]).rejects.toThrow();
  await until(() => held[0]?.options.signal?.aborted === true);
});
