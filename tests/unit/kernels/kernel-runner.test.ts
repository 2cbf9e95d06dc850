/** Kernels in worker threads: the same values, progress, stopping, errors, an end, and a free event loop. */
import { monitorEventLoopDelay, performance } from 'node:perf_hooks';
import { setImmediate as turn } from 'node:timers/promises';
import { afterAll, describe, expect, it } from 'vitest';
import { betweenness } from '#domain/measures/kernels/betweenness.ts';
import { csrGraph, type CsrGraph } from '#domain/measures/kernels/csr-graph.ts';
import { harmonicCloseness } from '#domain/measures/kernels/harmonic-closeness.ts';
import { seededRandom } from '#domain/measures/kernels/seeded-random.ts';
import { doJob } from '../../../server/analysis/measuring/kernel-job.ts';
import { kernelRunner } from '../../../server/analysis/measuring/kernel-runner.ts';
import type { KernelTask } from '../../../server/analysis/measuring/kernel-task.ts';
import type { KernelThread } from '../../../server/analysis/measuring/kernel-thread.ts';

function randomGraph(size: number, lines: number): CsrGraph {
  const { next } = seededRandom(1);
  const node = (): number => Math.floor(next() * size);
  const drawn = Array.from({ length: lines }, () => ({
    from: node(),
    to: node(),
    strength: 1 + Math.floor(5 * next()),
  }));
  return csrGraph(size, drawn);
}

const small = randomGraph(400, 1200);
const choice = { weighted: true, seed: 1, groupOf: Int32Array.from({ length: 400 }, (_, node) => node % 3) };
const everything: KernelTask['kernels'] = [
  'degree',
  'betweenness',
  'harmonicCloseness',
  'leiden',
  'brokerage',
  'eiIndex',
  'articulation',
];

/** Threads whose answers come when they are told to, also after they have been stopped, as messages of threads do. */
function slowThreads() {
  const answers: (() => void)[] = [];
  let started = 0;
  const start = (): KernelThread => {
    started += 1;
    let isOver = false;
    return {
      perform: (message) =>
        isOver ? Promise.reject(new Error('ended')) : new Promise((done) => answers.push(() => done(doJob(message)))),
      stop: () => Promise.resolve(void (isOver = true)),
      hasEnded: () => isOver,
    };
  };
  const answer = async (): Promise<void> => {
    answers.shift()?.();
    await turn();
  };
  return { start, answer, started: () => started };
}

describe('the runner of kernels', () => {
  const one = kernelRunner(1);
  const two = kernelRunner(2);
  afterAll(() => Promise.all([one.close(), two.close()]));

  it('gives what the kernels give, however many threads there are', async () => {
    const task = { graph: small, choice, kernels: everything };
    const [alone, shared] = await Promise.all([one.run(task), two.run(task)]);
    expect(alone.betweenness).toEqual(betweenness(small, choice));
    expect(alone.harmonicCloseness).toEqual(harmonicCloseness(small, choice));
    expect(Object.keys(alone).sort()).toEqual([...everything].sort());
    expect(shared).toEqual(alone);
  });

  it('tells how much is done', async () => {
    const shares: number[] = [];
    const task = { graph: small, choice, kernels: ['betweenness', 'degree'] as const };
    await two.run(task, { onProgress: (share) => shares.push(share) });
    expect(shares.length).toBeGreaterThan(5);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares.at(-1)).toBe(1);
  });

  it('answers for a network without nodes, and when nothing is asked', async () => {
    const empty = csrGraph(0, []);
    const none = { ...choice, groupOf: new Int32Array(0) };
    const { betweenness: values, degree } = await one.run({
      graph: empty,
      choice: none,
      kernels: ['betweenness', 'degree'],
    });
    expect([values.length, degree.length]).toEqual([0, 0]);
    expect(await one.run({ graph: small, choice, kernels: [] })).toEqual({});
    const { betweenness: alone } = await one.run({ graph: empty, choice: none, kernels: ['betweenness'] });
    expect(alone).toEqual(new Float64Array(0));
  });

  it('stops when it is told to, in the middle of a job, and goes on with the next task', async () => {
    const large = randomGraph(20_000, 100_000);
    const stopping = new AbortController();
    const reason = new Error('no longer wanted');
    const asked = one.run({ graph: large, choice, kernels: ['betweenness'] }, { signal: stopping.signal });
    const next = one.run({ graph: small, choice, kernels: ['degree'] });
    setTimeout(() => stopping.abort(reason), 100);
    await expect(asked).rejects.toBe(reason);
    const stopped = performance.now();
    expect((await next).degree).toHaveLength(400);
    // The whole would take a minute.
    expect(performance.now() - stopped).toBeLessThan(10_000);
    await expect(
      one.run({ graph: small, choice, kernels: ['degree'] }, { signal: AbortSignal.abort(reason) }),
    ).rejects.toBe(reason);
  });

  it('gives no job to a thread that was stopped while its answer was on its way', async () => {
    const threads = slowThreads();
    const runner = kernelRunner(1, threads.start);
    const task = { graph: small, choice, kernels: ['degree'] as const };
    const leaving = new AbortController();
    const left = runner.run(task, { signal: leaving.signal });
    leaving.abort(new Error('gone'));
    await expect(left).rejects.toThrow('gone');
    await threads.answer();
    const next = runner.run(task);
    await threads.answer();
    expect((await next).degree).toHaveLength(400);
    expect(threads.started()).toBe(2);
    const third = runner.run(task);
    await threads.answer();
    await third;
    expect(threads.started()).toBe(2);
  });

  it('gives back an error as an error, and goes on', async () => {
    const broken = { ...small, size: -1 };
    const asked = one.run({ graph: broken, choice, kernels: ['strength'] });
    await expect(asked).rejects.toMatchObject({ code: 'INTERNAL', cause: expect.any(RangeError) as unknown });
    expect((await one.run({ graph: small, choice, kernels: ['degree'] })).degree).toHaveLength(400);
  });

  it('keeps the event loop free', async () => {
    const task = { graph: randomGraph(1500, 6000), choice, kernels: everything };
    const own = performance.eventLoopUtilization();
    const delay = monitorEventLoopDelay({ resolution: 5 });
    delay.enable();
    await two.run({ ...task, choice: { ...choice, groupOf: new Int32Array(1500) } });
    delay.disable();
    // What the loop itself does, which other programs on the machine cannot lengthen as they do the longest delay.
    expect(performance.eventLoopUtilization(own).utilization).toBeLessThan(0.5);
    expect(delay.percentile(50) / 1e6).toBeLessThan(50);
  });

  it('ends its threads when it is closed, and refuses what is asked afterwards', async () => {
    const third = kernelRunner(1);
    const asked = third.run({ graph: randomGraph(5000, 40_000), choice, kernels: ['betweenness'] });
    const refused = expect(asked).rejects.toMatchObject({ code: 'INTERNAL' });
    await third.close();
    await refused;
    await expect(third.run({ graph: small, choice, kernels: ['degree'] })).rejects.toMatchObject({ code: 'INTERNAL' });
  });
});
